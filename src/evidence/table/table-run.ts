import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { TablePorts } from '../bytes.ts';
import { ByteWindow } from './byte-window.ts';
import type { Delimiter } from './delimiter.ts';
import { delimiterOf, headerEnd } from './delimiter.ts';
import { headerProblem, headerTexts } from './header.ts';
import { faultProblem, tooLongProblem, tooMuchProblem, utf8Problem } from './problems.ts';
import { FAULTY, RowScanner } from './row-scanner.ts';
import type { RowSink } from './row-sink.ts';

/** A row, hence a field, is at most so long; so an open quote or a file without line ends is never buffered. */
export const LONGEST_ROW = 1 << 20;
/** Inflated bytes that are read of one file. */
const MOST_INFLATED = 64 * 2 ** 30;

export interface TableHeader {
  readonly columns: readonly string[];
  readonly delimiter: Delimiter;
}

/** Called once with the header; gives where the rows go, or why they are not wanted. */
export type BeginTable = (header: TableHeader) => Result<RowSink>;

/** The state of one pass over a file: its bytes are pushed in pieces, its rows come out at the sink. */
export class TableRun {
  rows = 0;
  isOpen = true;
  private readonly path: string;
  private readonly begin: BeginTable;
  private readonly window: ByteWindow;
  private problems: readonly Problem[] = [];
  private header: TableHeader | undefined;
  private scanner = new RowScanner(',');
  private sink: RowSink | undefined;
  private total = 0;
  private isFirst = true;
  /** Bytes that must be at hand before an unfinished row is scanned again: twice as many, so that work stays linear. */
  private wanted = 0;

  constructor(path: string, ports: TablePorts, begin: BeginTable) {
    this.path = path;
    this.begin = begin;
    this.window = new ByteWindow((bytes) => ports.isUtf8(bytes));
  }

  push(piece: Uint8Array): void {
    this.total += piece.length;
    if (this.total > MOST_INFLATED) {
      this.stop(tooMuchProblem(this.path, MOST_INFLATED));
      return;
    }
    this.window.append(piece);
    this.take(false);
  }

  finish(): Result<TableHeader> {
    if (this.isOpen) {
      this.take(true);
    }
    if (this.problems.length > 0) {
      return refuse(...this.problems);
    }
    return this.header === undefined ? refuse(headerProblem(this.path)) : succeed(this.header);
  }

  private take(last: boolean): void {
    const bad = this.window.firstBadByte(last);
    if (bad >= 0) {
      const line = this.scanner.nextLine + this.window.linesBefore(bad);
      this.stop(utf8Problem(this.path, line, this.window.bytes[bad] ?? 0));
      return;
    }
    if (this.isFirst && !this.dropMark(last)) {
      return;
    }
    if (!last && this.window.length < this.wanted) {
      return;
    }
    if (this.sink === undefined && !this.readHeader(last)) {
      return;
    }
    this.scanRows(last);
  }

  /** Leaves out the byte order mark of UTF-8; false while there are too few bytes to know. */
  private dropMark(last: boolean): boolean {
    const { bytes, from, length } = this.window;
    if (length < 3 && !last) {
      return false;
    }
    if (bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf) {
      this.window.from += 3;
    }
    this.isFirst = false;
    return true;
  }

  private readHeader(last: boolean): boolean {
    const { window } = this;
    while (window.length > 0) {
      const end = headerEnd(window.bytes, window.from, window.to);
      if (end < 0 && !last) {
        return this.waitForMore(0);
      }
      const delimiter = delimiterOf(this.path, window.bytes, window.from, end < 0 ? window.to : end);
      const line = this.scanner.nextLine;
      this.scanner = new RowScanner(delimiter);
      this.scanner.nextLine = line;
      if (!this.scanRow(last)) {
        return false;
      }
      if (this.scanner.fields > 0) {
        return this.beginRows(delimiter);
      }
    }
    return false;
  }

  private beginRows(delimiter: Delimiter): boolean {
    const { bytes } = this.window;
    const header = headerTexts(this.path, this.scanner, bytes);
    const sink = header.ok ? this.begin({ columns: header.value, delimiter }) : header;
    if (!header.ok || !sink.ok) {
      this.stop(...(sink.ok ? [] : sink.problems));
      return false;
    }
    this.header = { columns: header.value, delimiter };
    this.sink = sink.value;
    return true;
  }

  /** Scans the next row; false when it is not complete or cannot be read. */
  private scanRow(last: boolean): boolean {
    const { scanner, window } = this;
    const next = scanner.scan(window.bytes, window.from, window.to, last);
    if (next === FAULTY && scanner.fault !== undefined) {
      this.stop(faultProblem(this.path, scanner.fault));
      return false;
    }
    if (next < 0) {
      return this.waitForMore(scanner.openQuote);
    }
    if (next - window.from > LONGEST_ROW) {
      this.stop(tooLongProblem(this.path, scanner.line, 0));
      return false;
    }
    window.from = next;
    return true;
  }

  private scanRows(last: boolean): void {
    const { scanner, sink, window } = this;
    const width = this.header?.columns.length ?? 0;
    while (sink !== undefined && window.from < window.to && this.scanRow(last)) {
      if (scanner.fields === 0) {
        continue;
      }
      this.rows += 1;
      const goOn =
        scanner.fields === width
          ? sink.row(window.bytes, scanner.starts, scanner.ends, scanner.line)
          : sink.ragged(scanner.line);
      if (!goOn) {
        this.isOpen = false;
        return;
      }
    }
  }

  private waitForMore(openQuote: number): false {
    this.wanted = Math.min(2 * this.window.length, LONGEST_ROW + 1);
    if (this.window.length > LONGEST_ROW) {
      this.stop(tooLongProblem(this.path, this.scanner.nextLine, openQuote));
    }
    return false;
  }

  private stop(...problems: readonly Problem[]): void {
    this.problems = problems;
    this.isOpen = false;
  }
}

import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { TablePorts } from '../bytes.ts';
import { ByteWindow } from './byte-window.ts';
import type { Delimiter } from './delimiter.ts';
import { headerProblem } from './header.ts';
import { tooLongProblem, tooMuchProblem, utf8Problem } from './problems.ts';
import type { RowSink } from './row-sink.ts';

/** A row, hence a field, is at most so long; so an open quote or a file without line ends is never buffered. */
export const LONGEST_ROW = 1 << 20;
/** Inflated bytes that are read of one file. */
const MOST_INFLATED = 64 * 2 ** 30;

export interface TableHeader {
  readonly columns: readonly string[];
  /** Of delimited text only. */
  readonly delimiter?: Delimiter;
}

/** Called once with the header; gives where the rows go, or why they are not wanted. */
export type BeginTable = (header: TableHeader) => Result<RowSink>;

/**
 * The state of one pass over a file of text: its bytes are pushed in pieces, its rows come out at the sink. What all text
 * has in common is here: UTF-8, its mark, how long a row may be.
 */
export abstract class TextRun {
  rows = 0;
  isOpen = true;
  /** The line that a problem with the next bytes is on. */
  protected abstract readonly line: number;
  protected readonly path: string;
  protected readonly window: ByteWindow;
  protected readonly ports: TablePorts;
  protected header: TableHeader | undefined;
  protected sink: RowSink | undefined;
  private readonly begin: BeginTable;
  private problems: readonly Problem[] = [];
  private total = 0;
  private isFirst = true;
  /** Bytes that must be at hand before an unfinished row is scanned again: twice as many, so that work stays linear. */
  private wanted = 0;

  constructor(path: string, ports: TablePorts, begin: BeginTable) {
    this.path = path;
    this.begin = begin;
    this.ports = ports;
    this.window = new ByteWindow((bytes) => ports.isUtf8(bytes));
  }

  /** Sentences about the rows, once all are read. */
  abstract get notes(): readonly string[];

  /** Takes the rows that are whole, and the rest when it is the `last`. */
  protected abstract takeRows(last: boolean): void;

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

  /** Asks where the rows of a table with this header go; false when they are not wanted. */
  protected beginRows(header: Result<TableHeader>): boolean {
    const sink = header.ok ? this.begin(header.value) : header;
    if (!header.ok || !sink.ok) {
      this.stop(...(sink.ok ? [] : sink.problems));
      return false;
    }
    this.header = header.value;
    this.sink = sink.value;
    return true;
  }

  /** The row at hand is not whole; `openQuote` is the line of the quote that is open, 0 when none is. */
  protected waitForMore(openQuote: number): false {
    this.wanted = Math.min(2 * this.window.length, LONGEST_ROW + 1);
    if (this.window.length > LONGEST_ROW) {
      this.stop(tooLongProblem(this.path, this.line, openQuote));
    }
    return false;
  }

  protected stop(...problems: readonly Problem[]): void {
    this.problems = problems;
    this.isOpen = false;
  }

  private take(last: boolean): void {
    const bad = this.window.firstBadByte(last);
    if (bad >= 0) {
      const line = this.line + this.window.linesBefore(bad);
      this.stop(utf8Problem(this.path, line, this.window.bytes[bad] ?? 0));
      return;
    }
    if (this.isFirst && !this.dropMark(last)) {
      return;
    }
    if (last || this.window.length >= this.wanted) {
      this.takeRows(last);
    }
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
}

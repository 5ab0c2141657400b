import { succeed } from '../../problem.ts';
import { delimiterOf, headerEnd } from './delimiter.ts';
import { headerTexts } from './header.ts';
import { faultProblem, tooLongProblem } from './problems.ts';
import { FAULTY, RowScanner } from './row-scanner.ts';
import { LONGEST_ROW, TextRun } from './text-run.ts';

/** One pass over delimited text: CSV, TSV and their like. */
export class TableRun extends TextRun {
  readonly notes: readonly string[] = [];
  private scanner = new RowScanner(',');

  protected get line(): number {
    return this.scanner.nextLine;
  }

  protected takeRows(last: boolean): void {
    if (this.sink === undefined && !this.readHeader(last)) {
      return;
    }
    this.scanRows(last);
  }

  private readHeader(last: boolean): boolean {
    const { path, window } = this;
    while (window.length > 0) {
      const end = headerEnd(window.bytes, window.from, window.to);
      if (end < 0 && !last) {
        return this.waitForMore(0);
      }
      const delimiter = delimiterOf(path, window.bytes, window.from, end < 0 ? window.to : end);
      const line = this.scanner.nextLine;
      this.scanner = new RowScanner(delimiter);
      this.scanner.nextLine = line;
      if (!this.scanRow(last)) {
        return false;
      }
      if (this.scanner.fields > 0) {
        const header = headerTexts(path, this.scanner, window.bytes);
        return this.beginRows(header.ok ? succeed({ columns: header.value, delimiter }) : header);
      }
    }
    return false;
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
}

import { intAt } from '../../cube/elements.ts';
import { succeed } from '../../problem.ts';
import { delimiterOf, headerEnd } from './delimiter.ts';
import { headerTexts } from './header.ts';
import { faultProblem, tooLongProblem } from './problems.ts';
import type { PlainSink, RowBlocks } from './row-blocks.ts';
import { NOT_PLAIN } from './row-blocks.ts';
import { FAULTY, RowScanner } from './row-scanner.ts';
import { LONGEST_ROW, TextRun } from './text-run.ts';

/** Rows that say whether blocks are worth it. */
const ENOUGH = 256;

/** One pass over delimited text: CSV, TSV and their like. */
export class TableRun extends TextRun {
  readonly notes: readonly string[] = [];
  private scanner = new RowScanner(',');
  /** Plain rows for a sink that takes them. */
  private blocks: RowBlocks | undefined;

  protected get line(): number {
    return this.scanner.nextLine;
  }

  protected takeRows(last: boolean): void {
    if (this.sink === undefined && !this.readHeader(last)) {
      return;
    }
    const { plain } = this.sink ?? {};
    if (plain !== undefined && this.blocks !== undefined && this.window.length >= this.least) {
      this.takeBlocks(this.blocks, plain, last);
    }
    this.scanRows(last);
  }

  private get least(): number {
    return this.ports.rowKernel?.least ?? Infinity;
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
      const { scanner } = this;
      if (scanner.fields > 0) {
        const header = headerTexts(path, scanner, window.bytes);
        const begun = this.beginRows(header.ok ? succeed({ columns: header.value, delimiter }) : header);
        const columns = this.sink?.plain?.columns;
        const width = scanner.fields;
        this.blocks = columns && this.ports.rowKernel?.open({ ...columns, delimiter, width });
        return begun;
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
    const { window } = this;
    while (this.isOpen && window.from < window.to && this.scanRow(last)) {
      this.giveRow();
    }
  }

  /** Gives the row that was scanned to the sink. */
  private giveRow(): void {
    const { header, scanner, sink, window } = this;
    if (scanner.fields === 0 || sink === undefined) {
      return;
    }
    this.rows += 1;
    this.isOpen =
      scanner.fields === header?.columns.length
        ? sink.row(window.bytes, scanner.starts, scanner.ends, scanner.line)
        : sink.ragged(scanner.line);
  }

  /** Goes over the rows at hand as far as there is one that blocks cannot cut; the rest is scanned. */
  private takeBlocks(blocks: RowBlocks, plain: PlainSink, last: boolean): void {
    const { scanner, window } = this;
    do {
      const { from } = window;
      const line = scanner.nextLine;
      const rows = blocks.take(window.bytes, from, window.to);
      let others = 0;
      for (let row = 0; row < rows && this.isOpen; row += 1) {
        const next = plain.count(blocks, row, rows);
        this.rows += next - row;
        row = next;
        if (row < rows) {
          window.from = from + intAt(blocks.starts, row);
          scanner.nextLine = line + row;
          if (this.scanRow(last)) {
            this.giveRow();
          }
          const combination = intAt(blocks.combinations, row);
          if (combination === NOT_PLAIN) {
            others += 1;
          } else {
            plain.learn(combination);
          }
        }
      }
      if (!this.isOpen || rows === 0) {
        return;
      }
      // Rows that are looked at twice cost more than without blocks.
      this.blocks = rows > ENOUGH && others > rows / 2 ? undefined : blocks;
      window.from = from + blocks.next;
      scanner.nextLine = line + rows;
    } while (!blocks.isStopped && window.from < window.to);
  }
}

import type { Problem } from '../../problem.ts';
import { succeed } from '../../problem.ts';
import { headerOf } from '../table/header.ts';
import { tooLongProblem } from '../table/problems.ts';
import type { RowSink } from '../table/row-sink.ts';
import { LONGEST_ROW, TextRun } from '../table/text-run.ts';
import { CellTexts } from './cell-texts.ts';
import { isCell, kindOf, type ParsedRow, parseRow, type RowFault } from './json-row.ts';

const LINE_FEED = 0x0a;

/** What is wrong with a line, in a sentence that begins with the line. */
const FAULTS: { readonly [F in RowFault]: string } = {
  'not-json': 'is not JSON',
  'not-finite': 'has NaN or Infinity, which are not JSON: write null where there is no number',
  'not-an-object': 'is JSON, and not an object',
  nested: 'has an object or a list in a column that is measured',
};

/**
 * One pass over JSON Lines: an object a line. The keys of the first are the columns. A key that a later line leaves out is an
 * empty field, one that it adds makes it a ragged row; a line that is no object is an unreadable one. Both are
 * refused and counted, and the others are measured. The last line is whole or the file was cut off.
 */
export class JsonLinesRun extends TextRun {
  protected line = 1;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private places = new Map<string, number>();
  private texts = new CellTexts(0);
  private readonly faults = new Map<RowFault, { n: number; readonly line: number }>();

  get notes(): readonly string[] {
    return [...this.faults].map(
      ([fault, { n, line }]) =>
        `${this.path}: line ${line}${n > 1 ? ` (the first of ${n} lines)` : ''} ${FAULTS[fault]}.`,
    );
  }

  protected takeRows(last: boolean): void {
    const { window } = this;
    while (this.isOpen && window.from < window.to) {
      const found = window.bytes.indexOf(LINE_FEED, window.from);
      const hasEnd = found >= 0 && found < window.to;
      if (!hasEnd && !last) {
        this.waitForMore(0);
        return;
      }
      const end = hasEnd ? found : window.to;
      if (end - window.from > LONGEST_ROW) {
        this.stop(tooLongProblem(this.path, this.line, 0));
        return;
      }
      this.takeLine(this.decoder.decode(window.bytes.subarray(window.from, end)), hasEnd);
      window.from = hasEnd ? end + 1 : end;
      this.line += 1;
    }
  }

  private takeLine(text: string, hasEnd: boolean): void {
    if (text.trim() === '') {
      return;
    }
    const row = parseRow(text);
    if (!hasEnd && row.fault === 'not-json') {
      this.stop(cutOff(this.path, this.line));
    } else if (this.sink === undefined) {
      this.takeFirst(row);
    } else {
      this.takeRow(this.sink, row);
    }
  }

  private takeFirst(row: ParsedRow): void {
    if (row.fault !== undefined) {
      this.stop(notAnObject(this.path, this.line, row.fault));
      return;
    }
    const keys = row.entries.map(([key]) => key);
    const columns = headerOf(this.path, this.line, keys);
    if (
      this.beginRows(columns.ok ? succeed({ columns: columns.value }) : columns) &&
      this.sink !== undefined
    ) {
      this.places = new Map(keys.map((key, place) => [key, place]));
      this.texts = new CellTexts(keys.length, this.sink.numbers);
      this.takeRow(this.sink, row);
    }
  }

  private takeRow(sink: RowSink, row: ParsedRow): void {
    this.rows += 1;
    const outcome = row.fault ?? this.write(sink, row.entries);
    if (outcome === 'too-long') {
      this.stop(tooLongProblem(this.path, this.line, 0));
    } else if (outcome === 'written') {
      this.isOpen = sink.row(this.texts.bytes, this.texts.starts, this.texts.ends, this.line);
    } else if (outcome === 'unknown-key') {
      this.isOpen = sink.ragged(this.line);
    } else {
      const known = this.faults.get(outcome);
      this.faults.set(outcome, { n: (known?.n ?? 0) + 1, line: known?.line ?? this.line });
      this.isOpen = sink.unreadable(this.line);
    }
  }

  private write(
    sink: RowSink,
    entries: readonly (readonly [string, unknown])[],
  ): 'written' | 'unknown-key' | 'nested' | 'too-long' {
    const { places, texts } = this;
    const { reads } = sink;
    texts.beginRow();
    texts.clear();
    for (const [key, value] of entries) {
      const place = places.get(key);
      if (place === undefined) {
        return 'unknown-key';
      }
      if (reads !== undefined && !reads.has(place)) {
        continue;
      }
      if (isCell(value)) {
        if (!texts.put(place, value)) {
          return 'too-long';
        }
      } else if (reads === undefined) {
        sink.nested?.(place, kindOf(value));
      } else {
        return 'nested';
      }
    }
    return 'written';
  }
}

/** A last line without a line end that is not whole: what is missing behind it nobody knows. */
function cutOff(path: string, line: number): Problem {
  return {
    code: 'table/cut-off',
    path,
    line,
    message:
      'The last line is no whole JSON value and has no line end: the file was cut off, and a part of a table is not measured.',
    hint: 'Write the file again; look whether the step that writes it, its upload or its download was interrupted.',
  };
}

function notAnObject(path: string, line: number, fault: RowFault): Problem {
  return {
    code: 'table/not-json-lines',
    path,
    line,
    message: `The columns of JSON Lines are the keys of its first object, and this line ${FAULTS[fault]}.`,
    hint: 'Write one object a line: `df.to_json(path, orient="records", lines=True)` in pandas.',
  };
}

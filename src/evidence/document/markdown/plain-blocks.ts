/**
 * Headings, paragraphs, flat lists and tables, which most documents are wholly made of, without the parser: it needs a hundred times
 * as long to say the same of them. Whatever could be anything else is left to it.
 */
import type { PlainLine } from './plain-line.ts';
import { isDelimiter, plainLine } from './plain-line.ts';

/** With the marks inside of lines. `at`: its first line, from 0, in the piece. */
export type PlainBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly raw: string; readonly at: number }
  /** Also that of an item. */
  | { readonly kind: 'paragraph'; readonly raw: string; readonly at: number }
  /** The header is the first row. */
  | { readonly kind: 'table'; readonly rows: readonly PlainRow[]; readonly at: number };

interface PlainRow {
  readonly raw: readonly string[];
  readonly at: number;
}

/** What a next line may belong to. */
type Open =
  | { readonly kind: 'none' }
  | { readonly kind: 'paragraph'; readonly at: number; readonly isOrdered: boolean; readonly raw: string[] }
  | { readonly kind: 'table'; readonly at: number; readonly rows: PlainRow[]; isDelimited: boolean };

const NONE: Open = { kind: 'none' };

interface Reading {
  readonly blocks: PlainBlock[];
  open: Open;
}

/** Undefined where a line is, or may be, something else. Linear. */
export function plainBlocks(lines: readonly string[]): readonly PlainBlock[] | undefined {
  const reading: Reading = { blocks: [], open: NONE };
  for (const [at, written] of lines.entries()) {
    if (!take(plainLine(written), at, reading)) {
      return undefined;
    }
  }
  return close(reading) ? reading.blocks : undefined;
}

/** False where the line is not plain, or not where it stands. */
function take(line: PlainLine, at: number, reading: Reading): boolean {
  switch (line.kind) {
    case 'other':
      return false;
    case 'blank':
      return close(reading);
    case 'rule':
      return reading.open.kind === 'none';
    case 'heading':
      return close(reading) && reading.blocks.push({ ...line, at }) > 0;
    case 'row':
      return takeRow(line.raw, at, reading);
    case 'item':
      return takeItem(line, at, reading);
    case 'text':
      return takeText(line, at, reading);
  }
}

function takeRow(raw: readonly string[], at: number, reading: Reading): boolean {
  const { open } = reading;
  switch (open.kind) {
    case 'paragraph':
      return false;
    case 'none':
      reading.open = { kind: 'table', at, rows: [{ raw, at }], isDelimited: false };
      return raw.some((cell) => cell !== '');
    case 'table': {
      const { length } = open.rows[0]?.raw ?? [];
      if (open.isDelimited) {
        open.rows.push({ raw, at });
        return raw.length <= length;
      }
      open.isDelimited = true;
      return raw.length === length && raw.every(isDelimiter);
    }
  }
}

function takeItem(
  { isOrdered, raw }: Extract<PlainLine, { readonly kind: 'item' }>,
  at: number,
  reading: Reading,
): boolean {
  const { open } = reading;
  // A number in the middle of a paragraph begins no list unless it is 1.
  if (open.kind === 'table' || (open.kind === 'paragraph' && isOrdered && !open.isOrdered)) {
    return false;
  }
  close(reading);
  reading.open = { kind: 'paragraph', at, isOrdered, raw: [raw] };
  return true;
}

function takeText(
  { isIndented, raw }: Extract<PlainLine, { readonly kind: 'text' }>,
  at: number,
  reading: Reading,
): boolean {
  const { open } = reading;
  switch (open.kind) {
    case 'paragraph':
      open.raw.push(raw);
      return true;
    case 'none':
      reading.open = { kind: 'paragraph', at, isOrdered: false, raw: [raw] };
      return !isIndented;
    case 'table':
      return false;
  }
}

/** Whether what was open is whole: a table has the row below its header. */
function close(reading: Reading): boolean {
  const { open, blocks } = reading;
  reading.open = NONE;
  switch (open.kind) {
    case 'none':
      return true;
    case 'paragraph':
      blocks.push({ kind: 'paragraph', raw: open.raw.join('\n'), at: open.at });
      return true;
    case 'table':
      blocks.push({ kind: 'table', rows: open.rows, at: open.at });
      return open.isDelimited;
  }
}

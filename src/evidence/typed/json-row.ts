import type { Cell } from './cell-texts.ts';

export type RowFault = 'not-json' | 'not-finite' | 'not-an-object' | 'nested';

/** An object's own keys in their order, or what the text is instead. */
export type ParsedRow =
  | { readonly fault?: undefined; readonly entries: readonly (readonly [key: string, value: unknown])[] }
  | { readonly fault: RowFault };

/** What Python's `json` writes for numbers that JSON cannot write; only where a value may stand. */
const NOT_FINITE = /[:[,]\s*-?(?:NaN|Infinity)\s*[,}\]]/u;

export function parseRow(text: string): ParsedRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: NOT_FINITE.test(text) ? 'not-finite' : 'not-json' };
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { entries: Object.entries(value) }
    : { fault: 'not-an-object' };
}

/** What stands where a value should. */
export function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** Whether a value can stand in a field; objects and lists cannot. */
export function isCell(value: unknown): value is Cell {
  return typeof value !== 'object' || value === null;
}

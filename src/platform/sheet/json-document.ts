import { whereJsonBreaks } from './json-fault.ts';

/** Rows of a document in the order of the columns, and the rows that are none. */
export interface DocumentRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly faults: ReadonlyMap<number, 'ragged' | 'unreadable'>;
}

/**
 * A list of flat objects as rows. The keys of the first are the columns; each row is laid out by its keys, because
 * danfojs takes the values of an object in whatever order they stand. Throws an Error that says what the document is instead.
 */
export function jsonRows(bytes: Uint8Array): DocumentRows {
  const list = parsed(bytes);
  if (!Array.isArray(list)) {
    throw new Error(
      typeof list === 'object' && list !== null
        ? `it is an object with the keys ${keysOf(list)}, not a list of objects`
        : 'it is a single value, not a list of objects',
    );
  }
  const items: readonly unknown[] = list;
  const [first] = items;
  if (!isPlain(first)) {
    throw new Error(items.length === 0 ? 'its list is empty' : 'its list does not begin with an object');
  }
  const columns = Object.keys(first);
  const faults = new Map<number, 'ragged' | 'unreadable'>();
  const known = new Set(columns);
  const rows = items.map((item, index) => {
    if (!isPlain(item)) {
      faults.set(index, 'unreadable');
      return columns.map(() => null);
    }
    const entries = new Map(Object.entries(item));
    if ([...entries.keys()].some((key) => !known.has(key))) {
      faults.set(index, 'ragged');
    }
    return columns.map((column) => entries.get(column) ?? null);
  });
  return { columns, rows, faults };
}

function parsed(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error('it is not UTF-8', { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const breaks = whereJsonBreaks(text);
    const place = breaks === undefined ? '' : ` (${breaks})`;
    const isFinite = !/[:[,]\s*-?(?:NaN|Infinity)\s*[,}\]]/u.test(text);
    throw new Error(
      isFinite
        ? `it is not one whole JSON value${place}`
        : `it has NaN or Infinity, which are not JSON${place}: write null where there is no number`,
      { cause: error },
    );
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(value: object): string {
  const keys = Object.keys(value);
  const shown = keys.slice(0, 5).map((key) => JSON.stringify(key.slice(0, 60)));
  return `${shown.join(', ')}${keys.length > shown.length ? ` and ${keys.length - shown.length} more` : ''}`;
}

import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { ZipEntry } from '../bytes.ts';

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY = 0x02014b50;
const DIRECTORY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** A bit of an entry's flags: encrypted. Another: the local header's sizes stand behind the data. */
const ENCRYPTED = 1;
const SIZES_BEHIND = 8;

const MOST_ENTRIES = 1_000;
const MOST_WHOLE = 1 << 28;
/** Sheets of numbers compress to a tenth, of one value to a hundredth. */
const MOST_RATIO = 200;
/** Smaller entries may be compressed as well as they can be. */
const SMALL = 1 << 20;

/**
 * The entries of a workbook's zip by its directory (APPNOTE 6.3), each held against its own header, with bounds on their number,
 * size and compression. A problem when they go past a bound, contradict each other, or are no workbook's.
 */
export function workbookEntries(path: string, bytes: Uint8Array): Result<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  if (end < 0) {
    return refuse(cutOff(path));
  }
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = count > MOST_ENTRIES ? undefined : entryAt(view, bytes, at, end);
    if (entry === undefined) {
      return refuse(
        suspicious(path, count > MOST_ENTRIES ? `has ${count} entries` : 'has a directory that is not true'),
      );
    }
    entries.push(entry);
    at = entry.next;
  }
  const problem = boundsProblem(path, entries);
  return problem === undefined ? succeed(entries) : refuse(problem);
}

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) {
      return at;
    }
  }
  return -1;
}

/** What a directory or a local header says of an entry. */
interface Said {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly size: number;
  readonly whole: number;
  /** Where the header's name ends. */
  readonly ends: number;
}

/** The fields that both have alike, from `at` on; the length of the name stands at `lengthAt`, the name itself at `nameFrom`. */
function saidAt(view: DataView, bytes: Uint8Array, at: number, lengthAt: number, nameFrom: number): Said {
  const length = view.getUint16(lengthAt, true);
  return {
    name: nameAt(bytes, nameFrom, length),
    flags: view.getUint16(at, true),
    method: view.getUint16(at + 2, true),
    size: view.getUint32(at + 12, true),
    whole: view.getUint32(at + 16, true),
    ends: nameFrom + length,
  };
}

/** Undefined when the entry, its header or its data are not where they are said to be, or not as. */
function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  end: number,
): (ZipEntry & { readonly next: number }) | undefined {
  if (at + DIRECTORY_SIZE > end || view.getUint32(at, true) !== DIRECTORY) {
    return undefined;
  }
  const listed = saidAt(view, bytes, at + 8, at + 28, at + DIRECTORY_SIZE);
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_SIZE > end || view.getUint32(local, true) !== LOCAL) {
    return undefined;
  }
  const own = saidAt(view, bytes, local + 6, local + 26, local + LOCAL_SIZE);
  const offset = own.ends + view.getUint16(local + 28, true);
  const next = listed.ends + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const { name, size, whole } = listed;
  return isSame(listed, own) && isReadable(listed) && offset + size <= end
    ? { name, isDeflated: listed.method === DEFLATED, offset, size, whole, next }
    : undefined;
}

function isSame(listed: Said, own: Said): boolean {
  const sizesAgree =
    (listed.flags & SIZES_BEHIND) !== 0 || (own.size === listed.size && own.whole === listed.whole);
  return own.name === listed.name && own.method === listed.method && sizesAgree;
}

function isReadable({ flags, method, size, whole }: Said): boolean {
  return (flags & ENCRYPTED) === 0 && (method === DEFLATED || (method === STORED && size === whole));
}

function nameAt(bytes: Uint8Array, from: number, length: number): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(from, from + length));
}

function boundsProblem(path: string, entries: readonly ZipEntry[]): Problem | undefined {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const whole = entries.reduce((sum, entry) => sum + entry.whole, 0);
  const dense = entries.find((entry) => entry.whole > SMALL && entry.whole > MOST_RATIO * entry.size);
  if (!names.has('xl/workbook.xml')) {
    return {
      code: 'table/not-text',
      path,
      message:
        'By its first bytes this is a zip archive, and no .xlsx workbook is in it, so no row can be read.',
      hint: 'Bind the table itself: CSV, JSON Lines, Parquet or .xlsx; text may be gzip.',
    };
  }
  if (names.size !== entries.length) {
    return suspicious(path, 'has two entries of one name');
  }
  if (whole > MOST_WHOLE) {
    return suspicious(
      path,
      `would be ${Math.ceil(whole / 2 ** 20)} MiB when it is unpacked, more than ${MOST_WHOLE / 2 ** 20}`,
    );
  }
  return dense === undefined
    ? undefined
    : suspicious(
        path,
        `has the entry ${JSON.stringify(dense.name)}, which becomes more than ${MOST_RATIO} times as large when it is unpacked`,
      );
}

function cutOff(path: string): Problem {
  return {
    code: 'table/cut-off',
    path,
    message: 'The workbook is a zip archive whose directory, at its end, is missing: the file was cut off.',
    hint: 'Write the file again; look whether the step that writes it, its upload or its download was interrupted.',
  };
}

function suspicious(path: string, what: string): Problem {
  return {
    code: 'table/workbook-bounds',
    path,
    message: `The workbook ${what}; it is not unpacked.`,
    hint: 'Save the sheet as CSV, JSON Lines or Parquet: they are read in a stream.',
  };
}

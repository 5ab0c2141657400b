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

/** Why an archive is not read: its end is missing, it has more entries than are read, or it contradicts itself. */
export type ZipFault =
  | { readonly fault: 'cut-off' }
  | { readonly fault: 'too-many'; readonly count: number }
  | { readonly fault: 'untrue' };

/** The fault in words, behind "it": `most` is what `zipEntries` was given. */
export function faultText({ fault }: ZipFault, most: number): string {
  switch (fault) {
    case 'cut-off':
      return 'it is no zip archive, or the end of it is missing';
    case 'too-many':
      return `it has more than ${most} members`;
    case 'untrue':
      return 'its directory is not true';
  }
}

/**
 * The entries of a zip by its directory (APPNOTE 6.3), each held against its own header: their data lie where they are said to
 * lie. Encrypted ones, other methods than deflate and archives of more than 4 GiB are not read.
 */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  if (end < 0) {
    return { fault: 'cut-off' };
  }
  const count = view.getUint16(end + 10, true);
  if (count > most) {
    return { fault: 'too-many', count };
  }
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(view, bytes, at, end);
    if (entry === undefined) {
      return { fault: 'untrue' };
    }
    const { next, ...rest } = entry;
    entries.push(rest);
    at = next;
  }
  return entries;
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

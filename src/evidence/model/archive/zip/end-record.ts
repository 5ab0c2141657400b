import type { ByteWindow } from '../../reading/byte-window.ts';
import { uint64, viewOf } from '../../reading/numbers.ts';
import { END, LISTED } from './header.ts';

/** First byte of an end record. */
const MARK = 0x50;
const END64 = 0x06064b50;
const LOCATOR = 0x07064b50;
const COMMENT = 0xffff;

/** Where a directory of members may stand, by an end record. */
export interface Place {
  readonly start: number;
  readonly size: number;
  /** What is added to the offsets that it names: bytes that stand before the archive. */
  readonly shift: number;
}

export interface EndRecord {
  /** From the first of the end records to the end of the comment. */
  readonly from: number;
  readonly comment: number;
  readonly to: number;
  /** How many members it says there are. */
  readonly entries: number;
  readonly isSpanned: boolean;
  /** Readers that count from the end, and those that count from the start, may find two. */
  readonly places: readonly Place[];
  /** What the record and its 64-bit twin say differently. */
  readonly conflict?: string;
}

interface Said {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
  readonly isSpanned: boolean;
}

/** All end records at the end of a file, the last one first, which most readers take. */
export async function endRecords(bytes: ByteWindow): Promise<readonly EndRecord[]> {
  const from = Math.max(0, bytes.size - 22 - COMMENT);
  const tail = await bytes.read(from, bytes.size - from);
  const view = viewOf(tail);
  const records: EndRecord[] = [];
  let at = tail.length < 22 ? -1 : tail.lastIndexOf(MARK, tail.length - 22);
  while (at >= 0) {
    if (view.getUint32(at, true) === END) {
      records.push(await endRecord(bytes, from + at));
    }
    at = at === 0 ? -1 : tail.lastIndexOf(MARK, at - 1);
  }
  return records;
}

async function endRecord(bytes: ByteWindow, at: number): Promise<EndRecord> {
  const view = viewOf(await bytes.read(at, 22));
  const said: Said = {
    isSpanned: view.getUint16(4, true) !== view.getUint16(6, true) || spans(view.getUint16(4, true)),
    entries: view.getUint16(10, true),
    size: view.getUint32(12, true),
    offset: view.getUint32(16, true),
  };
  const large = await end64(bytes, at);
  const { entries, size, offset, isSpanned } = large?.said ?? said;
  const from = large?.at ?? at;
  const candidates = [
    { start: from - size, size, shift: from - size - offset },
    { start: offset, size, shift: 0 },
  ];
  const places: Place[] = [];
  for (const place of candidates) {
    const isNew = places.every(({ start }) => start !== place.start);
    if (isNew && (await holdsDirectory(bytes, place, entries))) {
      places.push(place);
    }
  }
  const comment = at + 22;
  const to = Math.min(bytes.size, comment + view.getUint16(20, true));
  const conflict = large === undefined ? undefined : (large.conflict ?? conflictOf(said, large.said));
  return { from, comment, to, entries, isSpanned, places, ...(conflict !== undefined && { conflict }) };
}

/** The number of a disk: 0 for the only one; its largest value points to the 64-bit record. */
function spans(disk: number): boolean {
  return disk !== 0 && disk !== 0xffff;
}

async function holdsDirectory(bytes: ByteWindow, { start, size }: Place, entries: number): Promise<boolean> {
  if (!(start >= 0 && start + size <= bytes.size)) {
    return false;
  }
  return size < 46
    ? entries === 0 && size === 0
    : viewOf(await bytes.read(start, 4)).getUint32(0, true) === LISTED;
}

async function end64(
  bytes: ByteWindow,
  end: number,
): Promise<{ readonly at: number; readonly said: Said; readonly conflict?: string } | undefined> {
  const locator = end - 20;
  if (locator < 0) {
    return undefined;
  }
  const view = viewOf(await bytes.read(locator, 20));
  if (view.getUint32(0, true) !== LOCATOR) {
    return undefined;
  }
  // Some readers follow the locator, others look right before it.
  const ats = [locator - 56, uint64(view, 8, true)];
  const found: { readonly at: number; readonly said: Said }[] = [];
  for (const at of new Set(ats)) {
    const said = await said64(bytes, at);
    if (said !== undefined) {
      found.push({ at, said });
    }
  }
  const [first, second] = found;
  if (first === undefined) {
    return undefined;
  }
  return second === undefined ? first : { ...first, conflict: 'two 64-bit end records' };
}

async function said64(bytes: ByteWindow, at: number): Promise<Said | undefined> {
  if (!(at >= 0 && at + 56 <= bytes.size)) {
    return undefined;
  }
  const view = viewOf(await bytes.read(at, 56));
  if (view.getUint32(0, true) !== END64) {
    return undefined;
  }
  return {
    isSpanned: view.getUint32(16, true) !== 0 || view.getUint32(20, true) !== 0,
    entries: uint64(view, 32, true),
    size: uint64(view, 40, true),
    offset: uint64(view, 48, true),
  };
}

/** Fields that are full only point to the 64-bit record. */
function conflictOf(said: Said, large: Said): string | undefined {
  const pairs = [
    ['members', said.entries, large.entries, 0xffff],
    ['bytes of the directory', said.size, large.size, 0xffffffff],
    ['its offset', said.offset, large.offset, 0xffffffff],
  ] as const;
  const different = pairs.find(([, small, big, full]) => small !== full && small !== big);
  return different === undefined ? undefined : `${different[0]}: ${different[1]} or ${different[2]}`;
}

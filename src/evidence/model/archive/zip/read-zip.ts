import type { Budget } from '../../budget.ts';
import type { ByteWindow } from '../../reading/byte-window.ts';
import type { Notes } from '../../reading/notes.ts';
import { ARCHIVE_RULES } from '../../rules/archive.ts';
import { contradictions } from './compare.ts';
import { listedMembers } from './directory.ts';
import type { EndRecord } from './end-record.ts';
import { endRecords } from './end-record.ts';
import type { Extent } from './extents.ts';
import { descriptorAfter, layOut } from './extents.ts';
import type { ListedHeader, LocalHeader } from './header.ts';
import { localHeader } from './header.ts';

/** A member that a directory lists, with its local header when one stands where the directory says. */
export interface Listed {
  readonly listed: ListedHeader;
  readonly local: LocalHeader | undefined;
  /** Its bytes are another member's as well. */
  readonly isShared: boolean;
}

export interface Zip {
  readonly members: readonly Listed[];
  /** Bytes that neither a member nor a directory takes. */
  readonly gaps: readonly Extent[];
  /** Comments of end records. */
  readonly comments: readonly Extent[];
  /** A directory was found: what it does not name is hidden. */
  readonly hasDirectory: boolean;
}

type Placed = Extent & { readonly of: ListedHeader };

/** Reads directories and local headers, and writes down where they disagree. */
export async function readZip(bytes: ByteWindow, notes: Notes, budget: Budget): Promise<Zip> {
  const own: Extent[] = [];
  const spans: Extent[] = [];
  const comments: Extent[] = [];
  const headers: ListedHeader[] = [];
  let directories = 0;
  for (const record of await endRecords(bytes)) {
    // That of an archive in the archive lies in a member.
    const isInside = [...own, ...spans].some(({ from, to }) => record.from >= from && record.from < to);
    if (!isInside && record.places.length > 0) {
      directories += record.places.length;
      const listed = await readRecord(bytes, record, notes, budget);
      headers.push(...listed);
      spans.push(...listed.map(({ at, packed }) => ({ from: at, to: at + 30 + packed })));
      own.push({ from: record.from, to: record.to });
      own.push(...record.places.map(({ start, size }) => ({ from: start, to: start + size })));
      comments.push({ from: record.comment, to: record.to });
    }
  }
  if (directories > 1) {
    const message = 'The archive has more than one directory, and readers differ in which they take.';
    notes.find(ARCHIVE_RULES.contradiction, message, `${directories} directories`);
  }
  const members = await readMembers(bytes, notes, headers, own);
  return { ...members, comments, hasDirectory: directories > 0 };
}

async function readRecord(
  bytes: ByteWindow,
  record: EndRecord,
  notes: Notes,
  budget: Budget,
): Promise<readonly ListedHeader[]> {
  const offset = { offset: record.from };
  if (record.isSpanned) {
    notes.find(
      ARCHIVE_RULES.unsupported,
      'The archive is one of several volumes.',
      'several volumes',
      offset,
    );
  }
  if (record.conflict !== undefined) {
    const message = 'The end record and its 64-bit twin say different things.';
    notes.find(ARCHIVE_RULES.contradiction, message, record.conflict, offset);
  }
  const headers: ListedHeader[] = [];
  for (const place of record.places) {
    headers.push(...(await listedMembers(bytes, place, record, notes, budget)));
  }
  return headers;
}

async function readMembers(
  bytes: ByteWindow,
  notes: Notes,
  headers: readonly ListedHeader[],
  own: readonly Extent[],
): Promise<Pick<Zip, 'members' | 'gaps'>> {
  const placed: Placed[] = [];
  const locals = new Map<ListedHeader, LocalHeader>();
  for (const listed of headers) {
    const local = await localHeader(bytes, listed.at);
    if (local === undefined) {
      const detail = `${JSON.stringify(listed.name)} at byte ${listed.at}`;
      notes.find(ARCHIVE_RULES.contradiction, 'The directory names a member that has no header.', detail);
    } else {
      locals.set(listed, local);
      const { length, conflict } = await descriptorAfter(bytes, listed, local);
      const all = [...contradictions(listed, local), ...(conflict === undefined ? [] : [conflict])];
      for (const said of all) {
        const message = 'The directory and the header of a member disagree.';
        notes.find(ARCHIVE_RULES.contradiction, message, `${JSON.stringify(listed.name)}: ${said}`, {
          offset: listed.at,
        });
      }
      placed.push({ from: listed.at, to: local.dataAt + listed.packed + length, of: listed });
    }
  }
  const { overlaps } = layOut(placed, bytes.size);
  const { gaps } = layOut([...placed, ...own], bytes.size);
  for (const { of, from } of overlaps) {
    const detail = `${JSON.stringify(of.name)} from byte ${from}`;
    notes.find(ARCHIVE_RULES.overlap, 'A member takes bytes that another member has.', detail, {
      offset: from,
    });
  }
  const shared = new Set(overlaps.map(({ of }) => of));
  const members = headers.map((listed) => ({
    listed,
    local: locals.get(listed),
    isShared: shared.has(listed),
  }));
  return { members, gaps };
}

import type { Budget } from '../../budget.ts';
import type { ByteWindow } from '../../reading/byte-window.ts';
import { ARCHIVE_RULES } from '../../rules/archive.ts';
import type { Notes } from '../../reading/notes.ts';
import { HELD } from '../held.ts';
import type { EndRecord, Place } from './end-record.ts';
import type { ListedHeader } from './header.ts';
import { listedHeader } from './header.ts';

/** The members that one directory lists, as far as the budget goes. */
export async function listedMembers(
  bytes: ByteWindow,
  { start, size, shift }: Place,
  { entries }: Pick<EndRecord, 'entries'>,
  notes: Notes,
  budget: Budget,
): Promise<readonly ListedHeader[]> {
  if (size > HELD) {
    notes.find(ARCHIVE_RULES.limit, 'The directory is larger than what is held.', `${size} bytes`, {
      offset: start,
    });
    return [];
  }
  const all = await bytes.read(start, size);
  const members: ListedHeader[] = [];
  let at = 0;
  while (at < all.length) {
    const member = listedHeader(all.subarray(at), shift);
    if (member === undefined) {
      const message = 'The directory holds bytes that are no entry.';
      notes.find(ARCHIVE_RULES.contradiction, message, `from byte ${start + at}`, { offset: start + at });
      break;
    }
    if (!budget.spend('members', 1)) {
      notes.find(ARCHIVE_RULES.limit, 'There are more members than are examined.', `${entries} members`);
      return members;
    }
    members.push(member);
    at += member.length;
  }
  if (members.length % 0x10000 !== entries % 0x10000) {
    const detail = `${entries} members by the end record, ${members.length} in the directory`;
    notes.find(
      ARCHIVE_RULES.contradiction,
      'The end record counts other members than the directory has.',
      detail,
    );
  }
  return members;
}

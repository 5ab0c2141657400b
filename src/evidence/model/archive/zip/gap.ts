import type { ExamineContext } from '../../format-examiner.ts';
import type { Part } from '../../part.ts';
import type { ByteWindow } from '../../reading/byte-window.ts';
import type { Notes } from '../../reading/notes.ts';
import { ARCHIVE_RULES } from '../../rules/archive.ts';
import type { Contents } from '../contents.ts';
import type { Held } from '../held.ts';
import { slicePart } from '../slice-part.ts';
import type { Extent } from './extents.ts';
import type { LocalHeader } from './header.ts';
import { hiddenMembers } from './hidden.ts';

const STEP = 1 << 18;

export interface GapTarget {
  readonly outer: Part;
  readonly held: Held;
  readonly bytes: ByteWindow;
  readonly notes: Notes;
  readonly contents: Contents;
  readonly context: ExamineContext;
}

/**
 * Examines bytes that no directory names: members that a reader of local headers finds there, and whatever else they are. Without a
 * directory, members are expected there. False when the budget is spent.
 */
export async function examineGap(
  target: GapTarget,
  gap: Extent,
  hasDirectory: boolean,
  examine: (local: LocalHeader, length: number) => Promise<boolean>,
): Promise<boolean> {
  const { bytes, notes, context } = target;
  let at = gap.from;
  for await (const { local, dataEnd, extent } of hiddenMembers(bytes, gap)) {
    if (!context.budget.spend('members', 1)) {
      notes.find(ARCHIVE_RULES.limit, 'There are more members than are examined.', 'members');
      return false;
    }
    if (hasDirectory) {
      const message = 'A member has a header that the directory does not name.';
      notes.find(ARCHIVE_RULES.contradiction, message, JSON.stringify(local.name), { offset: local.at });
    }
    if (extent.from > at) {
      await examineRest(target, { from: at, to: extent.from }, hasDirectory);
    }
    if (!(await examine(local, dataEnd - local.dataAt))) {
      return false;
    }
    at = extent.to;
  }
  if (at < gap.to) {
    await examineRest(target, { from: at, to: gap.to }, hasDirectory);
  }
  return true;
}

/** Zeros are padding; anything else is examined as the file that it may be, and told where a directory says that nothing is there. */
async function examineRest(
  { outer, held, notes, contents, context }: GapTarget,
  { from, to }: Extent,
  isTold: boolean,
): Promise<void> {
  const part = slicePart(outer, `bytes ${from} to ${to}`, held.read, from, to - from);
  const isPadding = await holdsOnlyZeros(part, context);
  if (!isPadding) {
    const inside = await context.recurse(part);
    notes.take(inside.findings);
    contents.seen.push({ name: '', format: inside.format, facts: {}, notAModel: true });
    if (!isTold) {
      return;
    }
    const what = inside.format === 'unknown' ? '' : `, which are ${inside.format}`;
    const message = `Bytes of the archive belong to no member${what}.`;
    notes.find(ARCHIVE_RULES.hiddenBytes, message, `${to - from} bytes`, { offset: from });
  }
}

async function holdsOnlyZeros({ size = 0, read }: Part, { budget }: ExamineContext): Promise<boolean> {
  for (let at = 0; at < size && read !== undefined; at += STEP) {
    const block = await read(at, STEP);
    if (block.some((byte) => byte !== 0)) {
      return false;
    }
    if (!budget.spend('bytes', block.length)) {
      return true;
    }
  }
  return true;
}

import type { ByteWindow } from '../../reading/byte-window.ts';
import { viewOf } from '../../reading/numbers.ts';
import type { Extent } from './extents.ts';
import type { LocalHeader } from './header.ts';
import { DESCRIPTOR, LISTED, LOCAL, isStreamed, localHeader } from './header.ts';

const STEP = 1 << 18;
const MARKS: ReadonlySet<number> = new Set([LOCAL, LISTED, DESCRIPTOR]);

/** A member that a local header begins, and where its bytes end. */
export interface Hidden {
  readonly local: LocalHeader;
  readonly dataEnd: number;
  readonly extent: Extent;
}

/** Members in bytes that no directory names, one after another. */
export async function* hiddenMembers(bytes: ByteWindow, { from, to }: Extent): AsyncGenerator<Hidden> {
  let at = from;
  for (;;) {
    const next = await nextMark(bytes, at, to, (mark) => mark === LOCAL);
    if (next === undefined) {
      return;
    }
    const local = await localHeader(bytes, next);
    if (local === undefined || local.dataAt > to) {
      at = next + 4;
    } else {
      const dataEnd = await endOf(bytes, local, to);
      const end = Math.min(to, dataEnd + (await descriptorAt(bytes, dataEnd)));
      yield { local, dataEnd, extent: { from: next, to: end } };
      at = Math.max(end, next + 4);
    }
  }
}

/** By its own size; that of a stream is not known before, and ends at what is written behind it. */
async function endOf(bytes: ByteWindow, local: LocalHeader, to: number): Promise<number> {
  if (!isStreamed(local) || local.packed > 0) {
    return Math.min(to, local.dataAt + local.packed);
  }
  return (await nextMark(bytes, local.dataAt, to, (mark) => MARKS.has(mark))) ?? to;
}

/** Checksum and sizes behind the data, when they are marked: two sizes of four bytes, or of eight when a mark stands behind those. */
async function descriptorAt(bytes: ByteWindow, at: number): Promise<number> {
  const found = viewOf(await bytes.upTo(at, 28));
  if (found.byteLength < 16 || found.getUint32(0, true) !== DESCRIPTOR) {
    return 0;
  }
  return found.byteLength >= 28 && MARKS.has(found.getUint32(24, true)) ? 24 : 16;
}

async function nextMark(
  bytes: ByteWindow,
  from: number,
  to: number,
  isWanted: (mark: number) => boolean,
): Promise<number | undefined> {
  for (let start = from; start + 4 <= to; start += STEP) {
    // Three bytes more: a mark may stand across two steps.
    const block = await bytes.upTo(start, Math.min(STEP + 3, to - start));
    const view = viewOf(block);
    for (
      let at = block.indexOf(0x50);
      at !== -1 && at + 4 <= block.length;
      at = block.indexOf(0x50, at + 1)
    ) {
      if (block[at + 1] === 0x4b && isWanted(view.getUint32(at, true))) {
        return start + at;
      }
    }
  }
  return undefined;
}

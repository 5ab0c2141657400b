import type { ByteWindow } from '../../reading/byte-window.ts';
import { uint64, viewOf } from '../../reading/numbers.ts';
import type { ListedHeader, LocalHeader } from './header.ts';
import { DESCRIPTOR, isStreamed } from './header.ts';

/** Bytes of the file that something takes: from the first to the one behind the last. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Bytes that extents share, by the name of the later one; and those between `0` and `size` that none takes. */
export function layOut<Named extends Extent>(
  extents: readonly Named[],
  size: number,
): { readonly overlaps: readonly Named[]; readonly gaps: readonly Extent[] } {
  const sorted = [...extents].sort((one, other) => one.from - other.from || one.to - other.to);
  const overlaps: Named[] = [];
  const gaps: Extent[] = [];
  let end = 0;
  for (const extent of sorted) {
    if (extent.from < end) {
      overlaps.push(extent);
    } else if (extent.from > end) {
      gaps.push({ from: end, to: extent.from });
    }
    end = Math.max(end, extent.to);
  }
  if (end < size) {
    gaps.push({ from: end, to: size });
  }
  return { overlaps, gaps };
}

/**
 * How many bytes stand behind a streamed member's data to say its checksum and sizes; `conflict` is what they say otherwise than the
 * directory. The mark in front and the width of the sizes are not fixed.
 */
export async function descriptorAfter(
  bytes: ByteWindow,
  listed: ListedHeader,
  local: LocalHeader,
): Promise<{ readonly length: number; readonly conflict?: string }> {
  if (!isStreamed(local) && !isStreamed(listed)) {
    return { length: 0 };
  }
  const at = local.dataAt + listed.packed;
  const found = at > bytes.size ? new Uint8Array(0) : await bytes.upTo(at, 24);
  const view = viewOf(found);
  const isMarked = found.length >= 4 && view.getUint32(0, true) === DESCRIPTOR;
  const start = isMarked ? 4 : 0;
  for (const width of [4, 8] as const) {
    const length = start + 4 + 2 * width;
    if (found.length >= length && saysSizes(view, start + 4, width, listed)) {
      const crc = view.getUint32(start, true);
      const isOther = crc !== listed.crc && crc !== 0;
      return {
        length,
        ...(isOther && { conflict: `checksum ${crc} behind the data, ${listed.crc} in the directory` }),
      };
    }
  }
  return isMarked ? { length: Math.min(16, found.length), conflict: 'sizes behind the data' } : { length: 0 };
}

function saysSizes(view: DataView, at: number, width: 4 | 8, { packed, whole }: ListedHeader): boolean {
  const size = (place: number): number =>
    width === 4 ? view.getUint32(place, true) : uint64(view, place, true);
  return size(at) === packed && size(at + width) === whole;
}

import type { Budget } from '../../budget.ts';
import type { Part } from '../../part.ts';
import { ByteWindow } from '../../reading/byte-window.ts';
import { slicePart } from '../slice-part.ts';
import { endRecords } from './end-record.ts';

/** The zip at the end of a part that begins as something else; undefined where none ends there. */
export async function zipAtEnd(part: Part, budget: Budget): Promise<Part | undefined> {
  const { size, read } = part;
  if (
    size === undefined ||
    read === undefined ||
    size < 22 ||
    !budget.spend('bytes', Math.min(size, 1 << 16))
  ) {
    return undefined;
  }
  const bytes = await ByteWindow.open(part, budget);
  for (const { places, to, entries } of await endRecords(bytes)) {
    const [place] = places;
    if (place !== undefined && entries > 0) {
      return slicePart(part, `(zip from byte ${place.shift})`, read, place.shift, to - place.shift);
    }
  }
  return undefined;
}

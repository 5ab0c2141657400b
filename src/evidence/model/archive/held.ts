import type { Budget } from '../budget.ts';
import type { Part } from '../part.ts';

/** What can only be streamed is held up to here, to be read anywhere. */
export const HELD = 64 * 2 ** 20;

export interface Held {
  readonly size: number;
  readonly read: NonNullable<Part['read']>;
  /** There is more, beyond what is held. */
  readonly isCut: boolean;
}

/** A part that can be read anywhere; one that is a stream is held in memory, as far as may be. Spends the bytes that it holds. */
export async function heldPart({ size, read, chunks }: Part, budget: Budget, most = HELD): Promise<Held> {
  if (size !== undefined && read !== undefined) {
    return { size, read, isCut: false };
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  for await (const chunk of chunks()) {
    // A copy: the source uses its buffer again.
    const piece = new Uint8Array(chunk.subarray(0, most - length));
    isCut = piece.length < chunk.length || !budget.spend('bytes', piece.length);
    if (isCut && piece.length === 0) {
      break;
    }
    pieces.push(piece);
    length += piece.length;
    if (isCut) {
      break;
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return {
    size: length,
    read: (offset, wanted) => Promise.resolve(bytes.subarray(offset, offset + wanted)),
    isCut,
  };
}

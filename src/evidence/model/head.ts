import type { Part } from './part.ts';

/** Enough for every format to be known by its first bytes. */
const HEAD = 4096;

/** The first bytes of a part: all of them when it is shorter. */
export async function headOf({ size, read, chunks }: Part): Promise<Uint8Array> {
  if (size !== undefined && read !== undefined) {
    return await read(0, Math.min(HEAD, size));
  }
  const head = new Uint8Array(HEAD);
  let length = 0;
  for await (const chunk of chunks()) {
    const piece = chunk.subarray(0, HEAD - length);
    head.set(piece, length);
    length += piece.length;
    if (length === HEAD) {
      break;
    }
  }
  return head.subarray(0, length);
}

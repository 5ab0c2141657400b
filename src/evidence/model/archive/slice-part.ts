import type { Part } from '../part.ts';

const CHUNK = 1 << 18;
/** Up to here one read is cheaper than many, and the bytes are kept. */
const SMALL = 1 << 16;

type Read = NonNullable<Part['read']>;

/** `length` bytes from `start` of what `read` reads, as a part inside `outer`. Bytes that are not there end it early. */
export function slicePart(outer: Part, name: string, read: Read, start: number, length: number): Part {
  let small: Promise<Uint8Array> | undefined;
  const whole = (): Promise<Uint8Array> => (small ??= read(start, length));
  return {
    path: outer.path,
    within: [...outer.within, name],
    size: length,
    chunks: () => (length <= SMALL ? once(whole) : pieces(read, start, length)),
    read: async (offset, wanted, into) => {
      const most = Math.max(0, Math.min(wanted, length - offset));
      return length <= SMALL
        ? (await whole()).subarray(offset, offset + most)
        : await read(start + offset, most, into);
    },
  };
}

async function* once(whole: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  const bytes = await whole();
  if (bytes.length > 0) {
    yield bytes;
  }
}

async function* pieces(read: Read, start: number, length: number): AsyncGenerator<Uint8Array> {
  let at = 0;
  // A chunk is valid until the next is asked for: a member of gigabytes takes one buffer.
  const buffer = new Uint8Array(Math.min(CHUNK, length));
  while (at < length) {
    const piece = await read(start + at, Math.min(CHUNK, length - at), buffer);
    if (piece.length === 0) {
      return;
    }
    at += piece.length;
    yield piece;
  }
}

import type { Part } from '../part.ts';

/** Bytes that were unpacked from a part, as a part inside it. */
export function bytesPart(outer: Part, name: string, bytes: Uint8Array): Part {
  return {
    path: outer.path,
    within: [...outer.within, name],
    size: bytes.length,
    chunks: () => once(bytes),
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}

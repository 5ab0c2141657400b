import { open } from 'node:fs/promises';
import { type Hashed, hashInto } from '../hash-into.ts';

/** Writes the chunks to a new file. Rejects past `most` bytes: the source grew. */
export async function copyHashed(
  chunks: AsyncIterable<Uint8Array>,
  target: string,
  most: number,
): Promise<Hashed> {
  // `wx`: a file or a link that is there already is never written through.
  const handle = await open(target, 'wx');
  try {
    const hashed = await hashInto(chunks, { write: (chunk) => handle.writeFile(chunk) }, most);
    if (hashed.bytes > most) {
      throw new Error(`it had ${most} bytes and grew while it was copied`);
    }
    return hashed;
  } finally {
    await handle.close();
  }
}

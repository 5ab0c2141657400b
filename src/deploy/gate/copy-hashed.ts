import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** What was written, not what lay there before or lies there now. */
export interface Copied {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Writes the chunks to a new file and hashes exactly what it writes, so that what is compared is what is deployed, whatever
 * happens to the source meanwhile. Stops past `most` bytes: a file that grows while it is read has no end.
 */
export async function copyHashed(
  chunks: AsyncIterable<Uint8Array>,
  target: string,
  most: number,
): Promise<Copied> {
  const hash = createHash('sha256');
  // `wx`: a file or a link that is there already is never written through.
  const handle = await open(target, 'wx');
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > most) {
        throw new Error(`it had ${most} bytes and grew while it was copied`);
      }
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}

import { createHash } from 'node:crypto';

/** Takes the bytes in order; a chunk is valid until the promise is kept. */
export interface ByteSink {
  write(chunk: Uint8Array): Promise<void>;
}

/** What was written, not what lay there before or lies there now. */
export interface Hashed {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Hashes exactly what it writes, so that what has the digest is what was written, whatever happens to the source meanwhile. Ends past
 * `most` bytes, with what did not fit counted and not written: a file that grows as fast as it is read has no end.
 */
export async function hashInto(
  chunks: AsyncIterable<Uint8Array>,
  sink: ByteSink,
  most: number,
): Promise<Hashed> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > most) {
      break;
    }
    hash.update(chunk);
    await sink.write(chunk);
  }
  return { sha256: hash.digest('hex'), bytes };
}

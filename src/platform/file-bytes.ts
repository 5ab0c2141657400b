import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate as immediate } from 'node:timers/promises';
import type { ByteSource } from '../evidence/bytes.ts';
import { memoryBytes } from './memory-bytes.ts';

/** One buffer, used again for each chunk: memory stays flat whatever the file's size. */
const CHUNK = 1 << 18;
/** Chunks between two pauses in which timers run: a progress bar, an interrupt. */
const PAUSE = 16;

/** Reads synchronously: for a local file that is the least work. */
async function* chunksOf(absolute: string, size: number): AsyncGenerator<Uint8Array> {
  const descriptor = openSync(absolute, 'r');
  try {
    const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(CHUNK, size)));
    let chunks = 0;
    for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
      yield buffer.subarray(0, length);
      chunks += 1;
      if (chunks % PAUSE === 0) {
        await immediate();
      }
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes of a regular file on disk that is held whole, so that many small reads open it once. The size is what was read. */
export async function heldBytes(absolute: string, path: string): Promise<ByteSource> {
  return memoryBytes(path, await readFile(absolute));
}

/** Bytes of a regular file on disk. A stream that was read to its end has also hashed the file. */
export function fileBytes(absolute: string, path: string, size: number): ByteSource {
  let digest: string | undefined;
  async function* stream(): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    for await (const chunk of chunksOf(absolute, size)) {
      hash.update(chunk);
      yield chunk;
    }
    digest = hash.digest('hex');
  }
  return {
    path,
    absolute,
    size,
    stream,
    async read(offset, length) {
      const handle = await open(absolute, 'r');
      try {
        const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
    async sha256() {
      if (digest === undefined) {
        const hash = createHash('sha256');
        for await (const chunk of chunksOf(absolute, size)) {
          hash.update(chunk);
        }
        digest = hash.digest('hex');
      }
      return digest;
    },
  };
}

import { createHash } from 'node:crypto';
import type { ByteSource } from '../evidence/bytes.ts';

/** Bytes that are in memory, as a file. */
export function memoryBytes(
  path: string,
  bytes: Uint8Array,
  from?: NonNullable<ByteSource['from']>,
): ByteSource {
  return {
    path,
    size: bytes.length,
    ...(from !== undefined && { from }),
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    async *stream() {
      yield bytes;
    },
    sha256: () => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  };
}

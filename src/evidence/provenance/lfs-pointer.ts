import type { ByteSource } from '../bytes.ts';

/** How a Git LFS pointer begins (git-lfs/docs/spec.md); the rest of the line is the version. */
export const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** Bytes that a pointer has at most, by its specification. */
const MOST_BYTES = 1024;

/** Whether the file only stands for one that the checkout did not fetch. */
export async function isLfsPointer(source: Pick<ByteSource, 'size' | 'read'>): Promise<boolean> {
  if (source.size > MOST_BYTES) {
    return false;
  }
  const first = await source.read(0, LFS_POINTER.length);
  return Array.from(first, (byte) => String.fromCharCode(byte)).join('') === LFS_POINTER;
}

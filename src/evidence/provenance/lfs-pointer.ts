import type { ByteSource } from '../bytes.ts';

/** How a Git LFS pointer begins (git-lfs/docs/spec.md); the rest of the line is the version. */
export const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** A pointer is shorter than so many bytes, by its specification. */
export const LFS_POINTER_BYTES = 1024;

/** Whether the file only stands for one that the checkout did not fetch. */
export async function isLfsPointer(source: Pick<ByteSource, 'size' | 'read'>): Promise<boolean> {
  if (source.size >= LFS_POINTER_BYTES) {
    return false;
  }
  const first = await source.read(0, LFS_POINTER.length);
  return Array.from(first, (byte) => String.fromCharCode(byte)).join('') === LFS_POINTER;
}

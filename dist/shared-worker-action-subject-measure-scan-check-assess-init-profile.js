// src/evidence/provenance/lfs-pointer.ts
/** How a Git LFS pointer begins (git-lfs/docs/spec.md); the rest of the line is the version. */
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
/** A pointer is shorter than so many bytes, by its specification. */
const LFS_POINTER_BYTES = 1024;
/** Whether the file only stands for one that the checkout did not fetch. */
async function isLfsPointer(source) {
	if (source.size >= 1024) return false;
	const first = await source.read(0, 40);
	return Array.from(first, (byte) => String.fromCharCode(byte)).join("") === LFS_POINTER;
}

export { LFS_POINTER_BYTES as n, isLfsPointer as r, LFS_POINTER as t };
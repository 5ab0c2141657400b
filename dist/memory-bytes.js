import { createHash } from "node:crypto";

// src/platform/memory-bytes.ts
/** Bytes that are in memory, as a file. */
function memoryBytes(path, bytes, from) {
	return {
		path,
		size: bytes.length,
		...from !== void 0 && { from },
		read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
		async *stream() {
			yield bytes;
		},
		sha256: () => Promise.resolve(createHash("sha256").update(bytes).digest("hex"))
	};
}

export { memoryBytes as t };
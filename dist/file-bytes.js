import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";

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

// src/platform/file-bytes.ts
/** One buffer, used again for each chunk: memory stays flat whatever the file's size. */
const CHUNK = 1 << 18;
/** Chunks between two pauses in which timers run: a progress bar, an interrupt. */
const PAUSE = 16;
/** Reads synchronously: for a local file that is the least work. */
async function* chunksOf(absolute, size) {
	const descriptor = openSync(absolute, "r");
	try {
		const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(CHUNK, size)));
		let chunks = 0;
		for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
			yield buffer.subarray(0, length);
			chunks += 1;
			if (chunks % PAUSE === 0) await setImmediate();
		}
	} finally {
		closeSync(descriptor);
	}
}
/** Bytes of a regular file on disk that is held whole, so that many small reads open it once. The size is what was read. */
async function heldBytes(absolute, path) {
	return memoryBytes(path, await readFile(absolute));
}
/** Bytes of a regular file on disk. A stream that was read to its end has also hashed the file. */
function fileBytes(absolute, path, size) {
	let digest;
	async function* stream() {
		const hash = createHash("sha256");
		for await (const chunk of chunksOf(absolute, size)) {
			hash.update(chunk);
			yield chunk;
		}
		digest = hash.digest("hex");
	}
	return {
		path,
		absolute,
		size,
		stream,
		async read(offset, length) {
			const handle = await open(absolute, "r");
			try {
				const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
				const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
				return buffer.subarray(0, bytesRead);
			} finally {
				await handle.close();
			}
		},
		async sha256() {
			if (digest === void 0) {
				const hash = createHash("sha256");
				for await (const chunk of chunksOf(absolute, size)) hash.update(chunk);
				digest = hash.digest("hex");
			}
			return digest;
		}
	};
}

export { heldBytes as n, memoryBytes as r, fileBytes as t };
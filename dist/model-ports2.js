import { Readable, pipeline } from "node:stream";
import * as zlib from "node:zlib";

// src/platform/model-ports.ts
const OPTIONS = { chunkSize: 1 << 18 };
/** Node's zlib behind the ports of the examination of models, and the decoders that only some files need. */
function modelPorts() {
	return {
		inflateRaw: (chunks) => through(chunks, () => zlib.createInflateRaw(OPTIONS)),
		inflate: (chunks) => through(chunks, () => zlib.createInflate(OPTIONS)),
		gunzip: (chunks) => through(chunks, () => zlib.createGunzip(OPTIONS)),
		unzstd,
		async *bunzip2(chunks) {
			const { bunzip2 } = await import("./bunzip2.js");
			yield* bunzip2(chunks);
		},
		async *unxz(chunks) {
			const { unxz } = await import("./unxz.js");
			yield* unxz(chunks);
		},
		async *unlz4(chunks) {
			const { unlz4 } = await import("./unlz4.js");
			yield* unlz4(chunks);
		},
		crc32: zlib.crc32
	};
}
/** Node has Zstandard from 22.15 on, and reads one frame; the action runs on 24. */
async function* unzstd(chunks) {
	const { createZstdDecompress } = zlib;
	if (typeof createZstdDecompress !== "function") throw new Error(`Node ${process.versions.node} has no Zstandard; 22.15 and later have`);
	const { zstdFrames } = await import("./zstd-frames.js");
	for await (const frame of zstdFrames(chunks)) yield* through(frame, () => createZstdDecompress(OPTIONS));
}
async function* through(chunks, create) {
	const unpacked = create();
	pipeline(Readable.from(copied(chunks), { objectMode: true }), unpacked, () => void 0);
	for await (const chunk of unpacked) yield chunk;
}
/** The source uses its buffer again, a stream keeps what it was given. */
async function* copied(chunks) {
	for await (const chunk of chunks) yield Uint8Array.from(chunk);
}

export { modelPorts as t };
import { r as ByteQueue } from "./shared-scan-init.js";
import { Readable, pipeline } from "node:stream";
import * as zlib from "node:zlib";

// src/platform/model-ports.ts
const SMALL = 65536;
const MOST_AT_ONCE = 1 << 20;
const OPTIONS = { chunkSize: 1 << 18 };
/** Node's zlib behind the ports of the examination of models, and the decoders that only some files need. */
function modelPorts() {
	return {
		inflateRaw,
		inflate: (chunks, ended) => through(chunks, () => zlib.createInflate(OPTIONS), ended),
		gunzip: (chunks, ended) => through(chunks, () => zlib.createGunzip(OPTIONS), ended),
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
/** Members of archives are many and small, and a stream for each costs more than its bytes: those are inflated at once. */
async function* inflateRaw(chunks) {
	const queue = new ByteQueue(chunks);
	try {
		const start = new Uint8Array(await queue.upTo(SMALL));
		const isAll = await queue.isAtEnd();
		const whole = isAll ? inflated(start) : void 0;
		if (whole !== void 0) {
			yield whole;
			return;
		}
		queue.giveBack(start);
		let told = 0;
		try {
			for await (const chunk of through(queue.rest(), () => zlib.createInflateRaw(OPTIONS))) {
				told += chunk.length;
				yield chunk;
			}
		} catch (error) {
			if (isAll) yield upToBreak(start, told);
			throw error;
		}
	} finally {
		await queue.close();
	}
}
/** Undefined for what is broken or large: a stream gives what comes before the break, in pieces. */
function inflated(bytes) {
	try {
		return zlib.inflateRawSync(bytes, { maxOutputLength: MOST_AT_ONCE });
	} catch {
		return;
	}
}
/** What a broken stream holds beyond the first `told` bytes: a stream loses what lies in its buffer when it breaks. */
function upToBreak(bytes, told) {
	let [good, bad] = [0, bytes.length];
	let best = /* @__PURE__ */ new Uint8Array(0);
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		const start = inflatedStart(bytes.subarray(0, middle), told + MOST_AT_ONCE);
		if (start === void 0) bad = middle;
		else [good, best] = [middle, new Uint8Array(start)];
	}
	return best.subarray(Math.min(told, best.length));
}
/** Of bytes that may end early; undefined where they are broken. */
function inflatedStart(bytes, maxOutputLength) {
	try {
		return zlib.inflateRawSync(bytes, {
			finishFlush: zlib.constants.Z_SYNC_FLUSH,
			maxOutputLength
		});
	} catch {
		return;
	}
}
/** Node has Zstandard from 22.15 on, and reads one frame; the action runs on 24. */
async function* unzstd(chunks) {
	const { createZstdDecompress } = zlib;
	if (typeof createZstdDecompress !== "function") throw new Error(`Node ${process.versions.node} has no Zstandard; 22.15 and later have`);
	const { zstdFrames } = await import("./zstd-frames.js");
	for await (const frame of zstdFrames(chunks)) yield* through(frame, () => createZstdDecompress(OPTIONS));
}
async function* through(chunks, create, ended) {
	const unpacked = create();
	pipeline(Readable.from(copied(chunks), { objectMode: true }), unpacked, () => void 0);
	for await (const chunk of unpacked) yield chunk;
	if (unpacked.bytesWritten !== void 0) ended?.(unpacked.bytesWritten);
}
/** The source uses its buffer again, a stream keeps what it was given. */
async function* copied(chunks) {
	for await (const chunk of chunks) yield Uint8Array.from(chunk);
}

export { modelPorts as t };
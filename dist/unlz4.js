import { r as ByteQueue } from "./shared-scan-init.js";

// src/platform/unpack/unlz4.ts
const FRAME = 407708164;
/** Frames that are to be skipped have any of sixteen marks. */
const SKIPPABLE = 25481893;
const WINDOW = 65536;
/**
* LZ4 frames, one after another (lz4_Frame_format.md 1.6.x). Checksums are not looked at: what a careless loader takes is what is to be
* seen. Rejects with an Error on a broken stream.
*/
async function* unlz4(chunks) {
	const queue = new ByteQueue(chunks);
	try {
		while (!await queue.isAtEnd()) {
			const mark = uint32(await queue.take(4), 0);
			if (mark >>> 4 === SKIPPABLE) await skip(queue, uint32(await queue.take(4), 0));
			else if (mark === FRAME) yield* frame(queue);
			else throw new Error("bytes stand where a frame should");
		}
	} finally {
		await queue.close();
	}
}
async function skip(queue, length) {
	for (let left = length; left > 0;) left -= (await queue.take(Math.min(left, WINDOW))).length;
}
async function frameHeader(queue) {
	const [flags = 0, sizes = 0] = await queue.take(2);
	const most = 1 << 8 + 2 * (sizes >> 4 & 7);
	if (flags >> 6 !== 1 || most < WINDOW) fail("the version of the frame, or the size of its blocks, is not known");
	await queue.take(((flags & 8) === 0 ? 0 : 8) + ((flags & 1) === 0 ? 0 : 4) + 1);
	return {
		isLinked: (flags & 32) === 0,
		hasBlockChecks: (flags & 16) !== 0,
		hasCheck: (flags & 4) !== 0,
		most
	};
}
async function* frame(queue) {
	const { isLinked, hasBlockChecks, hasCheck, most } = await frameHeader(queue);
	const out = new Uint8Array(WINDOW + most);
	let kept = 0;
	for (let head = uint32(await queue.take(4), 0); head !== 0; head = uint32(await queue.take(4), 0)) {
		const length = head & 2147483647;
		if (length > most) fail("a block is larger than the frame says");
		const block = await queue.take(length);
		const isStored = head >>> 31 === 1;
		if (isStored) out.set(block, kept);
		const end = isStored ? kept + length : unpackBlock(block, out, kept, kept + most);
		await queue.take(hasBlockChecks ? 4 : 0);
		yield out.subarray(kept, end);
		const from = isLinked ? Math.max(0, end - WINDOW) : end;
		out.copyWithin(0, from, end);
		kept = end - from;
	}
	await queue.take(hasCheck ? 4 : 0);
}
/** Literals and copies of what came before, by turns; the place behind what was written. */
function unpackBlock(block, out, start, most) {
	let at = 0;
	let to = start;
	const lengthOf = (nibble) => {
		let length = nibble;
		for (let more = nibble === 15 ? 255 : 0; more === 255; length += more) more = block[at++] ?? fail("a length goes beyond its block");
		return length;
	};
	while (at < block.length) {
		const token = block[at++] ?? 0;
		const literals = lengthOf(token >> 4);
		if (at + literals > block.length || to + literals > most) fail("literals go beyond their block");
		out.set(block.subarray(at, at + literals), to);
		at += literals;
		to += literals;
		if (at < block.length) {
			const distance = (block[at] ?? 0) | (block[at + 1] ?? 0) << 8;
			at += 2;
			to = copyBack(out, to, distance, lengthOf(token & 15) + 4, most);
		}
	}
	return to;
}
/** Byte by byte: a copy may be of itself. */
function copyBack(out, to, distance, length, most) {
	if (distance === 0 || distance > to || to + length > most) fail("a copy is from beyond the window");
	for (let at = to; at < to + length; at += 1) out[at] = out[at - distance] ?? 0;
	return to + length;
}
function fail(what) {
	throw new Error(what);
}
function uint32(bytes, at) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}

export { unlz4 };
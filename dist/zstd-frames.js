import { r as ByteQueue } from "./shared-scan-init.js";

// src/platform/unpack/zstd-frames.ts
const FRAME = 4247762216;
/** Frames that are to be skipped have any of sixteen marks. */
const SKIPPABLE = 25481893;
const PIECE = 65536;
/** Bytes of a dictionary's id and of the content's size, by two bits of the descriptor. */
const ID = [
	0,
	1,
	2,
	4
];
const SIZE = [
	0,
	2,
	4,
	8
];
/**
* The frames of a Zstandard stream, each as a stream that is to be read to its end before the next is asked for (RFC 8878, 3.1). Rejects with
* an Error where bytes are no frame.
*/
async function* zstdFrames(chunks) {
	const queue = new ByteQueue(chunks);
	try {
		while (!await queue.isAtEnd()) {
			const mark = new Uint8Array(await queue.take(4));
			const number = new DataView(mark.buffer).getUint32(0, true);
			if (number >>> 4 === SKIPPABLE) {
				const length = new Uint8Array(await queue.take(4));
				await pass(queue, new DataView(length.buffer).getUint32(0, true));
			} else if (number === FRAME) yield frame(queue, mark);
			else throw new Error("bytes stand where a frame should");
		}
	} finally {
		await queue.close();
	}
}
async function* frame(queue, mark) {
	const [descriptor = 0] = await queue.take(1);
	yield Uint8Array.from([...mark, descriptor]);
	yield await queue.take(headerLength(descriptor));
	for (let isLast = false; !isLast;) {
		const header = new Uint8Array(await queue.take(3));
		const [low = 0, middle = 0, high = 0] = header;
		const number = low | middle << 8 | high << 16;
		isLast = (number & 1) === 1;
		const length = (number >> 1 & 3) === 1 ? 1 : number >> 3;
		yield header;
		yield await queue.take(length);
	}
	yield await queue.take((descriptor & 4) === 0 ? 0 : 4);
}
/** The window, the id of a dictionary, the size of the content. */
function headerLength(descriptor) {
	const isSingle = (descriptor & 32) !== 0;
	const size = SIZE[descriptor >> 6] ?? 0;
	return (isSingle ? 0 : 1) + (ID[descriptor & 3] ?? 0) + (size === 0 && isSingle ? 1 : size);
}
async function pass(queue, length) {
	for (let left = length; left > 0;) left -= (await queue.take(Math.min(left, PIECE))).length;
}

export { zstdFrames };
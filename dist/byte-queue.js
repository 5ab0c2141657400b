// src/platform/unpack/byte-queue.ts
const PIECE = 1 << 18;
const NOTHING = /* @__PURE__ */ new Uint8Array(0);
/** Bytes of a stream, so many at a time. */
var ByteQueue = class {
	#chunks;
	#bytes = NOTHING;
	#isOver = false;
	constructor(chunks) {
		this.#chunks = chunks[Symbol.asyncIterator]();
	}
	/** Exactly `length` bytes, valid until the next are asked for. Rejects where the stream ends before. */
	async take(length) {
		const taken = await this.upTo(length);
		if (taken.length < length) throw new Error("the stream ends early");
		return taken;
	}
	async byte() {
		const [byte = 0] = await this.take(1);
		return byte;
	}
	/** At most `length` bytes: fewer at the end of the stream only. */
	async upTo(length) {
		await this.#fill(length);
		const taken = this.#bytes.subarray(0, length);
		this.#bytes = this.#bytes.subarray(taken.length);
		return taken;
	}
	/** Gives bytes back that were taken last, and not used. */
	giveBack(bytes) {
		this.#bytes = bytes.length === 0 ? this.#bytes : joined([bytes, this.#bytes]);
	}
	/** All that was not taken. */
	async *rest() {
		for (let bytes = await this.upTo(PIECE); bytes.length > 0; bytes = await this.upTo(PIECE)) yield bytes;
	}
	async isAtEnd() {
		await this.#fill(1);
		return this.#bytes.length === 0;
	}
	/** Lets go of a stream that is not read to its end. */
	async close() {
		await this.#chunks.return?.();
	}
	async #fill(length) {
		if (this.#bytes.length >= length || this.#isOver) return;
		const pieces = [new Uint8Array(this.#bytes)];
		let sum = this.#bytes.length;
		while (sum < length && !this.#isOver) {
			const next = await this.#chunks.next();
			if (next.done === true) this.#isOver = true;
			else {
				pieces.push(new Uint8Array(next.value));
				sum += next.value.length;
			}
		}
		this.#bytes = joined(pieces);
	}
};
function joined(pieces) {
	const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}

export { ByteQueue as t };
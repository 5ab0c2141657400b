import { r as ByteQueue } from "./shared-scan-init.js";

// src/platform/unpack/lzma.ts
/** LZMA as in the specification of the LZMA SDK (lzma-specification.txt), with the names that it uses. */
/** Where groups of probabilities begin. */
const IS_MATCH = 0;
const IS_REP = 192;
const IS_REP_G0 = 204;
const IS_REP_G1 = 216;
const IS_REP_G2 = 228;
const IS_REP0_LONG = 240;
const POS_SLOT = 432;
const POS_SPECIAL = 688;
const ALIGN = 816;
const LENGTH = 832;
const REP_LENGTH = 1346;
const LITERAL = 1860;
/** A turn writes at most so many bytes, and reads at most so many. */
const LONGEST = 273;
/** A larger one is refused: `xz -9` needs half of it. */
const MOST_DICTIONARY = 128 * 2 ** 20;
var Lzma = class {
	/** What was written: as much as copies reach back, and what is not taken yet. */
	#out;
	#dictionary;
	#to = 0;
	#taken = 0;
	/** Bytes since the dictionary was last empty. */
	#position = 0;
	#range;
	#lc = 0;
	#lp = 0;
	#pb = 0;
	#state = 0;
	#reps = [
		0,
		0,
		0,
		0
	];
	constructor(dictionary, range) {
		this.#range = range;
		if (dictionary > MOST_DICTIONARY) throw new Error(`the stream needs a dictionary of ${dictionary} bytes, and at most ${MOST_DICTIONARY} are given`);
		this.#dictionary = Math.max(dictionary, 4096);
		this.#out = new Uint8Array(2 * this.#dictionary + (1 << 17));
	}
	/** `lc`, `lp` and `pb` in one byte. */
	setProperties(byte) {
		if (byte >= 225) throw new Error("the properties of the stream are none");
		this.#lc = byte % 9;
		this.#lp = Math.floor(byte / 9) % 5;
		this.#pb = Math.floor(byte / 45);
	}
	resetState() {
		this.#range.reset(LITERAL + (768 << this.#lc + this.#lp));
		this.#state = 0;
		this.#reps = [
			0,
			0,
			0,
			0
		];
	}
	resetDictionary() {
		this.#position = 0;
	}
	/** Bytes that were written since they were last taken. */
	get pending() {
		return this.#to - this.#taken;
	}
	/** What was written since it was last taken. */
	take() {
		const bytes = this.#out.subarray(this.#taken, this.#to);
		this.#taken = this.#to;
		return bytes;
	}
	/** Makes room; what was not taken is lost. */
	slide() {
		if (this.#to > this.#out.length - 65536 - LONGEST) {
			const from = this.#to - this.#dictionary;
			this.#out.copyWithin(0, from, this.#to);
			this.#to -= from;
			this.#taken = this.#to;
		}
	}
	/** Bytes as they are; at most 64 kB. */
	copy(bytes) {
		this.#out.set(bytes, this.#to);
		this.#to += bytes.length;
		this.#position += bytes.length;
	}
	/** Writes at least one byte, or ends. `end`: the mark of the end was met. */
	step() {
		const posState = this.#position & (1 << this.#pb) - 1;
		if (this.#range.bit(IS_MATCH + (this.#state << 4) + posState) === 0) {
			this.#literal();
			return "more";
		}
		if (this.#range.bit(IS_REP + this.#state) === 0) return this.#match(posState);
		return this.#repetition(posState);
	}
	#match(posState) {
		const [rep0, rep1, rep2] = this.#reps;
		const length = this.#length(LENGTH, posState);
		this.#state = this.#state < 7 ? 7 : 10;
		const distance = this.#distance(length);
		if (distance === 4294967295) return "end";
		this.#reps = [
			distance,
			rep0,
			rep1,
			rep2
		];
		this.#repeat(distance, length + 2);
		return "more";
	}
	#repetition(posState) {
		const [rep0, rep1, rep2, rep3] = this.#reps;
		if (this.#range.bit(IS_REP_G0 + this.#state) === 0) {
			if (this.#range.bit(IS_REP0_LONG + (this.#state << 4) + posState) === 0) {
				this.#state = this.#state < 7 ? 9 : 11;
				this.#repeat(rep0, 1);
				return "more";
			}
		} else if (this.#range.bit(IS_REP_G1 + this.#state) === 0) this.#reps = [
			rep1,
			rep0,
			rep2,
			rep3
		];
		else if (this.#range.bit(IS_REP_G2 + this.#state) === 0) this.#reps = [
			rep2,
			rep0,
			rep1,
			rep3
		];
		else this.#reps = [
			rep3,
			rep0,
			rep1,
			rep2
		];
		const length = this.#length(REP_LENGTH, posState);
		this.#state = this.#state < 7 ? 8 : 11;
		this.#repeat(this.#reps[0], length + 2);
		return "more";
	}
	#literal() {
		const place = this.#position;
		const before = place > 0 ? this.#out[this.#to - 1] ?? 0 : 0;
		const context = ((place & (1 << this.#lp) - 1) << this.#lc) + (before >> 8 - this.#lc);
		const probs = LITERAL + 768 * context;
		let symbol = 1;
		if (this.#state >= 7) {
			let match = this.#out[this.#to - this.#reps[0] - 1] ?? 0;
			while (symbol < 256) {
				const matched = match >> 7 & 1;
				match <<= 1;
				const bit = this.#range.bit(probs + (1 + matched << 8) + symbol);
				symbol = symbol << 1 | bit;
				if (bit !== matched) break;
			}
		}
		while (symbol < 256) symbol = symbol << 1 | this.#range.bit(probs + symbol);
		this.#out[this.#to] = symbol & 255;
		this.#to += 1;
		this.#position += 1;
		this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
	}
	#repeat(distance, length) {
		if (distance >= this.#position || distance >= this.#dictionary) throw new Error("a copy is from beyond the dictionary");
		const out = this.#out;
		for (let left = length, from = this.#to - distance - 1; left > 0; left -= 1, from += 1) {
			out[this.#to] = out[from] ?? 0;
			this.#to += 1;
		}
		this.#position += length;
	}
	#length(probs, posState) {
		if (this.#range.bit(probs) === 0) return this.#range.tree(probs + 2 + (posState << 3), 3);
		return this.#range.bit(probs + 1) === 0 ? 8 + this.#range.tree(probs + 2 + 128 + (posState << 3), 3) : 16 + this.#range.tree(probs + 2 + 256, 8);
	}
	#distance(length) {
		const slot = this.#range.tree(POS_SLOT + (Math.min(length, 3) << 6), 6);
		if (slot < 4) return slot;
		const bits = (slot >> 1) - 1;
		const base = (2 | slot & 1) * 2 ** bits;
		if (slot < 14) return base + this.#range.reverseTree(POS_SPECIAL + base - slot, bits);
		return base + this.#range.direct(bits - 4) * 16 + this.#range.reverseTree(ALIGN, 4);
	}
};

// src/platform/unpack/range-decoder.ts
const TOP = 2 ** 24;
const HALF = 1024;
/** The range coder of LZMA: bits by adaptive probabilities, which lie in one table. */
var RangeDecoder = class {
	#probs = /* @__PURE__ */ new Uint16Array(0);
	#range = 0;
	#code = 0;
	#in = /* @__PURE__ */ new Uint8Array(0);
	#at = 0;
	/** So many probabilities, each a half. */
	reset(size) {
		this.#probs = new Uint16Array(size).fill(HALF);
	}
	/** Bytes from which decoding goes on, and those that it did not use. */
	give(bytes) {
		this.#in = bytes;
		this.#at = 0;
	}
	get left() {
		return this.#in.length - this.#at;
	}
	get rest() {
		return this.#in.subarray(this.#at);
	}
	/** The first five bytes of what is given. */
	start() {
		if (this.#byte() !== 0) throw new Error("the stream does not begin with 0");
		this.#range = 4294967295;
		this.#code = 0;
		for (let index = 0; index < 4; index += 1) this.#code = (this.#code << 8 | this.#byte()) >>> 0;
	}
	tree(probs, bits) {
		let symbol = 1;
		for (let index = 0; index < bits; index += 1) symbol = symbol << 1 | this.bit(probs + symbol);
		return symbol - (1 << bits);
	}
	reverseTree(probs, bits) {
		let place = 1;
		let symbol = 0;
		for (let index = 0; index < bits; index += 1) {
			const bit = this.bit(probs + place);
			place = place << 1 | bit;
			symbol |= bit << index;
		}
		return symbol;
	}
	direct(bits) {
		let value = 0;
		for (let index = 0; index < bits; index += 1) {
			this.#range >>>= 1;
			const bit = this.#code >= this.#range ? 1 : 0;
			this.#code = this.#code - (bit === 1 ? this.#range : 0) >>> 0;
			this.#normalize();
			value = value * 2 + bit;
		}
		return value;
	}
	bit(place) {
		const prob = this.#probs[place] ?? 0;
		const bound = (this.#range >>> 11) * prob;
		if (this.#code < bound) {
			this.#range = bound;
			this.#probs[place] = prob + (2048 - prob >> 5);
			this.#normalize();
			return 0;
		}
		this.#range -= bound;
		this.#code -= bound;
		this.#probs[place] = prob - (prob >> 5);
		this.#normalize();
		return 1;
	}
	#normalize() {
		if (this.#range < TOP) {
			this.#range = this.#range << 8 >>> 0;
			this.#code = (this.#code << 8 | this.#byte()) >>> 0;
		}
	}
	#byte() {
		const byte = this.#in[this.#at];
		if (byte === void 0) throw new Error("the stream ends early");
		this.#at += 1;
		return byte;
	}
};

// src/platform/unpack/lzma-alone.ts
const STEP = 65536;
/** Of a stream whose size is said: what its coder wrote last, and a mark of the end, are not read. */
const MOST_UNREAD = 16;
/** `.lzma`: properties, size of the dictionary, size of the content or -1, then LZMA to its mark or size. Rejects where bytes stand behind. */
async function* unpackLzma(queue) {
	const header = (await queue.take(13)).slice();
	const view = new DataView(header.buffer);
	const said = view.getBigUint64(5, true);
	const whole = said === 2n ** 64n - 1n ? Number.POSITIVE_INFINITY : Number(said);
	const range = new RangeDecoder();
	const lzma = new Lzma(view.getUint32(1, true), range);
	lzma.setProperties(view.getUint8(0));
	lzma.resetState();
	range.give(await refilled(queue, range));
	range.start();
	let written = 0;
	let isOver = written >= whole;
	while (!isOver) {
		range.give(await refilled(queue, range));
		const isLast = range.left < STEP;
		while (!isOver && lzma.pending < STEP && (isLast || range.left >= 21)) isOver = lzma.step() === "end" || written + lzma.pending >= whole;
		const bytes = lzma.take();
		written += bytes.length;
		yield bytes;
		lzma.slide();
	}
	const unread = whole === Number.POSITIVE_INFINITY ? 0 : MOST_UNREAD;
	if (range.left > unread || !await queue.isAtEnd()) throw new Error("bytes stand behind the stream");
}
/** What is left and what comes next: less than a step only at the end. */
async function refilled(queue, range) {
	queue.giveBack(range.rest.slice());
	return (await queue.upTo(STEP)).slice();
}

// src/platform/unpack/lzma2.ts
/** Chunks of at most 64 kB, each with its size, up to a zero. `used` counts what was read. */
async function* unpackLzma2(queue, dictionary, used) {
	const range = new RangeDecoder();
	const lzma = new Lzma(dictionary, range);
	let hasDictionary = false;
	let hasProperties = false;
	for (;;) {
		const control = await queue.byte();
		used.bytes += 1;
		if (control === 0) return;
		lzma.slide();
		if (control === 1 || control >= 224) {
			lzma.resetDictionary();
			hasDictionary = true;
		}
		hasProperties ||= control >= 192;
		if (!hasDictionary || control > 2 && control < 128 || control >= 128 && !hasProperties) throw new Error("a chunk of LZMA2 is none, or uses what was not set");
		yield* control < 128 ? stored(queue, lzma, used) : packed(queue, lzma, range, control, used);
	}
}
async function* stored(queue, lzma, used) {
	const [high = 0, low = 0] = await queue.take(2);
	const length = (high << 8) + low + 1;
	lzma.copy(await queue.take(length));
	used.bytes += 2 + length;
	yield lzma.take();
}
async function* packed(queue, lzma, range, control, used) {
	const [a = 0, b = 0, c = 0, d = 0] = await queue.take(4);
	const whole = ((control & 31) << 16) + (a << 8) + b + 1;
	const length = (c << 8) + d + 1;
	used.bytes += 4 + length;
	if (control >= 192) {
		lzma.setProperties(await queue.byte());
		used.bytes += 1;
	}
	if (control >= 160) lzma.resetState();
	range.give(await queue.take(length));
	range.start();
	for (let written = 0; written < whole;) {
		for (let piece = 0; piece < 65536 && written + piece < whole; piece = lzma.pending) if (lzma.step() === "end") throw new Error("a chunk ends early");
		const bytes = lzma.take();
		written += bytes.length;
		yield bytes;
		lzma.slide();
	}
}

// src/platform/unpack/unxz.ts
const MAGIC = [
	253,
	55,
	122,
	88,
	90,
	0
];
const LZMA2 = 33;
/** Bytes of the check behind each block, by its number. */
const CHECKS = [
	0,
	4,
	4,
	4,
	8,
	8,
	8,
	16,
	16,
	16,
	32,
	32,
	32,
	64,
	64,
	64
];
/**
* `.xz` streams, one after another (xz-file-format.txt 1.2), and the older `.lzma`. Checks are not looked at: what a careless loader takes is
* what is to be seen. Rejects with an Error on a broken stream.
*/
async function* unxz(chunks) {
	const queue = new ByteQueue(chunks);
	try {
		const head = (await queue.upTo(6)).slice();
		const isXz = isMagic(head);
		queue.giveBack(head);
		if (!isXz) {
			yield* unpackLzma(queue);
			return;
		}
		while (await hasStream(queue)) yield* stream(queue);
	} finally {
		await queue.close();
	}
}
function isMagic(bytes) {
	return MAGIC.every((byte, index) => bytes[index] === byte);
}
/** Passes over padding, which is zeros. */
async function hasStream(queue) {
	for (;;) {
		const four = (await queue.upTo(4)).slice();
		if (four.length === 0) return false;
		if (four.some((byte) => byte !== 0)) {
			queue.giveBack(four);
			return true;
		}
	}
}
async function* stream(queue) {
	const header = (await queue.take(12)).slice();
	if (!isMagic(header)) throw new Error("bytes stand where a stream should");
	const check = CHECKS[(header[7] ?? 0) & 15] ?? 0;
	for (;;) {
		const size = await queue.byte();
		if (size === 0) break;
		const dictionary = dictionaryOf(await queue.take(size * 4 + 3));
		const used = { bytes: 0 };
		yield* unpackLzma2(queue, dictionary, used);
		await queue.take(paddingOf(used.bytes) + check);
	}
	await passIndex(queue);
}
/** The header of a block: sizes that may be absent, then filters. LZMA2 alone is what Python and `xz` write. */
function dictionaryOf(header) {
	const flags = header[0] ?? 0;
	let at = 1;
	const number = () => {
		let value = 0;
		for (let factor = 1;; factor *= 128) {
			const byte = header[at];
			at += 1;
			if (byte === void 0 || factor > 2 ** 56) throw new Error("the header of a block is broken");
			value += (byte & 127) * factor;
			if (byte < 128) return value;
		}
	};
	for (const bit of [64, 128]) if ((flags & bit) !== 0) number();
	const [filter, length] = [number(), number()];
	if ((flags & 3) !== 0 || filter !== LZMA2 || length !== 1) throw new Error("a block is filtered otherwise than by LZMA2 alone");
	const bits = (header[at] ?? 0) & 63;
	return bits >= 40 ? 2 ** 32 : (2 | bits & 1) * 2 ** ((bits >> 1) + 11);
}
/** Records of sizes, their check, and the footer of the stream. */
async function passIndex(queue) {
	let length = 1;
	const pass = async () => {
		let value = 0;
		for (let factor = 1; factor <= 2 ** 56; factor *= 128) {
			const byte = await queue.byte();
			length += 1;
			value += (byte & 127) * factor;
			if (byte < 128) return value;
		}
		throw new Error("the index is broken");
	};
	const records = await pass();
	for (let record = 0; record < 2 * records; record += 1) await pass();
	await queue.take(paddingOf(length) + 4 + 12);
}
function paddingOf(length) {
	return (4 - length % 4) % 4;
}

export { unxz };
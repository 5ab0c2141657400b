import { r as ByteQueue } from "./shared-scan-init.js";

// src/platform/unpack/bit-reader.ts
/** Bits of some bytes, the highest first. */
var BitReader = class {
	#bytes;
	/** From the first bit of the first byte. */
	position;
	constructor(bytes, position) {
		this.#bytes = bytes;
		this.position = position;
	}
	/** An unsigned number of up to 32 bits; throws an Error beyond the end. */
	read(count) {
		let value = 0;
		let left = count;
		while (left > 0) {
			const byte = this.#bytes[this.position >>> 3];
			if (byte === void 0) throw new Error("the stream ends early");
			const there = 8 - (this.position & 7);
			const taken = Math.min(there, left);
			value = value * 2 ** taken + (byte >> there - taken & (1 << taken) - 1);
			this.position += taken;
			left -= taken;
		}
		return value;
	}
	bit() {
		const byte = this.#bytes[this.position >>> 3];
		if (byte === void 0) throw new Error("the stream ends early");
		const shift = 7 - (this.position & 7);
		this.position += 1;
		return (byte >> shift & 1) === 1 ? 1 : 0;
	}
};

// src/platform/unpack/bzip2-block.ts
/** Symbols that one choice of a table is good for. */
const GROUP = 50;
const LONGEST = 20;
/**
* Reads a block behind its mark and checksum: `links` gets, for each byte of the sorted rotations, the byte and above it the place of the
* next. Throws an Error when the block is none.
*/
function readBlock(bits, links) {
	if (bits.bit() === 1) fail("a block is of a version that nobody writes any more");
	const origin = bits.read(24);
	const alphabet = readAlphabet(bits);
	const codes = bits.read(3);
	const count = readSymbols(bits, links, alphabet, readChoices(bits, codes), Array.from({ length: codes }, () => readCode(bits, alphabet.length + 2)));
	if (origin >= count) fail("a block begins beyond its end");
	link(links, count);
	return {
		count,
		origin
	};
}
/** The bytes that occur, by a map of maps. */
function readAlphabet(bits) {
	const rows = bits.read(16);
	const alphabet = [];
	for (let row = 0; row < 16; row += 1) {
		const used = (rows >> 15 - row & 1) === 1 ? bits.read(16) : 0;
		for (let column = 0; column < 16; column += 1) if ((used >> 15 - column & 1) === 1) alphabet.push(16 * row + column);
	}
	return alphabet.length === 0 ? fail("a block has no bytes") : alphabet;
}
/** Which table is good for which group, each as a place in a list that moves what was used to its front. */
function readChoices(bits, codes) {
	const count = bits.read(15);
	if (codes < 2 || codes > 6 || count === 0) fail("a block has no tables");
	const order = Array.from({ length: codes }, (_, index) => index);
	return Uint8Array.from({ length: count }, () => {
		let place = 0;
		while (bits.bit() === 1) place += 1;
		if (place >= codes) fail("a block chooses a table that it has not");
		const [chosen = 0] = order.splice(place, 1);
		order.unshift(chosen);
		return chosen;
	});
}
function readCode(bits, size) {
	const lengths = new Uint8Array(size);
	let length = bits.read(5);
	for (let symbol = 0; symbol < size; symbol += 1) {
		for (;;) {
			if (length < 1 || length > LONGEST) fail("a code is too long");
			if (bits.bit() === 0) break;
			length += bits.bit() === 0 ? 1 : -1;
		}
		lengths[symbol] = length;
	}
	const symbols = Uint16Array.from(Array.from({ length: size }, (_, symbol) => symbol).sort((one, other) => (lengths[one] ?? 0) - (lengths[other] ?? 0) || one - other));
	const limit = (/* @__PURE__ */ new Int32Array(22)).fill(-1);
	const base = /* @__PURE__ */ new Int32Array(22);
	let code = 0;
	let before = 0;
	for (let bitsOfIt = 1; bitsOfIt <= LONGEST; bitsOfIt += 1) {
		const here = lengths.reduce((sum, one) => sum + (one === bitsOfIt ? 1 : 0), 0);
		base[bitsOfIt] = before - code;
		limit[bitsOfIt] = here === 0 ? -1 : code + here - 1;
		code = (code + here) * 2;
		before += here;
	}
	return {
		shortest: Math.min(...lengths),
		longest: Math.max(...lengths),
		limit,
		base,
		symbols
	};
}
function nextSymbol(bits, { shortest, longest, limit, base, symbols }) {
	let code = bits.read(shortest);
	for (let length = shortest; length <= longest; length += 1) {
		if (code <= (limit[length] ?? -1)) return symbols[code + (base[length] ?? 0)] ?? fail("a code stands for nothing");
		code = code << 1 | bits.bit();
	}
	return fail("a code stands for nothing");
}
/** Runs of the byte in front, and places in a list of bytes that moves what was used to its front. */
function readSymbols(bits, links, alphabet, choices, tables) {
	const order = Uint8Array.from(alphabet);
	const end = alphabet.length + 1;
	let count = 0;
	let run = 0;
	let weight = 1;
	for (let symbols = 0;; symbols += 1) {
		const symbol = nextSymbol(bits, tables[choices[Math.floor(symbols / GROUP)] ?? 99] ?? fail("a block has no end"));
		if (symbol < 2) {
			run += weight * (symbol + 1);
			weight *= 2;
		} else if (run > 0) {
			count = put(links, count, run, order[0] ?? 0);
			run = 0;
			weight = 1;
		}
		if (run > links.length) fail("a run is longer than its block");
		if (symbol === end) return count;
		if (symbol >= 2) {
			const byte = order[symbol - 1] ?? 0;
			order.copyWithin(1, 0, symbol - 1);
			order[0] = byte;
			count = put(links, count, 1, byte);
		}
	}
}
function put(links, count, times, byte) {
	if (count + times > links.length) fail("a block is longer than the stream says");
	links.fill(byte, count, count + times);
	return count + times;
}
/** Sorts by byte, and writes above each byte where the next stands. */
function link(links, count) {
	const starts = /* @__PURE__ */ new Uint32Array(256);
	for (let place = 0; place < count; place += 1) {
		const byte = (links[place] ?? 0) & 255;
		starts[byte] = (starts[byte] ?? 0) + 1;
	}
	let sum = 0;
	for (let byte = 0; byte < 256; byte += 1) {
		const here = starts[byte] ?? 0;
		starts[byte] = sum;
		sum += here;
	}
	for (let place = 0; place < count; place += 1) {
		const byte = (links[place] ?? 0) & 255;
		const to = starts[byte] ?? 0;
		links[to] = (links[to] ?? 0) | place << 8;
		starts[byte] = to + 1;
	}
}
function fail(what) {
	throw new Error(what);
}

// src/platform/unpack/bzip2-unroll.ts
const PIECE = 65536;
/** After four bytes that are alike stands how many more follow. */
const ALIKE = 4;
/** Follows the links of a block, and writes its runs out: a block may become fifty times its size, so in pieces. */
function* unrolled(links, count, origin) {
	const piece = /* @__PURE__ */ new Uint8Array(65791);
	let length = 0;
	let link = links[origin] ?? 0;
	let before = -1;
	let alike = 0;
	for (let left = count; left > 0; left -= 1) {
		link = links[link >>> 8] ?? 0;
		const byte = link & 255;
		if (alike === ALIKE) {
			piece.fill(before, length, length + byte);
			length += byte;
			alike = 0;
			before = -1;
		} else {
			alike = byte === before ? alike + 1 : 1;
			before = byte;
			piece[length] = byte;
			length += 1;
		}
		if (length >= PIECE) {
			yield piece.subarray(0, length);
			length = 0;
		}
	}
	if (length > 0) yield piece.subarray(0, length);
}

// src/platform/unpack/bunzip2.ts
const BLOCK = 54156738319193;
const END = 25779555029136;
/** A block of 900 kB, and its tables, are never longer when they are packed. */
const MOST_PACKED = 13e5;
/**
* bzip2 streams, one after another. Checksums are not looked at: what a careless loader takes is what is to be seen. Rejects with an Error
* on a broken stream.
*/
async function* bunzip2(chunks) {
	const queue = new ByteQueue(chunks);
	try {
		while (!await queue.isAtEnd()) yield* stream(queue);
	} finally {
		await queue.close();
	}
}
async function* stream(queue) {
	const [b, z, h, level = 0] = await queue.take(4);
	const size = level - 48;
	if (b !== 66 || z !== 90 || h !== 104 || size < 1 || size > 9) throw new Error("bytes stand where a stream should");
	const links = new Uint32Array(size * 1e5);
	let bit = 0;
	for (;;) {
		const bytes = (await queue.upTo(MOST_PACKED)).slice();
		const bits = new BitReader(bytes, bit);
		const mark = bits.read(24) * 2 ** 24 + bits.read(24);
		bits.read(32);
		if (mark === END) {
			queue.giveBack(bytes.subarray(Math.ceil(bits.position / 8)));
			return;
		}
		if (mark !== BLOCK) throw new Error("bits stand where a block should");
		const { count, origin } = readBlock(bits, links);
		bit = bits.position % 8;
		queue.giveBack(bytes.subarray(Math.floor(bits.position / 8)));
		yield* unrolled(links, count, origin);
	}
}

export { bunzip2 };
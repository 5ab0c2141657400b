import type { BitReader } from './bit-reader.ts';

/** Symbols that one choice of a table is good for. */
const GROUP = 50;
const LONGEST = 20;

/** A canonical Huffman code: of each length, the first code and where its symbols begin. */
interface Code {
  readonly shortest: number;
  readonly longest: number;
  readonly limit: Int32Array;
  readonly base: Int32Array;
  readonly symbols: Uint16Array;
}

/**
 * Reads a block behind its mark and checksum: `links` gets, for each byte of the sorted rotations, the byte and above it the place of the
 * next. Throws an Error when the block is none.
 */
export function readBlock(
  bits: BitReader,
  links: Uint32Array,
): { readonly count: number; readonly origin: number } {
  if (bits.bit() === 1) {
    fail('a block is of a version that nobody writes any more');
  }
  const origin = bits.read(24);
  const alphabet = readAlphabet(bits);
  const codes = bits.read(3);
  const choices = readChoices(bits, codes);
  const tables = Array.from({ length: codes }, () => readCode(bits, alphabet.length + 2));
  const count = readSymbols(bits, links, alphabet, choices, tables);
  if (origin >= count) {
    fail('a block begins beyond its end');
  }
  link(links, count);
  return { count, origin };
}

/** The bytes that occur, by a map of maps. */
function readAlphabet(bits: BitReader): readonly number[] {
  const rows = bits.read(16);
  const alphabet: number[] = [];
  for (let row = 0; row < 16; row += 1) {
    const used = ((rows >> (15 - row)) & 1) === 1 ? bits.read(16) : 0;
    for (let column = 0; column < 16; column += 1) {
      if (((used >> (15 - column)) & 1) === 1) {
        alphabet.push(16 * row + column);
      }
    }
  }
  return alphabet.length === 0 ? fail('a block has no bytes') : alphabet;
}

/** Which table is good for which group, each as a place in a list that moves what was used to its front. */
function readChoices(bits: BitReader, codes: number): Uint8Array {
  const count = bits.read(15);
  if (codes < 2 || codes > 6 || count === 0) {
    fail('a block has no tables');
  }
  const order = Array.from({ length: codes }, (_, index) => index);
  return Uint8Array.from({ length: count }, () => {
    let place = 0;
    while (bits.bit() === 1) {
      place += 1;
    }
    if (place >= codes) {
      fail('a block chooses a table that it has not');
    }
    const [chosen = 0] = order.splice(place, 1);
    order.unshift(chosen);
    return chosen;
  });
}

function readCode(bits: BitReader, size: number): Code {
  const lengths = new Uint8Array(size);
  let length = bits.read(5);
  for (let symbol = 0; symbol < size; symbol += 1) {
    for (;;) {
      if (length < 1 || length > LONGEST) {
        fail('a code is too long');
      }
      if (bits.bit() === 0) {
        break;
      }
      length += bits.bit() === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  const symbols = Uint16Array.from(
    Array.from({ length: size }, (_, symbol) => symbol).sort(
      (one, other) => (lengths[one] ?? 0) - (lengths[other] ?? 0) || one - other,
    ),
  );
  const limit = new Int32Array(LONGEST + 2).fill(-1);
  const base = new Int32Array(LONGEST + 2);
  let code = 0;
  let before = 0;
  for (let bitsOfIt = 1; bitsOfIt <= LONGEST; bitsOfIt += 1) {
    const here = lengths.reduce((sum, one) => sum + (one === bitsOfIt ? 1 : 0), 0);
    base[bitsOfIt] = before - code;
    limit[bitsOfIt] = here === 0 ? -1 : code + here - 1;
    code = (code + here) * 2;
    before += here;
  }
  return { shortest: Math.min(...lengths), longest: Math.max(...lengths), limit, base, symbols };
}

function nextSymbol(bits: BitReader, { shortest, longest, limit, base, symbols }: Code): number {
  let code = bits.read(shortest);
  for (let length = shortest; length <= longest; length += 1) {
    if (code <= (limit[length] ?? -1)) {
      return symbols[code + (base[length] ?? 0)] ?? fail('a code stands for nothing');
    }
    code = (code << 1) | bits.bit();
  }
  return fail('a code stands for nothing');
}

/** Runs of the byte in front, and places in a list of bytes that moves what was used to its front. */
function readSymbols(
  bits: BitReader,
  links: Uint32Array,
  alphabet: readonly number[],
  choices: Uint8Array,
  tables: readonly Code[],
): number {
  const order = Uint8Array.from(alphabet);
  const end = alphabet.length + 1;
  let count = 0;
  let run = 0;
  let weight = 1;
  for (let symbols = 0; ; symbols += 1) {
    const table = tables[choices[Math.floor(symbols / GROUP)] ?? 99] ?? fail('a block has no end');
    const symbol = nextSymbol(bits, table);
    if (symbol < 2) {
      run += weight * (symbol + 1);
      weight *= 2;
    } else if (run > 0) {
      count = put(links, count, run, order[0] ?? 0);
      run = 0;
      weight = 1;
    }
    if (run > links.length) {
      fail('a run is longer than its block');
    }
    if (symbol === end) {
      return count;
    }
    if (symbol >= 2) {
      const byte = order[symbol - 1] ?? 0;
      order.copyWithin(1, 0, symbol - 1);
      order[0] = byte;
      count = put(links, count, 1, byte);
    }
  }
}

function put(links: Uint32Array, count: number, times: number, byte: number): number {
  if (count + times > links.length) {
    fail('a block is longer than the stream says');
  }
  links.fill(byte, count, count + times);
  return count + times;
}

/** Sorts by byte, and writes above each byte where the next stands. */
function link(links: Uint32Array, count: number): void {
  const starts = new Uint32Array(256);
  for (let place = 0; place < count; place += 1) {
    const byte = (links[place] ?? 0) & 0xff;
    starts[byte] = (starts[byte] ?? 0) + 1;
  }
  let sum = 0;
  for (let byte = 0; byte < 256; byte += 1) {
    const here = starts[byte] ?? 0;
    starts[byte] = sum;
    sum += here;
  }
  for (let place = 0; place < count; place += 1) {
    const byte = (links[place] ?? 0) & 0xff;
    const to = starts[byte] ?? 0;
    links[to] = (links[to] ?? 0) | (place << 8);
    starts[byte] = to + 1;
  }
}

function fail(what: string): never {
  throw new Error(what);
}

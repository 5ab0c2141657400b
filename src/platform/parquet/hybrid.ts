/** A run may be padded past the values that there are; more than so much is no padding. */
const PADDING = 4_096;
export const LENGTH_BYTES = 4;
/** Wider codes would need a dictionary of more values than a page has bytes for. */
const WIDEST = 24;
const MOST_VARINT = 5;

/**
 * The first `count` values, of `width` bits each, of a run-length and bit-packed hybrid (Parquet, "RLE", format 3) between two
 * positions. Our own, because hyparquet writes as many values as a run says, five bytes can say two billion, and its array
 * of values has to be gone through again. Throws when a run says more than there is, or the bytes end before the values.
 */
export function readHybrid(
  bytes: Uint8Array,
  begins: number,
  ends: number,
  width: number,
  count: number,
): Int32Array {
  if (!(width <= WIDEST)) {
    throw new Error(`a page says that its codes have ${width} bits`);
  }
  const values = new Int32Array(count);
  // Codes of no bit are all 0, and need no run.
  let seen = width === 0 ? count : 0;
  let at = begins;
  while (seen < count) {
    const { value: header, next } = varint(bytes, at, ends);
    const isPacked = header % 2 === 1;
    const groups = Math.floor(header / 2);
    const run = isPacked ? 8 * groups : groups;
    if (run > count + PADDING) {
      throw new Error(`a run says that it has ${run} values, and its page ${count}`);
    }
    const upTo = Math.min(count, seen + run);
    const used = isPacked ? Math.ceil(((upTo - seen) * width) / 8) : Math.ceil(width / 8);
    if (next + used > ends) {
      throw new Error(`the runs of a page end after ${seen} of its ${count} values`);
    }
    if (isPacked) {
      unpack(bytes, next, width, values, seen, upTo);
      at = next + groups * width;
    } else {
      values.fill(littleEndian(bytes, next, used), seen, upTo);
      at = next + used;
    }
    seen = upTo;
  }
  return values;
}

/** Whether levels of one bit begin with one run of `count` values that are there. */
export function allPresent(bytes: Uint8Array, begins: number, ends: number, count: number): boolean {
  if (begins >= ends) {
    return false;
  }
  const { value: header, next } = varint(bytes, begins, ends);
  return header % 2 === 0 && header / 2 >= count && next < ends && bytes[next] === 1;
}

/** Where runs end that have their length in front of them. */
export function prefixedEnd(page: Uint8Array, at: number): number {
  const length =
    page.length < at + LENGTH_BYTES
      ? Number.POSITIVE_INFINITY
      : new DataView(page.buffer, page.byteOffset, page.length).getUint32(at, true);
  if (at + LENGTH_BYTES + length > page.length) {
    throw new Error('the levels of a page end behind it');
  }
  return at + LENGTH_BYTES + length;
}

/** Values of `width` bits, the lowest first; all their bytes are there. */
function unpack(
  bytes: Uint8Array,
  begins: number,
  width: number,
  values: Int32Array,
  from: number,
  to: number,
): void {
  const mask = (1 << width) - 1;
  let at = begins;
  let held = 0;
  let bits = 0;
  for (let index = from; index < to; index += 1) {
    while (bits < width) {
      held |= (bytes[at] ?? 0) << bits;
      at += 1;
      bits += 8;
    }
    values[index] = held & mask;
    held >>>= width;
    bits -= width;
  }
}

function littleEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    value |= (bytes[at + index] ?? 0) << (8 * index);
  }
  return value;
}

function varint(
  bytes: Uint8Array,
  from: number,
  ends: number,
): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let index = 0; index < MOST_VARINT && from + index < ends; index += 1) {
    const byte = bytes[from + index] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) {
      return { value, next: from + index + 1 };
    }
  }
  throw new Error('a run has no length');
}

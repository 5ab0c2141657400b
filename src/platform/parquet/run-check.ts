/** A run may be padded past the values that there are; more than so much is no padding. */
const PADDING = 4_096;
const LENGTH_BYTES = 4;
const WIDEST = 32;
const MOST_VARINT = 5;

/**
 * Walks the runs of a run-length and bit-packed hybrid (Parquet, "RLE", format 3) of `count` values without expanding them. hyparquet
 * writes as many values as a run says, and five bytes can say two billion. Throws for a run of more than there are values.
 */
export function checkHybrid(
  bytes: Uint8Array,
  begins: number,
  ends: number,
  width: number,
  count: number,
): void {
  let at = begins;
  let seen = 0;
  while (seen < count && at < ends) {
    const { value: header, next } = varint(bytes, at);
    const isPacked = header % 2 === 1;
    const groups = Math.floor(header / 2);
    const run = isPacked ? 8 * groups : groups;
    if (run > count + PADDING) {
      throw new Error(`a run says that it has ${run} values, and its page ${count}`);
    }
    at = next + (isPacked ? groups * width : Math.ceil(width / 8));
    seen += run;
  }
}

/** The definition levels at the beginning of a page of version 1; gives where its values begin. */
export function checkLevels(page: Uint8Array, count: number): number {
  const ends = prefixedEnd(page, 0);
  checkHybrid(page, LENGTH_BYTES, ends, 1, count);
  return ends;
}

/** Whether the levels of a page of version 1 begin with one run of `count` values that are there. */
export function allPresent(page: Uint8Array, count: number): boolean {
  const { value: header, next } = varint(page, LENGTH_BYTES);
  return header % 2 === 0 && header / 2 >= count && page[next] === 1;
}

/** The values of a page from `begins` on, in so far as they are runs. */
export function checkRuns(
  page: Uint8Array,
  begins: number,
  encoding: string,
  type: string,
  count: number,
): void {
  if (encoding === 'RLE' && type === 'BOOLEAN') {
    checkHybrid(page, begins + LENGTH_BYTES, prefixedEnd(page, begins), 1, count);
  } else if (encoding === 'RLE' || encoding.endsWith('_DICTIONARY')) {
    const width = page[begins] ?? 0;
    if (width > WIDEST) {
      throw new Error(`a page says that its codes have ${width} bits`);
    }
    checkHybrid(page, begins + 1, page.length, width, count);
  }
}

function prefixedEnd(page: Uint8Array, at: number): number {
  const length =
    page.length < at + LENGTH_BYTES
      ? Number.POSITIVE_INFINITY
      : new DataView(page.buffer, page.byteOffset, page.length).getUint32(at, true);
  if (at + LENGTH_BYTES + length > page.length) {
    throw new Error('the levels of a page end behind it');
  }
  return at + LENGTH_BYTES + length;
}

function varint(bytes: Uint8Array, from: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let index = 0; index < MOST_VARINT; index += 1) {
    const byte = bytes[from + index] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) {
      return { value, next: from + index + 1 };
    }
  }
  throw new Error('a run has no length');
}

import type { BlockShape, RowBlocks, RowKernel } from '../../evidence/table/row-blocks.ts';
import { ROW_KERNEL } from './row-kernel-bytes.ts';

// Where things stand in its memory, in bytes, and how many; row-kernel.as has the same figures.
const NEXT = 0;
const STOPPED = 4;
const TEXT_FIELDS = 64;
const NUMBER_FIELDS = 128;
const STARTS = 8_192;
const COMBINATIONS = 24_576;
const NUMBERS = 40_960;
const TEXT = 106_496;
const TEXT_BYTES = 1 << 16;
const MOST_ROWS = 4_096;
const MOST_COLUMNS = 1_024;
const MOST_TEXTS = 12;
const MOST_NUMBERS = 2;

/** Fewer bytes are read before a block of them is found. */
const LEAST = 1 << 14;

let compiled: WebAssembly.Module | undefined;

/** The kernel of row-kernel.as: WebAssembly with its own memory of a little more than a megabyte a table, and no way out of it. */
export const rowKernel: RowKernel = {
  least: LEAST,
  open(shape) {
    const { texts, numbers, width } = shape;
    return width > 1 && width <= MOST_COLUMNS && texts.length <= MOST_TEXTS && numbers.length <= MOST_NUMBERS
      ? blocksOf(shape)
      : undefined;
  },
};

function blocksOf({ delimiter, numbers, texts, width }: BlockShape): RowBlocks {
  compiled ??= new WebAssembly.Module(Buffer.from(ROW_KERNEL, 'base64'));
  const { memory, open, scan } = new WebAssembly.Instance(compiled).exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof open !== 'function' || typeof scan !== 'function') {
    throw new Error('The row kernel has other exports than its source.');
  }
  const { buffer } = memory;
  const header = new Int32Array(buffer, 0, TEXT_FIELDS);
  const text = new Uint8Array(buffer, TEXT, TEXT_BYTES);
  header.set(texts, TEXT_FIELDS / 4);
  header.set(numbers, NUMBER_FIELDS / 4);
  open(delimiter.charCodeAt(0), width, texts.length, numbers.length);
  return {
    combinations: new Int32Array(buffer, COMBINATIONS, MOST_ROWS),
    starts: new Int32Array(buffer, STARTS, MOST_ROWS),
    numbers: numbers.map((_, index) => new Float64Array(buffer, NUMBERS + 8 * MOST_ROWS * index, MOST_ROWS)),
    get next() {
      return header[NEXT / 4] ?? 0;
    },
    get isStopped() {
      return header[STOPPED / 4] === 1;
    },
    take(bytes, from, to) {
      const length = Math.min(to - from, TEXT_BYTES);
      text.set(bytes.subarray(from, from + length));
      return Number(scan(length));
    },
  };
}

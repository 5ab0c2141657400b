import type { Budget } from '../budget.ts';
import type { ByteWindow } from '../reading/byte-window.ts';
import { asciiAt, uint64, viewOf } from '../reading/numbers.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';

export const SIGNATURE = '\u0089HDF\r\n\u001a\n';
/** Data that another program put before the file: the superblock stands at 0, 512, 1024 … */
const LAST_START = 2 ** 24;

/** Where a file's structures are: addresses count from `base`. */
export interface Superblock {
  readonly base: number;
  readonly root: number;
  readonly offsetSize: number;
  readonly lengthSize: number;
}

/** Reads fields of an HDF5 file in the widths that its superblock gives. Source: HDF5 File Format Specification, version 3. */
export class Hdf5Block {
  at = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #file: Superblock;
  readonly #start: number;

  constructor(bytes: Uint8Array, file: Superblock, start: number) {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    this.#file = file;
    this.#start = start;
  }

  get left(): number {
    return this.#bytes.length - this.at;
  }

  /** A little-endian unsigned integer. */
  uint(width: number): number {
    const at = this.#pass(width);
    switch (width) {
      case 1:
        return this.#view.getUint8(at);
      case 2:
        return this.#view.getUint16(at, true);
      case 4:
        return this.#view.getUint32(at, true);
      case 8:
        return uint64(this.#view, at, true);
      default:
        throw new Stop(FORMAT_RULES.unknownVersion, `integers of ${width} bytes`, this.#start + at);
    }
  }

  length(): number {
    return this.uint(this.#file.lengthSize);
  }

  /** From the start of the file; undefined when all bits are set: there is none. */
  address(): number | undefined {
    const width = this.#file.offsetSize;
    const at = this.#pass(width);
    if (this.#bytes.subarray(at, at + width).every((byte) => byte === 0xff)) {
      return undefined;
    }
    this.at = at;
    return this.uint(width) + this.#file.base;
  }

  bytes(length: number): Uint8Array {
    const at = this.#pass(length);
    return this.#bytes.subarray(at, at + length);
  }

  skip(length: number): void {
    this.#pass(length);
  }

  #pass(length: number): number {
    const at = this.at;
    if (!(length >= 0 && at + length <= this.#bytes.length)) {
      throw new Stop(
        FORMAT_RULES.broken,
        `${length} bytes at ${this.#start + at} are beyond their block`,
        this.#start + at,
      );
    }
    this.at = at + length;
    return at;
  }
}

export class Hdf5File {
  readonly superblock: Superblock;
  readonly #bytes: ByteWindow;
  readonly #budget: Budget;

  private constructor(bytes: ByteWindow, budget: Budget, superblock: Superblock) {
    this.#bytes = bytes;
    this.#budget = budget;
    this.superblock = superblock;
  }

  static async open(bytes: ByteWindow, budget: Budget): Promise<Hdf5File> {
    const start = await superblockStart(bytes);
    if (start === undefined) {
      throw new Stop(FORMAT_RULES.broken, 'there is no superblock', 0);
    }
    return new Hdf5File(bytes, budget, await readSuperblock(bytes, start));
  }

  get size(): number {
    return this.#bytes.size;
  }

  /** So many bytes of a structure; throws Stop beyond the end. */
  async block(address: number, length: number): Promise<Hdf5Block> {
    // By length too, as what is kept in pages is read again for nothing.
    if (!this.#budget.spend('opcodes', 1 + Math.floor(Math.max(0, length) / 16))) {
      throw new Stop(FORMAT_RULES.budget, 'the budget of structures is spent', address);
    }
    return new Hdf5Block(await this.#bytes.read(address, length), this.superblock, address);
  }

  /** Up to so many bytes, fewer at the end. */
  async upTo(address: number, length: number): Promise<Hdf5Block> {
    return await this.block(address, Math.max(0, Math.min(length, this.#bytes.size - address)));
  }
}

/** Where the file begins; undefined when it nowhere does. */
export async function superblockStart(bytes: ByteWindow): Promise<number | undefined> {
  for (let start = 0; start <= LAST_START && start + 8 <= bytes.size; start = start === 0 ? 512 : start * 2) {
    if (asciiAt(await bytes.read(start, 8), 0, SIGNATURE)) {
      return start;
    }
  }
  return undefined;
}

/** What stands before the base address, by version; and how many addresses between it and the root group's. */
const LAYOUTS = [
  { sizesAt: 13, before: 24, between: 4 },
  { sizesAt: 13, before: 28, between: 4 },
  { sizesAt: 9, before: 12, between: 2 },
  { sizesAt: 9, before: 12, between: 2 },
] as const;
const WIDTHS = [2, 4, 8];

async function readSuperblock(bytes: ByteWindow, start: number): Promise<Superblock> {
  const head = await bytes.upTo(start, 128);
  const version = head[8] ?? 0xff;
  const layout = LAYOUTS[version];
  if (layout === undefined) {
    throw new Stop(FORMAT_RULES.unknownVersion, `superblock of version ${version}`, start + 8);
  }
  const [offsetSize = 0, lengthSize = 0] = head.subarray(layout.sizesAt, layout.sizesAt + 2);
  if (!WIDTHS.includes(offsetSize) || !WIDTHS.includes(lengthSize)) {
    const message = `addresses of ${offsetSize} and ${lengthSize} bytes`;
    throw new Stop(FORMAT_RULES.unknownVersion, message, start + layout.sizesAt);
  }
  const sizes = { offsetSize, lengthSize };
  const block = new Hdf5Block(head, { base: 0, root: 0, ...sizes }, start);
  // The base is where the superblock stands, as the library reads it; the field only repeats it.
  block.skip(layout.before + offsetSize * (1 + layout.between));
  const root = block.address();
  if (root === undefined) {
    throw new Stop(FORMAT_RULES.broken, 'there is no root group', start);
  }
  return { base: start, root: root + start, ...sizes };
}

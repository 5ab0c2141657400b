import { asciiAt, textOf } from '../reading/numbers.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { Hdf5Block } from './file.ts';
import type { Hdf5File, Superblock } from './file.ts';
import type { HeaderMessage } from './object-header.ts';

const FIXED_TEXT = 3;
const VARIABLE = 9;
const LONGEST = 64 * 2 ** 20;

/** Type of the elements of a dataset or attribute. */
export interface Hdf5Type {
  readonly kind: number;
  readonly name: string;
  readonly size: number;
  readonly isText: boolean;
}

export interface Hdf5Attribute {
  readonly name: string;
  readonly type: Hdf5Type;
  readonly data: Uint8Array;
  readonly address: number;
}

export function datatypeOf(bytes: Uint8Array, superblock: Superblock, address: number): Hdf5Type {
  const block = new Hdf5Block(bytes, superblock, address);
  const kind = block.uint(1) & 0x0f;
  const bits = block.uint(1);
  block.skip(2);
  const size = block.uint(4);
  const names = new Map([
    [0, `${(bits & 8) === 0 ? 'uint' : 'int'}${size * 8}`],
    [1, `float${size * 8}`],
    [FIXED_TEXT, 'text'],
    [4, `bits${size * 8}`],
    [6, 'compound'],
    [8, 'enum'],
    [VARIABLE, (bits & 0x0f) === 1 ? 'text' : 'list'],
  ]);
  const isText = kind === FIXED_TEXT || (kind === VARIABLE && (bits & 0x0f) === 1);
  return { kind, name: names.get(kind) ?? `class ${kind}`, size, isText };
}

export function dimensionsOf(bytes: Uint8Array, superblock: Superblock, address: number): readonly number[] {
  const block = new Hdf5Block(bytes, superblock, address);
  const version = block.uint(1);
  const rank = block.uint(1);
  block.skip(version === 1 ? 6 : 2);
  if (rank > 32) {
    throw new Stop(FORMAT_RULES.broken, `a space of ${rank} dimensions`, address);
  }
  return Array.from({ length: rank }, () => block.length());
}

/** An attribute message; undefined when its type stands elsewhere. */
export function attributeOf({ superblock }: Hdf5File, message: HeaderMessage): Hdf5Attribute | undefined {
  const block = new Hdf5Block(message.bytes, superblock, message.address);
  const version = block.uint(1);
  const flags = block.uint(1);
  if (version < 1 || version > 3) {
    throw new Stop(FORMAT_RULES.unknownVersion, `attribute of version ${version}`, message.address);
  }
  const [nameSize, typeSize, spaceSize] = [block.uint(2), block.uint(2), block.uint(2)];
  block.skip(version === 3 ? 1 : 0);
  const padded = (size: number): number => (version === 1 ? Math.ceil(size / 8) * 8 : size);
  const [name = ''] = textOf(block.bytes(padded(nameSize))).split('\0', 1);
  const typeBytes = block.bytes(padded(typeSize));
  block.skip(padded(spaceSize));
  if (version > 1 && (flags & 1) !== 0) {
    return undefined;
  }
  const type = datatypeOf(typeBytes, superblock, message.address);
  return { name, type, data: block.bytes(block.left), address: message.address };
}

/** The text of an attribute that is one; undefined for other types. Throws Stop when it is longer than what is held. */
export async function attributeText(
  file: Hdf5File,
  { type, data, address }: Hdf5Attribute,
): Promise<string | undefined> {
  if (!type.isText) {
    return undefined;
  }
  if (type.kind === FIXED_TEXT) {
    return textOf(data.subarray(0, type.size)).replace(/\0+$/u, '');
  }
  const block = new Hdf5Block(data, file.superblock, address);
  const length = block.uint(4);
  const heap = block.address();
  const index = block.uint(4);
  if (length === 0 || heap === undefined) {
    return '';
  }
  return textOf((await heapObject(file, heap, index)).subarray(0, length));
}

/** An object of a global heap, where texts of any length stand. */
async function heapObject(file: Hdf5File, address: number, index: number): Promise<Uint8Array> {
  const head = await file.block(address, 8 + file.superblock.lengthSize);
  if (!asciiAt(head.bytes(8), 0, 'GCOL')) {
    throw new Stop(FORMAT_RULES.broken, `no global heap at ${address}`, address);
  }
  const size = head.length();
  if (size > LONGEST) {
    throw new Stop(FORMAT_RULES.tooLarge, `a heap of ${size} bytes`, address);
  }
  const block = await file.block(address, size);
  block.skip(8 + file.superblock.lengthSize);
  while (block.left >= 8 + file.superblock.lengthSize) {
    const found = block.uint(2);
    block.skip(6);
    const length = block.length();
    if (found === index) {
      return block.bytes(length);
    }
    if (found === 0) {
      break;
    }
    block.skip(Math.ceil(length / 8) * 8);
  }
  throw new Stop(FORMAT_RULES.broken, `no object ${index} in the heap at ${address}`, address);
}

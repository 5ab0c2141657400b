import { asciiAt, textOf } from '../reading/numbers.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { Hdf5Block } from './file.ts';
import type { Hdf5File } from './file.ts';
import type { HeaderMessage } from './object-header.ts';

/** Where a name of a group leads. */
export type Hdf5Link =
  | { readonly kind: 'hard'; readonly name: string; readonly address: number }
  /** To a path in this file. */
  | { readonly kind: 'soft'; readonly name: string }
  /** To another file. */
  | { readonly kind: 'external'; readonly name: string; readonly file: string };

const EXTERNAL = 64;
/** Nodes of a tree, and names of a group. */
const NODES = 200_000;
const HEAP = 64 * 2 ** 20;

/** A link message of a newer group. */
export function linkOf({ superblock }: Hdf5File, message: HeaderMessage): Hdf5Link {
  const block = new Hdf5Block(message.bytes, superblock, message.address);
  block.skip(1);
  const flags = block.uint(1);
  const type = (flags & 8) === 0 ? 0 : block.uint(1);
  block.skip(((flags & 4) === 0 ? 0 : 8) + ((flags & 0x10) === 0 ? 0 : 1));
  const name = textOf(block.bytes(block.uint(2 ** (flags & 3))));
  if (type === 0) {
    const address = block.address();
    if (address === undefined) {
      throw new Stop(FORMAT_RULES.broken, 'a link leads nowhere', message.address);
    }
    return { kind: 'hard', name, address };
  }
  const value = textOf(block.bytes(block.uint(2)));
  return type === EXTERNAL
    ? { kind: 'external', name, file: value.slice(1).split('\0', 1)[0] ?? '' }
    : { kind: 'soft', name };
}

/** The links of an older group: a B-tree whose leaves name them in a heap. */
export async function symbolTableLinks(file: Hdf5File, message: HeaderMessage): Promise<readonly Hdf5Link[]> {
  const block = new Hdf5Block(message.bytes, file.superblock, message.address);
  const tree = block.address();
  const heap = block.address();
  if (tree === undefined || heap === undefined) {
    throw new Stop(FORMAT_RULES.broken, 'a group without its tree', message.address);
  }
  const nameAt = await localHeap(file, heap);
  const links: Hdf5Link[] = [];
  const pending = [tree];
  const seen = new Set<number>();
  for (let address = pending.pop(); address !== undefined; address = pending.pop()) {
    if (seen.has(address) || seen.size > NODES || pending.length > NODES || links.length > NODES) {
      throw new Stop(FORMAT_RULES.broken, 'the tree of a group never ends', address);
    }
    seen.add(address);
    const start = await file.block(address, 4);
    const mark = start.bytes(4);
    if (asciiAt(mark, 0, 'TREE')) {
      pending.push(...(await children(file, address)));
    } else if (asciiAt(mark, 0, 'SNOD')) {
      links.push(...(await symbols(file, address, nameAt)));
    } else {
      throw new Stop(FORMAT_RULES.broken, `no node of a tree at ${address}`, address);
    }
  }
  return links;
}

async function children(file: Hdf5File, address: number): Promise<readonly number[]> {
  const { offsetSize, lengthSize } = file.superblock;
  const head = await file.block(address, 8 + 2 * offsetSize);
  head.skip(6);
  const count = head.uint(2);
  const start = address + 8 + 2 * offsetSize;
  const block = await file.block(start, count * (offsetSize + lengthSize));
  return Array.from({ length: count }, () => {
    block.skip(lengthSize);
    return block.address() ?? -1;
  });
}

async function symbols(
  file: Hdf5File,
  address: number,
  nameAt: (offset: number) => string,
): Promise<readonly Hdf5Link[]> {
  const { offsetSize } = file.superblock;
  const head = await file.block(address, 8);
  head.skip(6);
  const count = head.uint(2);
  const block = await file.block(address + 8, count * (2 * offsetSize + 24));
  return Array.from({ length: count }, () => {
    const name = nameAt(block.uint(offsetSize));
    const target = block.address();
    const kind = block.uint(4);
    block.skip(20);
    return kind === 2 || target === undefined
      ? { kind: 'soft', name }
      : { kind: 'hard', name, address: target };
  });
}

/** Names of a group, or of external files, by their offset in a local heap. */
export async function localHeap(file: Hdf5File, address: number): Promise<(offset: number) => string> {
  const { offsetSize, lengthSize } = file.superblock;
  const head = await file.block(address, 8 + 2 * lengthSize + offsetSize);
  if (!asciiAt(head.bytes(8), 0, 'HEAP')) {
    throw new Stop(FORMAT_RULES.broken, `no heap at ${address}`, address);
  }
  const size = head.length();
  head.skip(lengthSize);
  const start = head.address();
  if (start === undefined || size > HEAP) {
    throw new Stop(FORMAT_RULES.broken, `a heap of ${size} bytes`, address);
  }
  const bytes = (await file.block(start, size)).bytes(size);
  return (offset) => textOf(bytes.subarray(offset, offset + 1024)).split('\0', 1)[0] ?? '';
}

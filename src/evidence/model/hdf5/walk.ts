import type { Notes } from '../reading/notes.ts';
import { elementsOf } from '../reading/numbers.ts';
import { leavesFolder } from '../reading/paths.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { attributeOf, datatypeOf, dimensionsOf } from './attribute.ts';
import type { Hdf5Attribute } from './attribute.ts';
import { Hdf5Block } from './file.ts';
import type { Hdf5File } from './file.ts';
import { linkOf, localHeap, symbolTableLinks } from './links.ts';
import type { Hdf5Link } from './links.ts';
import { headerMessages } from './object-header.ts';
import type { HeaderMessage } from './object-header.ts';

const SPACE = 0x01;
const LINK_INFO = 0x02;
const TYPE = 0x03;
const LINK = 0x06;
const EXTERNAL_FILES = 0x07;
const LAYOUT = 0x08;
const ATTRIBUTE = 0x0c;
const ATTRIBUTE_INFO = 0x15;
const SYMBOL_TABLE = 0x11;
const VIRTUAL = 3;
const OBJECTS = 200_000;

/** What is told of each object on the way. `path` has no slash at its start; the root's is empty. */
export type OnAttribute = (path: string, attribute: Hdf5Attribute) => Promise<void>;

/** Visits every object of a file once: its attributes, its datasets as facts, and links and data that lead to other files. */
export async function walkHdf5(file: Hdf5File, notes: Notes, onAttribute: OnAttribute): Promise<void> {
  const pending: { path: string; address: number }[] = [{ path: '', address: file.superblock.root }];
  const seen = new Set<number>();
  let parameters = 0;
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (seen.has(next.address)) {
      continue;
    }
    seen.add(next.address);
    if (seen.size > OBJECTS) {
      throw new Stop(FORMAT_RULES.budget, `more than ${OBJECTS} objects`, next.address);
    }
    const { path } = next;
    const messages = await headerMessages(file, next.address);
    parameters += noteDataset(file, notes, path, messages);
    await judgeStorage(file, notes, path, messages);
    for (const message of messages.filter(({ type }) => type === ATTRIBUTE)) {
      await readAttribute(file, notes, path, message, onAttribute);
    }
    for (const link of await linksOf(file, messages)) {
      const name = path === '' ? link.name : `${path}/${link.name}`;
      if (link.kind === 'hard') {
        pending.push({ path: name, address: link.address });
      } else if (link.kind === 'external') {
        judgeFile(notes, name, link.file);
      }
    }
  }
  notes.know({ parameters });
}

async function readAttribute(
  file: Hdf5File,
  notes: Notes,
  path: string,
  message: HeaderMessage,
  onAttribute: OnAttribute,
): Promise<void> {
  const attribute = message.isShared ? undefined : attributeOf(file, message);
  if (attribute === undefined) {
    const at = { offset: message.address };
    notes.find(
      FORMAT_RULES.unknownVersion,
      'An attribute stands in a place that is not read.',
      path || '/',
      at,
    );
  } else {
    await onAttribute(path, attribute);
  }
}

async function linksOf(file: Hdf5File, messages: readonly HeaderMessage[]): Promise<readonly Hdf5Link[]> {
  const links: Hdf5Link[] = [];
  for (const message of messages) {
    if (message.type === LINK) {
      links.push(linkOf(file, message));
    } else if (message.type === SYMBOL_TABLE) {
      links.push(...(await symbolTableLinks(file, message)));
    }
  }
  return links;
}

/** Elements of a dataset of numbers; 0 for anything else. */
function noteDataset(file: Hdf5File, notes: Notes, path: string, messages: readonly HeaderMessage[]): number {
  const space = messages.find(({ type }) => type === SPACE);
  const type = messages.find((message) => message.type === TYPE);
  if (space === undefined || type === undefined || type.isShared || space.isShared) {
    return 0;
  }
  const shape = dimensionsOf(space.bytes, file.superblock, space.address);
  const { name, kind } = datatypeOf(type.bytes, file.superblock, type.address);
  notes.tensor('tensors', { name: path, dtype: name, shape: shape.slice(0, 32) });
  const elements = elementsOf(shape);
  return kind <= 1 && Number.isFinite(elements) ? elements : 0;
}

/** Data that lie elsewhere: in other files, or in structures that are not read here. */
async function judgeStorage(
  file: Hdf5File,
  notes: Notes,
  path: string,
  messages: readonly HeaderMessage[],
): Promise<void> {
  for (const { type, bytes, address } of messages) {
    const block = new Hdf5Block(bytes, file.superblock, address);
    if (type === LINK_INFO || type === ATTRIBUTE_INFO) {
      judgeDense(notes, path, type, block, address);
    } else if (type === LAYOUT && bytes[0] === 4 && bytes[1] === VIRTUAL) {
      notes.find(FORMAT_RULES.fileRead, 'A dataset is put together from other files.', path, {
        offset: address,
      });
    } else if (type === EXTERNAL_FILES) {
      await judgeExternalFiles(file, notes, path, block);
    }
  }
}

function judgeDense(notes: Notes, path: string, type: number, block: Hdf5Block, address: number): void {
  block.skip(1);
  const hasOrder = (block.uint(1) & 1) !== 0;
  const orderBytes = type === LINK_INFO ? 8 : 2;
  block.skip(hasOrder ? orderBytes : 0);
  if (block.address() !== undefined) {
    const what = type === LINK_INFO ? 'links' : 'attributes';
    const message = `The ${what} of an object stand in dense storage, which is not read.`;
    notes.find(FORMAT_RULES.unknownVersion, message, path || '/', { offset: address });
  }
}

async function judgeExternalFiles(
  file: Hdf5File,
  notes: Notes,
  path: string,
  block: Hdf5Block,
): Promise<void> {
  block.skip(6);
  const count = block.uint(2);
  const heap = block.address();
  const nameAt = heap === undefined ? undefined : await localHeap(file, heap);
  for (let index = 0; index < count && nameAt !== undefined; index += 1) {
    judgeFile(notes, path, nameAt(block.length()));
    block.skip(2 * file.superblock.lengthSize);
  }
}

function judgeFile(notes: Notes, path: string, other: string): void {
  const detail = `${path}: ${other}`;
  if (leavesFolder(other)) {
    notes.find(FORMAT_RULES.pathLeaves, 'Data are read from outside of the model’s folder.', detail);
  } else {
    notes.find(FORMAT_RULES.fileRead, 'Data are read from another file.', detail);
  }
}

import { asciiAt } from '../reading/numbers.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import type { Hdf5File } from './file.ts';
import { Hdf5Block } from './file.ts';

/** A message of an object's header: what the object is, piece by piece. */
export interface HeaderMessage {
  readonly type: number;
  /** It stands elsewhere, shared between objects. */
  readonly isShared: boolean;
  readonly bytes: Uint8Array;
  readonly address: number;
}

const CONTINUATION = 0x10;
const BLOCKS = 1000;
const MESSAGES = 20_000;
const LONGEST = 2 ** 20;

interface Piece {
  readonly address: number;
  readonly length: number;
}

/** All messages of the object at an address, of either version of headers. */
export async function headerMessages(file: Hdf5File, address: number): Promise<readonly HeaderMessage[]> {
  const start = await file.upTo(address, 64);
  const first = start.bytes(4);
  const isNew = asciiAt(first, 0, 'OHDR');
  if (!isNew && first[0] !== 1) {
    throw new Stop(FORMAT_RULES.broken, `no object header at ${address}`, address);
  }
  const { piece, flags } = isNew ? newStart(start, address) : oldStart(start, address);
  const messages: HeaderMessage[] = [];
  const pieces: Piece[] = [piece];
  const seen = new Set<number>();
  for (let next = pieces.shift(); next !== undefined; next = pieces.shift()) {
    if (seen.has(next.address) || seen.size > BLOCKS || next.length > LONGEST) {
      throw new Stop(FORMAT_RULES.broken, 'the blocks of an object header never end', next.address);
    }
    seen.add(next.address);
    for (const message of messagesIn(
      await file.block(next.address, next.length),
      next.address,
      isNew,
      flags,
    )) {
      if (message.type === CONTINUATION) {
        pieces.push(continued(file, message, isNew));
      } else if (messages.push(message) > MESSAGES) {
        throw new Stop(FORMAT_RULES.budget, `an object with more than ${MESSAGES} messages`, address);
      }
    }
  }
  return messages;
}

function oldStart(block: Hdf5Block, address: number): { piece: Piece; flags: number } {
  block.skip(4);
  const length = block.uint(4);
  return { piece: { address: address + 16, length }, flags: 0 };
}

function newStart(block: Hdf5Block, address: number): { piece: Piece; flags: number } {
  block.skip(1);
  const flags = block.uint(1);
  block.skip(((flags & 0x20) === 0 ? 0 : 16) + ((flags & 0x10) === 0 ? 0 : 4));
  const length = block.uint(2 ** (flags & 3));
  return { piece: { address: address + block.at, length }, flags };
}

function continued(file: Hdf5File, message: HeaderMessage, isNew: boolean): Piece {
  const block = new Hdf5Block(message.bytes, file.superblock, message.address);
  const address = block.address();
  const length = block.length();
  if (address === undefined) {
    throw new Stop(FORMAT_RULES.broken, 'a header goes on nowhere', message.address);
  }
  // A newer block starts with its name, and ends with a checksum.
  return isNew ? { address: address + 4, length: length - 8 } : { address, length };
}

function* messagesIn(
  block: Hdf5Block,
  address: number,
  isNew: boolean,
  flags: number,
): Generator<HeaderMessage> {
  const head = isNew ? ((flags & 4) === 0 ? 4 : 6) : 8;
  while (block.left >= head) {
    const type = block.uint(isNew ? 1 : 2);
    const size = block.uint(2);
    const isShared = (block.uint(1) & 2) !== 0;
    block.skip(isNew ? head - 4 : 3);
    const at = address + block.at;
    yield { type, isShared, bytes: block.bytes(size), address: at };
  }
}

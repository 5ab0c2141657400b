import type { Chunks } from '../../evidence/model/part.ts';
import { ByteQueue } from './byte-queue.ts';

const FRAME = 0x184d2204;
/** Frames that are to be skipped have any of sixteen marks. */
const SKIPPABLE = 0x184d2a5;
const WINDOW = 1 << 16;

/**
 * LZ4 frames, one after another (lz4_Frame_format.md 1.6.x). Checksums are not looked at: what a careless loader takes is what is to be
 * seen. Rejects with an Error on a broken stream.
 */
export async function* unlz4(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const queue = new ByteQueue(chunks);
  try {
    while (!(await queue.isAtEnd())) {
      const mark = uint32(await queue.take(4), 0);
      if (mark >>> 4 === SKIPPABLE) {
        await skip(queue, uint32(await queue.take(4), 0));
      } else if (mark === FRAME) {
        yield* frame(queue);
      } else {
        throw new Error('bytes stand where a frame should');
      }
    }
  } finally {
    await queue.close();
  }
}

async function skip(queue: ByteQueue, length: number): Promise<void> {
  for (let left = length; left > 0; ) {
    left -= (await queue.take(Math.min(left, WINDOW))).length;
  }
}

async function* frame(queue: ByteQueue): AsyncGenerator<Uint8Array> {
  const [flags = 0, sizes = 0] = await queue.take(2);
  if (flags >> 6 !== 1) {
    throw new Error(`version ${flags >> 6} of the frame is not known`);
  }
  const most = 1 << (8 + 2 * ((sizes >> 4) & 7));
  const isLinked = (flags & 0x20) === 0;
  if (most < WINDOW) {
    throw new Error('the size of blocks is not known');
  }
  // The size of the content, an id of a dictionary, the checksum of the header.
  await queue.take(((flags & 0x08) === 0 ? 0 : 8) + ((flags & 0x01) === 0 ? 0 : 4) + 1);
  const out = new Uint8Array(WINDOW + most);
  let kept = 0;
  for (;;) {
    const head = uint32(await queue.take(4), 0);
    if (head === 0) {
      break;
    }
    const length = head & 0x7fffffff;
    if (length > most) {
      throw new Error('a block is larger than the frame says');
    }
    const block = await queue.take(length);
    let end = kept + length;
    if (head >>> 31 === 1) {
      out.set(block, kept);
    } else {
      end = unpackBlock(block, out, kept, kept + most);
    }
    if ((flags & 0x10) !== 0) {
      await queue.take(4);
    }
    yield out.subarray(kept, end);
    const from = isLinked ? Math.max(0, end - WINDOW) : end;
    out.copyWithin(0, from, end);
    kept = end - from;
  }
  if ((flags & 0x04) !== 0) {
    await queue.take(4);
  }
}

/** Literals and copies of what came before, by turns; the place behind what was written. */
function unpackBlock(block: Uint8Array, out: Uint8Array, start: number, most: number): number {
  let at = 0;
  let to = start;
  const lengthOf = (nibble: number): number => {
    let length = nibble;
    for (let more = nibble === 15 ? 255 : 0; more === 255; length += more) {
      more = block[at++] ?? fail('a length goes beyond its block');
    }
    return length;
  };
  while (at < block.length) {
    const token = block[at++] ?? 0;
    const literals = lengthOf(token >> 4);
    if (at + literals > block.length || to + literals > most) {
      fail('literals go beyond their block');
    }
    out.set(block.subarray(at, at + literals), to);
    at += literals;
    to += literals;
    if (at === block.length) {
      return to;
    }
    const distance = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
    at += 2;
    const length = lengthOf(token & 15) + 4;
    if (distance === 0 || distance > to || to + length > most) {
      fail('a copy is from beyond the window');
    }
    for (let left = length; left > 0; left -= 1, to += 1) {
      out[to] = out[to - distance] ?? 0;
    }
  }
  return to;
}

function fail(what: string): never {
  throw new Error(what);
}

function uint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}

import type { Chunks } from '../../evidence/model/part.ts';
import { BitReader } from './bit-reader.ts';
import { ByteQueue } from './byte-queue.ts';
import { readBlock } from './bzip2-block.ts';
import { unrolled } from './bzip2-unroll.ts';

const BLOCK = 0x314159265359;
const END = 0x177245385090;
/** A block of 900 kB, and its tables, are never longer when they are packed. */
const MOST_PACKED = 1_300_000;

/**
 * bzip2 streams, one after another. Checksums are not looked at: what a careless loader takes is what is to be seen. Rejects with an Error
 * on a broken stream.
 */
export async function* bunzip2(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const queue = new ByteQueue(chunks);
  try {
    while (!(await queue.isAtEnd())) {
      yield* stream(queue);
    }
  } finally {
    await queue.close();
  }
}

async function* stream(queue: ByteQueue): AsyncGenerator<Uint8Array> {
  const [b, z, h, level = 0] = await queue.take(4);
  const size = level - 0x30;
  if (b !== 0x42 || z !== 0x5a || h !== 0x68 || size < 1 || size > 9) {
    throw new Error('bytes stand where a stream should');
  }
  const links = new Uint32Array(size * 100_000);
  // A stream is one run of bits: what is left of a byte belongs to the next block.
  let bit = 0;
  for (;;) {
    const bytes = (await queue.upTo(MOST_PACKED)).slice();
    const bits = new BitReader(bytes, bit);
    const mark = bits.read(24) * 2 ** 24 + bits.read(24);
    bits.read(32);
    if (mark === END) {
      queue.giveBack(bytes.subarray(Math.ceil(bits.position / 8)));
      return;
    }
    if (mark !== BLOCK) {
      throw new Error('bits stand where a block should');
    }
    const { count, origin } = readBlock(bits, links);
    bit = bits.position % 8;
    queue.giveBack(bytes.subarray(Math.floor(bits.position / 8)));
    yield* unrolled(links, count, origin);
  }
}

import type { Chunks } from '../../evidence/model/part.ts';
import { ByteQueue } from './byte-queue.ts';
import { unpackLzma } from './lzma-alone.ts';
import { unpackLzma2 } from './lzma2.ts';

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0];
const LZMA2 = 0x21;
/** Bytes of the check behind each block, by its number. */
const CHECKS = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];

/**
 * `.xz` streams, one after another (xz-file-format.txt 1.2), and the older `.lzma`. Checks are not looked at: what a careless loader takes is
 * what is to be seen. Rejects with an Error on a broken stream.
 */
export async function* unxz(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const queue = new ByteQueue(chunks);
  try {
    const head = (await queue.upTo(6)).slice();
    const isXz = isMagic(head);
    queue.giveBack(head);
    if (!isXz) {
      yield* unpackLzma(queue);
      return;
    }
    while (await hasStream(queue)) {
      yield* stream(queue);
    }
  } finally {
    await queue.close();
  }
}

function isMagic(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** Passes over padding, which is zeros. */
async function hasStream(queue: ByteQueue): Promise<boolean> {
  for (;;) {
    const four = (await queue.upTo(4)).slice();
    if (four.length === 0) {
      return false;
    }
    if (four.some((byte) => byte !== 0)) {
      queue.giveBack(four);
      return true;
    }
  }
}

async function* stream(queue: ByteQueue): AsyncGenerator<Uint8Array> {
  const header = (await queue.take(12)).slice();
  if (!isMagic(header)) {
    throw new Error('bytes stand where a stream should');
  }
  const check = CHECKS[(header[7] ?? 0) & 15] ?? 0;
  for (;;) {
    const size = await queue.byte();
    if (size === 0) {
      break;
    }
    const dictionary = dictionaryOf(await queue.take(size * 4 + 3));
    const used = { bytes: 0 };
    yield* unpackLzma2(queue, dictionary, used);
    await queue.take(paddingOf(used.bytes) + check);
  }
  await passIndex(queue);
}

/** The header of a block: sizes that may be absent, then filters. LZMA2 alone is what Python and `xz` write. */
function dictionaryOf(header: Uint8Array): number {
  const flags = header[0] ?? 0;
  let at = 1;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = header[at];
      at += 1;
      if (byte === undefined || factor > 2 ** 56) {
        throw new Error('the header of a block is broken');
      }
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) {
        return value;
      }
    }
  };
  for (const bit of [0x40, 0x80]) {
    if ((flags & bit) !== 0) {
      number();
    }
  }
  const [filter, length] = [number(), number()];
  if ((flags & 3) !== 0 || filter !== LZMA2 || length !== 1) {
    throw new Error('a block is filtered otherwise than by LZMA2 alone');
  }
  const bits = (header[at] ?? 0) & 0x3f;
  return bits >= 40 ? 2 ** 32 : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
}

/** Records of sizes, their check, and the footer of the stream. */
async function passIndex(queue: ByteQueue): Promise<void> {
  let length = 1;
  const pass = async (): Promise<number> => {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 56; factor *= 128) {
      const byte = await queue.byte();
      length += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) {
        return value;
      }
    }
    throw new Error('the index is broken');
  };
  const records = await pass();
  for (let record = 0; record < 2 * records; record += 1) {
    await pass();
  }
  await queue.take(paddingOf(length) + 4 + 12);
}

function paddingOf(length: number): number {
  return (4 - (length % 4)) % 4;
}

import type { ByteQueue } from './byte-queue.ts';
import { Lzma } from './lzma.ts';
import { RangeDecoder } from './range-decoder.ts';

/** Chunks of at most 64 kB, each with its size, up to a zero. `used` counts what was read. */
export async function* unpackLzma2(
  queue: ByteQueue,
  dictionary: number,
  used: { bytes: number },
): AsyncGenerator<Uint8Array> {
  const range = new RangeDecoder();
  const lzma = new Lzma(dictionary, range);
  let hasDictionary = false;
  let hasProperties = false;
  for (;;) {
    const control = await queue.byte();
    used.bytes += 1;
    if (control === 0) {
      return;
    }
    lzma.slide();
    if (control === 1 || control >= 0xe0) {
      lzma.resetDictionary();
      hasDictionary = true;
    }
    hasProperties ||= control >= 0xc0;
    if (!hasDictionary || (control > 2 && control < 0x80) || (control >= 0x80 && !hasProperties)) {
      throw new Error('a chunk of LZMA2 is none, or uses what was not set');
    }
    yield* control < 0x80 ? stored(queue, lzma, used) : packed(queue, lzma, range, control, used);
  }
}

async function* stored(queue: ByteQueue, lzma: Lzma, used: { bytes: number }): AsyncGenerator<Uint8Array> {
  const [high = 0, low = 0] = await queue.take(2);
  const length = (high << 8) + low + 1;
  lzma.copy(await queue.take(length));
  used.bytes += 2 + length;
  yield lzma.take();
}

async function* packed(
  queue: ByteQueue,
  lzma: Lzma,
  range: RangeDecoder,
  control: number,
  used: { bytes: number },
): AsyncGenerator<Uint8Array> {
  const [a = 0, b = 0, c = 0, d = 0] = await queue.take(4);
  const whole = ((control & 0x1f) << 16) + (a << 8) + b + 1;
  const length = (c << 8) + d + 1;
  used.bytes += 4 + length;
  if (control >= 0xc0) {
    lzma.setProperties(await queue.byte());
    used.bytes += 1;
  }
  if (control >= 0xa0) {
    lzma.resetState();
  }
  range.give(await queue.take(length));
  range.start();
  for (let written = 0; written < whole; ) {
    // A chunk may become 2 MiB: it is handed on in pieces.
    for (let piece = 0; piece < 1 << 16 && written + piece < whole; piece = lzma.pending) {
      if (lzma.step() === 'end') {
        throw new Error('a chunk ends early');
      }
    }
    const bytes = lzma.take();
    written += bytes.length;
    yield bytes;
    lzma.slide();
  }
}

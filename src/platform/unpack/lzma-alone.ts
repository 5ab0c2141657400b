import type { ByteQueue } from './byte-queue.ts';
import { Lzma, MOST_INPUT } from './lzma.ts';
import { RangeDecoder } from './range-decoder.ts';

const STEP = 1 << 16;
/** Of a stream whose size is said: what its coder wrote last, and a mark of the end, are not read. */
const MOST_UNREAD = 16;

/** `.lzma`: properties, size of the dictionary, size of the content or -1, then LZMA to its mark or size. Rejects where bytes stand behind. */
export async function* unpackLzma(queue: ByteQueue): AsyncGenerator<Uint8Array> {
  const header = (await queue.take(13)).slice();
  const view = new DataView(header.buffer);
  const said = view.getBigUint64(5, true);
  const whole = said === 2n ** 64n - 1n ? Number.POSITIVE_INFINITY : Number(said);
  const range = new RangeDecoder();
  const lzma = new Lzma(view.getUint32(1, true), range);
  lzma.setProperties(view.getUint8(0));
  lzma.resetState();
  range.give(await refilled(queue, range));
  range.start();
  let written = 0;
  let isOver = written >= whole;
  while (!isOver) {
    range.give(await refilled(queue, range));
    const isLast = range.left < STEP;
    while (!isOver && lzma.pending < STEP && (isLast || range.left >= MOST_INPUT)) {
      isOver = lzma.step() === 'end' || written + lzma.pending >= whole;
    }
    const bytes = lzma.take();
    written += bytes.length;
    yield bytes;
    lzma.slide();
  }
  const unread = whole === Number.POSITIVE_INFINITY ? 0 : MOST_UNREAD;
  if (range.left > unread || !(await queue.isAtEnd())) {
    throw new Error('bytes stand behind the stream');
  }
}

/** What is left and what comes next: less than a step only at the end. */
async function refilled(queue: ByteQueue, range: RangeDecoder): Promise<Uint8Array> {
  queue.giveBack(range.rest.slice());
  return (await queue.upTo(STEP)).slice();
}

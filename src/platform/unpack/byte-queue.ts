import type { Chunks } from '../../evidence/model/part.ts';

const PIECE = 1 << 18;
const NOTHING = new Uint8Array(0);

/** Bytes of a stream, so many at a time. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #bytes: Uint8Array = NOTHING;
  #isOver = false;

  constructor(chunks: Chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Exactly `length` bytes, valid until the next are asked for. Rejects where the stream ends before. */
  async take(length: number): Promise<Uint8Array> {
    const taken = await this.upTo(length);
    if (taken.length < length) {
      throw new Error('the stream ends early');
    }
    return taken;
  }

  async byte(): Promise<number> {
    const [byte = 0] = await this.take(1);
    return byte;
  }

  /** At most `length` bytes: fewer at the end of the stream only. */
  async upTo(length: number): Promise<Uint8Array> {
    await this.#fill(length);
    const taken = this.#bytes.subarray(0, length);
    this.#bytes = this.#bytes.subarray(taken.length);
    return taken;
  }

  /** Gives bytes back that were taken last, and not used. */
  giveBack(bytes: Uint8Array): void {
    this.#bytes = bytes.length === 0 ? this.#bytes : joined([bytes, this.#bytes]);
  }

  /** All that was not taken. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (let bytes = await this.upTo(PIECE); bytes.length > 0; bytes = await this.upTo(PIECE)) {
      yield bytes;
    }
  }

  async isAtEnd(): Promise<boolean> {
    await this.#fill(1);
    return this.#bytes.length === 0;
  }

  /** Lets go of a stream that is not read to its end. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #fill(length: number): Promise<void> {
    if (this.#bytes.length >= length || this.#isOver) {
      return;
    }
    // The source uses its buffer again. A Buffer's own `slice` would not copy.
    const pieces = [new Uint8Array(this.#bytes)];
    let sum = this.#bytes.length;
    while (sum < length && !this.#isOver) {
      const next = await this.#chunks.next();
      if (next.done === true) {
        this.#isOver = true;
      } else {
        pieces.push(new Uint8Array(next.value));
        sum += next.value.length;
      }
    }
    this.#bytes = joined(pieces);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

import type { Chunks } from '../part.ts';

const NOTHING = new Uint8Array(0);

/**
 * A place in a stream of chunks. What is at hand is read synchronously; `fill` fetches more and keeps what was not read yet, which its
 * user keeps small.
 */
export class Cursor {
  bytes: Uint8Array = NOTHING;
  /** Index of the next byte in `bytes`. */
  at = 0;
  /** Position of `bytes[0]` in the part. */
  #start = 0;
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #mayRead: (length: number) => boolean;

  /** `mayRead` is asked for each chunk; false ends the stream as if there were no more. */
  constructor(chunks: Chunks, mayRead: (length: number) => boolean = () => true) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#mayRead = mayRead;
  }

  /** Over bytes that are all there is. */
  static over(bytes: Uint8Array): Cursor {
    const cursor = new Cursor(none());
    cursor.bytes = bytes;
    return cursor;
  }

  get position(): number {
    return this.#start + this.at;
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  /** Appends the next chunk to what is left; false at the end. */
  async fill(): Promise<boolean> {
    const rest = this.left === 0 ? NOTHING : this.bytes.slice(this.at);
    const { done, value } = await this.#chunks.next();
    if (done === true || !this.#mayRead(value.length)) {
      this.#move(rest);
      return false;
    }
    this.#move(rest.length === 0 ? value : joined(rest, value));
    return true;
  }

  /** The next byte; undefined at the end. */
  async byte(): Promise<number | undefined> {
    while (this.left === 0) {
      if (!(await this.fill())) {
        return undefined;
      }
    }
    return this.bytes[this.at++];
  }

  /** Moves on by so many bytes; false when the part ends before. */
  async skip(length: number): Promise<boolean> {
    let open = length;
    for (;;) {
      const step = Math.min(open, this.left);
      this.at += step;
      open -= step;
      if (open === 0) {
        return true;
      }
      if (!(await this.fill())) {
        return false;
      }
    }
  }

  /** Lets go of a stream that is not read to its end. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #move(bytes: Uint8Array): void {
    this.#start += this.at;
    this.bytes = bytes;
    this.at = 0;
  }
}

async function* none(): Chunks {
  // Nothing follows.
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

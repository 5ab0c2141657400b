import type { Budget } from '../budget.ts';
import type { Part } from '../part.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { Stop } from './stop.ts';

const PAGE = 1 << 16;
const PAGES = 64;
/** What comes as a stream only is held up to here. */
const HELD = 64 * 2 ** 20;

type Read = (offset: number, length: number) => Promise<Uint8Array>;

/** Random access to the bytes of a part: pages are kept, up to 4 MiB, and each that is read is paid for. */
export class ByteWindow {
  readonly size: number;
  readonly #read: Read;
  readonly #pages = new Map<number, Uint8Array>();

  private constructor(size: number, read: Read) {
    this.size = size;
    this.#read = read;
  }

  /** Throws Stop when a part that can only be streamed is broken, or larger than what may be held. */
  static async open(part: Part, budget: Budget): Promise<ByteWindow> {
    const { read, size } = part;
    if (read === undefined || size === undefined) {
      return ByteWindow.of(await wholeOf(part, budget, HELD));
    }
    return new ByteWindow(size, async (offset, length) => {
      spend(budget, length, offset);
      const bytes = await orStop(() => read(offset, length), offset);
      if (bytes.length < length) {
        throw new Stop(
          FORMAT_RULES.broken,
          `the file ends at ${offset + bytes.length}, not at ${size}`,
          offset,
        );
      }
      return bytes;
    });
  }

  static of(bytes: Uint8Array): ByteWindow {
    return new ByteWindow(bytes.length, (offset, length) =>
      Promise.resolve(bytes.subarray(offset, offset + length)),
    );
  }

  /** The bytes, when they lie in a page that is there. They are not to be kept. */
  peek(offset: number, length: number): Uint8Array | undefined {
    const page = this.#pages.get(Math.floor(offset / PAGE));
    const start = offset % PAGE;
    return page === undefined || start + length > page.length
      ? undefined
      : page.subarray(start, start + length);
  }

  /** Exactly `length` bytes; throws Stop when they lie beyond the end. Callers bound the length. */
  async read(offset: number, length: number): Promise<Uint8Array> {
    if (!(offset >= 0 && length >= 0 && offset + length <= this.size)) {
      throw new Stop(
        FORMAT_RULES.broken,
        `${length} bytes at ${offset} are beyond the end (${this.size})`,
        offset,
      );
    }
    const first = Math.floor(offset / PAGE);
    if (length > PAGE || (offset + length - 1 >= (first + 1) * PAGE && length > PAGE / 4)) {
      return await this.#read(offset, length);
    }
    const start = offset - first * PAGE;
    const page = await this.#page(first);
    if (start + length <= page.length) {
      return page.subarray(start, start + length);
    }
    const next = await this.#page(first + 1);
    const joined = new Uint8Array(length);
    joined.set(page.subarray(start));
    joined.set(next.subarray(0, length - (page.length - start)), page.length - start);
    return joined;
  }

  /** At least `length` bytes, and what else is at hand; fewer at the end. */
  async ahead(offset: number, length: number): Promise<Uint8Array> {
    const page = offset < this.size ? await this.#page(Math.floor(offset / PAGE)) : undefined;
    const start = offset % PAGE;
    return page !== undefined && start + length <= page.length
      ? page.subarray(start)
      : await this.upTo(offset, length);
  }

  /** Up to `length` bytes: fewer at the end. */
  async upTo(offset: number, length: number): Promise<Uint8Array> {
    return await this.read(offset, Math.max(0, Math.min(length, this.size - offset)));
  }

  async #page(index: number): Promise<Uint8Array> {
    const known = this.#pages.get(index);
    if (known !== undefined) {
      return known;
    }
    const offset = index * PAGE;
    const page = await this.#read(offset, Math.max(0, Math.min(PAGE, this.size - offset)));
    const [oldest] = this.#pages.keys();
    if (oldest !== undefined && this.#pages.size >= PAGES) {
      this.#pages.delete(oldest);
    }
    this.#pages.set(index, page);
    return page;
  }
}

/** All bytes of a part; throws Stop past `limit`, past the budget, and where the stream breaks. */
export async function wholeOf(part: Part, budget: Budget, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(part, budget)) {
    size += chunk.length;
    if (size > limit) {
      throw new Stop(FORMAT_RULES.tooLarge, `it is larger than ${limit} bytes, which is what is held`, size);
    }
    // A Buffer's own `slice` would not copy, and the source uses its buffer again.
    pieces.push(new Uint8Array(chunk));
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The stream of a part, paid for; throws Stop past the budget, and where the stream breaks. */
export async function* chunksOf(part: Part, budget: Budget): AsyncGenerator<Uint8Array> {
  let offset = 0;
  const iterator = part.chunks()[Symbol.asyncIterator]();
  try {
    for (;;) {
      const at = offset;
      const next = await orStop(() => iterator.next(), at);
      if (next.done === true) {
        return;
      }
      spend(budget, next.value.length, at);
      offset += next.value.length;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

function spend(budget: Budget, bytes: number, offset: number): void {
  if (!budget.spend('bytes', bytes)) {
    throw new Stop(FORMAT_RULES.budget, 'the budget of bytes is spent', offset);
  }
}

async function orStop<Value>(read: () => Promise<Value>, offset: number): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop(FORMAT_RULES.broken, `the bytes cannot be read: ${reason}`, offset);
  }
}

import type { Budget } from '../budget.ts';
import type { Chunks, ModelPorts, Part } from '../part.ts';
import { crc32 } from './crc32.ts';
import { salvaged } from './salvage.ts';

/** So much may come of anything. */
const FREE = 2 ** 20;
/** What is packed in less is unpacked once, and kept when it becomes no more than is free. */
const SMALL = 2 ** 16;

type Unpack = (chunks: Chunks) => Chunks;

/**
 * What a member of an archive holds, unpacked. Its streams never reject: what breaks them, and a bomb, end them and are remembered,
 * so that what comes before is examined in any case.
 */
export class Member {
  readonly part: Part;
  /** Bytes and CRC-32 of all that there is; absent until a stream was read to its end. */
  whole: { readonly bytes: number; readonly crc: number } | undefined;
  /** Why the data end early. */
  broken: string | undefined;
  /** `4.0 MiB from 20 kB`, when reading stopped because it became too many times its size. */
  bomb: string | undefined;
  readonly #packed: Part;
  readonly #unpack: Unpack | undefined;
  readonly #ratio: number;
  readonly #budget: Budget;
  #kept: Uint8Array | undefined;
  readonly #crc32: NonNullable<ModelPorts['crc32']>;

  /** Without `unpack`: it is stored, and can be read anywhere. */
  constructor(packed: Part, unpack: Unpack | undefined, budget: Budget, ports: ModelPorts) {
    this.#packed = packed;
    this.#unpack = unpack;
    this.#ratio = budget.limits.ratio;
    this.#budget = budget;
    this.#crc32 = ports.crc32 ?? crc32;
    const { path, within, size, read } = packed;
    const anywhere = unpack === undefined && size !== undefined && read !== undefined ? { size, read } : {};
    this.part = { path, within, ...anywhere, chunks: () => this.#chunksOnce() };
  }

  /** Reads what nobody has read to its end, for its size and checksum. False when the budget does not allow it. */
  async drain(budget: Budget): Promise<boolean> {
    if (this.whole !== undefined || this.broken !== undefined || this.bomb !== undefined) {
      return true;
    }
    for await (const { length } of this.#chunksOnce()) {
      if (!budget.spend('bytes', length)) {
        return false;
      }
    }
    return true;
  }

  /** Small members are many, and each is read several times. */
  async *#chunksOnce(): AsyncGenerator<Uint8Array> {
    if (this.#unpack === undefined || (this.#packed.size ?? SMALL) >= SMALL) {
      yield* this.#chunks();
      return;
    }
    this.#kept ??= await this.#whole();
    if (this.#kept === undefined) {
      yield* this.#chunks();
    } else if (this.#kept.length > 0) {
      yield this.#kept;
    }
  }

  /** Undefined when it is more than what is kept. */
  async #whole(): Promise<Uint8Array | undefined> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of this.#chunks()) {
      length += chunk.length;
      if (length > FREE) {
        return undefined;
      }
      pieces.push(new Uint8Array(chunk));
    }
    return joined(pieces, length);
  }

  /** What lies before a break, beyond the first `told` bytes: a payload there is loaded before the loader notices. */
  async *#upTo(told: number, read: number, unpack: Unpack): AsyncGenerator<Uint8Array> {
    let bytes = told;
    for await (const chunk of salvaged(() => this.#packed.chunks(), unpack, told, read)) {
      bytes += chunk.length;
      if (bytes > FREE && bytes > this.#ratio * read) {
        this.bomb = `${bytes} bytes from ${read}`;
        return;
      }
      yield chunk;
    }
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    let read = 0;
    async function* counted(chunks: Chunks): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        read += chunk.length;
        yield chunk;
      }
    }
    const packed = counted(this.#packed.chunks());
    let bytes = 0;
    let crc = 0;
    try {
      for await (const chunk of this.#unpack === undefined ? packed : this.#unpack(packed)) {
        bytes += chunk.length;
        if (this.#unpack !== undefined && bytes > FREE && bytes > this.#ratio * read) {
          this.bomb = `${bytes} bytes from ${read}`;
          return;
        }
        crc = this.#crc32(chunk, crc);
        yield chunk;
      }
    } catch (error) {
      this.broken = error instanceof Error ? error.message : String(error);
      if (this.#unpack !== undefined && this.#budget.spend('breaks', 1)) {
        yield* this.#upTo(bytes, read, this.#unpack);
      }
      return;
    }
    this.whole = { bytes, crc };
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

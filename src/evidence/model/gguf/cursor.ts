import type { Budget } from '../budget.ts';
import type { ByteWindow } from '../reading/byte-window.ts';
import { textOf, uint64, viewOf } from '../reading/numbers.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';

/** Reads one value behind the other, within the file and the budget. */
export class GgufCursor {
  at = 0;
  readonly #bytes: ByteWindow;
  readonly #budget: Budget;
  readonly #littleEndian: boolean;
  /** Version 1 counts in 32 bits. */
  readonly #isNarrow: boolean;

  constructor(bytes: ByteWindow, budget: Budget, littleEndian: boolean, isNarrow: boolean) {
    this.#bytes = bytes;
    this.#budget = budget;
    this.#littleEndian = littleEndian;
    this.#isNarrow = isNarrow;
  }

  get size(): number {
    return this.#bytes.size;
  }

  async uint32(): Promise<number> {
    return (await this.#view(4)).getUint32(0, this.#littleEndian);
  }

  async uint64(): Promise<number> {
    return uint64(await this.#view(8), 0, this.#littleEndian);
  }

  /** A count or a length. */
  async count(): Promise<number> {
    return this.#isNarrow ? await this.uint32() : await this.uint64();
  }

  async view(length: number): Promise<DataView> {
    return await this.#view(length);
  }

  get littleEndian(): boolean {
    return this.#littleEndian;
  }

  /** The first `limit` bytes of a text, of which all are passed. */
  async text(limit: number): Promise<string> {
    const start = this.at;
    const length = await this.count();
    const from = this.at;
    this.skip(length, start);
    return limit === 0 ? '' : textOf(await this.#bytes.read(from, Math.min(length, limit)));
  }

  skip(length: number, start = this.at): void {
    if (!(this.at + length <= this.#bytes.size)) {
      throw new Stop(
        FORMAT_RULES.broken,
        `${length} bytes at ${start} go beyond the end (${this.#bytes.size})`,
        start,
      );
    }
    this.at += length;
  }

  async #view(length: number): Promise<DataView> {
    if (!this.#budget.spend('opcodes', 1)) {
      throw new Stop(FORMAT_RULES.budget, 'the budget of values is spent', this.at);
    }
    const bytes = this.#bytes.peek(this.at, length) ?? (await this.#bytes.read(this.at, length));
    this.at += length;
    return viewOf(bytes);
  }
}

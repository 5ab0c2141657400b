import type { Budget } from '../budget.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import type { ByteWindow } from './byte-window.ts';
import { textOf, viewOf } from './numbers.ts';
import { Stop } from './stop.ts';

/** A table at a place: the places of its fields, in the order of the schema; 0 for one that is not set. */
export interface FlatTable {
  readonly at: number;
  readonly fields: readonly number[];
}

const TEXT = 4096;
const ITEMS = 1_000_000;

/** Reads FlatBuffers by offsets, each checked against the file. Source: flatbuffers.dev/internals. `base`: where the buffer starts. */
export class FlatReader {
  readonly #bytes: ByteWindow;
  readonly #budget: Budget;
  readonly #base: number;

  constructor(bytes: ByteWindow, budget: Budget, base = 0) {
    this.#bytes = bytes;
    this.#budget = budget;
    this.#base = base;
  }

  async root(): Promise<FlatTable> {
    return await this.#table(await this.#reference(this.#base));
  }

  async uint(at: number, width: 1 | 2 | 4): Promise<number> {
    if (!this.#budget.spend('opcodes', 1)) {
      throw new Stop(FORMAT_RULES.budget, 'the budget of values is spent', at);
    }
    const view = viewOf(this.#bytes.peek(at, width) ?? (await this.#bytes.read(at, width)));
    return width === 1 ? view.getUint8(0) : width === 2 ? view.getUint16(0, true) : view.getUint32(0, true);
  }

  /** An integer field; the default where it is not set. */
  async number(table: FlatTable, field: number, width: 1 | 2 | 4, otherwise: number): Promise<number> {
    const at = table.fields[field] ?? 0;
    return at === 0 ? otherwise : await this.uint(at, width);
  }

  async text(table: FlatTable, field: number): Promise<string | undefined> {
    const at = table.fields[field] ?? 0;
    if (at === 0) {
      return undefined;
    }
    const { start, count } = await this.#vector(at, 1);
    return textOf(await this.#bytes.read(start, Math.min(count, TEXT)));
  }

  /** How many bytes a vector of bytes has. */
  async byteCount(table: FlatTable, field: number): Promise<number> {
    const at = table.fields[field] ?? 0;
    return at === 0 ? 0 : (await this.#vector(at, 1)).count;
  }

  async integers(table: FlatTable, field: number, limit: number): Promise<readonly number[]> {
    const at = table.fields[field] ?? 0;
    if (at === 0) {
      return [];
    }
    const { start, count } = await this.#vector(at, 4);
    const values: number[] = [];
    for (let index = 0; index < Math.min(count, limit); index += 1) {
      // Signed: -1 is an open dimension.
      values.push((await this.uint(start + 4 * index, 4)) | 0);
    }
    return values;
  }

  /** Tables of a vector. */
  async tables(table: FlatTable, field: number): Promise<readonly FlatTable[]> {
    const at = table.fields[field] ?? 0;
    if (at === 0) {
      return [];
    }
    const { start, count } = await this.#vector(at, 4);
    if (count > ITEMS) {
      throw new Stop(FORMAT_RULES.budget, `a list of ${count} items`, start);
    }
    const tables: FlatTable[] = [];
    for (let index = 0; index < count; index += 1) {
      tables.push(await this.#table(await this.#reference(start + 4 * index)));
    }
    return tables;
  }

  async #vector(at: number, width: number): Promise<{ start: number; count: number }> {
    const target = await this.#reference(at);
    const count = await this.uint(target, 4);
    if (!(target + 4 + count * width <= this.#bytes.size)) {
      throw new Stop(FORMAT_RULES.broken, `a list of ${count} at ${target} goes beyond the end`, target);
    }
    return { start: target + 4, count };
  }

  async #table(at: number): Promise<FlatTable> {
    const vtable = at - ((await this.uint(at, 4)) | 0);
    const size = await this.uint(vtable, 2);
    const fields: number[] = [];
    for (let offset = 4; offset + 1 < Math.min(size, 4 + 2 * 64); offset += 2) {
      const field = await this.uint(vtable + offset, 2);
      fields.push(field === 0 ? 0 : at + field);
    }
    return { at, fields };
  }

  async #reference(at: number): Promise<number> {
    return at + (await this.uint(at, 4));
  }
}

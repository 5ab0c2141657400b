import type { Budget } from '../budget.ts';
import type { ByteWindow } from '../reading/byte-window.ts';
import type { JsonSink } from '../reading/json-tokens.ts';
import { textOf, viewOf } from '../reading/numbers.ts';
import { Stop } from '../reading/stop.ts';
import { FORMAT_RULES } from '../rules/format.ts';

const DEPTH = 200;
const LONGEST = 16 * 2 ** 20;
/** Bytes of the types of fixed width. */
const WIDTHS = new Map([
  ['Z', 0],
  ['T', 0],
  ['F', 0],
  ['i', 1],
  ['U', 1],
  ['C', 1],
  ['I', 2],
  ['l', 4],
  ['d', 4],
  ['L', 8],
  ['D', 8],
]);

interface Level {
  readonly kind: 'object' | 'array';
  /** Items that are left; undefined: until the end’s mark. */
  left: number | undefined;
}

/** Universal Binary JSON, draft 12, as XGBoost writes it: typed arrays of numbers are passed over. */
export class UbjsonReader {
  readonly #bytes: ByteWindow;
  readonly #budget: Budget;
  readonly #sink: JsonSink;
  readonly #stack: Level[] = [];
  #at = 0;

  constructor(bytes: ByteWindow, budget: Budget, sink: JsonSink) {
    this.#bytes = bytes;
    this.#budget = budget;
    this.#sink = sink;
  }

  /** Reads one value; throws Stop where it is none. Gives the offset behind it. */
  async read(): Promise<number> {
    await this.#value(await this.#mark());
    while (this.#stack.length > 0) {
      await this.#step();
    }
    return this.#at;
  }

  async #step(): Promise<void> {
    const level = this.#stack.at(-1);
    if (level === undefined) {
      return;
    }
    if (level.left === 0) {
      this.#close();
      return;
    }
    const mark = await this.#mark();
    if (mark === 'N') {
      return;
    }
    if (level.left === undefined && mark === (level.kind === 'object' ? '}' : ']')) {
      this.#close();
      return;
    }
    level.left = level.left === undefined ? undefined : level.left - 1;
    if (level.kind === 'object') {
      const start = this.#at;
      this.#sink.key(await this.#text(await this.#integer(mark)), start);
      await this.#value(await this.#mark());
    } else {
      await this.#value(mark);
    }
  }

  #close(): void {
    this.#stack.pop();
    this.#sink.close();
  }

  async #value(mark: string): Promise<void> {
    const start = this.#at;
    if (mark === '{' || mark === '[') {
      await this.#container(mark === '{' ? 'object' : 'array');
    } else if (mark === 'S' || mark === 'H') {
      this.#sink.value(await this.#text(await this.#integer(await this.#mark())), start);
    } else {
      this.#sink.value(await this.#scalar(mark), start);
    }
  }

  async #container(kind: 'object' | 'array'): Promise<void> {
    if (this.#stack.length >= DEPTH) {
      throw new Stop(FORMAT_RULES.budget, `values deeper than ${DEPTH}`, this.#at);
    }
    this.#sink.open(kind, this.#at);
    let next = await this.#peek();
    let type: string | undefined;
    if (next === '$') {
      await this.#mark();
      type = await this.#mark();
      next = await this.#peek();
    }
    if (next !== '#') {
      if (type !== undefined) {
        throw this.#fault();
      }
      this.#stack.push({ kind, left: undefined });
      return;
    }
    await this.#mark();
    const count = await this.#integer(await this.#mark());
    if (type === undefined) {
      this.#stack.push({ kind, left: count });
      return;
    }
    const width = WIDTHS.get(type);
    if (width === undefined || kind === 'object') {
      throw new Stop(FORMAT_RULES.unknownVersion, `a container of type ${JSON.stringify(type)}`, this.#at);
    }
    await this.#typed(type, width, count);
  }

  /** Short ones are told, as a version is; long ones are weights. */
  async #typed(type: string, width: number, count: number): Promise<void> {
    if (count <= 16) {
      for (let index = 0; index < count; index += 1) {
        this.#sink.value(await this.#scalar(type), this.#at);
      }
    } else {
      this.#pass(width * count);
    }
    this.#sink.close();
  }

  async #scalar(mark: string): Promise<number | boolean | null> {
    const width = WIDTHS.get(mark);
    if (width === undefined) {
      throw this.#fault();
    }
    const at = this.#pass(width);
    const view = viewOf(this.#bytes.peek(at, width) ?? (await this.#bytes.read(at, width)));
    const readers: { readonly [mark: string]: () => number | boolean | null } = {
      Z: () => null,
      T: () => true,
      F: () => false,
      i: () => view.getInt8(0),
      U: () => view.getUint8(0),
      C: () => view.getUint8(0),
      I: () => view.getInt16(0),
      l: () => view.getInt32(0),
      L: () => Number(view.getBigInt64(0)),
      d: () => view.getFloat32(0),
      D: () => view.getFloat64(0),
    };
    return readers[mark]?.() ?? null;
  }

  async #integer(mark: string): Promise<number> {
    const value = 'iUIlL'.includes(mark) ? await this.#scalar(mark) : undefined;
    if (typeof value !== 'number' || value < 0) {
      throw this.#fault();
    }
    return value;
  }

  async #text(length: number): Promise<string> {
    const at = this.#pass(length);
    if (length > LONGEST) {
      throw new Stop(FORMAT_RULES.tooLarge, `a text of ${length} bytes`, at);
    }
    return textOf(await this.#bytes.read(at, length));
  }

  async #mark(): Promise<string> {
    if (!this.#budget.spend('opcodes', 1)) {
      throw new Stop(FORMAT_RULES.budget, 'the budget of values is spent', this.#at);
    }
    const mark = await this.#peek();
    this.#at += 1;
    return mark;
  }

  async #peek(): Promise<string> {
    const bytes = this.#bytes.peek(this.#at, 1) ?? (await this.#bytes.read(this.#at, 1));
    return String.fromCharCode(bytes[0] ?? 0);
  }

  #pass(length: number): number {
    const at = this.#at;
    if (!(at + length <= this.#bytes.size)) {
      throw new Stop(
        FORMAT_RULES.broken,
        `${length} bytes at ${at} go beyond the end (${this.#bytes.size})`,
        at,
      );
    }
    this.#at += length;
    return at;
  }

  #fault(): Stop {
    return new Stop(FORMAT_RULES.broken, `no value of UBJSON at ${this.#at}`, this.#at);
  }
}

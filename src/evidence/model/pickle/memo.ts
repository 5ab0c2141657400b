import type { Value } from './value.ts';

/** Values by key. Keys that follow one another are an array, as all picklers write them. */
export class Memo {
  readonly #dense: Value[] = [];
  readonly #sparse = new Map<number | bigint, Value>();

  get size(): number {
    return this.#dense.length + this.#sparse.size;
  }

  get(key: number | bigint): Value | undefined {
    return (typeof key === 'number' ? this.#dense[key] : undefined) ?? this.#sparse.get(key);
  }

  put(key: number | bigint, value: Value): void {
    if (typeof key === 'number' && key >= 0 && key < this.#dense.length) {
      this.#dense[key] = value;
    } else if (key === this.#dense.length && !this.#sparse.has(key)) {
      this.#dense.push(value);
    } else {
      this.#sparse.set(key, value);
    }
  }
}

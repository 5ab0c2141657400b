import { doubleAt } from '../stats/double-at.ts';
import { intAt } from './elements.ts';

const FEWEST = 16;

/**
 * Sums keyed by short tuples of integers, numbered 0, 1, 2 … in the order in which they were first seen: a hash table
 * with chains that compares the whole tuple. Nothing is allocated but when it doubles. Sum `s` of tuple `id` is at
 * `sums[id × stride + s]`; the array is replaced when the table grows, so read it anew after each `idOf`.
 */
export class TupleSums {
  readonly width: number;
  readonly stride: number;
  size = 0;
  sums: Float64Array;
  private capacity = FEWEST;
  private mask = 2 * FEWEST - 1;
  private tuples: Int32Array;
  /** Next of the chain, and head of the chain, each as id + 1 so that 0 is none. */
  private next = new Int32Array(FEWEST);
  private heads = new Int32Array(2 * FEWEST);

  constructor(width: number, stride: number) {
    this.width = width;
    this.stride = stride;
    this.tuples = new Int32Array(FEWEST * width);
    this.sums = new Float64Array(FEWEST * stride);
  }

  /** The number of the tuple in the first `width` elements; a new one starts with sums of 0. */
  idOf(tuple: Int32Array): number {
    const width = this.width;
    const tuples = this.tuples;
    let hash = 0;
    for (let index = 0; index < width; index += 1) {
      hash = Math.imul(hash ^ intAt(tuple, index), 0x9e3779b1);
    }
    hash = (hash ^ (hash >>> 15)) & this.mask;
    for (let link = intAt(this.heads, hash); link !== 0; link = intAt(this.next, link - 1)) {
      const base = (link - 1) * width;
      let index = 0;
      while (index < width && intAt(tuples, base + index) === intAt(tuple, index)) {
        index += 1;
      }
      if (index === width) {
        return link - 1;
      }
    }
    return this.insert(tuple);
  }

  /** Element `position` of tuple `id`. */
  elementOf(id: number, position: number): number {
    return intAt(this.tuples, id * this.width + position);
  }

  /** Adds `sums` of another table's tuple, stride for stride. */
  addFrom(id: number, other: TupleSums, otherId: number): void {
    const { sums, stride } = this;
    const from = otherId * stride;
    const to = id * stride;
    for (let index = 0; index < stride; index += 1) {
      sums[to + index] = doubleAt(sums, to + index) + doubleAt(other.sums, from + index);
    }
  }

  /** Forgets all tuples, keeps the memory. */
  clear(): void {
    this.heads.fill(0);
    this.sums.fill(0, 0, this.size * this.stride);
    this.size = 0;
  }

  private insert(tuple: Int32Array): number {
    if (this.size === this.capacity) {
      this.grow();
    }
    const id = this.size;
    this.size += 1;
    for (let index = 0; index < this.width; index += 1) {
      this.tuples[id * this.width + index] = intAt(tuple, index);
    }
    this.link(id);
    return id;
  }

  private link(id: number): void {
    let hash = 0;
    for (let index = 0; index < this.width; index += 1) {
      hash = Math.imul(hash ^ this.elementOf(id, index), 0x9e3779b1);
    }
    hash = (hash ^ (hash >>> 15)) & this.mask;
    this.next[id] = intAt(this.heads, hash);
    this.heads[hash] = id + 1;
  }

  private grow(): void {
    this.capacity *= 2;
    this.mask = 2 * this.capacity - 1;
    const { tuples, sums } = this;
    this.tuples = new Int32Array(this.capacity * this.width);
    this.tuples.set(tuples);
    this.sums = new Float64Array(this.capacity * this.stride);
    this.sums.set(sums);
    this.next = new Int32Array(this.capacity);
    this.heads = new Int32Array(2 * this.capacity);
    for (let id = 0; id < this.size; id += 1) {
      this.link(id);
    }
  }
}

import { doubleAt } from '../../stats/double-at.ts';
import { intAt } from '../elements.ts';
import { HIGH, NumberBlock } from './number-block.ts';

const FEWEST = 64;
/** Of so many numbers one is looked at to find the middle. */
const STEP = 16;
const { imul } = Math;

/** The weight of each distinct number of a column, while there are at most so many: a hash table with open addressing. */
export class NumberTable {
  size = 0;
  private readonly most: number;
  private slots = new Int32Array(2 * FEWEST);
  private keys = new Float64Array(FEWEST);
  private weights = new Float64Array(FEWEST);

  constructor(most: number) {
    this.most = most;
  }

  /** Counts the numbers of a block up to a new one for which there is no room; gives how many it has counted. */
  add({ values, weights, words, size }: NumberBlock): number {
    for (let place = 0; place < size; place += 1) {
      // Adding 0 makes the negative zero the positive one.
      const value = doubleAt(values, place) + 0;
      const hash = value === 0 ? 0 : hashOf(words, place);
      if (!this.put(value, doubleAt(weights, place), hash)) {
        return place;
      }
    }
    return size;
  }

  /** What was counted, in the order of arrival. */
  counted(): NumberBlock {
    return new NumberBlock(this.keys.subarray(0, this.size), this.weights.subarray(0, this.size));
  }

  /** About the middle one of them, which is near the others; 0 of none. */
  middle(): number {
    const some = this.keys.subarray(0, this.size).filter((_, place) => place % STEP === 0);
    return some.length === 0 ? 0 : doubleAt(some.sort(), some.length >> 1);
  }

  /** Ascending distinct numbers, and the weight of each. */
  sorted(): { readonly values: Float64Array; readonly weights: Float64Array } {
    const order = Int32Array.from({ length: this.size }, (_, index) => index).sort(
      (a, b) => doubleAt(this.keys, a) - doubleAt(this.keys, b),
    );
    return {
      values: Float64Array.from(order, (index) => doubleAt(this.keys, index)),
      weights: Float64Array.from(order, (index) => doubleAt(this.weights, index)),
    };
  }

  private put(value: number, weight: number, hash: number): boolean {
    const { slots, keys, weights } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let code = intAt(slots, slot); code !== 0; code = intAt(slots, slot)) {
      if (doubleAt(keys, code - 1) === value) {
        weights[code - 1] = doubleAt(weights, code - 1) + weight;
        return true;
      }
      slot = (slot + 1) & mask;
    }
    if (this.size === this.most) {
      return false;
    }
    keys[this.size] = value;
    weights[this.size] = weight;
    this.size += 1;
    slots[slot] = this.size;
    if (this.size === keys.length) {
      this.grow();
    }
    return true;
  }

  private grow(): void {
    const capacity = 2 * this.keys.length;
    const [keys, weights] = [new Float64Array(capacity), new Float64Array(capacity)];
    keys.set(this.keys);
    weights.set(this.weights);
    [this.keys, this.weights] = [keys, weights];
    this.slots = new Int32Array(2 * capacity);
    const words = new Int32Array(keys.buffer);
    const mask = this.slots.length - 1;
    for (let code = 1; code <= this.size; code += 1) {
      let slot = hashOf(words, code - 1) & mask;
      while (intAt(this.slots, slot) !== 0) {
        slot = (slot + 1) & mask;
      }
      this.slots[slot] = code;
    }
  }
}

function hashOf(words: Int32Array, place: number): number {
  const high = imul(intAt(words, 2 * place + HIGH), 0x85ebca6b);
  const hash = imul(intAt(words, 2 * place + 1 - HIGH) ^ high, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

import { doubleAt } from '../../stats/double-at.ts';
import { intAt } from '../elements.ts';

const FEWEST = 64;

/** The weight of each distinct number of a column, while there are at most so many: a hash table with open addressing. */
export class NumberTable {
  size = 0;
  private readonly most: number;
  private capacity = FEWEST;
  private slots = new Int32Array(2 * FEWEST);
  private keys = new Float64Array(FEWEST);
  private weights = new Float64Array(FEWEST);
  private readonly bits = new Float64Array(1);
  private readonly words = new Int32Array(this.bits.buffer);

  constructor(most: number) {
    this.most = most;
  }

  /** Counts a finite number; false when it is a new one and there is no room. */
  add(value: number, weight: number): boolean {
    let slot = this.slotOf(value);
    for (let code = intAt(this.slots, slot); code !== 0; code = intAt(this.slots, slot)) {
      if (doubleAt(this.keys, code - 1) === value) {
        this.weights[code - 1] = doubleAt(this.weights, code - 1) + weight;
        return true;
      }
      slot = (slot + 1) & (this.slots.length - 1);
    }
    if (this.size === this.most) {
      return false;
    }
    // Adding 0 makes the negative zero the positive one.
    this.keys[this.size] = value + 0;
    this.weights[this.size] = weight;
    this.size += 1;
    this.slots[slot] = this.size;
    if (this.size === this.capacity) {
      this.grow();
    }
    return true;
  }

  /** In the order of their arrival. */
  forEach(take: (value: number, weight: number) => void): void {
    for (let place = 0; place < this.size; place += 1) {
      take(doubleAt(this.keys, place), doubleAt(this.weights, place));
    }
  }

  /** The middle one of them, which is near the others; 0 of none. */
  middle(): number {
    return this.size === 0 ? 0 : doubleAt(this.keys.slice(0, this.size).sort(), this.size >> 1);
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

  private slotOf(value: number): number {
    this.bits[0] = value + 0;
    const hash = Math.imul(intAt(this.words, 0) ^ Math.imul(intAt(this.words, 1), 0x85ebca6b), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private grow(): void {
    this.capacity *= 2;
    const [keys, weights] = [new Float64Array(this.capacity), new Float64Array(this.capacity)];
    keys.set(this.keys);
    weights.set(this.weights);
    [this.keys, this.weights] = [keys, weights];
    this.slots = new Int32Array(2 * this.capacity);
    for (let code = 1; code <= this.size; code += 1) {
      let slot = this.slotOf(doubleAt(keys, code - 1));
      while (intAt(this.slots, slot) !== 0) {
        slot = (slot + 1) & (this.slots.length - 1);
      }
      this.slots[slot] = code;
    }
  }
}

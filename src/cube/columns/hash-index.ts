import { intAt } from '../elements.ts';

const FEWEST = 1024;

/** Numbers 64-bit hashes from 0 on, in the order of their arrival: a hash table with open addressing. */
export class HashIndex {
  size = 0;
  private readonly most: number;
  private slots = new Int32Array(2 * FEWEST);
  private highs = new Int32Array(FEWEST);
  private lows = new Int32Array(FEWEST);

  /** `most`: hashes that it may hold; sixteen bytes each. */
  constructor(most: number) {
    this.most = most;
  }

  /** Number of a hash; -1 when it is not there. */
  find(high: number, low: number): number {
    return intAt(this.slots, this.slotOf(high, low)) - 1;
  }

  /** Number of a hash, new or known; -1 when it is new and there is no room. */
  numberOf(high: number, low: number): number {
    const slot = this.slotOf(high, low);
    const known = intAt(this.slots, slot);
    if (known !== 0) {
      return known - 1;
    }
    if (this.size === this.most) {
      return -1;
    }
    this.highs[this.size] = high;
    this.lows[this.size] = low;
    this.size += 1;
    this.slots[slot] = this.size;
    const number = this.size - 1;
    if (this.size === this.highs.length) {
      this.grow();
    }
    return number;
  }

  /** Where the hash stands, or the empty slot where it would. */
  private slotOf(high: number, low: number): number {
    const mask = this.slots.length - 1;
    let slot = low & mask;
    for (let code = intAt(this.slots, slot); code !== 0; code = intAt(this.slots, slot)) {
      if (intAt(this.lows, code - 1) === low && intAt(this.highs, code - 1) === high) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const capacity = 2 * this.highs.length;
    const [highs, lows] = [new Int32Array(capacity), new Int32Array(capacity)];
    highs.set(this.highs);
    lows.set(this.lows);
    [this.highs, this.lows] = [highs, lows];
    this.slots = new Int32Array(2 * capacity);
    for (let code = 1; code <= this.size; code += 1) {
      this.slots[this.slotOf(intAt(highs, code - 1), intAt(lows, code - 1))] = code;
    }
  }
}

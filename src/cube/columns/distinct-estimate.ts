import { byteAt, intAt } from '../elements.ts';
import { HIGH, type NumberBlock } from './number-block.ts';

/** 2¹² registers: a standard error of 1.04/√4096 = 1.6 %. */
const REGISTERS = 4096;
const ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);
/** Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop. */
const { clz32, imul } = Math;

/**
 * How many different values were seen, from their hashes: HyperLogLog, linear counting while registers are empty.
 * The estimate does not depend on the order, and merging takes the larger of each register.
 *
 * Source: P. Flajolet, É. Fusy, O. Gandouet, F. Meunier, "HyperLogLog: the analysis of a near-optimal cardinality
 * estimation algorithm", AofA 2007.
 */
export class DistinctEstimate {
  private readonly registers = new Uint8Array(REGISTERS);

  /** The numbers of a block from place `from` on. */
  addNumbers({ words, size }: NumberBlock, from: number): void {
    for (let place = 2 * from; place < 2 * size; place += 2) {
      const high = intAt(words, place + HIGH);
      this.addHash(mixed(imul(high, 0x9e3779b1) ^ intAt(words, place + 1 - HIGH)));
    }
  }

  addBytes(bytes: Uint8Array, start: number, end: number): void {
    let hash = end - start;
    for (let at = start; at < end; at += 1) {
      hash = imul(hash ^ byteAt(bytes, at), 0x01000193);
    }
    this.addHash(mixed(hash));
  }

  merge(other: DistinctEstimate): void {
    for (const [index, register] of other.registers.entries()) {
      this.registers[index] = Math.max(register, byteAt(this.registers, index));
    }
  }

  /** A whole number. */
  count(): number {
    let sum = 0;
    let empty = 0;
    for (const register of this.registers) {
      sum += 2 ** -register;
      empty += register === 0 ? 1 : 0;
    }
    const raw = (ALPHA * REGISTERS * REGISTERS) / sum;
    const useLinear = raw <= 2.5 * REGISTERS && empty > 0;
    return Math.round(useLinear ? REGISTERS * Math.log(REGISTERS / empty) : raw);
  }

  private addHash(hash: number): void {
    const index = hash & (REGISTERS - 1);
    // The twenty bits that are left, with a stop behind them.
    const rank = clz32((hash & ~(REGISTERS - 1)) | (1 << 11)) + 1;
    if (rank > byteAt(this.registers, index)) {
      this.registers[index] = rank;
    }
  }
}

/** The finaliser of MurmurHash3: every bit of the input moves half of the output's. */
function mixed(word: number): number {
  let hash = imul(word ^ (word >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

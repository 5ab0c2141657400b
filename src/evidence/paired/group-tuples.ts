import { HashIndex } from '../../cube/columns/hash-index.ts';
import { intAt } from '../../cube/elements.ts';
import { itemAt } from '../../stats/item-at.ts';

/** Combinations of groups that are told apart; with the cells of each about 20 MB. */
const MOST_TUPLES = 1 << 18;

/** Gives codes of a reading, which every reading gives in its own order, their numbers here. */
export interface TupleNumbers {
  /** Number of a row's combination of groups; −1 when there is no room for a new one. */
  numberOf(codes: Int32Array): number;
}

/** The combinations of groups that rows have, numbered from 0 on, whatever reading they come from. */
export class GroupTuples {
  readonly columns: readonly string[];
  /** By column, the code of a group's name, and the names by code. */
  private readonly codesOf: readonly Map<string, number>[];
  private readonly namesOf: readonly string[][];
  private readonly index: HashIndex;
  private codes = new Int32Array(64);

  constructor(columns: readonly string[], most: number = MOST_TUPLES) {
    this.columns = columns;
    this.codesOf = columns.map(() => new Map());
    this.namesOf = columns.map(() => []);
    this.index = new HashIndex(most);
  }

  get size(): number {
    return this.index.size;
  }

  /** The group of a column in a combination. */
  nameAt(tuple: number, column: number): string {
    return itemAt(itemAt(this.namesOf, column), intAt(this.codes, tuple * this.columns.length + column));
  }

  /** `nameOf` gives the names of a reading's own codes. */
  of(nameOf: (column: number, code: number) => string): TupleNumbers {
    const known = this.columns.map((): number[] => []);
    const own = new Int32Array(this.columns.length);
    return {
      numberOf: (codes) => {
        let one = 0x243f6a88;
        let other = 0x85a308d3;
        for (let column = 0; column < own.length; column += 1) {
          const code = intAt(codes, column);
          const here = itemAt(known, column);
          const mine = here[code] ?? this.codeOf(column, nameOf(column, code));
          here[code] = mine;
          own[column] = mine;
          one = Math.imul(((one << 13) | (one >>> 19)) ^ mine, 0x9e3779b1);
          other = Math.imul(((other << 17) | (other >>> 15)) ^ mine, 0x85ebca6b);
        }
        return this.numbered(one ^ Math.imul(other, 0xc2b2ae35), other ^ (other >>> 15), own);
      },
    };
  }

  private codeOf(column: number, name: string): number {
    const codes = itemAt(this.codesOf, column);
    const code = codes.get(name) ?? codes.size;
    codes.set(name, code);
    itemAt(this.namesOf, column)[code] = name;
    return code;
  }

  private numbered(high: number, low: number, codes: Int32Array): number {
    const before = this.index.size;
    const tuple = this.index.numberOf(high | 0, low | 0);
    if (tuple === before) {
      const end = (tuple + 1) * codes.length;
      if (end > this.codes.length) {
        const wider = new Int32Array(2 * end);
        wider.set(this.codes);
        this.codes = wider;
      }
      this.codes.set(codes, tuple * codes.length);
    }
    return tuple;
  }
}

import { meanOfSharesInterval } from '../stats/mean-of-shares-interval.ts';
import { wilsonInterval } from '../stats/wilson.ts';
import { doubleAt } from '../stats/double-at.ts';
import type { GroupCells } from './cube.ts';
import { CONDITION_CELLS, type Condition, RATES, type Rate, type RateValue, rateOf } from './rates.ts';

/** A number in [0, 1] of a binary group that no single share gives. */
export interface CellFunction {
  /** Tells it from the others. */
  readonly name: string;
  /** From the weights of the four cells TN, FP, FN, TP that begin at `start`; NaN for 0/0. */
  readonly from: (cells: Float64Array, start: number) => number;
  /** At a confidence, where it is defined. */
  readonly interval: (cells: GroupCells, confidence: number) => readonly [number, number];
  /** Which rows of a group must be enough. */
  readonly given: readonly Condition[];
  /** The cells among which chance alone would deal the rows to groups, block by block. */
  readonly dealt: readonly (readonly number[])[];
}

/** What is read from the cells of a group: a share of its rows, or a function of them. */
export type Reading = Rate | CellFunction;

/** TP among TP + FP + FN, Jaccard's index J: F1 is 2J/(1 + J), which rises with it. */
const JACCARD: Rate = { hits: [3], of: [1, 2, 3] };

export const CELL_FUNCTIONS = {
  'balanced-accuracy': {
    name: 'balanced-accuracy',
    from: (cells, start) => {
      const tn = doubleAt(cells, start);
      const tp = doubleAt(cells, start + 3);
      return (tp / (tp + doubleAt(cells, start + 2)) + tn / (tn + doubleAt(cells, start + 1))) / 2;
    },
    interval: (cells, confidence) =>
      meanOfSharesInterval(
        [RATES.tpr, RATES.tnr].map((rate) => definedRate(cells, rate)),
        confidence,
      ),
    given: ['positives', 'negatives'],
    // Decisions are dealt within each truth: the share of positives is a fact of the group.
    dealt: [CONDITION_CELLS.negatives, CONDITION_CELLS.positives],
  },
  f1: {
    name: 'f1',
    from: (cells, start) => {
      const found = 2 * doubleAt(cells, start + 3);
      return found / (found + doubleAt(cells, start + 1) + doubleAt(cells, start + 2));
    },
    interval: (cells, confidence) => {
      const { value, size } = definedRate(cells, JACCARD);
      const [low, high] = wilsonInterval(value, size, confidence);
      return [(2 * low) / (1 + low), (2 * high) / (1 + high)];
    },
    given: ['positives'],
    dealt: [[0, 1, 2, 3]],
  },
} as const satisfies { readonly [name: string]: CellFunction };

function definedRate(cells: GroupCells, rate: Rate): RateValue & { readonly value: number } {
  const { value, size } = rateOf(cells, rate);
  return { value: defined(value, cells), size };
}

function defined(value: number | null, { key }: GroupCells): number {
  if (value === null) {
    throw new RangeError(`The rate is 0/0 for the group ${JSON.stringify(key)}.`);
  }
  return value;
}

/** The reading of one group, null for 0/0. */
export function readingOf(cells: GroupCells, reading: Reading): number | null {
  if ('hits' in reading) {
    return rateOf(cells, reading).value;
  }
  const value = reading.from(Float64Array.from(cells.w), 0);
  return Number.isNaN(value) ? null : value;
}

/** The reading of a group where it is known to be defined; RangeError for 0/0. */
export function definedReadingOf(cells: GroupCells, reading: Reading): number {
  return defined(readingOf(cells, reading), cells);
}

/** Which rows of a group must be enough for a reading to count. */
export function conditionsOf(reading: Reading): readonly Condition[] {
  if ('hits' in reading) {
    return reading.given === undefined ? [] : [reading.given];
  }
  return reading.given;
}

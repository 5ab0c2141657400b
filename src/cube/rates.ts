import { at } from '../stats/at.ts';
import { effectiveSize } from '../stats/effective-size.ts';
import { type GroupCells, NEGATIVE, POSITIVE } from './cube.ts';

/** Which rows a rate looks at, beside the group: those with this truth, or with this decision. */
export type Condition = 'positives' | 'negatives' | 'selected' | 'rejected';

/** A share: the mass in the cells `hits` among the mass in the cells `of`. Positions are truth × decisions + decision. */
export interface Rate {
  readonly hits: readonly number[];
  readonly of: readonly number[];
  readonly given?: Condition;
}

const TN = 0;
const FP = 1;
const FN = 2;
const TP = 3;
const ALL = [TN, FP, FN, TP] as const;

/** Positions of the cells of a binary cube on which a condition holds. */
export const CONDITION_CELLS: { readonly [C in Condition]: readonly number[] } = {
  positives: [FN, TP],
  negatives: [TN, FP],
  selected: [FP, TP],
  rejected: [TN, FN],
};

/** The same in a cube without decisions: one cell a truth. */
const TRUTH_CELLS: { readonly [C in Condition]: readonly number[] } = {
  positives: [POSITIVE],
  negatives: [NEGATIVE],
  selected: [],
  rejected: [],
};

/** Positions of a binary group's cells on which a condition holds. */
export function cellsWhere(condition: Condition, { n }: GroupCells): readonly number[] {
  return (n.length === ALL.length ? CONDITION_CELLS : TRUTH_CELLS)[condition];
}

function conditional(hit: number, given: Condition): Rate {
  return { hits: [hit], of: CONDITION_CELLS[given], given };
}

/** The rates of a binary cube that are shares of rows, under the field's names. */
export const RATES = {
  selection: { hits: [FP, TP], of: ALL },
  rejection: { hits: [TN, FN], of: ALL },
  tpr: conditional(TP, 'positives'),
  fnr: conditional(FN, 'positives'),
  fpr: conditional(FP, 'negatives'),
  tnr: conditional(TN, 'negatives'),
  ppv: conditional(TP, 'selected'),
  fdr: conditional(FP, 'selected'),
  npv: conditional(TN, 'rejected'),
  for: conditional(FN, 'rejected'),
  accuracy: { hits: [TN, TP], of: ALL },
  'error-rate': { hits: [FP, FN], of: ALL },
  prevalence: { hits: [FN, TP], of: ALL },
} as const satisfies { readonly [name: string]: Rate };

/**
 * Of a share and the share of the rest, 1 − the other, the one that counts the last cell: they have the same gaps, the same
 * draws and the same dealings, so that those are made for this one alone.
 */
export function leadOf(rate: Rate): Rate {
  const { hits, of } = rate;
  return hits.includes(at(of, of.length - 1))
    ? rate
    : { ...rate, hits: of.filter((cell) => !hits.includes(cell)) };
}

/** Share of rows whose decision is their truth, for any number of classes. */
export function accuracyOf(classes: number): Rate {
  const of = Array.from({ length: classes * classes }, (_, cell) => cell);
  return { hits: of.filter((cell) => cell % (classes + 1) === 0), of };
}

/** Share of rows whose decision is not their truth, for any number of classes. */
export function errorRateOf(classes: number): Rate {
  const { hits, of } = accuracyOf(classes);
  return { hits: of.filter((cell) => !hits.includes(cell)), of };
}

/** A rate of one group: its value in [0, 1], null for 0/0, and Kish's effective size of its denominator. */
export interface RateValue {
  readonly value: number | null;
  readonly size: number;
}

export function rateOf(cells: GroupCells, rate: Rate): RateValue {
  const mass = sumAt(cells.w, rate.of);
  const size = effectiveSize(mass, sumAt(cells.w2, rate.of));
  // Above 1 by rounding only: the same numbers are added in another order.
  return { value: mass > 0 ? Math.min(1, sumAt(cells.w, rate.hits) / mass) : null, size };
}

/** The value of a rate that is known to be defined; RangeError for 0/0. */
export function definedRateOf(cells: GroupCells, rate: Rate): number {
  const { value } = rateOf(cells, rate);
  if (value === null) {
    throw new RangeError(`The rate is 0/0 for the group ${JSON.stringify(cells.key)}.`);
  }
  return value;
}

/** Sum of the values at some positions. */
export function sumAt(values: ArrayLike<number>, positions: readonly number[]): number {
  let total = 0;
  for (const position of positions) {
    total += at(values, position);
  }
  return total;
}

/** Rows of a group, from its cells, or from its residuals in a regression. */
export function rowsOf(group: GroupCells): number {
  return group.residuals?.whole.n ?? sum(group.n);
}

/** Σw and Σw² of a group, from its cells or its residuals. */
export function weightOf(group: GroupCells): { readonly w: number; readonly w2: number } {
  const whole = group.residuals?.whole;
  return whole === undefined ? { w: sum(group.w), w2: sum(group.w2) } : { w: whole.w, w2: whole.w2 };
}

/** The group with one cell a class: its labels, whatever was decided, or its decisions, whatever was true. */
export function classCells(group: GroupCells, classes: number, axis: 'labels' | 'decisions'): GroupCells {
  const decisions = group.n.length / classes;
  const classOf = (cell: number): number =>
    axis === 'labels' ? Math.floor(cell / decisions) : cell % decisions;
  const summed = (values: readonly number[]): readonly number[] => {
    const sums = Array.from({ length: classes }, () => 0);
    for (const [cell, value] of values.entries()) {
      sums[classOf(cell)] = at(sums, classOf(cell)) + value;
    }
    return sums;
  };
  return { key: group.key, n: summed(group.n), w: summed(group.w), w2: summed(group.w2) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

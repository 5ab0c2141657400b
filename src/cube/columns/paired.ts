import { effectiveSize } from '../../stats/effective-size.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { compareText } from '../cube-layout.ts';
import type { ColumnProfile } from './column-profile.ts';
import { LogBuckets } from './log-buckets.ts';
import { NumberBlock } from './number-block.ts';

/** One column of a reference table and of a current one, as weights on the same positions. */
export interface PairedColumn {
  /** Positions are numbers, ascending; else they are categories, in the order of their texts. */
  readonly ordered: boolean;
  /** The number of each position; empty for categories. */
  readonly values: Float64Array;
  readonly reference: Float64Array;
  readonly current: Float64Array;
  /** Weights that have no place in the order: empty fields, and texts where the reference has numbers. */
  readonly aside: readonly { readonly reference: number; readonly current: number }[];
  /** False: each position stands for a bucket of relative error 0.5 %. */
  readonly exact: boolean;
  /** Largest share of either table on one position. */
  readonly coarsest: number;
  /** Kish's effective rows that are not empty. */
  readonly sizes: { readonly reference: number; readonly current: number };
}

/** Whether a column counts as numbers: it has some, and nothing else but empty fields. */
export function isNumeric({ numbers, texts }: ColumnProfile): boolean {
  return numbers.n > 0 && texts.n === 0;
}

/**
 * Both columns on common positions; the reference decides whether these are numbers, unless `categories` says that they
 * never are. Undefined where a column has more than 10,000 categories.
 */
export function pairColumns(
  reference: ColumnProfile,
  current: ColumnProfile,
  categories = false,
): PairedColumn | undefined {
  return isNumeric(reference) && !categories
    ? pairNumbers(reference, current)
    : pairCategories(reference, current);
}

function pairNumbers(reference: ColumnProfile, current: ColumnProfile): PairedColumn {
  const exact = reference.numbers.exact && current.numbers.exact;
  const sideOf = ({ numbers }: ColumnProfile): Weighed =>
    numbers.exact && !exact ? bucketed(numbers) : numbers;
  const [one, other] = [sideOf(reference), sideOf(current)];
  const places = unionOf(one.values, other.values);
  return {
    ordered: true,
    values: places,
    ...sidesOf(spread(places, one), spread(places, other), reference, current),
    aside: [
      { reference: reference.missing.w, current: current.missing.w },
      { reference: reference.texts.w, current: current.texts.w },
    ],
    exact,
  };
}

const EMPTY = new Float64Array();

interface Weighed {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

function bucketed({ values, weights }: Weighed): Weighed {
  const buckets = new LogBuckets();
  buckets.add(new NumberBlock(values, weights), 0);
  return buckets.sorted();
}

function unionOf(a: Float64Array, b: Float64Array): Float64Array {
  return Float64Array.from(new Set([...a, ...b])).sort();
}

function spread(places: Float64Array, weighed: Weighed): Float64Array {
  const weightOf = new Map<number, number>();
  weighed.values.forEach((value, index) => weightOf.set(value, doubleAt(weighed.weights, index)));
  return places.map((place) => weightOf.get(place) ?? 0);
}

function pairCategories(reference: ColumnProfile, current: ColumnProfile): PairedColumn | undefined {
  const [one, other] = [categoriesOf(reference), categoriesOf(current)];
  if (one === undefined || other === undefined) {
    return undefined;
  }
  const names = [...new Set([...one.keys(), ...other.keys()])].toSorted(compareText);
  const weights = (of: ReadonlyMap<string, number>): Float64Array =>
    Float64Array.from(names, (name) => of.get(name) ?? 0);
  return {
    ordered: false,
    values: EMPTY,
    ...sidesOf(weights(one), weights(other), reference, current),
    aside: [{ reference: reference.missing.w, current: current.missing.w }],
    exact: true,
  };
}

/** Weight by category; a decimal number is a category by its value, so that 1 and 1.0 are one. */
export function categoriesOf({ numbers, texts }: ColumnProfile): ReadonlyMap<string, number> | undefined {
  if (!numbers.exact || !texts.exact) {
    return undefined;
  }
  const weights = new Map(texts.weights);
  numbers.values.forEach((value, index) => weights.set(String(value), doubleAt(numbers.weights, index)));
  return weights;
}

function sidesOf(
  reference: Float64Array,
  current: Float64Array,
  { missing: noReference, ...one }: ColumnProfile,
  { missing: noCurrent, ...other }: ColumnProfile,
): Pick<PairedColumn, 'reference' | 'current' | 'coarsest' | 'sizes'> {
  // Weights of empty fields are not told apart: their share of the table's effective size stands for them.
  const size = ({ w, w2 }: { w: number; w2: number }, missing: number): number =>
    w > 0 ? effectiveSize(w, w2) * Math.max(0, 1 - missing / w) : 0;
  return {
    reference,
    current,
    coarsest: Math.max(coarsestOf(reference), coarsestOf(current)),
    sizes: { reference: size(one, noReference.w), current: size(other, noCurrent.w) },
  };
}

function coarsestOf(weights: Float64Array): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? Math.max(...weights) / total : 0;
}

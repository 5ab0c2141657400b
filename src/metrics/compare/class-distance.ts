import type { CellDraws } from '../../cube/cell-draws.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { forEachTwo } from '../../stats/for-each-two.ts';
import { itemAt } from '../../stats/item-at.ts';
import type { DealtClasses } from '../../stats/deal-classes.ts';
import type { DrawnDistance } from '../../stats/largest-distance.ts';
import type { GroupRow } from './group-table.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { abs, max } = Math;

/** How far two distributions over the same classes are apart, on a scale on which it grows like a norm. */
export interface ClassDistance {
  /** 0 for the same; Infinity where it has no value. */
  readonly between: (p: Float64Array, q: Float64Array) => number;
  /** Whether both directions are the same. */
  readonly symmetric: boolean;
  /** The norm that it is near 0, of the difference of two differences of distributions with this mean. */
  readonly norm: (one: Float64Array, other: Float64Array, mean: Float64Array) => number;
  /** From this scale to the metric's own. */
  readonly shown: (distance: number) => number;
  /** The largest that can be, on this scale. */
  readonly maximum: number;
}

/** Shares of the classes in a group that has weight. */
export function sharesOf({ cells }: GroupRow): Float64Array {
  const total = cells.w.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from(cells.w, (weight) => weight / total);
}

/** The larger of the two directions. */
export function distanceBetween(
  { between, symmetric }: ClassDistance,
  p: Float64Array,
  q: Float64Array,
): number {
  return symmetric ? between(p, q) : max(between(p, q), between(q, p));
}

/** The largest distance between two of some distributions; 0 for fewer. */
export function largestBetween(measure: ClassDistance, shares: readonly Float64Array[]): number {
  let largest = 0;
  forEachTwo(shares.length, (first, second) => {
    largest = max(largest, distanceBetween(measure, itemAt(shares, first), itemAt(shares, second)));
  });
  return largest;
}

/** Every two rows of which both are finite apart, with how far the draws are off: the difference, or the norm of what moved. */
export function drawnDistances(
  measure: ClassDistance,
  rows: readonly GroupRow[],
  { massOf, draws, cells }: CellDraws,
): readonly DrawnDistance[] {
  const shares = rows.map(sharesOf);
  const masses = rows.map(({ place }) => massOf(place));
  const found: DrawnDistance[] = [];
  const [p, q, moved] = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)];
  forEachTwo(rows.length, (first, second) => {
    const [one, other] = [itemAt(shares, first), itemAt(shares, second)];
    const distance = distanceBetween(measure, one, other);
    const mean = one.map((share, index) => (share + doubleAt(other, index)) / 2);
    const own = one.map((share, index) => share - doubleAt(other, index));
    const errors = new Float64Array(draws);
    for (let draw = 0; draw < draws; draw += 1) {
      fillShares(itemAt(masses, first), draw * cells, p);
      fillShares(itemAt(masses, second), draw * cells, q);
      for (let index = 0; index < cells; index += 1) {
        moved[index] = doubleAt(p, index) - doubleAt(q, index);
      }
      const error = abs(distanceBetween(measure, p, q) - distance);
      errors[draw] = max(error, measure.norm(moved, own, mean));
    }
    found.push({ distance, errors });
  });
  return found;
}

/** The largest distance between two groups in each draw of a dealing. */
export function dealtDistances(
  measure: ClassDistance,
  { counts, sizes, classes }: DealtClasses,
): Float64Array {
  const shares = Array.from(sizes, () => new Float64Array(classes));
  const stride = sizes.length * classes;
  return new Float64Array(counts.length / stride).map((_, draw) => {
    for (const [group, own] of shares.entries()) {
      fillShares(counts, draw * stride + group * classes, own);
    }
    return largestBetween(measure, shares);
  });
}

function fillShares(masses: Float64Array, start: number, shares: Float64Array): void {
  let total = 0;
  for (let index = 0; index < shares.length; index += 1) {
    total += doubleAt(masses, start + index);
  }
  for (let index = 0; index < shares.length; index += 1) {
    shares[index] = doubleAt(masses, start + index) / total;
  }
}

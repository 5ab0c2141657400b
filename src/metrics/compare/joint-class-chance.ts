import { classCells, weightOf } from '../../cube/rates.ts';
import type { DecisionEvidence } from '../../evidence/evidence.ts';
import { at } from '../../stats/at.ts';
import { chanceGap, type ChanceGapQuestion } from '../../stats/chance-gap.ts';
import { dealCategories } from '../../stats/deal-categories.ts';
import type { DealtRate } from '../../stats/deal-rate.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { itemAt } from '../../stats/item-at.ts';
import { randomStream } from '../../stats/random.ts';
import type { Chance } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { effectiveSizes } from './drawn-chance.ts';

/** Classes whose rates share rows, so that they are dealt together: the decisions alone, or truth × decision. */
export type JointCells = 'decisions' | 'cells';

/** A class that is compared, and the groups that count for it. */
export interface JointClass {
  readonly place: number;
  readonly groups: readonly number[];
}

const CHANCE_STREAM = -8;
/** Hypergeometric draws that a chance level may take, and the fewest dealings that a 95 % quantile is read from. */
const MOST_DRAWN = 200_000;
const FEWEST_DRAWS = 200;
/** Cells × groups of one dealing, past which there is no chance level. */
const MOST_CELLS = 10_000;

/**
 * The gap in a rate of several classes when the group labels are permuted over all rows, all classes read from the same
 * dealing. Undefined where it would take too long, and where a dealing leaves no group a rate.
 */
export function jointClassChance(
  { classes, groups }: DecisionEvidence,
  compared: readonly JointClass[],
  cells: JointCells,
  question: Pick<ChanceGapQuestion, 'method' | 'combine'>,
  { seed, draws }: MeasureContext,
): Chance | undefined {
  const places = [...new Set(compared.flatMap((each) => each.groups))];
  const own = places.map((place) => {
    const group = itemAt(groups, place);
    return cells === 'decisions' ? classCells(group, classes.length, 'decisions') : group;
  });
  const width = cells === 'decisions' ? classes.length : classes.length ** 2;
  const drawn = width * places.length;
  if (drawn > MOST_CELLS) {
    return undefined;
  }
  const sizes = effectiveSizes(own);
  // Dealt tables ascend by size; of equal sizes any order is as good.
  const order = [...places.keys()].sort((a, b) => at(sizes, a) - at(sizes, b));
  const masses = new Float64Array(width).map((_, cell) =>
    own.reduce((sum, group, index) => sum + (at(group.w, cell) / weightOf(group).w) * at(sizes, index), 0),
  );
  const dealings = Math.min(Math.ceil(draws / 4), Math.max(FEWEST_DRAWS, Math.floor(MOST_DRAWN / drawn)));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const readingOf = READINGS[cells](classes.length);
  const rated = compared.map(({ place, groups: chosen }) => ({
    place,
    rows: chosen.map((group) => order.indexOf(places.indexOf(group))),
    rates: new Float64Array(dealings * chosen.length),
    overall: readingOf(masses, 0, total, place),
  }));
  let dealing = 0;
  dealCategories(
    { sizes, masses, draws: dealings, random: randomStream(seed, CHANCE_STREAM) },
    (counts, whole) => {
      for (const { place, rows, rates } of rated) {
        for (const [index, row] of rows.entries()) {
          rates[dealing * rows.length + index] = readingOf(counts, row * width, doubleAt(whole, row), place);
        }
      }
      dealing += 1;
    },
  );
  const dealt = rated.map(({ rows, rates, overall }): DealtRate => ({ rates, groups: rows.length, overall }));
  const { mean, limit } = chanceGap({ dealt, form: 'difference', ...question, confidence: 0.95 });
  return Number.isFinite(mean) ? { mean, upper: limit } : undefined;
}

/** The rate of the class at `place` in the table of a group that begins at `start` and has `total` rows; NaN for 0/0. */
type Reading = (table: Float64Array, start: number, total: number, place: number) => number;

const READINGS: { readonly [C in JointCells]: (classes: number) => Reading } = {
  /** Share of the rows that are decided so. */
  decisions: () => (table, start, total, place) => doubleAt(table, start + place) / total,
  /** Share of the rows of other classes that are decided so. */
  cells: (classes) => (table, start, total, place) => {
    let [decided, own] = [0, 0];
    for (let other = 0; other < classes; other += 1) {
      decided += doubleAt(table, start + other * classes + place);
      own += doubleAt(table, start + place * classes + other);
    }
    return (decided - doubleAt(table, start + place * (classes + 1))) / (total - own);
  },
};

import type { TableCells } from '../../evidence/evidence.ts';
import { NEGATIVE, POSITIVE } from '../../cube/cube.ts';
import { scoreAt, scoresOf } from '../../cube/score-weights.ts';
import type { ScoreWeights } from '../../stats/delong.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { placeIn } from '../../stats/place-in.ts';
import { sortedDistinct } from '../../stats/sorted-distinct.ts';
import { totalWeight } from '../../stats/total-weight.ts';

/** Digits to which the probabilities of the truth are compared: 1 − 0.7 and 0.3 are one. */
const DIGITS = 12;

/**
 * Members (as positives) and non-members (as negatives) by the probability that the model gives to the row's own truth,
 * ascending: the loss is its negative logarithm, so the order is that of the loss, turned around.
 */
export function truthWeights(members: TableCells, others: TableCells): ScoreWeights {
  const [own, rest] = [entriesOf(members), entriesOf(others)];
  const both = new Float64Array(own.score.length + rest.score.length);
  both.set(own.score);
  both.set(rest.score, own.score.length);
  const score = sortedDistinct(both);
  return {
    score,
    positive: sumsAt(score, own, own.w),
    negative: sumsAt(score, rest, rest.w),
    positive2: sumsAt(score, own, own.w2),
    negative2: sumsAt(score, rest, rest.w2),
  };
}

/** Probabilities of the truth with Σw and Σw², parallel arrays in no order; one probability may come twice. */
interface Entries {
  readonly score: Float64Array;
  readonly w: Float64Array;
  readonly w2: Float64Array;
}

const NOTHING: Entries = { score: new Float64Array(), w: new Float64Array(), w2: new Float64Array() };

function entriesOf({ axis, cells }: TableCells): Entries {
  if (axis === undefined) {
    return NOTHING;
  }
  const sides = [NEGATIVE, POSITIVE].map((truth) => scoresOf(cells, truth));
  const length = sides.reduce((sum, { index }) => sum + index.length, 0);
  const [score, w, w2] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  let place = 0;
  for (const [truth, scores] of sides.entries()) {
    w.set(scores.w, place);
    w2.set(scores.w2, place);
    for (let entry = 0; entry < scores.index.length; entry += 1) {
      const own = scoreAt(axis, scores, entry);
      score[place] = Number((truth === POSITIVE ? own : 1 - own).toFixed(DIGITS));
      place += 1;
    }
  }
  return { score, w, w2 };
}

function sumsAt(score: Float64Array, entries: Entries, values: Float64Array): Float64Array {
  const sums = new Float64Array(score.length);
  let place = 0;
  for (let entry = 0; entry < values.length; entry += 1) {
    place = placeIn(score, doubleAt(entries.score, entry), place);
    sums[place] = doubleAt(sums, place) + doubleAt(values, entry);
  }
  return sums;
}

/** Largest TPR − FPR over all thresholds of "the loss is below": at least 0, which no threshold at all has. */
export function advantageOf({ positive, negative }: ScoreWeights): number {
  const [members, others] = [totalWeight(positive), totalWeight(negative)];
  let [most, tpr, fpr] = [0, 0, 0];
  for (let place = positive.length - 1; place >= 0; place -= 1) {
    tpr += doubleAt(positive, place) / members;
    fpr += doubleAt(negative, place) / others;
    most = Math.max(most, tpr - fpr);
  }
  return Math.min(1, most);
}

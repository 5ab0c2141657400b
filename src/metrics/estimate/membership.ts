import type { TableCells } from '../../evidence/evidence.ts';
import { NEGATIVE, POSITIVE } from '../../cube/cube.ts';
import { at } from '../../stats/at.ts';
import { scoreAt, scoresOf } from '../../cube/score-weights.ts';
import type { ScoreWeights } from '../../stats/delong.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { totalWeight } from '../../stats/total-weight.ts';

/** Digits to which the probabilities of the truth are compared: 1 − 0.7 and 0.3 are one. */
const DIGITS = 12;

/**
 * Members (as positives) and non-members (as negatives) by the probability that the model gives to the row's own truth,
 * ascending: the loss is its negative logarithm, so the order is that of the loss, turned around.
 */
export function truthWeights(members: TableCells, others: TableCells): ScoreWeights {
  const sums = new Map<number, [number, number, number, number]>();
  for (const [side, table] of [members, others].entries()) {
    for (const [score, w, w2] of entriesOf(table)) {
      const sum = sums.get(score) ?? [0, 0, 0, 0];
      sum[side] = at(sum, side) + w;
      sum[side + 2] = at(sum, side + 2) + w2;
      sums.set(score, sum);
    }
  }
  const sorted = [...sums].toSorted(([a], [b]) => a - b);
  const column = (index: number): Float64Array => Float64Array.from(sorted, ([, sum]) => at(sum, index));
  return {
    score: Float64Array.from(sorted, ([score]) => score),
    positive: column(0),
    negative: column(1),
    positive2: column(2),
    negative2: column(3),
  };
}

/** Probability of the truth, Σw and Σw² of each distinct score of each truth. */
function entriesOf({ axis, cells }: TableCells): readonly (readonly [number, number, number])[] {
  if (axis === undefined) {
    return [];
  }
  return [NEGATIVE, POSITIVE].flatMap((truth) => {
    const scores = scoresOf(cells, truth);
    return Array.from(scores.index, (_, entry) => {
      const score = scoreAt(axis, scores, entry);
      const ofTruth = Number((truth === POSITIVE ? score : 1 - score).toFixed(DIGITS));
      return [ofTruth, doubleAt(scores.w, entry), doubleAt(scores.w2, entry)] as const;
    });
  });
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

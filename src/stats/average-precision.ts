import type { ScoreWeights } from './delong.ts';
import { doubleAt } from './double-at.ts';

export interface AveragePrecision {
  /** In (0, 1]. */
  readonly value: number;
  /** Its variance by linearization over the cells; 0 at 1. */
  readonly variance: number;
}

/**
 * Average precision: the precision at each distinct score, weighted by the share of the positives that have it; no
 * interpolation. With T and N the mass of positives and of all rows at a score or above, P that of all positives, it is
 * Σ p·T / (N·P). The variance is Σw²·(∂/∂mass)² over the cells. Scores ascend, as `delong` wants them; O(cells).
 * RangeError without positives.
 *
 * Sources: W. Su, Y. Yuan, M. Zhu, "A relationship between the average precision and the area under the ROC curve", 2015;
 * linearization: W. G. Cochran, "Sampling Techniques", 1977, section 6.
 */
export function averagePrecision({
  positive,
  negative,
  positive2,
  negative2,
}: ScoreWeights): AveragePrecision {
  const cells = positive.length;
  const precision = new Float64Array(cells);
  const all = new Float64Array(cells);
  let [found, above, sum] = [0, 0, 0];
  for (let cell = cells - 1; cell >= 0; cell -= 1) {
    const own = doubleAt(positive, cell);
    found += own;
    above += own + doubleAt(negative, cell);
    all[cell] = above;
    precision[cell] = above > 0 ? found / above : 0;
    sum += own * doubleAt(precision, cell);
  }
  if (!(found > 0 && above < Infinity)) throw new RangeError(`No average precision of ${found} positives.`);
  const value = Math.min(1, sum / found);
  let [gained, lost, variance] = [0, 0, 0];
  // What a row gives to all cells below it: a positive raises their precision by (1 − precision) / N, a negative lowers it.
  for (let cell = 0; cell < cells; cell += 1) {
    const own = doubleAt(positive, cell);
    const share = own > 0 ? own / doubleAt(all, cell) : 0;
    gained += share * (1 - doubleAt(precision, cell));
    lost += share * doubleAt(precision, cell);
    const ofPositive = (doubleAt(precision, cell) + gained - value) / found;
    variance += doubleAt(positive2, cell) * ofPositive ** 2 + doubleAt(negative2, cell) * (lost / found) ** 2;
  }
  return { value, variance };
}

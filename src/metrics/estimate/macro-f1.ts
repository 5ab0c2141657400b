import type { GroupCells } from '../../cube/cube.ts';
import { accuracyOf } from '../../cube/rates.ts';
import { at } from '../../stats/at.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { type Estimate, type Interval, rateEstimate } from '../compare/group-table.ts';

/**
 * Mean F1 of the classes that occur as label or decision, null without weight. Its interval is normal on the logit scale with
 * the linearized variance Σw²·(∂F1/∂mass)² over the cells; at 0 or 1, where that is 0, Wilson's of the accuracy, which is 0
 * or 1 with it.
 */
export function macroF1(cells: GroupCells, classes: number, confidence: number): Estimate {
  const { f1, margins } = classF1(cells, classes);
  const occurring = f1.filter((each) => each !== null);
  if (occurring.length === 0) {
    return { value: null };
  }
  const value = Math.min(1, occurring.reduce((sum, each) => sum + each, 0) / occurring.length);
  if (value === 0 || value === 1) {
    return { value, interval: rateEstimate(cells, accuracyOf(classes), confidence).interval };
  }
  let variance = 0;
  for (const [cell, w2] of cells.w2.entries()) {
    const [truth, decision] = [Math.floor(cell / classes), cell % classes];
    const hit = truth === decision ? 2 / at(margins, truth) : 0;
    const loss = (f1[truth] ?? 0) / at(margins, truth) + (f1[decision] ?? 0) / at(margins, decision);
    variance += w2 > 0 ? w2 * ((hit - loss) / occurring.length) ** 2 : 0;
  }
  return { value, interval: logitInterval(value, variance, confidence) };
}

/** F1 of each class, null for 0/0, and its denominator 2·TP + FP + FN: the weight of its row and of its column. */
function classF1(
  { w }: GroupCells,
  classes: number,
): { readonly f1: readonly (number | null)[]; readonly margins: Float64Array } {
  const margins = new Float64Array(classes);
  for (const [cell, weight] of w.entries()) {
    const [truth, decision] = [Math.floor(cell / classes), cell % classes];
    margins[truth] = at(margins, truth) + weight;
    margins[decision] = at(margins, decision) + weight;
  }
  const f1 = Array.from(margins, (margin, each) =>
    margin > 0 ? (2 * at(w, each * (classes + 1))) / margin : null,
  );
  return { f1, margins };
}

function logitInterval(value: number, variance: number, confidence: number): Interval {
  const logit = Math.log(value / (1 - value));
  const margin = (normalQuantile((1 + confidence) / 2) * Math.sqrt(variance)) / (value * (1 - value));
  return [1 / (1 + Math.exp(margin - logit)), 1 / (1 + Math.exp(-margin - logit))];
}

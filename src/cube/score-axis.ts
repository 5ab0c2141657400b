import type { ScoreAxis } from './cube.ts';
import { doubleAt } from '../stats/double-at.ts';
import { NOWHERE, placeIn } from '../stats/place-in.ts';

/** Up to so many distinct scores are kept one by one. */
export const MOST_EXACT_SCORES = 4_096;
/** Past that, so many equal bins on [0, 1]. */
export const SCORE_BINS = 4_000;

/** The bin of a score in [0, 1]: left-closed at the double nearest to bin ÷ 4,000, the last one closed. */
export function scoreBin(score: number): number {
  const product = score * SCORE_BINS;
  const bin = Math.floor(product);
  const rest = product - bin;
  return rest > EDGE && rest < 1 - EDGE ? bin : binAtEdge(score, bin);
}

/** So near to an edge the product may have been rounded over it, in either direction. */
const EDGE = 1e-6;

function binAtEdge(score: number, bin: number): number {
  const left = score < bin / SCORE_BINS ? bin - 1 : bin;
  return Math.min(SCORE_BINS - 1, score >= (left + 1) / SCORE_BINS ? left + 1 : left);
}

export function binnedAxis(): ScoreAxis {
  const values = new Float64Array(SCORE_BINS);
  for (let bin = 0; bin < SCORE_BINS; bin += 1) {
    values[bin] = bin / SCORE_BINS;
  }
  return { binned: true, values, width: 1 / SCORE_BINS };
}

/** The axis of some distinct scores in any order, exact while they are few enough. */
export function axisOf(scores: Float64Array): ScoreAxis {
  return scores.length > MOST_EXACT_SCORES
    ? binnedAxis()
    : { binned: false, values: scores.toSorted(), width: 0 };
}

/** The axis of ascending distinct scores that are all kept. */
export function keptAxis(values: Float64Array): ScoreAxis {
  return { binned: false, values, width: 0, keepsAll: true };
}

/** Positions on `axis` of the values of another axis; the other is exact, or both are binned. RangeError when one is missing. */
export function positionsOn(axis: ScoreAxis, values: Float64Array): Int32Array {
  const positions = new Int32Array(values.length);
  if (axis.binned) {
    for (let index = 0; index < values.length; index += 1) {
      positions[index] = scoreBin(doubleAt(values, index));
    }
    return positions;
  }
  let place = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = doubleAt(values, index);
    place = placeIn(axis.values, value, place);
    if (place === NOWHERE) throw new RangeError(`The axis has no score ${value}.`);
    positions[index] = place;
  }
  return positions;
}

import { type GroupCells, NEGATIVE, POSITIVE, type ScoreAxis } from '../../cube/cube.ts';
import { scoreAt, scoresOf } from '../../cube/score-weights.ts';
import { bootstrapCells } from '../../stats/bootstrap-cells.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { expectedCalibrationError } from '../../stats/expected-calibration-error.ts';
import { quantileUnsorted } from '../../stats/quantile-unsorted.ts';
import type { Random } from '../../stats/random.ts';
import type { Interval } from '../compare/group-table.ts';

const BINS = 10;

/** Σw, Σw² and Σw·(score − truth) by truth × bin. */
interface CalibrationBins {
  readonly w: Float64Array;
  readonly w2: Float64Array;
  readonly excess: Float64Array;
}

/** Expected calibration error of a binary group; null without weight. */
export function calibrationErrorOf(axis: ScoreAxis, cells: GroupCells): number | null {
  const sides = [NEGATIVE, POSITIVE].map((truth) => ({ truth, scores: scoresOf(cells, truth) }));
  const joined = (numberOf: (side: (typeof sides)[number], entry: number) => number): Float64Array =>
    Float64Array.from(
      sides.flatMap((side) => Array.from(side.scores.index, (_, entry) => numberOf(side, entry))),
    );
  const weight = joined(({ scores }, entry) => doubleAt(scores.w, entry));
  if (!weight.some((each) => each > 0)) {
    return null;
  }
  return expectedCalibrationError({
    score: joined(({ scores }, entry) => scoreAt(axis, scores, entry)),
    weight,
    positive: joined(({ truth, scores }, entry) => truth * doubleAt(scores.w, entry)),
  });
}

/**
 * Interval of an expected calibration error, which is biased upwards: a calibrated model has one above 0, and draws of it lie
 * higher still. So the lower end uses the triangle inequality | ‖ê‖ − ‖e‖ | ≤ ‖ê − e‖ with the drawn distances ‖e* − ê‖ of the
 * bins' errors, and the upper end the spread of the draws around their own mean.
 */
export function calibrationInterval(
  axis: ScoreAxis,
  cells: GroupCells,
  value: number,
  {
    draws,
    random,
    confidence,
  }: { readonly draws: number; readonly random: Random; readonly confidence: number },
): Interval {
  const bins = binsOf(axis, cells);
  const mean = bins.excess.map((excess, cell) =>
    doubleAt(bins.w, cell) > 0 ? excess / doubleAt(bins.w, cell) : 0,
  );
  const masses = bootstrapCells({ w: bins.w, w2: bins.w2, draws, random });
  const seen = new Float64Array(BINS);
  errorsInto(seen, bins.w, 0, mean);
  const norms = new Float64Array(draws);
  const distances = new Float64Array(draws);
  const drawn = new Float64Array(BINS);
  for (let draw = 0; draw < draws; draw += 1) {
    errorsInto(drawn, masses, draw * bins.w.length, mean);
    let [norm, distance] = [0, 0];
    for (let bin = 0; bin < BINS; bin += 1) {
      norm += Math.abs(doubleAt(drawn, bin));
      distance += Math.abs(doubleAt(drawn, bin) - doubleAt(seen, bin));
    }
    norms[draw] = norm;
    distances[draw] = distance;
  }
  const high = (1 + confidence) / 2;
  const centre = norms.reduce((sum, norm) => sum + norm, 0) / draws;
  return [
    Math.max(0, value - quantileUnsorted(distances, high)),
    Math.min(1, value + quantileUnsorted(norms, high) - centre),
  ];
}

function binsOf(axis: ScoreAxis, cells: GroupCells): CalibrationBins {
  const bins = {
    w: new Float64Array(2 * BINS),
    w2: new Float64Array(2 * BINS),
    excess: new Float64Array(2 * BINS),
  };
  for (const truth of [NEGATIVE, POSITIVE]) {
    const scores = scoresOf(cells, truth);
    for (let entry = 0; entry < scores.index.length; entry += 1) {
      const score = scoreAt(axis, scores, entry);
      // For the spread it does not matter on which side of an edge a score falls.
      const cell = truth * BINS + Math.min(BINS - 1, Math.floor(score * BINS));
      const w = doubleAt(scores.w, entry);
      bins.w[cell] = doubleAt(bins.w, cell) + w;
      bins.w2[cell] = doubleAt(bins.w2, cell) + doubleAt(scores.w2, entry);
      bins.excess[cell] = doubleAt(bins.excess, cell) + w * (score - truth);
    }
  }
  return bins;
}

/** Mean of score − truth in each bin, as a share of all weight. */
function errorsInto(errors: Float64Array, masses: Float64Array, start: number, mean: Float64Array): void {
  errors.fill(0);
  let total = 0;
  for (let cell = 0; cell < mean.length; cell += 1) {
    const mass = doubleAt(masses, start + cell);
    total += mass;
    const bin = cell < BINS ? cell : cell - BINS;
    errors[bin] = doubleAt(errors, bin) + mass * doubleAt(mean, cell);
  }
  for (let bin = 0; bin < BINS; bin += 1) {
    errors[bin] = doubleAt(errors, bin) / total;
  }
}

import { type GroupCells, NEGATIVE, POSITIVE, type ScoreAxis } from '../../cube/cube.ts';
import { scoreAt, scoresOf } from '../../cube/score-weights.ts';
import { bootstrapCells } from '../../stats/bootstrap-cells.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { expectedCalibrationError } from '../../stats/expected-calibration-error.ts';
import { onceForEach } from '../../stats/once-for-each.ts';
import { quantile } from '../../stats/quantile.ts';
import { remembered } from '../../stats/remembered.ts';
import { type Random, randomStream } from '../../stats/random.ts';
import type { Interval } from '../compare/group-table.ts';
import type { PerformanceMeasure } from '../compare/worst-group.ts';
import type { MeasureContext } from '../metric.ts';
import { meanExcess, scoreBins } from './score-bins.ts';

const BINS = 10;

/** Expected calibration error of a group with its interval. */
export function calibrationMeasure(
  axis: ScoreAxis,
  { seed, draws }: Pick<MeasureContext, 'seed' | 'draws'>,
): PerformanceMeasure {
  return {
    estimate: (cells, confidence, place) => {
      const known = errorsKnownOf(cells);
      const value = remembered(known.values, axis, () => calibrationErrorOf(axis, cells));
      if (value === null) return { value };
      const drawn = remembered(known.draws, `${seed} ${draws} ${place}`, () =>
        drawnErrors(axis, cells, { draws, random: randomStream(seed, place) }),
      );
      return { value, interval: calibrationInterval(value, drawn, confidence) };
    },
    worst: 'largest',
    given: [],
    lacking: 'weight',
  };
}

/** What is known of a group's calibration error: the gap asks at two confidences, the worst group once more. */
const errorsKnownOf = onceForEach((_cells: GroupCells) => ({
  values: new Map<ScoreAxis, number | null>(),
  draws: new Map<string, DrawnErrors>(),
}));

/** Expected calibration error of a binary group; null without weight. */
function calibrationErrorOf(axis: ScoreAxis, cells: GroupCells): number | null {
  const length = scoresOf(cells, NEGATIVE).index.length + scoresOf(cells, POSITIVE).index.length;
  const [score, weight, positive] = [
    new Float64Array(length),
    new Float64Array(length),
    new Float64Array(length),
  ];
  let place = 0;
  for (const truth of [NEGATIVE, POSITIVE]) {
    const scores = scoresOf(cells, truth);
    for (let entry = 0; entry < scores.index.length; entry += 1) {
      score[place] = scoreAt(axis, scores, entry);
      weight[place] = doubleAt(scores.w, entry);
      positive[place] = truth * doubleAt(scores.w, entry);
      place += 1;
    }
  }
  return weight.some((each) => each > 0) ? expectedCalibrationError({ score, weight, positive }) : null;
}

/** Draws of the bins' errors, each ascending. */
interface DrawnErrors {
  /** ‖e*‖. */
  readonly norms: Float64Array;
  /** ‖e* − ê‖. */
  readonly distances: Float64Array;
}

function drawnErrors(
  axis: ScoreAxis,
  cells: GroupCells,
  { draws, random }: { readonly draws: number; readonly random: Random },
): DrawnErrors {
  const bins = scoreBins(axis, cells, BINS);
  const mean = meanExcess(bins);
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
  return { norms: norms.sort(), distances: distances.sort() };
}

/**
 * Interval of an expected calibration error, which is biased upwards: a calibrated model has one above 0, and draws of it lie
 * higher still. So the lower end uses the triangle inequality | ‖ê‖ − ‖e‖ | ≤ ‖ê − e‖ with the drawn distances ‖e* − ê‖ of the
 * bins' errors, and the upper end the spread of the draws around their own mean.
 */
function calibrationInterval(value: number, { norms, distances }: DrawnErrors, confidence: number): Interval {
  const high = (1 + confidence) / 2;
  const centre = norms.reduce((sum, norm) => sum + norm, 0) / norms.length;
  return [
    Math.max(0, value - quantile(distances, high)),
    Math.min(1, value + quantile(norms, high) - centre),
  ];
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

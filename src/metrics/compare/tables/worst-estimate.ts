import { accuracyOf, rateOf } from '../../../cube/rates.ts';
import type { ConfidenceEvidence, DecisionEvidence } from '../../../evidence/evidence.ts';
import { type AccuracyEstimator, confidencesOf } from '../../estimate/estimated-accuracy.ts';
import type { Insufficient, Measured } from '../../measurement.ts';
import {
  defineMetric,
  type MeasureContext,
  type Metric,
  type MetricFacts,
  NO_OPTIONS,
} from '../../metric.ts';
import { byGroup } from '../group-table.ts';
import { tooFewRows } from './too-few-rows.ts';

/** An estimate of the accuracy that needs no label, and what is to be said of it. */
export interface EstimateRow
  extends Pick<
    MetricFacts,
    'id' | 'title' | 'question' | 'formula' | 'references' | 'limitations' | 'examples'
  > {
  readonly estimator: AccuracyEstimator;
}

/** Metrics that differ only by how they read the confidences. */
export function estimateFamily(rows: readonly EstimateRow[]): readonly Metric[] {
  return rows.map(({ estimator, ...row }) =>
    defineMetric({
      ...row,
      unit: 'share',
      direction: 'higher',
      range: [0, 1],
      ideal: 1,
      scopes: ['overall'],
      needs: ['decisions', 'confidences'],
      tasks: ['binary'],
      fullGrade: 'computed',
      options: NO_OPTIONS,
      remedies: [
        'Label a hundred rows of the worst shift, chosen at random, before you believe or disbelieve the estimate.',
        'Check the calibration on the evaluation table first: without it no estimate from scores holds.',
        'Take both estimates: where they differ by more than a few points, neither is reliable here.',
      ],
      standards: ['NIST AI RMF MEASURE 2.5', 'NIST AI RMF MANAGE 4.1'],
      lifecycle: 'experimental',
      since: '1.0.0',
      compute: ({ decisions, confidences }, _options, context) =>
        worstEstimate(decisions, confidences, estimator, context),
    }),
  );
}

/** The lowest estimated accuracy over the shifted tables, whose labels are not looked at. */
function worstEstimate(
  { overall, classes }: DecisionEvidence,
  { source, targets }: ConfidenceEvidence,
  estimator: AccuracyEstimator,
  { minimum }: MeasureContext,
): Measured | Insufficient {
  const tables = [{ name: 'evaluation', scores: source }, ...targets];
  const sizes = Object.fromEntries(tables.map(({ name, scores }) => [name, scores.numbers.n]));
  const { value: accuracy, size } = rateOf(overall, accuracyOf(classes.length));
  const lacking = tooFewRows(minimum.group, sizes);
  if (lacking !== undefined) {
    return lacking;
  }
  const wrong = tables.find(
    ({ scores: { numbers, texts } }) => texts.n > 0 || numbers.min < 0 || numbers.max > 1 || !(numbers.w > 0),
  );
  if (accuracy === null || wrong !== undefined) {
    return {
      status: 'insufficient',
      n: 0,
      needed: 1,
      reason: `the scores of the ${wrong?.name ?? 'evaluation'} table are not probabilities, or have no weight`,
      hint: 'Bind `score` to a column of numbers from 0 to 1 that every shifted table has.',
    };
  }
  const confidences = confidencesOf(source.numbers);
  // Šidák: the intervals of all shifts hold together with the confidence that is asked for.
  const joint = minimum.confidence ** (1 / targets.length);
  const parts = targets.map(({ name, scores: { numbers } }) => ({
    group: [name],
    n: numbers.n,
    ...estimator({ value: accuracy, size }, confidences, confidencesOf(numbers), joint),
  }));
  const isExact = tables.every(({ scores }) => scores.numbers.exact);
  return {
    status: 'measured',
    value: Math.min(...parts.map(({ value }) => value)),
    n: parts.reduce((sum, { n }) => sum + n, 0),
    interval: [
      Math.min(...parts.map(({ interval }) => interval[0])),
      Math.min(...parts.map(({ interval }) => interval[1])),
    ],
    parts: byGroup(parts),
    notes: [
      `Accuracy in the evaluation table: ${accuracy.toFixed(3)}.`,
      ...(isExact ? [] : ['Scores were kept in buckets of 0.5 %: the estimate is approximate.']),
    ],
  };
}

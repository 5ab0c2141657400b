import { accuracyOf, rateOf } from '../../../cube/rates.ts';
import type { ConfidenceEvidence, DecisionEvidence } from '../../../evidence/evidence.ts';
import { type Confidences, confidencesOf } from '../../estimate/estimated-accuracy.ts';
import type { Insufficient, Measured } from '../../measurement.ts';
import {
  type MeasureContext,
  type Metric,
  type MetricExample,
  type MetricFacts,
  NO_OPTIONS,
} from '../../metric.ts';
import { byGroup } from '../group-table.ts';
import { tooFewRows } from './too-few-rows.ts';

/** Estimates the accuracy on a target from the source's accuracy and both distributions of confidence. */
export type AccuracyEstimator = (accuracy: number, source: Confidences, target: Confidences) => number;

/** The lowest estimated accuracy over the shifted tables, whose labels are not looked at. */
export function worstEstimate(
  { overall, classes }: DecisionEvidence,
  { source, targets }: ConfidenceEvidence,
  estimator: AccuracyEstimator,
  { minimum }: MeasureContext,
): Measured | Insufficient {
  const tables = [{ name: 'evaluation', scores: source }, ...targets];
  const sizes = Object.fromEntries(tables.map(({ name, scores }) => [name, scores.numbers.n]));
  const accuracy = rateOf(overall, accuracyOf(classes.length)).value;
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
  const parts = targets.map(({ name, scores: { numbers } }) => ({
    group: [name],
    n: numbers.n,
    value: estimator(accuracy, confidences, confidencesOf(numbers)),
  }));
  const isExact = tables.every(({ scores }) => scores.numbers.exact);
  return {
    status: 'measured',
    value: Math.min(...parts.map(({ value }) => value)),
    n: parts.reduce((sum, { n }) => sum + n, 0),
    parts: byGroup(parts),
    notes: [
      `Accuracy in the evaluation table: ${accuracy.toFixed(3)}.`,
      ...(isExact ? [] : ['Scores were kept in buckets of 0.5 %: the estimate is approximate.']),
    ],
  };
}

/** What both estimators say of themselves. */
export const ESTIMATE_FACTS = {
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
} as const satisfies Partial<MetricFacts> & Pick<Metric, 'needs' | 'options'>;

/** Tables that the examples of both have in common. */
export const SURE_TABLE = 'label,prediction,score\n1,1,0.9\n0,0,0.1\n1,1,0.8\n0,1,0.6\n';
export const NO_SCORES: MetricExample = {
  title: 'degenerate',
  table: SURE_TABLE,
  shifted: 'score\n7\n3\n',
  gives: 'insufficient',
  explanation: 'What the shifted table calls a score is no probability.',
};
export const RIGHT_TABLE = 'label,prediction,score\n1,1,0.9\n0,0,0.1\n';

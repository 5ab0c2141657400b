import { lossMeasure, SQUARED_ERROR } from '../estimate/score-loss.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { performance } from '../compare/worst-group.ts';

export default defineMetric({
  id: 'performance/brier',
  title: 'Brier score',
  question: 'How far are the probabilities from what happened, squared?',
  formula:
    'Σw·(s − y)² / Σw; multiclass: Σw·Σ_c (s_c − [y = c])² / Σw, at most 2; on a slice: of its worst group',
  unit: 'index',
  direction: 'lower',
  range: [0, 2],
  ideal: 0,
  scopes: ['overall', 'slice'],
  needs: ['scores'],
  tasks: ['binary', 'multiclass'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'Brier, Verification of forecasts expressed in terms of probability (1950)',
      url: 'https://doi.org/10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2',
    },
    {
      title: 'scikit-learn: brier_score_loss',
      url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.brier_score_loss.html',
    },
  ],
  limitations: [
    'Always giving the share of positives p scores p·(1 − p): with a rare class that is small already, so compare with it.',
    'It mixes calibration with the power to tell rows apart: two models of one value can fail in different ways.',
    'Multiclass it sums over the classes, as Brier did, and two classes then give twice the binary value.',
    'The interval of binned scores takes the variance of the bins; the value itself is exact.',
  ],
  remedies: [
    'Compare with p·(1 − p): a value above it means that the scores do harm, and calibration is the first thing to try.',
    'Read it beside the expected calibration error: a large value with a small error asks for better features.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,score\n1,1\n0,0\n',
      gives: 0,
      explanation: 'Certain and right.',
    },
    {
      title: 'bad',
      table: 'label,score\n1,0.25\n0,0.75\n',
      gives: 0.5625,
      explanation: 'Both are off by ¾.',
    },
    {
      title: 'degenerate',
      table: 'label,score\n1,0.5\n0,0.5\n',
      gives: 0.25,
      explanation: 'A coin: ¼, whatever happened.',
    },
  ],
  compute: ({ scores }, _options, context) =>
    performance(scores, lossMeasure(scores.axis, SQUARED_ERROR), context),
});

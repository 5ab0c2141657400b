import { LOG_LOSS, lossMeasure } from '../estimate/score-loss.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { performance } from '../compare/worst-group.ts';

export default defineMetric({
  id: 'performance/log-loss',
  title: 'Log-loss',
  question: 'How surprised is the model by what is true, on average?',
  formula:
    '−Σw·[y·ln s + (1 − y)·ln(1 − s)] / Σw, s clipped to [2⁻⁵², 1 − 2⁻⁵²]; multiclass: −Σw·ln s_y / Σw, s_y the probability of the true class; on a slice: of its worst group',
  unit: 'nats',
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 0,
  scopes: ['overall', 'slice'],
  needs: ['scores'],
  tasks: ['binary', 'multiclass'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'scikit-learn: log_loss',
      url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.log_loss.html',
    },
    {
      title: 'Gneiting, Raftery, Strictly proper scoring rules, prediction, and estimation (2007)',
      url: 'https://doi.org/10.1198/016214506000001437',
    },
  ],
  limitations: [
    'One confident error costs up to 36 nats: a handful of rows can make the whole value.',
    'Its size depends on the share of positives: compare with the entropy of that share, not between data sets.',
    'The interval of binned scores takes the variance of the bins; the value itself is exact.',
  ],
  remedies: [
    'List the ten rows with the highest loss: they are label errors, or scores of exactly 0 or 1 that should not be.',
    'Calibrate on rows apart from this table; order and accuracy stay, the loss falls.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,score\n1,1\n0,0\n',
      gives: 2.220446049250313e-16,
      explanation: 'Certain and right: only the clipping is left.',
    },
    {
      title: 'bad',
      table: 'label,score\n1,0.25\n0,0.75\n',
      gives: 2 * Math.LN2,
      explanation: 'What is true had a probability of ¼ both times: ln 4.',
    },
    {
      title: 'degenerate',
      table: 'label,score\n1,0.5\n0,0.5\n',
      gives: Math.LN2,
      explanation: 'A coin: ln 2.',
    },
  ],
  compute: ({ scores }, _options, context) =>
    performance(scores, lossMeasure(scores.axis, LOG_LOSS), context),
});

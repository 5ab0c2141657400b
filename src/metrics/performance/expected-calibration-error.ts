import { calibrationMeasure } from '../estimate/calibration.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { performance } from '../compare/worst-group.ts';

export default defineMetric({
  id: 'performance/expected-calibration-error',
  title: 'Expected calibration error',
  question: 'How far are the scores from the shares of positives that they promise?',
  formula:
    'Σ over 10 bins [k/10, (k+1)/10), the last one closed, of weight share × |mean score − share of positives|; multiclass: the highest probability of each row, and the share of hits',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  scopes: ['overall', 'slice'],
  needs: ['scores'],
  tasks: ['binary', 'multiclass'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'Guo et al., On calibration of modern neural networks (2017)',
      url: 'https://arxiv.org/abs/1706.04599',
    },
    {
      title: 'Kumar, Liang, Ma, Verified uncertainty calibration (2019)',
      url: 'https://arxiv.org/abs/1909.10155',
    },
  ],
  limitations: [
    'It is biased upwards: a perfectly calibrated model has about .03 on 1,000 and .06 on 300 rows of even scores.',
    'The interval allows for that bias downwards and covers at least 95 % in our simulations, so it is wide and reaches 0 early.',
    'Errors of both signs within one bin cancel, and where the bins lie changes the value.',
    'Multiclass, only the highest probability of each row is looked at: the others can be far off.',
  ],
  remedies: [
    'Fit a calibrator on rows apart from this table: sklearn.calibration.CalibratedClassifierCV, or one temperature.',
    'Read the bins: scores too high everywhere point to another base rate in training than here.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,score\n1,0.5\n0,0.5\n1,1\n0,0\n',
      gives: 0,
      explanation: 'Half of those with .5 are positive, the one with 1 is, the one with 0 is not.',
    },
    {
      title: 'bad',
      table: 'label,score\n0,0.9\n0,0.9\n1,0.9\n1,0.25\n',
      gives: 0.6125,
      explanation: '¾ × |.9 − 1/3| + ¼ × |.25 − 1| = .425 + .1875.',
    },
    {
      title: 'degenerate',
      table: 'label,score\n1,0.25\n0,0.25\n0,0.25\n0,0.25\n',
      gives: 0,
      explanation: 'The same score for everybody is calibrated, and useless.',
    },
  ],
  compute: ({ scores }, _options, context) =>
    performance(scores, calibrationMeasure(scores.axis, context), context),
});

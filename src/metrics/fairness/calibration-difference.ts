import { calibrationChance, jointGapInterval } from '../compare/calibration-gap.ts';
import { estimateGap } from '../compare/estimate-gap.ts';
import { calibrationMeasure } from '../estimate/calibration.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'fairness/calibration-difference',
  title: 'Calibration difference',
  question: 'Does a score promise as much in one group as in another?',
  formula: 'max_g ECE_g − min_g ECE_g, ECE_g over ten equal bins',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['scores'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title:
        'Kleinberg, Mullainathan, Raghavan, Inherent trade-offs in the fair determination of risk scores (2016)',
      url: 'https://arxiv.org/abs/1609.05807',
    },
    {
      title: 'Pleiss et al., On fairness and calibration (2017)',
      url: 'https://arxiv.org/abs/1709.02012',
    },
  ],
  limitations: [
    'The error of a small group is biased upwards: part of the gap between a small and a large group is that. The chance level shows how much.',
    'It has no sign: one group may be promised too much and the other too little by as much, and the gap is 0.',
    'Groups of different base rates cannot be calibrated and have equal error rates at once, so a bound on both may not be attainable.',
  ],
  remedies: [
    'Plot both reliability curves: a shift calls for an intercept of that group, a slope for its own temperature.',
    'Fit the calibrator on rows that hold enough of the smallest group, and check it on others.',
    'Where the gap is below its chance level, measure on more rows before you change the model.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,score,group\n1,0.5,a\n0,0.5,a\n1,1,b\n0,0,b\n',
      gives: 0,
      explanation: 'The scores of both groups are their shares of positives.',
    },
    {
      title: 'bad',
      table: 'label,score,group\n1,0.5,a\n0,0.5,a\n0,0.75,b\n0,0.75,b\n',
      gives: 0.75,
      explanation: 'Right in a; in b a promise of ¾ and not one positive.',
    },
    {
      title: 'degenerate',
      table: 'label,score,group\n1,0.25,a\n1,0.25,a\n0,0.75,b\n0,0.75,b\n',
      gives: 0,
      explanation: 'Both are off by ¾, in opposite directions: the gap does not see it.',
    },
  ],
  compute: ({ scores: { axis, groups } }, _options, context) => {
    const measure = calibrationMeasure(axis, context);
    return estimateGap(
      groups,
      measure,
      {
        interval: (rows) => jointGapInterval(rows, measure, context),
        chance: (rows) => calibrationChance(axis, rows, context),
      },
      context,
    );
  },
});

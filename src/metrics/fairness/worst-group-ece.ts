import { worstGroup } from '../compare/worst-group.ts';
import { calibrationMeasure } from '../estimate/calibration.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'fairness/worst-group-ece',
  title: 'Worst-group calibration error',
  question: 'How far are the scores from the shares that they promise, in the group where they are farthest?',
  formula: 'max_g ECE_g, ECE_g over ten equal bins',
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
      title: 'Hébert-Johnson et al., Multicalibration (2018)',
      url: 'https://proceedings.mlr.press/v80/hebert-johnson18a.html',
    },
    {
      title: 'Fairlearn: MetricFrame.group_max',
      url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html',
    },
  ],
  limitations: [
    'The error is biased upwards, the more the smaller the group: the worst group is often only the smallest one.',
    'Groups that overlap (an intersection within an attribute) can each be calibrated while a part of them is not.',
  ],
  remedies: [
    'Compare with calibration-difference and its chance level before you recalibrate a small group.',
    'Calibrate by group, or with multicalibration where groups overlap, on rows apart from this table.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11', 'NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,score,group\n1,0.5,a\n0,0.5,a\n1,1,b\n0,0,b\n',
      gives: 0,
      explanation: 'Both groups get what their scores promise.',
    },
    {
      title: 'bad',
      table: 'label,score,group\n1,0.5,a\n0,0.5,a\n0,0.75,b\n0,0.75,b\n',
      gives: 0.75,
      explanation: 'b is promised ¾ and has no positive.',
    },
    {
      title: 'degenerate',
      table: 'label,score,group\n1,0.75,a\n1,0.75,a\n',
      gives: 'insufficient',
      explanation: 'One group: nothing to be the worst of.',
    },
  ],
  compute: ({ scores: { axis, groups } }, _options, context) =>
    worstGroup(groups, calibrationMeasure(axis, context), context),
});

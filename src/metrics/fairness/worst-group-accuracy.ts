import { accuracyOf } from '../../cube/rates.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { shareMeasure } from '../compare/share-measure.ts';
import { worstGroup } from '../compare/worst-group.ts';

export default defineMetric({
  id: 'fairness/worst-group-accuracy',
  title: 'Worst-group accuracy',
  question: 'How often is the decision right in the group where it is right least often?',
  formula: 'min_g P(ŷ = y | g)',
  unit: 'share',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['decisions'],
  tasks: ['binary', 'multiclass'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'Sagawa et al., Distributionally robust neural networks for group shifts (2020)',
      url: 'https://arxiv.org/abs/1911.08731',
    },
    {
      title: 'Fairlearn: MetricFrame.group_min',
      url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html',
    },
  ],
  limitations: [
    'The smallest of several noisy numbers is biased downwards: look at its interval before you look at its third digit.',
    'Accuracy hides which error is made: a group where positives are rare scores high while all of them are missed.',
    'Groups below the smallest size do not count, and the worst one may be among them.',
  ],
  remedies: [
    'Read the errors of that group first; its name and size are in the parts.',
    'Collect or re-weight training rows of that group, and measure on rows that were not trained on.',
    'Train with group distributionally robust optimisation, or stop early on this number in place of the mean.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11', 'NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,0,b\n',
      gives: 1,
      explanation: 'Every decision is right in both groups.',
    },
    {
      title: 'bad',
      table: 'label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,1,b\n1,0,b\n1,0,b\n',
      gives: 0.25,
      explanation: 'All of a are right, one of four in b.',
    },
    {
      title: 'degenerate',
      table: 'label,prediction,group\n1,1,a\n0,0,a\n',
      gives: 'insufficient',
      explanation: 'One group: nothing to be the worst of.',
    },
  ],
  compute: ({ decisions: { groups, classes } }, _options, context) =>
    worstGroup(groups, shareMeasure(accuracyOf(classes.length), 'rows'), context),
});

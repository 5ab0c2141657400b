import { worstGroup } from '../compare/worst-group.ts';
import { aucMeasure } from '../estimate/auc.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'fairness/worst-group-auc',
  title: 'Worst-group AUC',
  question: 'How well does the score order the rows of the group that it orders worst?',
  formula: 'min_g AUC_g, AUC_g = P(s₁ > s₀ | g) + ½·P(s₁ = s₀ | g)',
  unit: 'share',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['scores'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'Borkan et al., Nuanced metrics for measuring unintended bias (2019): subgroup AUC',
      url: 'https://arxiv.org/abs/1903.04561',
    },
    {
      title: 'Fairlearn: MetricFrame.group_min',
      url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html',
    },
  ],
  limitations: [
    'It sees only pairs within one group: a group that is scored too low against the others can have an AUC of 1.',
    'The smallest of several noisy areas is biased downwards; groups with few positives or few negatives make most of the noise.',
  ],
  remedies: [
    'Read the pairs of that group that are in the wrong order, farthest apart first.',
    'Ask whether the features carry the same meaning for that group: a proxy that works elsewhere is often why.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11', 'NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,score,group\n0,0.1,a\n1,0.3,a\n0,0.6,b\n1,0.9,b\n',
      gives: 1,
      explanation: 'Each group is in order by itself.',
    },
    {
      title: 'bad',
      table: 'label,score,group\n0,0.1,a\n1,0.9,a\n0,0.5,b\n0,0.2,b\n1,0.3,b\n',
      gives: 0.5,
      explanation: 'In b one of two pairs is in order.',
    },
    {
      title: 'degenerate',
      table: 'label,score,group\n0,0.1,a\n1,0.9,a\n1,0.5,b\n',
      gives: 'insufficient',
      explanation: 'b has no negatives: one group is left, and nothing to be the worst of.',
    },
  ],
  compute: ({ scores: { axis, groups } }, _options, context) => worstGroup(groups, aucMeasure(axis), context),
});

import { aucGapChance, aucGapInterval } from '../compare/auc-gap.ts';
import { estimateGap } from '../compare/estimate-gap.ts';
import { aucMeasure } from '../estimate/auc.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'fairness/auc-difference',
  title: 'AUC difference',
  question: 'Does the score put positives above negatives as well in one group as in another?',
  formula: 'max_g AUC_g − min_g AUC_g, AUC_g = P(s₁ > s₀ | g) + ½·P(s₁ = s₀ | g)',
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
      title: 'Borkan et al., Nuanced metrics for measuring unintended bias (2019): subgroup AUC',
      url: 'https://arxiv.org/abs/1903.04561',
    },
    {
      title: 'DeLong, DeLong, Clarke-Pearson, Comparing the areas under ROC curves (1988)',
      url: 'https://doi.org/10.2307/2531595',
    },
  ],
  limitations: [
    'It compares the order within each group only: two groups can have equal AUCs while one has lower scores throughout.',
    'A group whose cases are more alike has a lower AUC under the same model; that is a property of the group, not yet a harm.',
    'An AUC of a group with a handful of positives or of negatives says little: such groups are left out below `minimum`.',
  ],
  remedies: [
    'In the group with the lowest AUC read its positives with the lowest scores: which feature would have told them apart?',
    'Look at score-distribution-distance beside it: it sees the shift between the groups that this one cannot.',
    'Fit the model on that group alone; if its AUC does not rise, the features are missing, else the group is outvoted.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,score,group\n0,0.1,a\n1,0.3,a\n0,0.6,b\n1,0.9,b\n',
      gives: 0,
      explanation: 'The positive is above the negative in both groups, although b has the higher scores.',
    },
    {
      title: 'bad',
      table: 'label,score,group\n0,0.1,a\n1,0.9,a\n0,0.5,b\n1,0.5,b\n',
      gives: 0.5,
      explanation: '1 in a, a tie in b: 1 − ½.',
    },
    {
      title: 'degenerate',
      table: 'label,score,group\n0,0.1,a\n1,0.9,a\n1,0.5,b\n1,0.7,b\n',
      gives: 'insufficient',
      explanation: 'b has no negatives, hence no AUC, and one group makes no gap.',
    },
  ],
  compute: ({ scores: { axis, groups } }, _options, context) => {
    const measure = aucMeasure(axis);
    return estimateGap(
      groups,
      measure,
      {
        interval: (rows) => aucGapInterval(axis, rows, context),
        chance: (rows) => aucGapChance(axis, rows, context),
      },
      context,
    );
  },
});

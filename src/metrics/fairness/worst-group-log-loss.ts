import { worstGroup } from '../compare/worst-group.ts';
import { LOG_LOSS, lossMeasure } from '../estimate/score-loss.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  id: 'fairness/worst-group-log-loss',
  title: 'Worst-group log-loss',
  question: 'How surprised is the model by what is true in the group that surprises it most?',
  formula: 'max_g −Σw·[y·ln s + (1 − y)·ln(1 − s)] / Σw over the rows of g, s clipped to [2⁻⁵², 1 − 2⁻⁵²]',
  unit: 'nats',
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 0,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['scores'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'Sagawa et al., Distributionally robust neural networks for group shifts (2020)',
      url: 'https://arxiv.org/abs/1911.08731',
    },
    {
      title: 'Fairlearn: MetricFrame.group_max',
      url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html',
    },
  ],
  limitations: [
    'A group whose base rate is near ½ has a higher loss under any model: compare with the entropy of its own share.',
    'One confident error costs up to 36 nats, and in a small group that is the whole value.',
  ],
  remedies: [
    'List the rows of that group with the highest loss; a few scores of exactly 0 or 1 are often all of it.',
    'Train with the loss of the worst group as the goal, or stop early on it.',
  ],
  standards: ['NIST AI RMF MEASURE 2.11', 'NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,score,group\n1,1,a\n0,0,a\n1,1,b\n0,0,b\n',
      gives: 2.220446049250313e-16,
      explanation: 'Certain and right in both groups: only the clipping is left.',
    },
    {
      title: 'bad',
      table: 'label,score,group\n1,1,a\n0,0,a\n1,0.25,b\n0,0.75,b\n',
      gives: 2 * Math.LN2,
      explanation: 'What is true had a probability of ¼ in b: ln 4.',
    },
    {
      title: 'degenerate',
      table: 'label,score,group\n1,0.5,a\n0,0.5,a\n',
      gives: 'insufficient',
      explanation: 'One group: nothing to be the worst of.',
    },
  ],
  compute: ({ scores: { axis, groups } }, _options, context) =>
    worstGroup(groups, lossMeasure(axis, LOG_LOSS), context),
});

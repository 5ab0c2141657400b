import { type GroupCells, NEGATIVE, POSITIVE } from '../../cube/cube.ts';
import { classCells } from '../../cube/rates.ts';
import type { DecisionEvidence, LabelEvidence } from '../../evidence/evidence.ts';
import { GAP_OPTIONS, rateGap } from '../compare/rate-gap.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  id: 'fairness/label-proportion-difference',
  title: 'Difference in proportions of labels',
  question: 'How far apart are the shares of positive labels in the groups, before any model?',
  formula: 'max_g P(y = 1 | g) − min_g P(y = 1 | g); to overall: max_g |P(y = 1 | g) − overall|',
  unit: 'share',
  direction: 'lower',
  range: [0, 1],
  ideal: 0,
  scopes: ['attribute', 'intersection', 'slice'],
  needs: ['labels'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: GAP_OPTIONS,
  references: [
    {
      title: 'Amazon SageMaker Clarify: Difference in Proportions of Labels (DPL)',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-data-bias-metric-true-label-imbalance.html',
    },
  ],
  limitations: [
    "Clarify's DPL is signed, all other rows against one facet; this is the largest share minus the smallest. The parts have the shares.",
    'A gap is not yet a harm of the data: base rates can differ. It is the gap that a perfect model would have in its decisions.',
    'It needs a positive class; for more than two classes use label-tvd or label-ks.',
  ],
  remedies: [
    'Find out who wrote the labels and from what: a label that records an earlier decision repeats what that decision did.',
    'Compare the shares with figures from outside; where only the sampling is off, sample again by group × label.',
    'Set it beside demographic parity: a larger gap in the decisions means that the model adds to that of the labels.',
  ],
  standards: ['NIST AI RMF MAP 2.3', 'NIST AI RMF MEASURE 2.11'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    {
      title: 'ideal',
      table: 'label,group\n1,a\n0,a\n1,b\n0,b\n',
      gives: 0,
      explanation: 'Half of the labels are positive in both groups.',
    },
    {
      title: 'bad',
      table: 'label,group\n1,a\n1,a\n1,a\n0,a\n1,b\n0,b\n0,b\n0,b\n',
      gives: 0.5,
      explanation: 'Three of four in a, one of four in b.',
    },
    {
      title: 'degenerate',
      table: 'label,group\n1,a\n0,a\n',
      gives: 'insufficient',
      explanation: 'One group makes no gap.',
    },
  ],
  compute: ({ labels }, { method }, context) =>
    rateGap(
      asDecided(labels),
      { hits: [POSITIVE], of: [NEGATIVE, POSITIVE] },
      { form: 'difference', method, combine: 'worst' },
      context,
    ),
});

/** The labels in the place of the decisions, one cell a class: a perfect model's decisions. */
function asDecided({ classes, overall, groups, drawLabels }: LabelEvidence): DecisionEvidence {
  const cellsOf = (group: GroupCells): GroupCells => classCells(group, classes.length, 'labels');
  return {
    task: 'binary',
    classes,
    overall: cellsOf(overall),
    groups: groups.map(cellsOf),
    drawCells: drawLabels,
  };
}

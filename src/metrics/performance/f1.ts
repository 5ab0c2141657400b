import type { GroupCells } from '../../cube/cube.ts';
import { type Rate, rateOf } from '../../cube/rates.ts';
import { wilsonInterval } from '../../stats/wilson.ts';
import type { Estimate } from '../compare/group-table.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';
import { performance } from '../compare/worst-group.ts';

/** TP among TP + FP + FN (Jaccard's index): F1 is a function of this share. */
const JACCARD: Rate = { hits: [3], of: [1, 2, 3] };

export default defineMetric({
  id: 'performance/f1',
  title: 'F1 of the positive class',
  question: 'How well are the positives found without false alarms, both errors counted alike?',
  formula: '2·TP / (2·TP + FP + FN); on a slice: of its worst group',
  unit: 'share',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
  scopes: ['overall', 'slice'],
  needs: ['decisions'],
  tasks: ['binary'],
  fullGrade: 'computed',
  options: NO_OPTIONS,
  references: [
    {
      title: 'scikit-learn: f1_score',
      url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html',
    },
    {
      title:
        'Chicco, Jurman, The advantages of the Matthews correlation coefficient over F1 and accuracy (2020)',
      url: 'https://doi.org/10.1186/s12864-019-6413-7',
    },
  ],
  limitations: [
    'It ignores true negatives and changes when the classes are swapped: it is of the class that the policy calls positive.',
    'It moves with the share of positives: tables with different shares cannot be compared.',
    'Without positives and without positive decisions it is 0/0: insufficient here, 0 in scikit-learn.',
  ],
  remedies: [
    'See whether precision or recall is the lower one: the threshold trades one for the other at no cost of training.',
    'Read ten false alarms and ten missed positives; label errors show first in there.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  lifecycle: 'stable',
  since: '1.0.0',
  examples: [
    { title: 'ideal', table: 'label,prediction\n1,1\n0,0\n', gives: 1, explanation: 'TP 1, no error.' },
    {
      title: 'bad',
      table: 'label,prediction\n1,1\n1,0\n1,0\n0,1\n0,0\n',
      gives: 0.4,
      explanation: 'TP 1, FP 1, FN 2: 2 / (2 + 1 + 2).',
    },
    {
      title: 'degenerate',
      table: 'label,prediction\n0,0\n0,0\n',
      gives: 'insufficient',
      explanation: 'No positive and no positive decision: 0/0.',
    },
  ],
  compute: ({ decisions }, _options, context) =>
    performance(
      decisions,
      { estimate: f1Of, worst: 'smallest', given: [], lacking: 'a positive label or a positive decision' },
      context,
    ),
});

/** F1 = 2J/(1 + J) rises with J, so Wilson's interval of J becomes one of F1. */
function f1Of(cells: GroupCells, confidence: number): Estimate {
  const { value, size } = rateOf(cells, JACCARD);
  if (value === null) {
    return { value };
  }
  const [low, high] = wilsonInterval(value, size, confidence);
  return { value: fromJaccard(value), interval: [fromJaccard(low), fromJaccard(high)] };
}

function fromJaccard(share: number): number {
  return (2 * share) / (1 + share);
}

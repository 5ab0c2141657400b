import { minkowskiDistance } from '../../stats/minkowski-distance.ts';
import type { ClassDistance } from '../compare/class-distance.ts';
import { labelFamily } from '../compare/label-family.ts';

/** factor · ‖p − q‖ of an order. */
const norm = (order: 1 | 2 | 'infinity', factor: number, maximum: number): ClassDistance => ({
  between: (p, q) => factor * minkowskiDistance(p, q, order),
  symmetric: true,
  norm: (one, other) => factor * minkowskiDistance(one, other, order),
  shown: (distance) => distance,
  maximum,
});

const ONE_GROUP = ['label,group\n1,a\n0,a\n', 'One group has nobody to differ from.'] as const;

export default labelFamily([
  {
    id: 'fairness/label-lp-norm',
    title: 'L2 distance of the labels',
    question: 'How long is the difference of two label distributions, seen as vectors?',
    formula: 'max over pairs of √Σ_y (P_a(y) − P_d(y))²',
    unit: 'index',
    range: [0, Math.SQRT2],
    measure: norm(2, 1, Math.SQRT2),
    clarify: ['Lp-norm (LP)', 'data-bias-metric-lp-norm'],
    limitations: [
      'Of two classes it is √2 times the label proportion difference, so its largest value is 1.41, not 1.',
      'Of many classes with small gaps each it is small, because squares add up; total variation is not.',
    ],
    bad: [Math.SQRT1_2, '√(.5² + .5²)'],
    degenerate: ONE_GROUP,
  },
  {
    id: 'fairness/label-tvd',
    title: 'Total variation distance of the labels',
    question: 'Which share of the rows of one group would need another label for two groups to be alike?',
    formula: 'max over pairs of ½ Σ_y |P_a(y) − P_d(y)|',
    unit: 'share',
    range: [0, 1],
    measure: norm(1, 0.5, 1),
    clarify: ['Total Variation Distance (TVD)', 'data-bias-metric-total-variation-distance'],
    limitations: [
      'With many rare classes chance alone gives a large value; read the chance level beside it.',
      'It does not know an order of the classes: neighbouring and opposite grades count alike.',
    ],
    bad: [0.5, '½(|.75 − .25| + |.25 − .75|)'],
    degenerate: ONE_GROUP,
  },
  {
    id: 'fairness/label-ks',
    title: 'Largest difference of a label (Kolmogorov-Smirnov of Clarify)',
    question: 'For which label do the shares of two groups differ most, and by how much?',
    formula: 'max over pairs and labels of |P_a(y) − P_d(y)|',
    unit: 'share',
    range: [0, 1],
    measure: norm('infinity', 1, 1),
    clarify: ['Kolmogorov-Smirnov (KS)', 'data-bias-metric-kolmogorov-smirnov'],
    limitations: [
      "It is Clarify's KS: shares of single labels, not the cumulative distributions of the statistical test of that name.",
      'Of two classes it is the label proportion difference; of more it says which single class differs most, not how many do.',
    ],
    bad: [0.5, '|.75 − .25|'],
    degenerate: ONE_GROUP,
  },
]);

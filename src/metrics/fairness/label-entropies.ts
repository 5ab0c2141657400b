import { doubleAt } from '../../stats/double-at.ts';
import { jsDivergence } from '../../stats/js-divergence.ts';
import { klDivergence } from '../../stats/kl-divergence.ts';
import type { ClassDistance } from '../compare/class-distance.ts';
import { labelFamily } from '../compare/label-family.ts';

const square = (root: number): number => root * root;

/** √(Σ d²/m / divisor), m the mean of both shares: what the root of a divergence is for two distributions that are close. */
const localRoot =
  (divisor: number): ClassDistance['norm'] =>
  (one, other, mean) => {
    let sum = 0;
    for (let index = 0; index < mean.length; index += 1) {
      const [share, difference] = [doubleAt(mean, index), doubleAt(one, index) - doubleAt(other, index)];
      sum += share > 0 ? (difference * difference) / share : 0;
    }
    return Math.sqrt(sum / divisor);
  };

export default labelFamily([
  {
    id: 'fairness/label-kl-divergence',
    title: 'Kullback-Leibler divergence of the labels',
    question: 'How surprising are the labels of one group to somebody who knows those of another?',
    formula: 'max over ordered pairs of Σ_y P_a(y)·ln(P_a(y) / P_d(y)), in nats',
    unit: 'nats',
    range: [0, Number.POSITIVE_INFINITY],
    measure: {
      between: (p, q) => Math.sqrt(klDivergence(p, q)),
      symmetric: false,
      norm: localRoot(2),
      shown: square,
      maximum: Number.POSITIVE_INFINITY,
    },
    clarify: ['Kullback-Leibler Divergence (KL)', 'data-bias-metric-kl-divergence'],
    limitations: [
      'It is infinite where a label occurs in one group and not in another; smclarify leaves such labels out, here it is insufficient.',
      'It is not symmetric: the value is the larger direction, Clarify takes the one from all other rows to the facet.',
      'It has no upper end, and grows with the square of a small gap: .02 can be shares of .4 and .5.',
    ],
    bad: [0.5 * Math.log(3), '.75·ln 3 − .25·ln 3'],
    degenerate: ['label,group\n1,a\n0,a\n0,b\n0,b\n', 'b has no positive label: ln(.5 / 0) is infinite.'],
  },
  {
    id: 'fairness/label-js-divergence',
    title: 'Jensen-Shannon divergence of the labels',
    question: 'How much does a label tell about the group that it comes from, of two of equal size?',
    formula: 'max over pairs of ½KL(P_a ‖ M) + ½KL(P_d ‖ M), M = ½(P_a + P_d), in bits',
    unit: 'index',
    range: [0, 1],
    measure: {
      between: (p, q) => Math.sqrt(jsDivergence(p, q)),
      symmetric: true,
      norm: localRoot(8 * Math.LN2),
      shown: square,
      maximum: 1,
    },
    clarify: ['Jensen-Shannon Divergence (JS)', 'data-bias-metric-jensen-shannon-divergence'],
    limitations: [
      "It is the divergence in bits, 0 to 1. SciPy's jensenshannon is its root; Clarify's is in nats, smaller by the factor ln 2.",
      'It grows with the square of a small gap: shares of .45 and .55 give .007. Choose the bound from such pairs.',
    ],
    bad: [0.75 * Math.log2(1.5) + 0.25 * Math.log2(0.5), '.75·log₂(.75/.5) + .25·log₂(.25/.5)'],
    degenerate: ['label,group\n1,a\n0,a\n', 'One group has nobody to differ from.'],
  },
]);

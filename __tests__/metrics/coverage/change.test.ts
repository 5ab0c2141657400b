/**
 * Do 95 % intervals of a change hold the true change in 95 % of the pairs of tables? As in `rates.test.ts`, at least 93 % of
 * seeded pairs must be covered, with the rows paired and without; paired ones are narrower
 * when the models agree and the gap is not none.
 */
import { describe, expect, it } from '@jest/globals';
import equalOpportunity from '../../../src/metrics/fairness/equal-opportunity.ts';
import parity from '../../../src/metrics/fairness/demographic-parity.ts';
import accuracy from '../../../src/metrics/performance/accuracy.ts';
import type { Metric } from '../../../src/metrics/metric.ts';
import { randomStream } from '../../../src/stats/random.ts';
import { compared, type PairedGroup, simulatePairs } from '../paired-tables.ts';
import { metricOf } from '../run-metric.ts';

const TABLES = 200;

type Groups = Readonly<Record<string, PairedGroup>>;
const WORSE: Groups = {
  a: { n: 400, prevalence: 0.5, head: [0.75, 0.25], base: [0.77, 0.23], shared: 0.8 },
  b: { n: 300, prevalence: 0.4, head: [0.4, 0.05], base: [0.5, 0.1], shared: 0.8 },
  c: { n: 100, prevalence: 0.45, head: [0.6, 0.15], base: [0.65, 0.2], shared: 0.8 },
};
const SAME: Groups = {
  a: { n: 400, prevalence: 0.5, head: [0.7, 0.2], base: [0.7, 0.2], shared: 0.9 },
  b: { n: 200, prevalence: 0.5, head: [0.7, 0.2], base: [0.7, 0.2], shared: 0.9 },
};
/** The gaps in TPR and selection arise from none, which is where intervals in squares alone hold 90 % only. */
const ARISEN: Groups = {
  a: { n: 300, prevalence: 0.5, head: [0.75, 0.25], base: [0.65, 0.2], shared: 0 },
  b: { n: 150, prevalence: 0.5, head: [0.6, 0.1], base: [0.65, 0.2], shared: 0 },
};

function found(metric: Metric, truth: number, groups: Groups) {
  const random = randomStream(20_261_126, 7);
  const [held, width] = [
    { paired: 0, unpaired: 0 },
    { paired: 0, unpaired: 0 },
  ];
  for (let table = 0; table < TABLES; table += 1) {
    const both = compared(metric, simulatePairs(groups, random), { seed: table });
    for (const how of ['paired', 'unpaired'] as const) {
      const [low, high] = both[how].interval ?? [Number.NaN, Number.NaN];
      held[how] += Number(low <= truth && truth <= high) / TABLES;
      width[how] += (high - low) / TABLES;
    }
  }
  return { held, width };
}

const selection = ({ prevalence: p }: PairedGroup, [tpr, fpr]: PairedGroup['head']): number =>
  p * tpr + (1 - p) * fpr;
const right = ({ prevalence: p }: PairedGroup, [tpr, fpr]: PairedGroup['head']): number =>
  p * tpr + (1 - p) * (1 - fpr);
const changeIn = (groups: Groups, rate: typeof selection): number => {
  const gap = (side: 'head' | 'base'): number => {
    const rates = Object.values(groups).map((group) => rate(group, group[side]));
    return Math.max(...rates) - Math.min(...rates);
  };
  return gap('head') - gap('base');
};
const meanIn = (groups: Groups, side: 'head' | 'base'): number => {
  const all = Object.values(groups);
  const rows = all.reduce((sum, { n }) => sum + n, 0);
  return all.reduce((sum, group) => sum + (group.n / rows) * right(group, group[side]), 0);
};

describe.each([
  ['a change for the worse', WORSE],
  ['no change', SAME],
  ['gaps that arise, between models that err on different rows', ARISEN],
])('intervals of %s', (_, groups) => {
  it.each([
    [
      'the selection-rate gap',
      metricOf(parity, 'fairness/demographic-parity-difference'),
      changeIn(groups, selection),
    ],
    [
      'the TPR gap',
      metricOf(equalOpportunity, 'fairness/equal-opportunity-difference'),
      changeIn(groups, (_group, [tpr]) => tpr),
    ],
    ['accuracy', accuracy, meanIn(groups, 'base') - meanIn(groups, 'head')],
  ] as const)('of %s hold the true change', (_name, metric, truth) => {
    const { held, width } = found(metric, truth, groups);
    expect(held.paired).toBeGreaterThanOrEqual(0.93);
    expect(held.unpaired).toBeGreaterThanOrEqual(0.93);
    if (groups === WORSE || metric === accuracy) {
      expect(width.paired).toBeLessThan((groups === ARISEN ? 1.01 : 0.9) * width.unpaired);
    }
  });
});

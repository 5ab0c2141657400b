/** Which metrics say how sure their number is, and what chance alone makes of it; for those that do not, why. */
import { expect, it } from '@jest/globals';
import type { Task } from '../../src/cube/cube.ts';
import { isDocumentKind, needsFilesOnly } from '../../src/metrics/measure.ts';
import type { Measured } from '../../src/metrics/measurement.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import { itemAt } from '../../src/stats/item-at.ts';
import { randomStream } from '../../src/stats/random.ts';
import type { PlainRow } from '../cube/cube-of-rows.ts';
import { measured } from './run-metric.ts';
import { measuredTables, needsTables } from './run-tables.ts';

/** What is counted is all there is. */
const WITHOUT_INTERVAL = ['security/k-anonymity', 'security/l-diversity'];

/** Why nothing can be said of chance, by the beginning of an id: of numbers over groups, and of numbers of two tables. */
const WITHOUT_CHANCE: { readonly [reason: string]: readonly string[] } = {
  'signed: chance makes 0': [
    'fairness/average-odds-difference',
    'fairness/average-predictive-value-difference',
    'fairness/disparate-impact',
    'fairness/group-imbalance',
    'fairness/parity-band',
  ],
  'the number of one group': ['fairness/worst-group-'],
  'of single persons': [
    'fairness/counterfactual-flip-rate',
    'fairness/generalized-entropy-index',
    'fairness/theil-index',
  ],
  'against a number that is given': ['fairness/representation'],
  'the reference is a group like the others, so the larger part of what chance makes is in the interval': [
    'fairness/average-absolute-odds-difference',
  ],
  'its disparities add up over strata, and chance would have to be dealt in each': [
    'fairness/conditional-demographic-disparity',
  ],
  'not a comparison of groups or of distributions': [
    'performance/',
    'security/atc-estimated-accuracy',
    'security/doc-estimated-accuracy',
    'security/k-anonymity',
    'security/l-diversity',
    'security/out-of-range-share',
    'security/performance-drop',
    'security/train-test-leakage',
  ],
  'its distribution under no drift depends on the column': ['security/wasserstein-drift'],
};

const CLASSES: { readonly [T in Task]: readonly string[] } = {
  binary: ['0', '1'],
  multiclass: ['cat', 'dog', 'fox'],
  regression: ['0', '1', '2.5', '7'],
};

/** Labels, decisions and scores that have nothing to do with each other, nor with the groups. */
function rowsFor(task: Task): readonly PlainRow[] {
  const random = randomStream(20_240_601, 0);
  const one = (names: readonly string[]): string => itemAt(names, Math.floor(random.next() * names.length));
  return Array.from({ length: 600 }, () => {
    const score = Math.floor(random.next() * 17) / 16;
    return {
      label: one(CLASSES[task]),
      prediction: one(CLASSES[task]),
      score,
      ...(task === 'multiclass'
        ? { scores: { cat: score, dog: (1 - score) / 4, fox: ((1 - score) * 3) / 4 } }
        : {}),
      at: { g: one(['a', 'b', 'c']), s: one(['x', 'y']) },
    };
  });
}

const population = { a: 1 / 3, b: 1 / 3, c: 1 / 3 };
const CSV = `label,prediction,score,town,age\n${rowsFor('binary')
  .map(
    ({ label, prediction, score = 0, at }) => `${label},${prediction},${score},${at?.['g']},${16 * score}\n`,
  )
  .join('')}`;

async function measuredOf(metric: Metric): Promise<Measured> {
  if (needsTables(metric)) {
    const classes = { columns: ['town'], table: 'training' };
    const options =
      metric.id === 'security/k-anonymity'
        ? classes
        : metric.id === 'security/l-diversity'
          ? { ...classes, sensitive: 'label' }
          : {};
    return measuredTables(metric, { table: CSV, training: CSV, shifted: { later: CSV }, options });
  }
  const [task] = metric.tasks;
  const on = metric.scopes.includes('overall') ? {} : { on: 'g' };
  const stratum = metric.needs.includes('strata') ? { stratum: 's' } : {};
  return measured(metric, rowsFor(task), { ...on, ...stratum, population, draws: 100, table: { task } });
}

/** What is found in files is counted, and nothing of it is a sample or up to chance; what is stated in documents neither. */
const OF_ROWS = METRICS.filter(
  (metric) => !needsFilesOnly(metric) && !metric.needs.some((kind) => isDocumentKind(kind)),
);

const all = Promise.all(OF_ROWS.map(async (metric) => [metric.id, await measuredOf(metric)] as const));

it('every metric has an interval, but for those that are no estimate', async () => {
  const found = await all;
  expect(found.flatMap(([id, { interval }]) => (interval === undefined ? [id] : []))).toEqual(
    WITHOUT_INTERVAL,
  );
});

it('every metric has a chance level, but for those of which it is said why not', async () => {
  const found = await all;
  const without = found.flatMap(([id, { chance }]) => (chance === undefined ? [id] : []));
  const excused = Object.values(WITHOUT_CHANCE).flat();
  const isExcused = (id: string): boolean =>
    excused.some((each) => (/[-/]$/u.test(each) ? id.startsWith(each) : id === each));
  expect(OF_ROWS.map(({ id }) => id).filter(isExcused)).toEqual(without);
  // Each excuse is somebody's.
  expect(excused.filter((each) => !without.some((id) => id.startsWith(each)))).toEqual([]);
});

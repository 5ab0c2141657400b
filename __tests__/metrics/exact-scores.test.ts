/** Metrics of scores when each distinct score is kept (`exact: true`), past the 4,096 that are kept anyway. */
import { describe, expect, it } from '@jest/globals';
import type { EvaluationCube } from '../../src/cube/cube.ts';
import type { Insufficient, Measured } from '../../src/metrics/measurement.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import { viewOf } from '../../src/metrics/view.ts';
import type { TableBinding } from '../../src/policy/policy.ts';
import { cubeOf } from '../evidence/memory-source.ts';
import { randomStream } from '../../src/stats/random.ts';
import { type Expectation, groupKey, loadVector, toCsv } from '../vectors/vector.ts';
import { NO_MINIMUM, scopeOf } from './run-metric.ts';

type On = string | readonly [string, string];

function run(cube: EvaluationCube, id: string, on: On = 'overall', options = {}): Measured | Insufficient {
  const metric = METRICS.find((each) => each.id === id);
  if (metric === undefined) throw new Error(`There is no metric ${id}.`);
  const scope = scopeOf(on);
  return metric.run(viewOf(cube, scope), options, {
    scope,
    minimum: NO_MINIMUM,
    seed: 1,
    draws: 400,
    favourable: 'positive',
  });
}

function measuredOf(found: Measured | Insufficient): Measured {
  if (found.status !== 'measured') throw new Error(found.reason);
  return found;
}

describe('20,000 rows with 19,750 distinct scores, of which scikit-learn, SciPy and Fairlearn made the numbers', () => {
  const vector = loadVector('large-generated');
  const { columns } = vector;
  const text = toCsv(vector);
  const bindings: Partial<TableBinding> = {
    score: 'score',
    threshold: 0.5,
    weight: 'weight',
    positive: { label: ['1'], prediction: ['1'] },
    attributes: [{ column: 'group' }, { column: 'channel' }],
  };
  const scopes = [['group'], ['group', 'channel']];
  const IDS = /roc-auc|average-precision|auc|score-distribution|log-loss|brier|calibration/u;
  const known = vector.expect.filter(
    ({ metric, scope }) =>
      IDS.test(metric) && (scope === 'overall' || Array.isArray(scope) || scope === 'group'),
  );
  const exactCube = cubeOf(text, { bindings: { ...bindings, exact: true }, scopes });
  const binnedCube = cubeOf(text, { bindings, scopes });
  const on = ({ scope }: Expectation): On => {
    const [first = '', second = ''] = typeof scope === 'string' ? [] : scope;
    return typeof scope === 'string' ? scope : [first, second];
  };

  it('keeps all of them', async () => {
    expect((await exactCube).scoreAxis?.values.length).toBe(new Set(columns.get('score')).size);
    expect((await binnedCube).scoreAxis?.binned).toBe(true);
  });

  it.each(
    known.map(
      (each) =>
        [`${each.metric} ${JSON.stringify(each.scope)} ${JSON.stringify(each.options ?? {})}`, each] as const,
    ),
  )('%s is the library’s number to the last digits', async (_, expected) => {
    const found = measuredOf(run(await exactCube, expected.metric, on(expected), expected.options));
    expect(Math.abs(found.value - (expected.value ?? Number.NaN))).toBeLessThan(1e-11);
    for (const [group, part] of expected.parts ?? []) {
      const own = found.parts?.find((each) => groupKey(each.group) === group);
      expect(Math.abs((own?.value ?? Number.NaN) - (part ?? Number.NaN))).toBeLessThan(1e-11);
    }
    expect(found.notes ?? []).not.toContainEqual(expect.stringContaining('bin'));
  });

  it.each(
    known.map(
      (each) =>
        [`${each.metric} ${JSON.stringify(each.scope)} ${JSON.stringify(each.options ?? {})}`, each] as const,
    ),
  )('%s has the interval and the chance level that it has in bins', async (_, expected) => {
    const [exact, binned] = [await exactCube, await binnedCube].map((cube) =>
      measuredOf(run(cube, expected.metric, on(expected), expected.options)),
    );
    const { value = Number.NaN, interval: [low, high] = [Number.NaN, Number.NaN], chance } = exact ?? {};
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
    expect(Math.abs(low - (binned?.interval?.[0] ?? Number.NaN))).toBeLessThan(1e-3);
    expect(Math.abs(high - (binned?.interval?.[1] ?? Number.NaN))).toBeLessThan(1e-3);
    expect(chance === undefined).toBe(binned?.chance === undefined);
    expect(Math.abs((chance?.mean ?? 0) - (binned?.chance?.mean ?? 0))).toBeLessThan(1e-3);
  });
});

describe('three classes with more than 4,096 distinct probabilities', () => {
  const random = randomStream(7, 0);
  const rows = Array.from({ length: 1_800 }, (_, row) => {
    const raw = [random.next(), random.next(), random.next()];
    const total = raw.reduce((sum, each) => sum + each, 0);
    const scores = raw.map((each) => each / total);
    const truth = random.next() < 0.5 ? scores.indexOf(Math.max(...scores)) : row % 3;
    return { scores, truth };
  });
  const NAMES = ['a', 'b', 'c'];
  const text = [
    'label,p_a,p_b,p_c',
    ...rows.map(({ scores, truth }) => [NAMES[truth], ...scores].join(',')),
  ].join('\n');
  const bindings = { scores: { a: 'p_a', b: 'p_b', c: 'p_c' }, exact: true };

  /** P(a row of the class has a higher probability of it than another row) + ½ P(equal), over all pairs. */
  function areaOf(place: number): number {
    const of = (isOwn: boolean): readonly number[] =>
      rows
        .filter(({ truth }) => (truth === place) === isOwn)
        .map(({ scores }) => scores[place] ?? Number.NaN);
    const [own, rest] = [of(true), of(false)];
    let wins = 0;
    for (const score of own) {
      for (const other of rest) {
        wins += score > other ? 1 : score === other ? 0.5 : 0;
      }
    }
    return wins / own.length / rest.length;
  }

  it('have the mean area under the curve of all pairs', async () => {
    const cube = await cubeOf(text, { task: 'multiclass', bindings });
    expect(cube.scoreAxis?.values.length).toBeGreaterThan(4_096);
    const found = measuredOf(run(cube, 'performance/roc-auc', 'overall', { average: 'macro' }));
    const mean = NAMES.reduce((sum, _, place) => sum + areaOf(place) / 3, 0);
    expect(Math.abs(found.value - mean)).toBeLessThan(1e-12);
    expect(found.notes ?? []).toEqual([]);
  });

  it('do not have it in bins', async () => {
    const cube = await cubeOf(text, { task: 'multiclass', bindings: { scores: bindings.scores } });
    expect(cube.scoreAxis?.binned).toBe(true);
  });
});

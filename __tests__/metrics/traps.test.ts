/**
 * Where another library, or the same one in another function, says another number of the same rows: its number and ours. The
 * numbers are those of scripts/oracle/conventions.py; traps of drift stand in table-vectors.test.ts, those of Aequitas in
 * aequitas.test.ts.
 */
import { describe, expect, it } from '@jest/globals';
import type { Metric } from '../../src/metrics/metric.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import { itemAt } from '../../src/stats/item-at.ts';
import type { PlainRow } from '../cube/cube-of-rows.ts';
import { loadTraps } from '../vectors/tables/table-vector.ts';
import { loadVector, repeatedByWeight } from '../vectors/vector.ts';
import { DEFAULT_MINIMUM, insufficient, measured, type Run, runMetric, rowsOfCells } from './run-metric.ts';
import { positiveOf, rowsOfVector } from './vector-rows.ts';

const theirs = new Map(Object.entries(loadTraps()));

/** What the library says, by the name of the trap. */
function said(name: string): number {
  const value = theirs.get(name);
  if (value === undefined) throw new Error(`No library was asked for ${name}.`);
  return value;
}

function metricOf(id: string): Metric {
  return itemAt(
    METRICS,
    METRICS.findIndex((metric) => metric.id === id),
  );
}

const compas = repeatedByWeight(loadVector('compas'));
const PEOPLE = rowsOfVector(compas);
const OF_PEOPLE: Run = { on: 'race', draws: 0, table: { task: 'binary', ...positiveOf(compas) } };

describe('COMPAS', () => {
  it('a group of 18 sets the gap of all groups: .4571; the gate has .3787 of those that count, and both are shown', () => {
    const found = measured(metricOf('fairness/demographic-parity-difference'), PEOPLE, {
      ...OF_PEOPLE,
      minimum: DEFAULT_MINIMUM,
    });
    expect(said('compasDifference')).toBeCloseTo(0.4571, 4);
    expect(found.withExcluded).toBeCloseTo(said('compasDifference'), 9);
    expect(found.value).toBeCloseTo(0.3787, 4);
    expect(found.excluded?.map(({ group }) => group)).toEqual([['Native American']]);
  });

  it('the positive decision is the harm: .3143 of the positive, .4217 of the favourable outcome', () => {
    const ratio = measured(metricOf('fairness/demographic-parity-ratio'), PEOPLE, OF_PEOPLE);
    expect(said('compasRatioOfSelection')).toBeCloseTo(0.3143, 4);
    expect(ratio.value).toBeCloseTo(said('compasRatioOfSelection'), 9);
    const impact = measured(metricOf('fairness/disparate-impact'), PEOPLE, {
      ...OF_PEOPLE,
      favourable: 'negative',
      reference: 'best',
    });
    expect(said('compasRatioOfFavourable')).toBeCloseTo(0.4217, 4);
    expect(impact.value).toBeCloseTo(said('compasRatioOfFavourable'), 9);
  });
});

it('equalized odds is the worst of two gaps to Fairlearn and a signed mean to AIF360: two measures', () => {
  const rows = rowsOfVector(loadVector('eighteen-rows')).filter(({ at }) => at?.['g'] !== 'a');
  const worst = measured(metricOf('fairness/equalized-odds-difference'), rows, { on: 'g' });
  expect(worst.value).toBeCloseTo(said('fairlearnEqualizedOdds'), 9);
  const mean = measured(metricOf('fairness/average-odds-difference'), rows, {
    on: 'g',
    reference: { value: 'c' },
  });
  expect(mean.value).toBeCloseTo(said('aifAverageOdds'), 9);
  expect(Math.sign(mean.value)).toBe(-1);
});

it('a difference can shrink while the ratio gets worse', () => {
  const before = rowsOfCells({ a: [0, 0, 50, 50], b: [0, 0, 60, 40] });
  const after = rowsOfCells({ a: [0, 0, 90, 10], b: [0, 0, 94, 6] });
  for (const [kind, better] of [
    ['difference', true],
    ['ratio', false],
  ] as const) {
    const metric = metricOf(`fairness/demographic-parity-${kind}`);
    const [first, second] = [before, after].map((rows) => measured(metric, rows, { on: 'g' }).value);
    expect(first).toBeCloseTo(said(`${kind}Before`), 9);
    expect(second).toBeCloseTo(said(`${kind}After`), 9);
    expect((second ?? 0) < (first ?? 0)).toBe(true);
    expect(metric.direction === 'lower').toBe(better);
  }
});

describe('0/0', () => {
  it('of a group without positives is a TPR of 0 and an FNR of 0 to Fairlearn; ours leaves the group out of both', () => {
    const rows = rowsOfCells({ a: [9, 9, 9, 9], b: [20, 30, 0, 0], c: [9, 9, 12, 6] });
    for (const [id, theirsOfB] of [
      ['fairness/equal-opportunity-difference', said('fairlearnTprWithoutPositives')],
      ['fairness/fnr-difference', said('fairlearnFnrWithoutPositives')],
    ] as const) {
      const found = measured(metricOf(id), rows, { on: 'g' });
      expect(theirsOfB).toBe(0);
      expect(found.parts?.[1]?.value).toBeNull();
      expect(found.value).toBeCloseTo(1 / 2 - 1 / 3, 9);
      expect(found.excluded).toMatchObject([{ group: ['b'] }]);
    }
  });

  it.each([
    ['performance/balanced-accuracy', 'sklearnBalancedAccuracyOfOneClass', 0.4],
    ['performance/mcc', 'sklearnMccOfOneClass', 0],
  ] as const)('%s of one class is a number to scikit-learn, and undefined here', (id, trap, number) => {
    expect(said(trap)).toBeCloseTo(number, 12);
    const rows = rowsOfCells({ a: [0, 0, 6, 4] });
    expect(insufficient(metricOf(id), rows).status).toBe('insufficient');
  });

  it('the F1 of a table where nobody is positive or selected is 0 to scikit-learn, and undefined here', () => {
    expect(said('sklearnF1OfNothing')).toBe(0);
    expect(runMetric(metricOf('performance/f1'), rowsOfCells({ a: [10, 0, 0, 0] })).status).toBe(
      'insufficient',
    );
  });

  it('of a ratio where nobody is selected is 1, with a note', () => {
    const found = measured(
      metricOf('fairness/demographic-parity-ratio'),
      rowsOfCells({ a: [9, 0, 9, 0], b: [9, 0, 9, 0] }),
      { on: 'g' },
    );
    expect(found.value).toBe(1);
    expect(found.notes?.join()).toContain('0/0');
  });
});

it("Clarify's KS is the largest difference of one label; Kolmogorov's and Smirnov's adds labels up", () => {
  const labels = (g: string, counts: readonly number[]): readonly PlainRow[] =>
    counts.flatMap((count, label) =>
      Array.from({ length: count }, () => ({ label: String(label + 1), prediction: '1', at: { g } })),
    );
  const rows = [...labels('a', [3, 3, 2, 2]), ...labels('d', [2, 2, 3, 3])];
  const found = measured(metricOf('fairness/label-ks'), rows, { on: 'g', table: { task: 'multiclass' } });
  expect(found.value).toBeCloseTo(said('clarifyKs'), 9);
  expect(said('scipyKs')).toBeCloseTo(2 * found.value, 9);
});

it('AIF360 does not weigh benefits: ours of weighted rows is its number of repeated ones', () => {
  const rows = rowsOfVector(loadVector('integer-weights'));
  const found = measured(metricOf('fairness/generalized-entropy-index'), rows, { draws: 0 });
  expect(found.value).toBeCloseTo(said('aifEntropyOfRepeatedRows'), 9);
  expect(Math.abs(found.value - said('aifEntropyWithoutWeights'))).toBeGreaterThan(1e-3);
  const plain = rows.map(({ weight: _weight, ...row }) => row);
  const unweighted = measured(metricOf('fairness/generalized-entropy-index'), plain, { draws: 0 });
  expect(unweighted.value).toBeCloseTo(said('aifEntropyWithoutWeights'), 9);
});

it("the percentile interval of a gap of groups alike does not hold its 0 in Fairlearn's bootstrap; ours does", () => {
  expect(said('fairlearnGapOfGroupsAlike')).toBe(0);
  expect(said('fairlearnLow')).toBeGreaterThan(0.01);
  expect(said('fairlearnHigh')).toBeLessThan(0.2);
  const alike = rowsOfCells({ a: [0, 0, 50, 50], b: [0, 0, 50, 50], c: [0, 0, 50, 50] });
  const found = measured(metricOf('fairness/demographic-parity-difference'), alike, { on: 'g' });
  expect([found.value, found.interval?.[0]]).toEqual([0, 0]);
  expect(found.interval?.[1]).toBeGreaterThan(0.1);
});

it('NumPy puts scores on the edges .3, .6 and .7 one bin lower than [k/10, (k+1)/10) does', () => {
  const vector = loadVector('bin-edges');
  const id = 'performance/expected-calibration-error';
  const known = vector.expect.find(({ metric }) => metric === id);
  const ours = measured(metricOf(id), rowsOfVector(vector), { draws: 10 });
  expect(ours.value).toBeCloseTo(known?.value ?? Number.NaN, 9);
  const numpy = known?.also?.get('numpyLinspaceEdges') ?? Number.NaN;
  expect(Math.abs(ours.value - numpy)).toBeGreaterThan(1e-3);
});

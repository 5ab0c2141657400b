import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/demographic-parity.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const difference = metricOf(family, 'fairness/demographic-parity-difference');
const ratio = metricOf(family, 'fairness/demographic-parity-ratio');

/** COMPAS by race: TN, FP, FN, TP of ProPublica's two-year table, labels two_year_recid, decisions Medium or High. */
const COMPAS = {
  'African-American': [990, 805, 532, 1369],
  Asian: [21, 2, 3, 6],
  Caucasian: [1139, 349, 461, 505],
  Hispanic: [318, 87, 129, 103],
  'Native American': [5, 3, 1, 9],
  Other: [208, 36, 90, 43],
} as const;

describe('demographic parity on the eighteen rows of measures.md', () => {
  it('has a difference of .25 and a ratio of two thirds', () => {
    expect(measured(difference, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(0.25, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(2 / 3, 12);
  });

  it('shows each group with its selection rate and Wilson interval, sorted by name', () => {
    const { parts, n, excluded } = measured(difference, EIGHTEEN_ROWS, { on: 'g' });
    expect(parts?.map(({ group, n: rows, value }) => [group[0], rows, value])).toEqual([
      ['a', 4, 0.75],
      ['b', 6, 0.5],
      ['c', 8, 0.5],
    ]);
    expect(parts?.[0]?.interval?.[0]).toBeCloseTo(0.30064184, 7);
    expect([n, excluded]).toEqual([18, []]);
  });

  it('compares with the whole table when asked to', () => {
    const run = { on: 'g', options: { method: 'to-overall' } };
    // Overall 10 of 18; a is .75.
    expect(measured(difference, EIGHTEEN_ROWS, run).value).toBeCloseTo(0.75 - 10 / 18, 12);
    expect(measured(ratio, EIGHTEEN_ROWS, run).value).toBeCloseTo(10 / 18 / 0.75, 12);
  });
});

describe('the trap of COMPAS by race', () => {
  const rows = rowsOfCells(COMPAS);

  it('gates .3787 over eligible groups and shows .4571 with the eighteen Native Americans', () => {
    const found = measured(difference, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
    expect(found.value).toBeCloseTo(0.3787, 4);
    expect(found.withExcluded).toBeCloseTo(0.4571, 4);
    expect(found.excluded).toEqual([{ group: ['Native American'], n: 18, reason: 'too-few-rows' }]);
  });

  it('has a ratio of .3143 over all groups', () => {
    expect(measured(ratio, rows, { on: 'g' }).value).toBeCloseTo(0.3143, 4);
  });

  it('is far beyond chance and inside of its interval', () => {
    const { value, interval, chance } = measured(difference, rows, {
      on: 'g',
      minimum: DEFAULT_MINIMUM,
      draws: 2000,
    });
    expect(chance?.mean).toBeLessThan(chance?.upper ?? 0);
    // Of the 32 Asians chance alone makes much of the mean.
    expect(chance?.upper).toBeLessThan(value / 1.5);
    expect(interval?.[0]).toBeGreaterThan(0.2);
    expect(interval?.[1]).toBeLessThan(0.6);
  });
});

describe('undefined and thin cases', () => {
  it('a lone group is insufficient and says how many it needs', () => {
    expect(insufficient(difference, rowsOfCells({ a: [20, 20, 20, 20] }), { on: 'g' })).toMatchObject({
      n: 1,
      needed: 2,
      reason: '1 of 1 group has enough rows and a number; this needs 2',
      parts: [{ group: ['a'], n: 80, value: 0.5 }],
    });
  });

  it('groups below the smallest size do not make a gap', () => {
    const rows = rowsOfCells({ a: [20, 20, 20, 20], b: [5, 5, 5, 5], c: [1, 1, 1, 1] });
    const found = insufficient(difference, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
    expect(found.reason).toBe('1 of 3 groups have enough rows and a number; this needs 2');
    expect(found.excluded?.map(({ reason }) => reason)).toEqual(['too-few-rows', 'too-few-rows']);
  });

  it('nobody selected is no gap, a ratio of 1, and a note', () => {
    const rows = rowsOfCells({ a: [20, 0, 20, 0], b: [10, 0, 10, 0] });
    expect(measured(difference, rows, { on: 'g' })).toMatchObject({
      value: 0,
      chance: { mean: 0, upper: 0 },
    });
    const found = measured(ratio, rows, { on: 'g' });
    expect(found).toMatchObject({ value: 1, interval: [0, 1] });
    expect(found.notes).toEqual(['The rate is 0 in every group that counts: the ratio 0/0 is taken as 1.']);
    expect(measured(ratio, rows, { on: 'g', options: { method: 'to-overall' } }).value).toBe(1);
  });

  it('one group never selected is a ratio of 0 whose interval does not collapse', () => {
    const rows = rowsOfCells({ a: [30, 0, 30, 0], b: [15, 15, 15, 15] });
    const { value, interval } = measured(ratio, rows, { on: 'g' });
    expect([value, interval?.[0]]).toEqual([0, 0]);
    expect(interval?.[1]).toBeGreaterThan(0.01);
    expect(interval?.[1]).toBeLessThan(0.5);
  });

  it('a group without weight is undefined', () => {
    const rows = [
      ...rowsOfCells({ a: [9, 9, 9, 9], b: [9, 9, 9, 9] }),
      { label: '1', prediction: '1', weight: 0, at: { g: 'z' } },
    ];
    const found = measured(difference, rows, { on: 'g' });
    expect(found.excluded).toEqual([{ group: ['z'], n: 1, reason: 'undefined' }]);
    expect(found.parts?.at(-1)).toEqual({ group: ['z'], n: 1, value: null });
    expect(found.withExcluded).toBeUndefined();
  });
});

it('weights count, and few heavy rows among many light ones are few', () => {
  const light = Array.from({ length: 60 }, (_, row) => ({
    label: '1',
    prediction: String(row % 2),
    weight: 1,
    at: { g: 'a' },
  }));
  const heavy = [
    ...Array.from({ length: 60 }, () => ({ label: '1', prediction: '0', weight: 0.01, at: { g: 'b' } })),
    ...Array.from({ length: 4 }, () => ({ label: '1', prediction: '1', weight: 10, at: { g: 'b' } })),
  ];
  expect(measured(difference, [...light, ...heavy], { on: 'g' }).value).toBeCloseTo(40 / 40.6 - 0.5, 12);
  const found = insufficient(difference, [...light, ...heavy], { on: 'g', minimum: DEFAULT_MINIMUM });
  expect(found.excluded).toEqual([{ group: ['b'], n: 64, reason: 'too-few-rows' }]);
});

it('an intersection has a group for each pair that occurs', () => {
  const rows = EIGHTEEN_ROWS.map((row, index) => ({
    ...row,
    at: { ...row.at, half: index < 9 ? 'first' : 'last' },
  }));
  const { parts } = measured(difference, rows, { on: ['g', 'half'] });
  expect(parts?.map(({ group }) => group.join(' × '))).toEqual(
    ['a', 'b', 'c'].flatMap((g) => [`${g} × first`, `${g} × last`]),
  );
});

it('hundreds of groups get fewer draws, and an answer', () => {
  const rows = rowsOfCells(
    Object.fromEntries(
      Array.from({ length: 150 }, (_, group) => [`g${group}`, [1, 1 + (group % 3), 1, 1] as const]),
    ),
  );
  const { interval, value } = measured(difference, rows, { on: 'g', draws: 250 });
  expect(value).toBeCloseTo(4 / 6 - 2 / 4, 12);
  expect(interval?.[1]).toBeLessThanOrEqual(1);
});

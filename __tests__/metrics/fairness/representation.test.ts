import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/representation.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured } from '../run-metric.ts';

const people = (counts: { readonly [group: string]: number }): readonly PlainRow[] =>
  Object.entries(counts).map(([g, weight]) => ({ label: '1', weight, at: { g } }));

describe('representation', () => {
  /** Enrolled people, women among them, their share of the disease population, and the published ratio of women. */
  it.each([
    ['acute coronary syndrome', 43_377, 11_932, 0.43, 0.6],
    ['coronary artery disease', 49_190, 11_777, 0.43, 0.6],
    ['hypertension', 35_779, 16_560, 0.52, 0.9],
  ])('is the ratio of Scott et al. 2018, table 1: %s', (_, all, women, expected, published) => {
    const rows = people({ women, men: all - women });
    const population = { women: expected, men: 1 - expected };
    const found = measured(metric, rows, { on: 'g', population });
    expect(found.value).toBeCloseTo(women / all / expected, 12);
    expect(Number(found.value.toFixed(1))).toBe(published);
  });

  it('is of the other group where one is over-represented: pulmonary arterial hypertension, women 1.4', () => {
    const rows = people({ women: 2_907, men: 3_763 - 2_907 });
    const found = measured(metric, rows, { on: 'g', population: { women: 0.57, men: 0.43 } });
    const [men, women] = [856 / 3_763 / 0.43, 2_907 / 3_763 / 0.57];
    expect(found.value).toBeCloseTo(men, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([
      expect.closeTo(men, 12),
      expect.closeTo(women, 12),
    ]);
    expect(Number(women.toFixed(1))).toBe(1.4);
  });

  it('has the interval of a share, in which sampling alone is seen', () => {
    const rows = [...Array.from({ length: 46 }, () => 'a'), ...Array.from({ length: 54 }, () => 'b')].map(
      (g) => ({ label: '1', at: { g } }),
    );
    const found = measured(metric, rows, { on: 'g', population: { a: 0.5, b: 0.5 } });
    expect([found.value, found.n, found.interval?.[1]]).toEqual([0.92, 100, 1]);
    expect(found.interval?.[0]).toBeGreaterThan(0.65);
    expect(found.chance).toBeUndefined();
    const far = measured(metric, rows, { on: 'g', population: { a: 0.8, b: 0.2 } });
    expect(far.interval?.[1]).toBeLessThan(0.75);
  });

  it('counts a group that is too small for anything else, and one without a row', () => {
    const rows = ['a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'b'].map((g) => ({ label: '1', at: { g } }));
    const population = { a: 0.5, b: 0.25, c: 0.25 };
    const found = measured(metric, rows, { on: 'g', population, minimum: DEFAULT_MINIMUM });
    expect(found.value).toBe(0);
    expect(found.parts?.map(({ n, value }) => [n, value])).toEqual([
      [9, 1.8],
      [1, 0.4],
      [0, 0],
    ]);
    expect(found.notes).toEqual(['The table has no rows of "c", whose share of the population is 0.25.']);
    expect(found.interval?.[1]).toBeGreaterThan(0);
    expect(found.excluded).toBeUndefined();
  });

  it('leaves out rows without a value, and a group that the population does not have, with a note of each', () => {
    const rows = ['a', 'b', 'c', '(missing)'].map((g) => ({ label: '1', at: { g } }));
    const found = measured(metric, rows, { on: 'g', population: { a: 0.5, b: 0.5, c: 0 } });
    expect(found.value).toBeCloseTo(1 / 3 / 0.5, 12);
    expect(found.parts?.at(-1)).toEqual({ group: ['c'], n: 1, value: null });
    expect(found.notes).toEqual([
      '"c" has 1 rows and a share of 0 in the population.',
      '1 rows without a value are left out of the shares.',
    ]);
    const listed = { a: 0.25, b: 0.25, c: 0.25, '(missing)': 0.25 };
    expect(measured(metric, rows, { on: 'g', population: listed })).toMatchObject({ value: 1, n: 4 });
  });

  it('is insufficient where the table has groups that the population lacks', () => {
    const rows = ['a', 'female', 'x1', 'x2', 'x3', 'x4', 'x5'].map((g) => ({ label: '1', at: { g } }));
    const found = insufficient(metric, rows, { on: 'g', population: { a: 0.5, Female: 0.5 } });
    expect(found).toMatchObject({ n: 1, needed: 7 });
    expect(found.reason).toContain('no share of "female", "x1", "x2", "x3", "x4" and 1 more');
    expect(found.hint).toContain('letter by letter');
  });

  it('is insufficient without rows of the population', () => {
    const rows = [{ label: '1', at: { g: '(missing)' } }];
    const none = insufficient(metric, rows, { on: 'g', population: { a: 0.5, b: 0.5 } });
    expect(none.reason).toBe('the table has no rows of "a", "b"');
  });

  it('knows a group that is named like a property of objects', () => {
    const rows = ['__proto__', 'constructor'].map((g) => ({ label: '1', at: { g } }));
    const population = Object.fromEntries([
      ['__proto__', 0.5],
      ['constructor', 0.5],
    ]);
    expect(measured(metric, rows, { on: 'g', population }).value).toBe(1);
  });

  it('takes the labels of a regression', () => {
    const rows = ['a', 'b'].map((g) => ({ label: '1.5', prediction: '2', at: { g } }));
    const run = { on: 'g', population: { a: 0.5, b: 0.5 }, table: { task: 'regression' } } as const;
    expect(measured(metric, rows, run).value).toBe(1);
  });
});

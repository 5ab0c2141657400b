import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/group-imbalance.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured } from '../run-metric.ts';

const labelled = (counts: { readonly [group: string]: number }): readonly PlainRow[] =>
  Object.entries(counts).flatMap(([g, n]) =>
    Array.from({ length: n }, (_, row) => ({ label: String(row % 2), at: { g } })),
  );

describe('group imbalance', () => {
  it('is (n_ref − n_g)/(n_ref + n_g) of the group farthest from the largest', () => {
    // a 4, b 6, c 8 rows.
    const found = measured(metric, EIGHTEEN_ROWS, { on: 'g' });
    expect(found.value).toBeCloseTo(4 / 12, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([
      expect.closeTo(4 / 12, 12),
      expect.closeTo(2 / 14, 12),
      0,
    ]);
  });

  it('is negative where a group outnumbers the reference', () => {
    expect(measured(metric, EIGHTEEN_ROWS, { on: 'g', reference: { value: 'a' } }).value).toBeCloseTo(
      -4 / 12,
      12,
    );
  });

  it("is Clarify's with all other rows together for facet a", () => {
    const found = measured(metric, EIGHTEEN_ROWS, { on: 'g', reference: 'overall' });
    expect(found.parts?.map(({ value }) => value)).toEqual([(14 - 4) / 18, (12 - 6) / 18, (10 - 8) / 18]);
  });

  it('needs no decisions, and takes labels of any task', () => {
    expect(measured(metric, labelled({ a: 30, b: 10 }), { on: 'g' }).value).toBe(0.5);
    const numbers = labelled({ a: 30, b: 10 });
    expect(measured(metric, numbers, { on: 'g', table: { task: 'regression' } }).value).toBe(0.5);
    const rows = numbers.map((row) => ({ ...row, prediction: '1.5' }));
    expect(measured(metric, rows, { on: 'g', table: { task: 'regression' } }).value).toBe(0.5);
  });

  it('has the interval of a binomial share, in which chance is seen', () => {
    const near = measured(metric, labelled({ a: 52, b: 48 }), { on: 'g' }).interval;
    expect(near?.[0]).toBeLessThan(0);
    const far = measured(metric, labelled({ a: 520, b: 48 }), { on: 'g' }).interval;
    expect(far?.[0]).toBeGreaterThan(0.7);
    expect(far?.[1]).toBeLessThan(0.9);
  });

  it('weighs the rows, and leaves out a group without weight', () => {
    const rows = labelled({ a: 30, b: 10, z: 3 }).map((row) => ({
      ...row,
      weight: row.at?.['g'] === 'a' ? 1 : row.at?.['g'] === 'b' ? 9 : 0,
    }));
    const found = measured(metric, rows, { on: 'g' });
    expect(found.value).toBeCloseTo((90 - 30) / 120, 12);
    expect(found.excluded).toEqual([{ group: ['z'], n: 3, reason: 'undefined' }]);
  });

  it('shows a group that is too small to count', () => {
    const found = measured(metric, labelled({ a: 90, b: 60, c: 10 }), { on: 'g', minimum: DEFAULT_MINIMUM });
    expect([found.value, found.withExcluded]).toEqual([0.2, 0.8]);
  });

  it('needs two groups and a reference that is there', () => {
    expect(insufficient(metric, labelled({ a: 9 }), { on: 'g' }).needed).toBe(2);
    expect(insufficient(metric, labelled({ a: 9, b: 9 }), { on: 'g', reference: { value: 'c' } }).n).toBe(0);
  });
});

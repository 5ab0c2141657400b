import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/conditional-demographic-disparity.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured } from '../run-metric.ts';

/** Rows of (group, stratum, rejected, accepted). */
const rowsOf = (cells: readonly (readonly [string, string, number, number])[]): readonly PlainRow[] =>
  cells.flatMap(([g, s, rejected, accepted]) =>
    Array.from({ length: rejected + accepted }, (_, row) => ({
      label: '1',
      prediction: row < rejected ? '0' : '1',
      at: { g, s },
    })),
  );

/** Berkeley, 1973, the two largest departments: rejected and accepted by sex (Bickel et al., Science 187, 1975). */
const BERKELEY = rowsOf([
  ['men', 'A', 313, 512],
  ['women', 'A', 19, 89],
  ['men', 'B', 207, 353],
  ['women', 'B', 8, 17],
]);

describe('conditional demographic disparity', () => {
  it('is the weighted mean over the strata of rejected minus accepted share', () => {
    const [a, b] = [313 / 332 - 512 / 601, 207 / 215 - 353 / 370];
    const found = measured(metric, BERKELEY, { on: 'g', stratum: 's' });
    expect(found.value).toBeCloseTo((933 * a + 585 * b) / 1518, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([
      expect.closeTo(found.value, 12),
      expect.closeTo(-found.value, 12),
    ]);
    expect(found.n).toBe(1518);
    expect(found.chance).toBeUndefined();
  });

  it('turns its sign with the favourable outcome', () => {
    const swapped = measured(metric, BERKELEY, { on: 'g', stratum: 's', favourable: 'negative' });
    const plain = measured(metric, BERKELEY, { on: 'g', stratum: 's' });
    expect(swapped.value).toBeCloseTo(plain.value, 12);
    expect(swapped.parts?.[0]?.value).toBeCloseTo(-(plain.parts?.[0]?.value ?? 0), 12);
  });

  it('is of the labels where the policy says so', () => {
    const labelled = BERKELEY.map((row) => ({ ...row, label: row.prediction ?? '', prediction: '1' }));
    const run = { on: 'g', stratum: 's', options: { of: 'labels' } };
    const found = measured(metric, labelled, run);
    expect(found.value).toBeCloseTo(measured(metric, BERKELEY, { on: 'g', stratum: 's' }).value, 12);
    expect(insufficient(metric, labelled, { on: 'g', stratum: 's' }).reason).toContain(
      'accepted and rejected',
    );
  });

  it('is not the disparity without the strata', () => {
    const rows = rowsOf([
      ['a', 'x', 10, 90],
      ['b', 'x', 1, 9],
      ['a', 'y', 9, 1],
      ['b', 'y', 90, 10],
    ]);
    expect(measured(metric, rows, { on: 'g', stratum: 's' }).value).toBeCloseTo(0, 12);
  });

  it('leaves out strata with one outcome only, and names them', () => {
    const rows = [
      ...BERKELEY,
      ...rowsOf([
        ['men', 'Z "quoted"', 0, 30],
        ['women', 'Z "quoted"', 0, 4],
      ]),
    ];
    const found = measured(metric, rows, { on: 'g', stratum: 's' });
    expect(found.value).toBeCloseTo(measured(metric, BERKELEY, { on: 'g', stratum: 's' }).value, 12);
    expect(found.notes).toEqual(['Left out, without accepted or without rejected rows: "Z \\"quoted\\"".']);
    const many = [
      ...BERKELEY,
      ...rowsOf(Array.from({ length: 12 }, (_, index) => ['men', `z${index}`, 0, 1] as const)),
    ];
    expect(measured(metric, many, { on: 'g', stratum: 's' }).notes?.[0]).toMatch(/"z7" and 2 more\.$/u);
  });

  it('leaves the rows of small groups out of the strata, so that the value is never below 0', () => {
    const rows = rowsOf([
      ['a', 'x', 40, 40],
      ['b', 'x', 40, 40],
      ['c', 'x', 9, 0],
      ['a', 'y', 10, 10],
      ['b', 'y', 10, 10],
    ]);
    const found = measured(metric, rows, { on: 'g', stratum: 's', minimum: DEFAULT_MINIMUM });
    expect(found.value).toBe(0);
    expect(found.withExcluded).toBeCloseTo((169 / 209) * (9 / 89), 9);
    expect(found.parts?.[2]?.value).toBeCloseTo(found.withExcluded ?? 0, 12);
    expect(found.excluded).toEqual([{ group: ['c'], n: 9, reason: 'too-few-rows' }]);
  });

  it('has an interval from the spread of the cells, which a clear disparity keeps from 0', () => {
    const { value, interval } = measured(metric, BERKELEY, { on: 'g', stratum: 's' });
    expect(interval?.[0]).toBeGreaterThan(0);
    expect(interval?.[1]).toBeGreaterThan(value);
    expect(interval?.[1]).toBeLessThan(0.1);
  });

  it('is insufficient without a mixed stratum, and without two groups', () => {
    const one = insufficient(
      metric,
      rowsOf([
        ['a', 'x', 0, 5],
        ['b', 'x', 0, 5],
      ]),
      { on: 'g', stratum: 's' },
    );
    expect(one.reason).toBe('none of 1 strata of "s" has both accepted and rejected rows');
    expect(insufficient(metric, rowsOf([['a', 'x', 5, 5]]), { on: 'g', stratum: 's' }).needed).toBe(2);
  });

  it('leaves out a group without weight', () => {
    const rows = [...BERKELEY, { label: '1', prediction: '0', weight: 0, at: { g: 'z', s: 'A' } }];
    expect(measured(metric, rows, { on: 'g', stratum: 's' }).parts?.[2]).toEqual({
      group: ['z'],
      n: 1,
      value: null,
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/fairness/differential-fairness.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, rowsOfCells } from '../run-metric.ts';

describe('differential fairness', () => {
  it("is AIF360 0.6.1's smoothed_edf of the eighteen rows, for two concentrations", () => {
    expect(measured(metric, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(0.5108256237659906, 12);
    const found = measured(metric, EIGHTEEN_ROWS, { on: 'g', options: { concentration: 3 } });
    expect(found.value).toBeCloseTo(0.336472236621213, 12);
  });

  it('smooths with the classes of the table where AIF360 takes those of the group, and is then infinite', () => {
    // Nobody of a is rejected. AIF360's smoothed_edf: (4 + 1)/(4 + 1) = 1, ln(1 − 1). Ours: 4.5/5 against 2.5/5.
    const rows = rowsOfCells({ a: [0, 2, 0, 2], b: [1, 1, 1, 1] });
    expect(measured(metric, rows, { on: 'g' }).value).toBeCloseTo(Math.log(2.5 / 0.5), 12);
  });

  it('looks at every outcome of several classes', () => {
    const decided = (g: string, text: string) =>
      [...text].map((prediction) => ({ label: 'x', prediction, at: { g } }));
    const rows = [...decided('a', 'xxxxxyyyzz'), ...decided('b', 'xxxxyyyyyz')];
    // Smoothed by 1/3: z 7/3 against 4/3 of 11; y 10/3 against 16/3 is less.
    const found = measured(metric, rows, { on: 'g', table: { task: 'multiclass' } });
    expect(found.value).toBeCloseTo(Math.log(7 / 4), 12);
  });

  it('without a prior is the plain ratio of shares, and infinite where an outcome never occurs', () => {
    const options = { concentration: 0 };
    const rows = rowsOfCells({ a: [30, 10, 0, 0], b: [20, 20, 0, 0] });
    expect(measured(metric, rows, { on: 'g', options }).value).toBeCloseTo(Math.LN2, 12);
    const never = rowsOfCells({ a: [30, 0, 0, 0], b: [20, 20, 0, 0] });
    expect(insufficient(metric, never, { on: 'g', options })).toMatchObject({
      reason: expect.stringContaining('ln 0 is infinite'),
      hint: expect.stringContaining('concentration'),
    });
    const nobody = rowsOfCells({ a: [30, 0, 5, 0], b: [20, 0, 9, 0] });
    const found = measured(metric, nobody, { on: 'g', options });
    expect([found.value, found.interval?.[0], found.chance]).toEqual([0, 0, { mean: 0, upper: 0 }]);
    expect(found.interval?.[1]).toBeGreaterThan(0.05);
  });

  it('gives each group its largest distance to one that counts, null where that is infinite', () => {
    const options = { concentration: 0 };
    const rows = rowsOfCells({ a: [30, 10, 0, 0], b: [20, 20, 0, 0], c: [30, 20, 0, 0], d: [9, 0, 0, 0] });
    const found = measured(metric, rows, { on: 'g', options, minimum: DEFAULT_MINIMUM });
    // Selected .25, .5, .4, rejected .75, .5, .6.
    const parts = [Math.log(2), Math.log(2), Math.log(1.6)].map((each) => expect.closeTo(each, 12));
    expect(found.parts?.map(({ value }) => value)).toEqual([...parts, null]);
    expect(found.withExcluded).toBeUndefined();
    expect(measured(metric, rows, { on: 'g', minimum: DEFAULT_MINIMUM }).withExcluded).toBeGreaterThan(1.5);
  });

  it('takes weights as rows, as AIF360 does, and says when the prior weighs no less', () => {
    const weighted = (weight: number) => EIGHTEEN_ROWS.map((row) => ({ ...row, weight }));
    const triple = EIGHTEEN_ROWS.flatMap((row) => [row, row, row]);
    expect(measured(metric, weighted(3), { on: 'g' }).value).toBeCloseTo(
      measured(metric, triple, { on: 'g' }).value,
      12,
    );
    expect(insufficient(metric, weighted(1 / 18), { on: 'g' })).toMatchObject({
      n: 0,
      needed: 2,
      reason: 'the prior of weight 1 weighs no less than the smallest group, whose weights sum to 0.222',
      hint: expect.stringContaining('Scale the weights'),
    });
  });

  it('has an interval and the level of chance', () => {
    const near = measured(metric, rowsOfCells({ a: [40, 10, 12, 38], b: [42, 11, 10, 37] }), { on: 'g' });
    expect(near.interval?.[0]).toBe(0);
    expect(near.chance?.upper).toBeGreaterThan(near.value);
    const far = measured(metric, rowsOfCells({ a: [300, 100, 100, 300], b: [300, 50, 250, 200] }), {
      on: 'g',
    });
    expect(far.interval?.[0]).toBeGreaterThan(0.3);
    expect(far.chance?.upper).toBeLessThan(far.value / 2);
  });

  it('leaves out a group without weight', () => {
    const rows = rowsOfCells({ a: [9, 9, 9, 9], b: [9, 9, 9, 9], z: [1, 0, 0, 1] }).map((row) => ({
      ...row,
      weight: row.at?.['g'] === 'z' ? 0 : 1,
    }));
    const found = measured(metric, rows, { on: 'g' });
    expect([found.value, found.parts?.at(-1)]).toEqual([0, { group: ['z'], n: 2, value: null }]);
  });

  it('needs two groups with weight', () => {
    const rows = rowsOfCells({ a: [9, 9, 9, 9], b: [1, 0, 0, 1] }).map((row) => ({
      ...row,
      weight: row.at?.['g'] === 'a' ? 1 : 0,
    }));
    expect(insufficient(metric, rows, { on: 'g' }).excluded).toEqual([
      { group: ['b'], n: 2, reason: 'undefined' },
    ]);
  });
});

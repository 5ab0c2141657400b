import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/label-entropies.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf, rowsOfCells } from '../run-metric.ts';

const kl = metricOf(family, 'fairness/label-kl-divergence');
const js = metricOf(family, 'fairness/label-js-divergence');
const BOTH = [kl, js].map((metric) => ({ id: metric.id, metric }));

const labelled = (labels: { readonly [group: string]: string }): readonly PlainRow[] =>
  Object.entries(labels).flatMap(([g, text]) => text.split(' ').map((label) => ({ label, at: { g } })));
const MULTICLASS = { on: 'g', table: { task: 'multiclass' } } as const;

describe('divergences of the labels', () => {
  it("are SciPy 1.15.3's of the eighteen rows: shares of 2/4, 5/6 and 5/8", () => {
    // entropy([.5, .5], [5/6, 1/6]) is the larger direction; jensenshannon(…, 2)².
    expect(measured(kl, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(0.29389333245105964, 12);
    expect(measured(js, EIGHTEEN_ROWS, { on: 'g' }).value).toBeCloseTo(0.09328462323031235, 12);
  });

  it('differ from smclarify 0.5 where a label lacks in a group: it leaves that label out, and takes nats', () => {
    const rows = labelled({ a: 'cat cat dog fox', b: 'cat dog dog dog' });
    // smclarify: KL .0719, JS .0866. SciPy's JS of [.5 .25 .25] and [.25 .75 0] is exactly .25 bits.
    expect(measured(js, rows, MULTICLASS).value).toBeCloseTo(0.25, 12);
    const found = insufficient(kl, rows, MULTICLASS);
    expect(found.reason).toContain('some of 2 ("fox" in 1)');
    expect(found.hint).toContain('label-js-divergence');
    expect(found.parts?.map(({ value }) => value)).toEqual([null, null]);
  });

  it('are finite where a class occurs in the decisions only', () => {
    const rows = rowsOfCells({ a: [0, 0, 5, 5], b: [0, 0, 4, 6] });
    expect(BOTH.map(({ metric }) => measured(metric, rows, { on: 'g' }).value)).toEqual([0, 0]);
  });

  it('take the labels alike with decisions and without', () => {
    for (const { metric } of BOTH) {
      const bare = EIGHTEEN_ROWS.map(({ label, at = {} }) => ({ label, at }));
      expect(measured(metric, bare, { on: 'g' }).value).toBe(
        measured(metric, EIGHTEEN_ROWS, { on: 'g' }).value,
      );
    }
  });

  it.each(BOTH)(
    '$id: holds 0 where chance alone parts the groups, and not where they are apart',
    ({ metric }) => {
      const near = measured(metric, rowsOfCells({ a: [40, 10, 12, 38], b: [42, 11, 10, 37] }), { on: 'g' });
      expect(near.interval?.[0]).toBe(0);
      expect(near.chance?.upper).toBeGreaterThan(near.value);
      expect(near.chance?.mean).toBeLessThan(near.chance?.upper ?? 0);
      const far = measured(metric, rowsOfCells({ a: [200, 0, 0, 600], b: [600, 0, 0, 200] }), { on: 'g' });
      expect(far.interval?.[0]).toBeGreaterThan(far.value * 0.6);
      expect(far.interval?.[1]).toBeLessThan(far.value * 1.6);
      expect(far.chance?.upper).toBeLessThan(0.02);
    },
  );

  it('have the largest distance of each group as its part, an excluded one too', () => {
    const rows = rowsOfCells({ a: [30, 0, 0, 30], b: [30, 0, 0, 30], c: [2, 0, 0, 6] });
    const found = measured(js, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
    expect(found.parts?.map(({ value }) => value)).toEqual([0, 0, expect.closeTo(0.0487949, 6)]);
    expect([found.value, found.withExcluded]).toEqual([0, expect.closeTo(0.0487949, 6)]);
  });

  it('leave an infinite divergence of a group that does not count out of withExcluded', () => {
    const rows = rowsOfCells({ a: [30, 0, 0, 30], b: [20, 0, 0, 40], c: [0, 0, 0, 6] });
    const found = measured(kl, rows, { on: 'g', minimum: DEFAULT_MINIMUM });
    expect(found.withExcluded).toBeUndefined();
    expect(found.parts?.at(-1)).toEqual({ group: ['c'], n: 6, value: null });
  });

  it('say no chance level where a dealing has no finite value, and no interval of 61 groups', () => {
    const rare = rowsOfCells({ a: [199, 0, 0, 1], b: [199, 0, 0, 1] });
    expect(measured(kl, rare, { on: 'g' }).chance).toBeUndefined();
    expect(measured(js, rare, { on: 'g' }).chance?.upper).toBeGreaterThan(0);
    const many = rowsOfCells(
      Object.fromEntries(Array.from({ length: 61 }, (_, g) => [`g${g}`, [3, 0, 0, 3 + (g % 2)] as const])),
    );
    const found = measured(js, many, { on: 'g' });
    expect([found.interval, found.chance]).toEqual([undefined, undefined]);
  });

  it('need two groups with weight', () => {
    const rows = labelled({ a: '0 1', b: '0 1' }).map((row) => ({
      ...row,
      weight: row.at?.['g'] === 'a' ? 1 : 0,
    }));
    expect(insufficient(js, rows, { on: 'g' }).excluded).toEqual([
      { group: ['b'], n: 2, reason: 'undefined' },
    ]);
  });
});

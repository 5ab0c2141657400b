import { describe, expect, it } from '@jest/globals';
import { oneVsRestAuc } from '../../../src/metrics/estimate/one-vs-rest-auc.ts';
import metric from '../../../src/metrics/performance/roc-auc.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured } from '../run-metric.ts';

const rowsOf = (negatives: readonly number[], positives: readonly number[], g = 'a'): readonly PlainRow[] => [
  ...negatives.map((score) => ({ label: '0', score, at: { g } })),
  ...positives.map((score) => ({ label: '1', score, at: { g } })),
];
const grid = (n: number, shift: number): readonly number[] =>
  Array.from({ length: n }, (_, row) => ((row * 37) % 100) / 200 + shift);

describe('area under the ROC curve', () => {
  it('counts pairs in the right order, ties half', () => {
    expect(measured(metric, rowsOf([0.1, 0.5], [0.5, 0.3])).value).toBe(0.625);
  });

  it("has DeLong's interval on the logit scale", () => {
    const { value, interval } = measured(metric, rowsOf(grid(100, 0), grid(100, 0.2)));
    expect(interval?.[0]).toBeGreaterThan(0.7);
    expect(interval?.[0]).toBeLessThan(value);
    expect(interval?.[1]).toBeLessThan(0.95);
  });

  it('says how far off it can be where scores were binned, and is that far off at most', () => {
    const rows = rowsOf(grid(100, 0), grid(100, 0.2));
    const exact = measured(metric, rows);
    const binned = measured(metric, rows, { table: { task: 'binary', bins: 8 } });
    expect(exact.notes).toBeUndefined();
    const [bound = 0] = [...(binned.notes?.[0]?.matchAll(/within (\S+) of/gu) ?? [])].map(([, digits]) =>
      Number(digits),
    );
    expect(bound).toBeGreaterThan(0.01);
    expect(Math.abs(binned.value - exact.value)).toBeLessThan(bound);
  });

  it('is that of the worst group on a slice, and leaves out a group of one class', () => {
    const rows = [
      ...rowsOf(grid(50, 0), grid(50, 0.3)),
      ...rowsOf(grid(50, 0), grid(50, 0.1), 'b'),
      ...rowsOf([], [0.4, 0.5], 'c'),
    ];
    const found = measured(metric, rows, { on: 'g', slice: true, table: { task: 'binary', bins: 50 } });
    expect(found.value).toBe(found.parts?.[1]?.value);
    expect(found.excluded).toEqual([{ group: ['c'], n: 2, reason: 'undefined' }]);
    expect(found.notes).toHaveLength(1);
  });

  it('needs enough of both classes in a group', () => {
    const rows = [...rowsOf(grid(50, 0), grid(50, 0.3)), ...rowsOf(grid(50, 0), [0.4, 0.5], 'b')];
    const found = insufficient(metric, rows, { on: 'g', slice: true, minimum: DEFAULT_MINIMUM });
    expect(found.excluded?.[0]?.reason).toBe('too-few-positives');
  });

  it('is insufficient with one class', () => {
    expect(insufficient(metric, rowsOf([0.1, 0.2], [])).reason).toContain('both with weight');
    expect(insufficient(metric, rowsOf([], [0.1, 0.2])).n).toBe(0);
  });
});

describe('ROC-AUC of several classes', () => {
  const rows: readonly PlainRow[] = [
    { label: 'cat', scores: { cat: 0.5, dog: 0.25, fox: 0.25 } },
    { label: 'cat', scores: { cat: 0.25, dog: 0.5, fox: 0.25 }, weight: 2 },
    { label: 'dog', scores: { cat: 0.25, dog: 0.25, fox: 0.5 } },
    { label: 'dog', scores: { cat: 0.125, dog: 0.75, fox: 0.125 } },
    { label: 'fox', scores: { cat: 0.375, dog: 0.25, fox: 0.375 }, weight: 3 },
    { label: 'fox', scores: { cat: 0.25, dog: 0.5, fox: 0.25 } },
  ].map((row, place) => ({ ...row, at: { g: place < 4 ? 'early' : 'late' } }));
  const [MACRO, WEIGHTED] = [0.6411375661375661, 0.6502645502645503];
  const multiclass = { table: { task: 'multiclass' as const } };

  // scikit-learn 1.9.1: roc_auc_score(y, scores, multi_class='ovr', average=…, sample_weight=w).
  it('is the plain or the weighted mean of the areas of one class against the rest', () => {
    expect(measured(metric, rows, multiclass).value).toBeCloseTo(MACRO, 12);
    const weighted = measured(metric, rows, { ...multiclass, options: { average: 'weighted' } });
    expect(weighted.value).toBeCloseTo(WEIGHTED, 12);
  });

  it('has the mean of the intervals of the classes', () => {
    const { value, interval = [0, 0] } = measured(metric, rows, multiclass);
    expect(interval[0]).toBeGreaterThan(0);
    expect(interval[0]).toBeLessThan(value);
    expect(interval[1]).toBeGreaterThan(value);
  });

  it('leaves out a class without labels, and says so', () => {
    const without = rows.filter(({ label }) => label !== 'fox');
    expect(measured(metric, without, multiclass).notes).toEqual([
      '1 class has no label in the table and no part in the mean.',
    ]);
    const fourth = without.map((row) => ({ ...row, scores: { ...row.scores, owl: 0 } }));
    expect(measured(metric, fourth, multiclass).notes?.[0]).toContain('2 classes have');
  });

  it('says how far bins can be off', () => {
    const binned = measured(metric, rows, { table: { task: 'multiclass', bins: 2 } });
    const off = Number(/within (\S+)/u.exec(binned.notes?.[0] ?? '')?.[1]);
    expect(Math.abs(binned.value - MACRO)).toBeLessThanOrEqual(off);
  });

  it('is undefined for a group that lacks a class, on a slice', () => {
    const more = [...rows, ...rows.map((row) => ({ ...row, at: { g: 'both' } }))];
    const found = insufficient(metric, more, { ...multiclass, on: 'g', slice: true });
    expect(found.parts?.map(({ value }) => value)).toEqual([expect.closeTo(MACRO, 12), null, null]);
    expect(found.excluded?.map(({ reason }) => reason)).toEqual(['undefined', 'undefined']);
  });

  it('has no value for a group that was counted without probabilities', () => {
    const axis = { binned: false, values: new Float64Array(), width: 0 };
    const overall = { key: [], n: [], w: [], w2: [] };
    expect(oneVsRestAuc({ axis, overall, groups: [] }, 'macro').estimate(overall, 0.95, 0)).toEqual({
      value: null,
    });
  });

  it('is insufficient where all labels are of one class', () => {
    expect(insufficient(metric, rows.slice(0, 2), multiclass).reason).toContain('two classes');
    const none = rows.slice(0, 2).map((row) => ({ ...row, weight: 0 }));
    expect(insufficient(metric, none, { ...multiclass, options: { average: 'weighted' } }).n).toBe(0);
  });
});

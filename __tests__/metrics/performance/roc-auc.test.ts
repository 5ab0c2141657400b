import { describe, expect, it } from '@jest/globals';
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
    expect(found.notes).toHaveLength(2);
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

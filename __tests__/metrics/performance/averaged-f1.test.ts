import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/performance/averaged-f1.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, metricOf } from '../run-metric.ts';

const metric = metricOf(family, 'performance/f1-macro');

const table = { task: 'multiclass' } as const;
const rowsOf = (pairs: readonly string[], times = 1): readonly PlainRow[] =>
  pairs.flatMap((pair) => {
    const [label = '', prediction = '', g = 'all'] = pair.split(' ');
    return Array.from({ length: times }, () => ({ label, prediction, at: { g } }));
  });

describe('macro F1', () => {
  it('is the mean of the F1 of the classes, both of a binary table too', () => {
    // Positives 12/22, negatives: TN 2, FP 4, FN 6, so 4/14.
    expect(measured(metric, EIGHTEEN_ROWS).value).toBeCloseTo((12 / 22 + 4 / 14) / 2, 12);
  });

  it('counts a class that is only predicted, or only true, as 0', () => {
    const found = measured(metric, rowsOf(['cat cat', 'cat owl', 'dog cat']), { table });
    expect(found.value).toBeCloseTo((2 / 4 + 0 + 0) / 3, 12);
  });

  it('leaves out a class that does not occur in a group of the slice', () => {
    const rows = rowsOf(['cat cat x', 'dog dog x', 'fox fox y', 'fox cat y', 'cat cat y']);
    const found = measured(metric, rows, { table, on: 'g', slice: true });
    expect(found.parts?.map(({ value }) => value)).toEqual([1, expect.closeTo(2 / 3, 12)]);
  });

  it('has an interval that shrinks with the rows and stays within [0, 1]', () => {
    const pairs = ['cat cat', 'cat cat', 'cat dog', 'dog dog', 'dog fox', 'fox fox'];
    const [few, many] = [1, 100].map(
      (times) => measured(metric, rowsOf(pairs, times), { table }).interval ?? [0, 1],
    );
    expect((many?.[1] ?? 1) - (many?.[0] ?? 0)).toBeLessThan(((few?.[1] ?? 1) - (few?.[0] ?? 0)) / 5);
    expect(few?.[0]).toBeGreaterThanOrEqual(0);
    expect(few?.[1]).toBeLessThanOrEqual(1);
  });

  it('has the variance of the accuracy where both agree: two classes, both errors alike', () => {
    const { interval, value } = measured(
      metric,
      rowsOf(['a a', 'a a', 'a a', 'a b', 'b b', 'b b', 'b b', 'b a'], 50),
      { table },
    );
    expect(value).toBeCloseTo(0.75, 12);
    // √(.75 × .25 / 400) = .02165.
    expect(((interval?.[1] ?? 0) - (interval?.[0] ?? 0)) / 2 / 1.96).toBeCloseTo(0.02165, 3);
  });

  it('does not collapse at 0 and 1', () => {
    expect(measured(metric, rowsOf(['a b', 'b a'], 9), { table }).interval?.[1]).toBeGreaterThan(0.1);
    expect(measured(metric, rowsOf(['a a', 'b b'], 9), { table }).interval?.[0]).toBeLessThan(0.9);
  });

  it('is insufficient without weight', () => {
    for (const each of family) {
      const found = insufficient(each, [{ label: 'a', prediction: 'b', weight: 0 }], { table });
      expect(found.reason).toContain('weight');
    }
  });
});

describe('weighted F1', () => {
  const weighted = metricOf(family, 'performance/f1-weighted');

  it('counts each class by its share of the labels', () => {
    // Positives 12/22 with 12 of 18 labels, negatives 4/14 with 6.
    expect(measured(weighted, EIGHTEEN_ROWS).value).toBeCloseTo(
      (12 / 22) * (12 / 18) + (4 / 14) * (6 / 18),
      12,
    );
  });

  it('gives a class that is only decided no share, though its false alarms count', () => {
    // cat 2/3 of all labels.
    expect(measured(weighted, rowsOf(['cat cat', 'cat owl']), { table }).value).toBeCloseTo(2 / 3, 12);
  });

  it('is defined where one truth is missing', () => {
    expect(measured(weighted, rowsOf(['a a', 'a b']), { table }).value).toBeCloseTo(2 / 3, 12);
  });
});

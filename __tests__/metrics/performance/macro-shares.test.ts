import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/performance/macro-shares.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, metricOf } from '../run-metric.ts';

const precision = metricOf(family, 'performance/precision-macro');
const recall = metricOf(family, 'performance/recall-macro');
const table = { task: 'multiclass' } as const;
const rowsOf = (pairs: readonly string[]): readonly PlainRow[] =>
  pairs.map((pair) => {
    const [label = '', prediction = '', g = 'all'] = pair.split(' ');
    return { label, prediction, at: { g } };
  });

describe('macro averages of precision and recall', () => {
  it('are means over both classes of a binary table', () => {
    // TN 2, FP 4, FN 6, TP 6.
    expect(measured(precision, EIGHTEEN_ROWS).value).toBeCloseTo((6 / 10 + 2 / 8) / 2, 12);
    expect(measured(recall, EIGHTEEN_ROWS).value).toBeCloseTo((6 / 12 + 2 / 6) / 2, 12);
  });

  it('have an interval that one rare class keeps wide', () => {
    const often = Array.from({ length: 200 }, () => 'cat cat');
    const { value, interval } = measured(recall, rowsOf([...often, 'fox fox', 'fox fox']), { table });
    expect(value).toBe(1);
    // Wilson's lower end of 2 of 2 is .342.
    expect(interval?.[0]).toBeCloseTo((1 + 0.342) / 2, 1);
    expect(interval?.[1]).toBe(1);
  });

  it('are undefined, each for its own class, where scikit-learn counts 0', () => {
    const never = rowsOf(['cat cat', 'dog dog', 'fox cat']);
    expect(insufficient(precision, never, { table }).reason).toContain('the decision of one of its classes');
    expect(measured(recall, never, { table }).value).toBeCloseTo(2 / 3, 12);
    const onlyDecided = rowsOf(['cat cat', 'dog dog', 'dog owl']);
    expect(insufficient(recall, onlyDecided, { table }).reason).toContain('a label of one of its classes');
    expect(measured(precision, onlyDecided, { table }).value).toBeCloseTo(2 / 3, 12);
  });

  it('leave out a class that does not occur in a group of the slice', () => {
    const rows = rowsOf(['cat cat x', 'dog dog x', 'fox fox y', 'fox cat y', 'cat cat y']);
    const found = measured(recall, rows, { table, on: 'g', slice: true });
    expect(found.parts?.map(({ value }) => value)).toEqual([1, 0.75]);
  });

  it('are insufficient without weight', () => {
    for (const metric of family) {
      expect(insufficient(metric, [{ label: 'a', prediction: 'b', weight: 0 }], { table }).n).toBe(0);
    }
  });
});

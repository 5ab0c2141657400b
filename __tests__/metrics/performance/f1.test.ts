import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/performance/f1.ts';
import { EIGHTEEN_ROWS } from '../eighteen-rows.ts';
import { insufficient, measured, rowsOfCells } from '../run-metric.ts';

describe('F1', () => {
  it('is 2·TP/(2·TP + FP + FN)', () => {
    expect(measured(metric, EIGHTEEN_ROWS).value).toBeCloseTo(12 / 22, 12);
  });

  it('has the Wilson interval of TP among TP + FP + FN, turned into F1', () => {
    const { interval } = measured(metric, rowsOfCells({ a: [999, 10, 10, 80] }));
    // Wilson of 80 of 100 is [.71117, .86663]; 2J/(1 + J) of both.
    expect(interval?.[0]).toBeCloseTo(1.42234 / 1.71117, 4);
    expect(interval?.[1]).toBeCloseTo(1.73326 / 1.86663, 4);
  });

  it('does not see the true negatives', () => {
    const few = measured(metric, rowsOfCells({ a: [1, 10, 10, 80] }));
    expect(measured(metric, rowsOfCells({ a: [5000, 10, 10, 80] })).interval).toEqual(few.interval);
  });

  it('is 0 or 1 with an interval that does not collapse', () => {
    expect(measured(metric, rowsOfCells({ a: [5, 5, 5, 0] }))).toMatchObject({
      value: 0,
      interval: [0, expect.any(Number)],
    });
    expect(measured(metric, rowsOfCells({ a: [5, 0, 0, 5] })).interval?.[0]).toBeLessThan(0.8);
  });

  it('is insufficient without positives and positive decisions, overall and in a slice', () => {
    expect(insufficient(metric, rowsOfCells({ a: [9, 0, 0, 0] })).reason).toContain('positive');
    const found = measured(metric, rowsOfCells({ a: [9, 0, 0, 0], b: [9, 1, 1, 9], c: [9, 2, 2, 9] }), {
      on: 'g',
      slice: true,
    });
    expect(found.excluded).toEqual([{ group: ['a'], n: 9, reason: 'undefined' }]);
    expect(found.value).toBeCloseTo(18 / 22, 12);
  });
});

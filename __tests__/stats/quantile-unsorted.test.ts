import { describe, expect, it } from '@jest/globals';
import { quantileUnsorted } from '../../src/stats/quantile-unsorted.ts';

describe('quantileUnsorted', () => {
  it('sorts a copy', () => {
    const values = Float64Array.of(3.5, 1, 4, 1.5, 9, 2.6, 5.3);
    expect(quantileUnsorted(values, 0.9)).toBeCloseTo(6.78, 12);
    expect([...values]).toEqual([3.5, 1, 4, 1.5, 9, 2.6, 5.3]);
  });
});

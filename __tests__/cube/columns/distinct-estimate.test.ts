import { describe, expect, it } from '@jest/globals';
import { DistinctEstimate } from '../../../src/cube/columns/distinct-estimate.ts';

function ofNumbers(from: number, to: number): DistinctEstimate {
  const estimate = new DistinctEstimate();
  for (let value = from; value < to; value += 1) {
    estimate.addNumber(value);
    estimate.addNumber(value);
  }
  return estimate;
}

describe('the estimate of how many', () => {
  it.each([0, 1, 100, 5_000, 12_000, 100_000, 1_000_000])('%p numbers is within 5 %%', (count) => {
    expect(Math.abs(ofNumbers(0, count).count() - count)).toBeLessThanOrEqual(0.05 * count);
  });

  it('counts texts byte by byte', () => {
    const estimate = new DistinctEstimate();
    for (let index = 0; index < 20_000; index += 1) {
      const bytes = new TextEncoder().encode(`..person-${index % 10_000}`);
      estimate.addBytes(bytes, 2, bytes.length);
    }
    expect(Math.abs(estimate.count() / 10_000 - 1)).toBeLessThan(0.05);
  });

  it('merges to the estimate of both', () => {
    const merged = ofNumbers(0, 30_000);
    merged.merge(ofNumbers(20_000, 60_000));
    expect(merged.count()).toBe(ofNumbers(0, 60_000).count());
  });
});

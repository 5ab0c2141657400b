import { describe, expect, it } from '@jest/globals';
import { DistinctEstimate } from '../../../src/cube/columns/distinct-estimate.ts';
import { NumberBlock } from '../../../src/cube/columns/number-block.ts';

/** Of the numbers of `from … to`, each twice; the first of the block does not count. */
function ofNumbers(from: number, to: number, numberOf = (index: number): number => index): DistinctEstimate {
  const estimate = new DistinctEstimate();
  const numbers = Float64Array.from({ length: 1 + 2 * (to - from) }, (_, place) =>
    place === 0 ? Math.PI : numberOf(from + ((place - 1) >> 1)),
  );
  const block = new NumberBlock(numbers, numbers);
  estimate.addNumbers(block, 1);
  return estimate;
}

describe('the estimate of how many', () => {
  it.each([0, 1, 100, 5_000, 12_000, 100_000, 1_000_000])('%p numbers is within 5 %%', (count) => {
    expect(Math.abs(ofNumbers(0, count).count() - count)).toBeLessThanOrEqual(0.05 * count);
  });

  it.each([
    ['thousandths', (index: number) => index / 1000],
    ['halves that are negative', (index: number) => -index / 2],
    ['multiples of a power of two', (index: number) => index * 2 ** 40],
    ['numbers near one', (index: number) => 1 + index * Number.EPSILON],
    ['numbers that lie many orders of magnitude apart', (index: number) => 1.00001 ** (index / 64)],
    ['sines', Math.sin],
  ])('of %s has the standard error that is promised', (_, numberOf) => {
    // Of so many estimates the root mean square error is known to 14 %.
    const errors = Array.from({ length: 25 }, (_each, round) => {
      const from = 20_000 * round;
      return ofNumbers(from, from + 20_000, numberOf).count() / 20_000 - 1;
    });
    const squares = errors.reduce((sum, error) => sum + error * error, 0);
    expect(Math.sqrt(squares / errors.length)).toBeLessThan(1.3 * 0.0163);
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

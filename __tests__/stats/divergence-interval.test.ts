import { describe, expect, it } from '@jest/globals';
import { divergenceInterval } from '../../src/stats/divergence-interval.ts';

describe('divergenceInterval', () => {
  it('is that of the noncentrality, in units of the noise, while the divergence is small', () => {
    // T = .2 / (.005) = 40 with 9 degrees: SciPy's ncx2 gives 12.448 and 59.451.
    const estimate = { value: 0.2, variance: 0.004, curvature: 1, noise: 0.005, freedom: 9 };
    const [low, high] = divergenceInterval(estimate, 0.95);
    expect(low).toBeCloseTo(12.448 * 0.005, 3);
    expect(high).toBeCloseTo(59.451 * 0.005, 3);
    const bits = divergenceInterval({ ...estimate, value: 0.02, variance: 0, curvature: 0.1 }, 0.95);
    expect(bits[0]).toBeCloseTo(low / 10, 12);
    expect(bits[1]).toBeCloseTo(high / 10, 12);
  });

  it('has the width of the linearized variance where the divergence is large', () => {
    const [low, high] = divergenceInterval(
      { value: 2, variance: 0.01, curvature: 1, noise: 1e-4, freedom: 1 },
      0.95,
    );
    expect((high - low) / (2 * 1.96 * 0.1)).toBeCloseTo(1, 1);
  });

  it('begins at 0 where chance alone reaches the value, and does not vanish for a value of 0', () => {
    const [low, high] = divergenceInterval(
      { value: 0, variance: 0, curvature: 1, noise: 0.02, freedom: 9 },
      0.95,
    );
    expect(low).toBe(0);
    // ncx2.cdf(9, 9, λ) = .025 at λ = 14.10.
    expect(high).toBeCloseTo(14.1 * 0.02, 2);
  });

  it('is 0 of a single bin', () => {
    expect(
      divergenceInterval({ value: 0, variance: 0, curvature: 1, noise: 0.02, freedom: 0 }, 0.95),
    ).toEqual([0, 0]);
  });
});

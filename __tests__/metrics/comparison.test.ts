import { describe, expect, it } from '@jest/globals';
import { compareMeasurements } from '../../src/metrics/comparison.ts';
import type { Measured, Measurement } from '../../src/metrics/measurement.ts';

const LOWER = { direction: 'lower', ideal: 0 } as const;
const HIGHER = { direction: 'higher', ideal: 1 } as const;
const TARGET = { direction: 'target', ideal: 1 } as const;
const found = (value: number, interval?: readonly [number, number]): Measured => ({
  status: 'measured',
  value,
  n: 100,
  ...(interval === undefined ? {} : { interval }),
});
const commit = { from: 'commit' } as const;

describe('the change since the base', () => {
  it('of a gap is the difference of the values, with both intervals in its own', () => {
    // √(.03² + .04²) = .05 below, √(.06² + .08²) = .1 above.
    const base = found(0.174, [0.094, 0.214]);
    expect(compareMeasurements(LOWER, found(0.194, [0.164, 0.254]), base, commit)).toEqual({
      base,
      change: 0.02,
      interval: [-0.03, 0.12],
      from: 'commit',
    });
  });

  it('of a value of which more is better is above 0 when it falls, and its interval turns round', () => {
    // Distances .2 in [.17, .26] and .15 in [.07, .19]: .05 − √(.03² + .04²) is 0, without the dust of rounding.
    expect(
      compareMeasurements(HIGHER, found(0.8, [0.74, 0.83]), found(0.85, [0.81, 0.93]), commit),
    ).toMatchObject({ change: 0.05, interval: [0, 0.15] });
  });

  it('of a value with a target is that of its distance, which is 0 at the least where the interval holds the target', () => {
    // Distances .1 in [0, .2] and .2 in [.1, .3]: 0 − .3 at the worst, as the head may be at its target.
    const change = compareMeasurements(TARGET, found(1.1, [0.9, 1.2]), found(0.8, [0.7, 0.9]), commit);
    expect(change.change).toBe(-0.1);
    expect(change.interval?.[0]).toBe(-0.3);
    expect(change.interval?.[1]).toBeCloseTo(-0.1 + Math.SQRT2 / 10, 12);
  });

  it('of a value without a best one is that of the value', () => {
    const more = { direction: 'higher', ideal: Number.POSITIVE_INFINITY } as const;
    const less = { direction: 'lower', ideal: Number.NEGATIVE_INFINITY } as const;
    expect(compareMeasurements(more, found(3), found(5), commit)).toMatchObject({ change: 2 });
    expect(compareMeasurements(less, found(3), found(5), commit)).toMatchObject({ change: -2 });
  });

  it('has the correlation of paired rows in its interval, turned where the values lie on two sides of the target', () => {
    const [head, base] = [found(1.2, [1.1, 1.3]), found(1.1, [1.05, 1.15])];
    const low = (ideal: number, correlation: number): number =>
      compareMeasurements({ ...TARGET, ideal }, head, base, { ...commit, correlation }).interval?.[0] ?? 0;
    // √(.01 + .0025 ∓ 2·.5·.005).
    expect(low(1, 0.5)).toBeCloseTo(0.1 - Math.sqrt(0.0075), 12);
    expect(low(1.4, 0.5)).toBeCloseTo(-0.1 - Math.sqrt(0.0075), 12);
    const turned = compareMeasurements(TARGET, head, found(0.9, [0.85, 0.95]), {
      ...commit,
      correlation: 0.5,
    });
    expect(turned.interval?.[0]).toBeCloseTo(0.1 - Math.sqrt(0.0175), 12);
    expect(turned.paired).toBe(true);
    expect(compareMeasurements(LOWER, found(0.2), base, { ...commit, correlation: 0.5 })).not.toHaveProperty(
      'paired',
    );
  });

  it('of evidence with the same bytes is none, exactly', () => {
    const same = found(0.194, [0.164, 0.254]);
    expect(compareMeasurements(LOWER, same, same, { from: 'unchanged' })).toEqual({
      base: same,
      change: 0,
      interval: [0, 0],
      from: 'unchanged',
    });
  });

  it('of a gap that may have been none reaches as far as both intervals at their worst', () => {
    const none = found(0.05, [0, 0.15]);
    const gap = found(0.3, [0.2, 0.4]);
    expect(compareMeasurements(LOWER, gap, none, { ...commit, correlation: 0.9 }).interval?.[1]).toBe(0.4);
    expect(compareMeasurements(LOWER, none, gap, commit).interval?.[0]).toBe(-0.4);
    expect(compareMeasurements(LOWER, none, none, commit).interval).toEqual([-0.15, 0.15]);
  });

  it('has no interval where one of the two has none, and is absent where one is not measured', () => {
    expect(compareMeasurements(LOWER, found(0.2, [0.1, 0.3]), found(0.1), { from: 'report' })).toEqual({
      base: found(0.1),
      change: 0.1,
      from: 'report',
    });
    const missing: Measurement = { status: 'no-evidence', missing: ['labels'], hint: 'Bring them.' };
    expect(compareMeasurements(LOWER, found(0.2), missing, commit)).toEqual({
      base: missing,
      from: 'commit',
    });
    expect(compareMeasurements(LOWER, missing, found(0.2), { from: 'unchanged' })).toEqual({
      base: found(0.2),
      from: 'unchanged',
    });
  });
});

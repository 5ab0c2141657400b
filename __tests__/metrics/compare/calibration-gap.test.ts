import { describe, expect, it } from '@jest/globals';
import { jointGapInterval } from '../../../src/metrics/compare/calibration-gap.ts';
import type { GroupRow, Interval } from '../../../src/metrics/compare/group-table.ts';
import { NO_MINIMUM } from '../run-metric.ts';

const cells = { key: [], n: [], w: [], w2: [] };
const rows: readonly GroupRow[] = [0.125, 0.5].map((value, place) => ({ cells, place, n: 1, value }));
const context = {
  scope: { kind: 'overall' },
  minimum: NO_MINIMUM,
  seed: 1,
  draws: 2,
  favourable: 'positive',
} as const;

describe('the interval of a gap from joint intervals', () => {
  const gap = (intervals: readonly (Interval | undefined)[]): Interval =>
    jointGapInterval(
      rows,
      {
        estimate: (_cells, confidence, place) => {
          expect(confidence).toBeCloseTo(Math.sqrt(0.95), 12);
          return { value: 0, interval: intervals[place] };
        },
      },
      context,
    );

  it('reaches from the nearest ends to the farthest ones', () => {
    expect(
      gap([
        [0, 0.25],
        [0.375, 0.75],
      ]),
    ).toEqual([0.125, 0.75]);
  });

  it('is 0 at least where they overlap', () => {
    expect(
      gap([
        [0, 0.5],
        [0.375, 0.75],
      ]),
    ).toEqual([0, 0.75]);
  });

  it('takes one that is not known for anything', () => {
    expect(gap([undefined, [0.375, 0.75]])).toEqual([0, 1]);
  });
});

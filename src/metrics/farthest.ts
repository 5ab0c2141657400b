import type { Interval } from './group-table.ts';

/** A signed number and the interval that holds it at once with those of the other groups. */
export interface Band {
  readonly value: number;
  readonly interval: Interval;
}

/** The value of largest magnitude; of two as far from 0 the positive one. There is at least one. */
export function farthest(values: readonly number[]): number {
  return values.reduce((far, value) => {
    const further = Math.abs(value) - Math.abs(far);
    return further > 0 || (further === 0 && value > far) ? value : far;
  });
}

/**
 * Interval of the value of largest magnitude, from simultaneous bands: the hull of what is left of them when everything
 * nearer to 0 than the largest of the least magnitudes is cut away. Where all bands hold, so does it.
 */
export function farthestInterval(bands: readonly Band[]): Interval {
  const least = Math.max(...bands.map(({ interval: [low, high] }) => Math.max(0, low, -high)));
  const ends = bands.flatMap(({ interval: [low, high] }) => [
    ...(high >= least ? [Math.max(low, least), high] : []),
    ...(low <= -least ? [low, Math.min(high, -least)] : []),
  ]);
  return [Math.min(...ends), Math.max(...ends)];
}

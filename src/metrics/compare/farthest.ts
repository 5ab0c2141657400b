import type { Interval } from './group-table.ts';

/** The value of largest magnitude; of two as far from 0 the positive one. There is at least one. */
export function farthest(values: readonly number[]): number {
  return values.reduce((far, value) => {
    const further = Math.abs(value) - Math.abs(far);
    return further > 0 || (further === 0 && value > far) ? value : far;
  });
}

/**
 * Interval of the value of largest magnitude, from simultaneous intervals of the single ones (one at least): the hull of what
 * is left of them when everything nearer to 0 than the largest of the least magnitudes is cut away. Where all hold, so does it.
 */
export function farthestInterval(bands: readonly Interval[]): Interval {
  const least = Math.max(...bands.map(([low, high]) => Math.max(0, low, -high)));
  const ends = bands.flatMap(([low, high]) => [
    ...(high >= least ? [Math.max(low, least), high] : []),
    ...(low <= -least ? [low, Math.min(high, 0 - least)] : []),
  ]);
  return [Math.min(...ends), Math.max(...ends)];
}

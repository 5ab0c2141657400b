import { doubleAt } from './double-at.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { log } = Math;

const HALF_LOG_TWO_PI = 0.9189385332046728;

const SMALL = ((): Float64Array => {
  const sums = new Float64Array(256);
  let sum = 0;
  for (let k = 2; k < sums.length; k += 1) {
    sum += log(k);
    sums[k] = sum;
  }
  return sums;
})();

/** What the series gives below 2¹⁶, made when it is first asked for: draws of tables ask a million times. */
const MEDIUM = 1 << 16;
let medium: Float64Array | undefined;

/**
 * ln k! for a whole k ≥ 0 (RangeError for a negative one), to 15 digits: a table below 256, from there Stirling's series
 * to 1/(360 k³), whose remainder is under 10⁻¹⁵. Source: Abramowitz & Stegun 6.1.41.
 */
export function logFactorial(k: number): number {
  if (k < SMALL.length) return doubleAt(SMALL, k);
  return k < MEDIUM ? doubleAt((medium ??= mediumTable()), k) : series(k);
}

function mediumTable(): Float64Array {
  const values = new Float64Array(MEDIUM);
  for (let k = SMALL.length; k < MEDIUM; k += 1) values[k] = series(k);
  return values;
}

function series(k: number): number {
  return (k + 0.5) * log(k) - k + HALF_LOG_TWO_PI + (1 / 12 - 1 / (360 * k * k)) / k;
}

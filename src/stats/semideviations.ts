import { doubleAt } from './double-at.ts';
import type { Deviations } from './rate-family.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { abs } = Math;

/**
 * The root mean squares of the negative and of the positive errors, each as if the other side mirrored it: √(2·Σe²/n) over
 * that side. Both are the standard deviation when the errors are symmetric about 0; a side without errors has 0.
 * RangeError where an error, or the sum of its squares, is not finite.
 */
export function semideviations(errors: Float64Array): Deviations {
  return deviationsOf(squares(errors, 1), squares(errors, -1), errors.length);
}

/** The same of d* − d, the errors of the difference of two columns of draws, which are written into `errors`. */
export function pairSemideviations(
  first: Float64Array,
  second: Float64Array,
  difference: number,
  errors: Float64Array,
): Deviations {
  const sums = new Float64Array(2);
  pairErrors({ first, second, difference, errors, sums });
  return deviationsOf(doubleAt(sums, 0), doubleAt(sums, 1), errors.length);
}

function deviationsOf(below: number, above: number, count: number): Deviations {
  if (!(below + above < Infinity)) {
    throw new RangeError('Rates and draws must be finite: leave out groups whose rate is undefined.');
  }
  return { below: Math.sqrt((2 * below) / count), above: Math.sqrt((2 * above) / count) };
}

interface PairErrors {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly difference: number;
  readonly errors: Float64Array;
  /** Σe² below 0, and above it. */
  readonly sums: Float64Array;
}

/** Both sums in one loop, which is as fast as one alone: each addition waits for the one before it. */
function pairErrors({ first, second, difference, errors, sums }: PairErrors): void {
  let below = 0;
  let above = 0;
  for (let draw = 0; draw < errors.length; draw += 1) {
    const error = doubleAt(first, draw) - doubleAt(second, draw) - difference;
    const size = abs(error);
    const down = 0.5 * (size - error);
    const up = 0.5 * (size + error);
    errors[draw] = error;
    below += down * down;
    above += up * up;
  }
  sums[0] = below;
  sums[1] = above;
}

/**
 * Σe² over the errors that are below 0 when multiplied by `sign`; NaN where an error is. Without a branch, which nothing could
 * predict, and with nothing after the loop: V8 compiles one while it runs, and throws the machine code away at what it
 * has not seen yet.
 */
function squares(errors: Float64Array, sign: 1 | -1): number {
  let sum = 0;
  for (let index = 0; index < errors.length; index += 1) {
    const error = doubleAt(errors, index);
    const part = 0.5 * (abs(error) - sign * error);
    sum += part * part;
  }
  return sum;
}

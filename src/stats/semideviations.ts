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
  const below = squares(errors, 1);
  const above = squares(errors, -1);
  if (!(below + above < Infinity)) {
    throw new RangeError('Rates and draws must be finite: leave out groups whose rate is undefined.');
  }
  return { below: Math.sqrt((2 * below) / errors.length), above: Math.sqrt((2 * above) / errors.length) };
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

import { doubleAt } from './double-at.ts';
import type { Deviations } from './rate-family.ts';

/**
 * The root mean squares of the negative and of the positive errors, each as if the other side mirrored it: √(2·Σe²/n) over
 * that side. Both are the standard deviation when the errors are symmetric about 0; a side without errors has 0.
 */
export function semideviations(errors: Float64Array): Deviations {
  const below = squares(errors, 1);
  const above = squares(errors, -1);
  return { below: Math.sqrt((2 * below) / errors.length), above: Math.sqrt((2 * above) / errors.length) };
}

/**
 * Σe² over the errors that are below 0 when multiplied by `sign`. A loop with nothing after it: V8 compiles one while it runs,
 * and throws the machine code away at what it has not seen yet.
 */
function squares(errors: Float64Array, sign: 1 | -1): number {
  let sum = 0;
  for (let index = 0; index < errors.length; index += 1) {
    const error = doubleAt(errors, index);
    if (error * sign < 0) sum += error * error;
  }
  return sum;
}

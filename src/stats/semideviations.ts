import { doubleAt } from './double-at.ts';
import type { Deviations } from './rate-family.ts';

/**
 * The root mean squares of the negative and of the positive errors, each as if the other side mirrored it: √(2·Σe²/n) over
 * that side. Both are the standard deviation when the errors are symmetric about 0; a side without errors has 0.
 */
export function semideviations(errors: Float64Array): Deviations {
  let [below, above] = [0, 0];
  for (let index = 0; index < errors.length; index += 1) {
    const error = doubleAt(errors, index);
    if (error < 0) below += error * error;
    else above += error * error;
  }
  return { below: Math.sqrt((2 * below) / errors.length), above: Math.sqrt((2 * above) / errors.length) };
}

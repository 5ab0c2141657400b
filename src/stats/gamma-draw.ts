import { normalDraw } from './normal-draw.ts';
import type { Random } from './random.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { exp, log, sqrt } = Math;
const LARGEST = Number.MAX_VALUE;

/**
 * One draw from Gamma(shape, scale 1). Shape is positive and finite (RangeError otherwise), tried from 10⁻² to 10⁷.
 * Draws of a shape below 0.03 can underflow to 0.
 *
 * Source: G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000; for
 * shape < 1 their section 6.
 */
export function gammaDraw(random: Random, shape: number): number {
  if (!(shape > 0 && shape <= LARGEST)) {
    throw new RangeError(`A gamma draw needs a positive finite shape, not ${shape}.`);
  }
  const boost = shape < 1 ? exp(log(random.next()) / shape) : 1;
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / sqrt(9 * d);
  for (;;) {
    const x = normalDraw(random);
    const root = 1 + c * x;
    if (root > 0) {
      const v = root * root * root;
      const u = random.next();
      const square = x * x;
      if (u < 1 - 0.0331 * square * square || log(u) < 0.5 * square + d * (1 - v + log(v)))
        return d * v * boost;
    }
  }
}

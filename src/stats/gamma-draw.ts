import { normalDraw } from './normal-draw.ts';
import type { Random } from './random.ts';

/**
 * One draw from Gamma(shape, scale 1). Shape is positive and finite (RangeError otherwise), tried from 10⁻² to 10⁷.
 * Draws of a shape below 0.03 can underflow to 0.
 *
 * Source: G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000; for
 * shape < 1 their section 6.
 */
export function gammaDraw(random: Random, shape: number): number {
  if (!(shape > 0 && shape < Infinity)) {
    throw new RangeError(`A gamma draw needs a positive finite shape, not ${shape}.`);
  }
  const boost = shape < 1 ? Math.exp(Math.log(random()) / shape) : 1;
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(random);
    const root = 1 + c * x;
    if (root > 0) {
      const v = root * root * root;
      const u = random();
      const square = x * x;
      if (u < 1 - 0.0331 * square * square || Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v)))
        return d * v * boost;
    }
  }
}

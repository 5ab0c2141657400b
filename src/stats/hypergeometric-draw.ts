import { logFactorial } from './log-factorial.ts';
import type { Random } from './random.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { floor, log, max, min, sqrt } = Math;
const { isSafeInteger } = Number;

const INVERSION_LIMIT = 10;
// 2·√(2/e) and 3 − 2·√(3/e): the constants of the table mountain hat.
const HAT_SCALE = 1.7155277699214135;
const HAT_OFFSET = 0.8989161620588988;

/** Walks up the probabilities of at most ten trials; needs trials ≤ bad. */
function byInversion(random: Random, good: number, bad: number, trials: number): number {
  let probability = 1;
  for (let drawn = 0; drawn < trials; drawn += 1) probability *= (bad - drawn) / (good + bad - drawn);
  let rest = random.next() - probability;
  let k = 0;
  while (rest > 0 && k < trials) {
    probability *= ((good - k) * (trials - k)) / ((k + 1) * (bad - trials + k + 1));
    rest -= probability;
    k += 1;
  }
  return k;
}

/** −ln of the probability of k, up to what does not depend on it. */
function logWeight(few: number, many: number, sample: number, k: number): number {
  return logFactorial(k) + logFactorial(few - k) + logFactorial(sample - k) + logFactorial(many - sample + k);
}

/** Ratio of uniforms under the table mountain hat; needs few ≤ many and sample ≤ (few + many) / 2. */
function byRatioOfUniforms(random: Random, few: number, many: number, sample: number): number {
  const total = few + many;
  const share = few / total;
  const variance = ((((total - sample) / (total - 1)) * sample * many) / total) * share;
  const centre = sample * share + 0.5;
  const spread = sqrt(variance + 0.5);
  const width = HAT_SCALE * spread + HAT_OFFSET;
  const end = min(min(sample, few) + 1, floor(centre + 16 * spread));
  const mode = floor(((sample + 1) * (few + 1)) / (total + 2));
  const peak = logWeight(few, many, sample, mode);
  for (;;) {
    const u = random.next();
    const x = centre + (width * (random.next() - 0.5)) / u;
    if (x >= 0 && x < end) {
      const k = floor(x);
      const t = peak - logWeight(few, many, sample, k);
      if (u * (4 - u) - 3 <= t) return k;
      if (u * (u - t) < 1 && 2 * log(u) <= t) return k;
    }
  }
}

function check(good: number, bad: number, sample: number): void {
  const whole = isSafeInteger(good) && isSafeInteger(bad) && isSafeInteger(sample);
  if (!whole || good < 0 || bad < 0 || sample < 0 || sample > good + bad) {
    throw new RangeError(
      `A hypergeometric draw needs whole counts and a sample of at most all; got ${good}, ${bad}, ${sample}.`,
    );
  }
}

/**
 * How many of `sample` items, drawn without replacement from `good` + `bad`, are good. Whole counts up to 10⁹, sample ≤
 * good + bad (RangeError otherwise). Constant time: by the symmetries of the distribution, exact inversion when any
 * of the four margins is below ten, else rejection.
 *
 * Source: E. Stadlober, "The ratio of uniforms approach for generating discrete random variates", J. Comput. Appl.
 * Math. 31, 1990 (algorithm HRUA).
 */
export function hypergeometricDraw(random: Random, good: number, bad: number, sample: number): number {
  check(good, bad, sample);
  const rest = good + bad - sample;
  const smallest = min(good, bad, sample, rest);
  if (smallest === 0) return min(good, sample);
  // Both sides of a choice are computed: machine code that has seen one of them alone is thrown away at the other.
  if (smallest < INVERSION_LIMIT) {
    const fromAll = smallest === sample || (smallest !== good && smallest !== bad);
    const hits = fromAll ? good : sample;
    const drawn = byInversion(random, hits, fromAll ? bad : rest, smallest);
    const others = hits - drawn;
    return smallest === sample || smallest === good ? drawn : others;
  }
  const half = min(sample, rest);
  const few = byRatioOfUniforms(random, min(good, bad), max(good, bad), half);
  const many = half - few;
  const inHalf = good > bad ? many : few;
  const inRest = good - inHalf;
  return sample > rest ? inRest : inHalf;
}

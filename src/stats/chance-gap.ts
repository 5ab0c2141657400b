import type { DealtRate } from './deal-rate.ts';
import { doubleAt } from './double-at.ts';
import { onceForEach } from './once-for-each.ts';
import { quantileUnsorted } from './quantile-unsorted.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { max, min } = Math;

export interface ChanceGapQuestion {
  /** One for each rate, dealt apart with the same number of draws: equalized odds has both truths. */
  readonly dealt: readonly DealtRate[];
  /** max − min, or min / max. */
  readonly form: 'difference' | 'ratio';
  /** What is compared: every two groups, or each group with the whole. */
  readonly method: 'between-groups' | 'to-overall';
  /** Several rates: the worst (largest difference, smallest ratio) or the mean. */
  readonly combine: 'worst' | 'mean';
  /** 0.95: the limit that chance alone passes once in twenty times. */
  readonly confidence: number;
}

/** What a gap is when nothing but chance separates the groups. */
export interface ChanceLevel {
  readonly mean: number;
  /** Chance alone stays within this limit in `confidence` of the cases: below it for a difference, above it for a ratio. */
  readonly limit: number;
}

/**
 * The gap between groups that chance alone would give, from dealt rates (`dealRate`). A ratio of 0 to 0 is 1. A rate with
 * fewer than two groups compares nothing and is left out; RangeError when that leaves none, or for no draws. A group that
 * was dealt 0/0 (NaN) is left out of that draw; one has to be left in each.
 */
export function chanceGap({ dealt, form, method, combine, confidence }: ChanceGapQuestion): ChanceLevel {
  const compared = dealt.filter(({ groups }) => groups > 1);
  const gaps = compared.map((each) => gapsOf(each, form, method));
  const [first, ...others] = gaps;
  if (first === undefined) throw new RangeError('Chance needs two groups with rows to compare.');
  const worst = form === 'difference' ? max : min;
  for (const other of others) {
    for (let draw = 0; draw < first.length; draw += 1) {
      const own = doubleAt(first, draw);
      first[draw] = combine === 'mean' ? own + doubleAt(other, draw) : worst(own, doubleAt(other, draw));
    }
  }
  const parts = combine === 'mean' ? gaps.length : 1;
  const mean = sumOf(first) / first.length / parts;
  const limit = quantileUnsorted(first, form === 'difference' ? confidence : 1 - confidence) / parts;
  return { mean, limit };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += doubleAt(values, index);
  return sum;
}

/** The gap of each draw. */
function gapsOf(
  dealt: DealtRate,
  form: ChanceGapQuestion['form'],
  method: ChanceGapQuestion['method'],
): Float64Array {
  const { overall } = dealt;
  const { lows, highs } = extremesOf(dealt);
  const whole = method === 'to-overall' ? overall : undefined;
  return form === 'difference' ? differences(lows, highs, whole) : ratios(lows, highs, whole);
}

function differences(lows: Float64Array, highs: Float64Array, whole: number | undefined): Float64Array {
  const gaps = new Float64Array(lows.length);
  for (let draw = 0; draw < gaps.length; draw += 1) {
    const low = doubleAt(lows, draw);
    const high = doubleAt(highs, draw);
    gaps[draw] = whole === undefined ? high - low : max(whole - low, high - whole);
  }
  return gaps;
}

function ratios(lows: Float64Array, highs: Float64Array, whole: number | undefined): Float64Array {
  const gaps = new Float64Array(lows.length);
  for (let draw = 0; draw < gaps.length; draw += 1) {
    const low = doubleAt(lows, draw);
    const high = doubleAt(highs, draw);
    gaps[draw] =
      whole === undefined
        ? ratio(low, high)
        : min(ratio(min(low, whole), whole), ratio(whole, max(high, whole)));
  }
  return gaps;
}

interface Extremes {
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** The lowest and the highest rate of each draw: the difference and the ratio are two readings of them. */
const extremesOf = onceForEach(({ rates, groups }: DealtRate): Extremes => {
  const lows = new Float64Array(rates.length / groups).fill(Infinity);
  const highs = new Float64Array(lows.length).fill(-Infinity);
  for (let group = 0; group < groups; group += 1) widen({ lows, highs }, rates, group, groups);
  return { lows, highs };
});

function widen({ lows, highs }: Extremes, rates: Float64Array, group: number, groups: number): void {
  for (let draw = 0, index = group; draw < lows.length; draw += 1, index += groups) {
    const rate = doubleAt(rates, index);
    if (rate < doubleAt(lows, draw)) lows[draw] = rate;
    if (rate > doubleAt(highs, draw)) highs[draw] = rate;
  }
}

function ratio(small: number, large: number): number {
  return large === 0 ? 1 : small / large;
}

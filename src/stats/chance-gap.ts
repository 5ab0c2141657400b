import type { DealtRate } from './deal-rate.ts';
import { doubleAt } from './double-at.ts';
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
  const mean = first.reduce((sum, gap) => sum + gap, 0) / first.length / parts;
  const limit = quantileUnsorted(first, form === 'difference' ? confidence : 1 - confidence) / parts;
  return { mean, limit };
}

/** The gap of each draw. */
function gapsOf(
  { rates, groups, overall }: DealtRate,
  form: ChanceGapQuestion['form'],
  method: ChanceGapQuestion['method'],
): Float64Array {
  const gaps = new Float64Array(rates.length / groups);
  for (let draw = 0, row = 0; draw < gaps.length; draw += 1, row += groups) {
    let low = method === 'to-overall' ? overall : Infinity;
    let high = method === 'to-overall' ? overall : -Infinity;
    for (let group = row; group < row + groups; group += 1) {
      const rate = doubleAt(rates, group);
      if (rate < low) low = rate;
      if (rate > high) high = rate;
    }
    if (method === 'between-groups') {
      gaps[draw] = form === 'difference' ? high - low : ratio(low, high);
    } else {
      gaps[draw] =
        form === 'difference'
          ? max(overall - low, high - overall)
          : min(ratio(low, overall), ratio(overall, high));
    }
  }
  return gaps;
}

function ratio(small: number, large: number): number {
  return large === 0 ? 1 : small / large;
}

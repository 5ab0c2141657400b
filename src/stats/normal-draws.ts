import { at } from './at.ts';
import { normalDraw } from './normal-draw.ts';
import type { Random } from './random.ts';

export interface NormalDraws {
  /** The statistic of each group. */
  readonly values: Float64Array;
  /** Its standard error in each group. */
  readonly errors: Float64Array;
  readonly draws: number;
  readonly random: Random;
}

/**
 * draws × groups, row by row: independent normal draws around each group's statistic. They give statistics with a known
 * standard error (DeLong's of an AUC, a jackknife's) the same simultaneous intervals as rates. RangeError for arrays of
 * different lengths.
 */
export function normalDraws({ values, errors, draws, random }: NormalDraws): Float64Array {
  const groups = values.length;
  if (errors.length !== groups)
    throw new RangeError(`${groups} values need as many standard errors, not ${errors.length}.`);
  const drawn = new Float64Array(draws * groups);
  for (let index = 0; index < drawn.length; index += 1) {
    const group = index % groups;
    drawn[index] = at(values, group) + at(errors, group) * normalDraw(random);
  }
  return drawn;
}

import type { ResidualMoments } from '../../cube/cube.ts';
import { at } from '../../stats/at.ts';

/**
 * A number of a regression's rows as a function of sums over them: those of all rows but one block are a difference, so that
 * the jackknife needs no second pass.
 */
export interface ResidualStatistic {
  /** The sums, squares of y about `centre`; the first is the weight of the rows that count. */
  readonly sums: (moments: ResidualMoments, centre: number) => readonly [number, ...number[]];
  /** The number from the sums, whose first is positive; null where it is undefined. */
  readonly from: (weight: number, sums: readonly number[]) => number | null;
  /** Values that it can have, for the ends of its interval. */
  readonly range: readonly [number, number];
}

/** The weighted mean of a loss or value, from its sum. */
function meanOf(
  sum: (moments: ResidualMoments) => number,
  range: ResidualStatistic['range'],
): ResidualStatistic {
  return {
    sums: (moments) => [moments.w, sum(moments)],
    from: (weight, sums) => at(sums, 1) / weight,
    range,
  };
}

const POSITIVE = [0, Number.POSITIVE_INFINITY] as const;
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/** Σw|e| / Σw. */
export const MEAN_ABSOLUTE_ERROR = meanOf(({ absolute }) => absolute, POSITIVE);
/** Σw·ŷ / Σw. */
export const MEAN_PREDICTION = meanOf(({ w, prediction }) => w * prediction.mean, ANY);
/** Σw(y − ŷ) / Σw. */
export const MEAN_RESIDUAL = meanOf(({ w, residual }) => w * residual.mean, ANY);

/** √(Σw·e² / Σw). Rounding may leave less than nothing where all of the loss is in the block that is left out. */
export const ROOT_MEAN_SQUARED_ERROR: ResidualStatistic = {
  sums: (moments) => [moments.w, squaredLoss(moments)],
  from: (weight, sums) => Math.sqrt(Math.max(0, at(sums, 1)) / weight),
  range: POSITIVE,
};

/** Σw|e/y| / Σw over the rows with y ≠ 0. */
export const MEAN_ABSOLUTE_PERCENTAGE_ERROR: ResidualStatistic = {
  sums: ({ relative, relativeW }) => [relativeW, relative],
  from: (weight, sums) => Math.max(0, at(sums, 1)) / weight,
  range: POSITIVE,
};

/** A spread of y that is smaller than its own rounding is none. */
const ROUNDING_OF_SQUARES = 1e-12;
const ROUNDING_OF_VALUES = 1e-24;

/** 1 − Σw·e² / Σw(y − ȳ)²; undefined where y does not vary. */
export const DETERMINATION: ResidualStatistic = {
  sums: (moments, centre) => {
    const { w, truth } = moments;
    const offset = truth.mean - centre;
    return [
      w,
      squaredLoss(moments),
      w * offset,
      truth.m2 + w * offset * offset,
      truth.m2 + w * truth.mean * truth.mean,
    ];
  },
  from: (weight, sums) => {
    const [offset, squares] = [at(sums, 2), at(sums, 3)];
    const spread = squares - (offset * offset) / weight;
    return spread > ROUNDING_OF_SQUARES * squares && spread > ROUNDING_OF_VALUES * at(sums, 4)
      ? 1 - Math.max(0, at(sums, 1)) / spread
      : null;
  },
  range: [Number.NEGATIVE_INFINITY, 1],
};

/** Σw·e². */
function squaredLoss({ residual, w }: ResidualMoments): number {
  return residual.m2 + w * residual.mean * residual.mean;
}

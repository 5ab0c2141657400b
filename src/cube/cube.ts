/**
 * The evaluation cube: what one streaming pass over an evaluation table leaves behind. Small, immutable, mergeable;
 * it knows no file format and no metric. All group numbers, intervals and chance levels are computed from it.
 */
export type Task = 'binary' | 'multiclass' | 'regression';

/** The group of rows whose attribute is empty; a group like any other. */
export const MISSING = '(missing)';

/** Positions on the truth and decision axes of a binary cube. */
export const NEGATIVE = 0;
export const POSITIVE = 1;

export interface EvaluationCube {
  readonly task: Task;
  /** Classes on both axes: `['negative', 'positive']` when binary, sorted values when multiclass, empty for regression. */
  readonly classes: readonly string[];
  /** False when the table has truth only: every `GroupCells` then has one decision column. */
  readonly hasDecisions: boolean;
  readonly weighted: boolean;
  /** Data rows that were read, the refused ones included. */
  readonly rows: number;
  /** Sorted by reason, then columns, then group; `columns: []` counts each refused row once. */
  readonly refused: readonly Refusal[];
  readonly scoreAxis?: ScoreAxis;
  /** One for each requested scope, sorted by `columns`; the overall one (`columns: []`, one group `[]`) is always there. */
  readonly marginals: readonly Marginal[];
}

export interface Marginal {
  readonly columns: readonly string[];
  /** Sorted by key, code unit by code unit. */
  readonly groups: readonly GroupCells[];
}

/** One group of one scope. Cell (truth t, decision d) is at `t × decisions + d`. */
export interface GroupCells {
  /** One value a column of the marginal. */
  readonly key: readonly string[];
  /** Rows, Σw and Σw² per cell; the three are equal without weights. For a regression none, or one of all rows when it has no predictions. */
  readonly n: readonly number[];
  readonly w: readonly number[];
  readonly w2: readonly number[];
  /**
   * Binary with scores: one entry a truth, negative first. Multiclass with scores: of the highest probability of each row, one
   * entry for misses and one for hits of its class, with the losses of the whole vector.
   */
  readonly scores?: readonly ScoreCells[];
  /** Multiclass with scores: of each class's probability, the rows of all other classes and those of its own. */
  readonly classScores?: readonly (readonly [ScoreColumns, ScoreColumns])[];
  /** Regression with predictions. */
  readonly residuals?: Residuals;
}

/**
 * Exact up to 4,096 distinct scores in the table, and past that where the policy says so; else 4,000 equal bins on [0, 1],
 * left-closed, the last closed.
 */
export interface ScoreAxis {
  readonly binned: boolean;
  /** Ascending distinct scores, or the bins' lower edges. */
  readonly values: Float64Array;
  /** 0 when exact. */
  readonly width: number;
  /** The policy says `exact: true`: exact however many scores there are. */
  readonly keepsAll?: true;
}

/** Scores of some rows of a group; parallel arrays over the occupied positions of the axis, ascending. */
export interface ScoreColumns {
  readonly index: Int32Array;
  readonly n: Float64Array;
  readonly w: Float64Array;
  readonly w2: Float64Array;
  /** Σw·score, so that a bin keeps its mean. */
  readonly ws: Float64Array;
}

/** Scores of one group and one truth, with their losses. */
export interface ScoreCells extends ScoreColumns {
  /**
   * Σw·(score − y)² and Σw·log-loss (natural, clipped at 2⁻⁵²) over the group's rows of this truth: exact even when binned.
   * Multiclass: the squares are summed over the classes, the log-loss is that of the true class.
   */
  readonly squaredError: number;
  readonly logLoss: number;
  /** Multiclass, where the losses cannot be taken from the positions. */
  readonly spread?: { readonly squaredError: LossSpread; readonly logLoss: LossSpread };
}

/** Σw²·loss and Σw²·loss² over some rows. */
export interface LossSpread {
  readonly first: number;
  readonly second: number;
}

export interface Residuals {
  readonly whole: ResidualMoments;
  /** The same in 64 blocks by a hash of the row, for jackknife intervals. */
  readonly blocks: readonly ResidualMoments[];
}

/** Weighted mean and centred sums Σw(x − mean)ᵏ. */
export interface Moments {
  readonly mean: number;
  readonly m2: number;
  readonly m3: number;
  readonly m4: number;
}

export interface ResidualMoments {
  readonly n: number;
  readonly w: number;
  readonly w2: number;
  readonly truth: Moments;
  readonly prediction: Moments;
  /** e = y − ŷ. */
  readonly residual: Moments;
  /** Σw(y − ȳ)(ŷ − mean ŷ). */
  readonly cross: number;
  /** Σw|e|. */
  readonly absolute: number;
  /** Σw|e|/|y| over rows with y ≠ 0, and the weight of those rows. */
  readonly relative: number;
  readonly relativeW: number;
}

export type RefusalReason =
  | 'ragged-row'
  | 'unreadable-row'
  | 'missing-label'
  | 'missing-prediction'
  | 'missing-score'
  | 'missing-weight'
  | 'label-not-a-number'
  | 'prediction-not-a-number'
  | 'score-not-a-number'
  | 'score-outside-0-1'
  | 'scores-not-summing-to-1'
  | 'weight-not-a-number'
  | 'weight-negative'
  | 'attribute-not-a-number';

/** Rows that could not be used. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly columns: readonly string[];
  readonly group: readonly string[];
  readonly n: number;
  /** The first five, one-based lines of the file where the row begins. */
  readonly lines: readonly number[];
}

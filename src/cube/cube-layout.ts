import type { Task } from './cube.ts';

/** What a cube is asked to count. */
export interface CubeLayout {
  readonly task: Task;
  /** Attribute columns, in the order of their codes. */
  readonly columns: readonly string[];
  /** Columns of each marginal, all of them among `columns`; the overall one, `[]`, is one of them. */
  readonly marginals: readonly (readonly string[])[];
  readonly hasDecisions: boolean;
  /** Binary only. */
  readonly hasScores: boolean;
  /** Multiclass: how many classes have a probability each, those of the first codes; none when absent. */
  readonly classScores?: number;
  readonly weighted: boolean;
  /**
   * Keep every distinct score, up to so many weights by group, truth (or class) and score over all marginals; absent, scores
   * go over to bins past 4,096. Only where there are scores.
   */
  readonly exactScores?: number;
}

/** What the codes of the rows meant; known when the last row has been read. */
export interface CodeNames {
  valueOf(column: number, code: number): string;
  /** By truth and decision code, in any order; empty for regression. */
  readonly classes: readonly string[];
}

/** More groups than this in one marginal are refused. */
export const MOST_GROUPS = 10_000;
/** More classes than this are refused. */
export const MOST_CLASSES = 1_000;
/** A cube of more truth × decision cells over all its groups is refused: it would no longer be small. */
export const MOST_CELLS = 4_000_000;
/** A cube of more weights by group, class and score is refused. */
export const MOST_CLASS_SCORES = 4_000_000;
/** `exactScores` of every policy: about 1 GB. */
export const MOST_KEPT_SCORES = 20_000_000;

/** What a cube's memory depends on. */
export interface CubeSize {
  readonly classes: number;
  /** Of all marginals together. */
  readonly groups: number;
  /** Weights by group, class and score; of several shards those of the one that has most. */
  readonly classScores: number;
  /** The same where all scores are kept, of the truths of a binary table too; 0 elsewhere. */
  readonly exactScores: number;
}

export function cellsOf(
  { classes, groups }: Pick<CubeSize, 'classes' | 'groups'>,
  hasDecisions: boolean,
): number {
  return groups * classes * (hasDecisions ? classes : 1);
}

/** Two column lists, name by name, code unit by code unit; a prefix comes first. */
export function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (const [index, text] of a.entries()) {
    const other = b[index];
    if (other === undefined) {
      return 1;
    }
    if (text !== other) {
      return text < other ? -1 : 1;
    }
  }
  return a.length - b.length;
}

/** Code unit by code unit, as `compareTexts`. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

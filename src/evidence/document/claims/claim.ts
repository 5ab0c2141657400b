/** A number that a text says of the model, and what it is said of. */
import type { NamedMetric } from './metric-names.ts';
import type { WrittenNumber } from './written-number.ts';

/** What the number was measured on, as the text says it. */
export type ClaimedData =
  /** Nothing is said: read as the evaluation that the policy binds. */
  | { readonly kind: 'unnamed' }
  /** "on the test set", or a name that the policy or the table has. */
  | { readonly kind: 'evaluation' }
  /** A digest of the table, lower-case hex, at least its first eight digits; `isNamed`: by a name of our table too. */
  | { readonly kind: 'digest'; readonly sha256: string; readonly isNamed: boolean }
  /** "on the training set", "on ImageNet". */
  | { readonly kind: 'other'; readonly name: string };

export interface ClaimedGroup {
  /** As written: "women", "Female". */
  readonly words: string;
  /** The column, where the text names it. */
  readonly column?: string;
}

/** What the readers found. */
export interface ReadClaim {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The name as written. */
  readonly metric: string;
  readonly number: WrittenNumber;
  /** Undefined: no metric of ours, it is listed and never guessed. */
  readonly bound: NamedMetric | undefined;
  readonly group: ClaimedGroup | undefined;
  /** The attribute that a gap is between the groups of, where the text names it. */
  readonly by: string | undefined;
  readonly data: ClaimedData;
  /** A share needs a unit or lies in [0, 1]: 87.3 is neither. */
  readonly lacksUnit: boolean;
}

/**
 * `confirmed`: the same data, and equal within the printed digits. `consistent`: other or unnamed data, inside the interval.
 * `stale`: the model changed, the document did not, and nothing shows that the sentence is still true.
 */
export type ClaimState = 'confirmed' | 'consistent' | 'contradicted' | 'stale' | 'uncheckable';

export interface AnsweredClaim extends ReadClaim {
  readonly state: ClaimState;
  /** What was recomputed, if anything. */
  readonly recomputed?: Recomputed;
  /** Why it cannot be checked. */
  readonly because?: string;
}

export interface Recomputed {
  readonly value: number;
  readonly interval?: readonly [number, number];
  /** The table. */
  readonly over: string;
}

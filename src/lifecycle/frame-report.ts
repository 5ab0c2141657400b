import type { Text } from '../judge/text.ts';
import type { CriterionState, FrameKind } from './frame.ts';

/** What of one criterion there is, and how we know. */
export interface CriterionReport {
  readonly id: string;
  readonly text: string;
  readonly state: CriterionState;
  /** Sorted as the criterion has them. */
  readonly metrics: readonly string[];
  /** Where, and how we know; or what is missing. */
  readonly because: Text;
}

export interface GroupReport {
  readonly id: string;
  readonly title: string;
  /** The least of its criteria. */
  readonly state: CriterionState;
  /** Points of a `score`. */
  readonly points?: number;
  readonly criteria: readonly CriterionReport[];
}

/** One frame of one subject. */
export interface FrameReport {
  readonly frame: string;
  readonly title: string;
  readonly kind: FrameKind;
  readonly source: { readonly title: string; readonly url: string };
  readonly limitation: string;
  readonly groups: readonly GroupReport[];
  /** Of a ladder its level, of a score its points, of gates how many have evidence. */
  readonly result: { readonly value: number; readonly of: number; readonly sentence: Text };
  /** Ids of the criteria that block the next level, the open gates, or the least section. */
  readonly blockedBy: readonly string[];
}

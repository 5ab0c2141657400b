/**
 * Frames of the literature, each a table of criteria, and what of them there is evidence for. A criterion names the metrics
 * that show it; nothing here measures, and nothing is called fulfilled that nobody could see.
 */
import type { Grade } from '../evidence/evidence.ts';
import type { Family } from '../judge/finding.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { MetricId, NonEmpty } from '../metrics/metric.ts';

/** One thing that was measured of a subject, whether or not a requirement asks for it. */
export interface Observation {
  readonly metric: string;
  readonly measurement: Measurement;
  readonly grade?: Grade;
}

/** A metric that shows a criterion. Without a bound it is enough that there is evidence to measure. */
export interface MetricCheck {
  readonly metric: MetricId;
  readonly min?: number;
  readonly max?: number;
  /** More than this: at the worst that a metric can be there is nothing to show. */
  readonly above?: number;
}

/** Some number of this property was measured, whichever the policy asks for. */
export interface FamilyCheck {
  readonly family: Family;
}

export type Check = MetricCheck | FamilyCheck;

export interface Criterion {
  /** Unique in its frame: `3-tests`. */
  readonly id: string;
  /** What has to be there, in one sentence of ours. */
  readonly text: string;
  /** Which of the checks have to hold; `any` where several things can show the same. */
  readonly by?: 'all' | 'any';
  /** Empty: nothing of this version looks at it, which is said. */
  readonly checks: readonly Check[];
}

export interface CriterionGroup {
  /** `4`, `data`, `P1`. */
  readonly id: string;
  readonly title: string;
  readonly criteria: NonEmpty<Criterion>;
}

/**
 * `ladder`: the highest group whose criteria, and those of all below, have evidence. `gates`: each group by itself. `score`: half
 * a point for what is declared and one for what is checked; the least of the groups counts.
 */
export type FrameKind = 'ladder' | 'gates' | 'score';

export interface Frame {
  /** Kebab case; what the command line calls it. */
  readonly id: string;
  readonly title: string;
  readonly kind: FrameKind;
  readonly source: { readonly title: string; readonly url: string };
  /** What of it no file shows, in one sentence or two. */
  readonly limitation: string;
  readonly groups: NonEmpty<CriterionGroup>;
  /** Of a `score`: what it means from so many points on, ascending from 0. */
  readonly bands?: NonEmpty<{ readonly from: number; readonly title: string }>;
}

/**
 * `found`: shown by what was checked. `declared`: a sentence or a file of numbers says so. `short`: measured, and not enough.
 * `missing`: no evidence. `unseen`: nothing of this version looks at it. `unknown`: there is evidence that nobody could judge.
 */
export type CriterionState = 'found' | 'declared' | 'short' | 'missing' | 'unseen' | 'unknown';

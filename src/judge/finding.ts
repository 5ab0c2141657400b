import type { Comparison } from '../metrics/comparison.ts';
import type { Measurement } from '../metrics/measurement.ts';
import type { PlannedRequirement } from '../policy/plan.ts';
import type { Grade } from '../evidence/evidence.ts';
import type { Waiver } from '../policy/waiver.ts';
import type { Text } from './text.ts';

export type Verdict = 'PASS' | 'WARN' | 'WAIVED' | 'FAIL' | 'INSUFFICIENT' | 'MISSING' | 'ERROR' | 'N/A';

/** Of a whole run. `nothing`: no subject was touched. */
export type RunVerdict = 'pass' | 'warn' | 'fail' | 'inconclusive' | 'nothing';

export type Property = 'fairness' | 'accountability' | 'transparency' | 'ethics' | 'security';
export const PROPERTIES: readonly Property[] = [
  'fairness',
  'accountability',
  'transparency',
  'ethics',
  'security',
];
/** What a metric id begins with: performance can be gated but is no part of the FATES score. */
export type Family = Property | 'performance';

/** requirement × measurement (× comparison × waiver) → verdict with a sentence and a remedy. */
export interface Finding {
  readonly planned: PlannedRequirement;
  readonly measurement: Measurement;
  readonly comparison?: Comparison;
  readonly waiver?: Waiver;
  /** Lowest grade of the evidence behind the measurement; absent when nothing was measured. */
  readonly grade?: Grade;
  readonly verdict: Verdict;
  /** Generated from the bound: what was found, against what. */
  readonly sentence: Text;
  /** What stands behind it: interval, chance, groups, excluded ones. */
  readonly details: readonly Text[];
  /** What to do; empty when nothing has to be done. */
  readonly remedy: Text;
}

import type { Grade } from '../evidence/evidence.ts';

/** What judge has to know of a metric to speak about it; assess cuts it from the registry. */
export interface MetricFacts {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly formula: string;
  readonly unit: string;
  readonly direction: 'lower' | 'higher' | 'target';
  readonly ideal: number;
  readonly fullGrade: Grade;
  readonly remedies: readonly string[];
}

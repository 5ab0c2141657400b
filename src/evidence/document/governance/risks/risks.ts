import type { Place } from '../../found.ts';
import type { DocumentEvidence, DocumentFinding } from '../../document.ts';

/** What has to be said of each risk. `reason` only where it is accepted, `review` only while it is open. */
export const RISK_FIELDS = [
  'risk',
  'likelihood',
  'impact',
  'treatment',
  'reason',
  'owner',
  'review',
] as const;

export type RiskField = (typeof RISK_FIELDS)[number];

export interface Risk extends Place {
  readonly id: string;
  /** Likelihood × impact, 1 to 25; of what is not known the highest counts. */
  readonly level: number;
  /** What is missing, a placeholder, not understood, or past its date. */
  readonly missing: readonly RiskField[];
  readonly isClosed: boolean;
  /** Those about this risk. */
  readonly findings: readonly DocumentFinding[];
}

export interface RiskRegisterEvidence extends DocumentEvidence {
  /** At least one. */
  readonly risks: readonly Risk[];
}

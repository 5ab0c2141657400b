import type { Place } from '../../found.ts';
import type { DocumentEvidence, DocumentFinding } from '../../document.ts';

/** What an impact assessment has to say. */
export const IMPACT_ELEMENTS = [
  'purpose',
  'period',
  'affected',
  'harms',
  'mitigation',
  'oversight',
  'redress',
  'consulted',
  'review',
] as const;

export type ImpactElement = (typeof IMPACT_ELEMENTS)[number];

export interface StatedElement extends Place {
  readonly element: ImpactElement;
  readonly isStated: boolean;
  /** What is wrong with it, unless it is stated. */
  readonly finding?: DocumentFinding;
}

export interface Harm extends Place {
  readonly isMitigated: boolean;
  /** Those about this harm. */
  readonly findings: readonly DocumentFinding[];
}

export interface ImpactAssessmentEvidence extends DocumentEvidence {
  readonly path: string;
  /** All, in order. */
  readonly elements: readonly StatedElement[];
  /** Empty where they are not listed one by one. */
  readonly harms: readonly Harm[];
}

import type { DocumentEvidence, KindFacts } from '../document.ts';
import type { AnsweredClaim } from './claim.ts';

/** Numbers that documents say of the model. Readers leave them unanswered (`uncheckable`); the run answers them. */
export interface ClaimsEvidence extends DocumentEvidence {
  readonly claims: readonly AnsweredClaim[];
  /** Documents that this change left as they were while it changed the model. */
  readonly outdated: readonly string[];
}

export interface ClaimKinds {
  /** Of the card and of its results. */
  readonly claims: ClaimsEvidence;
  /** Of files of numbers that tools wrote. */
  readonly reportedMetrics: ClaimsEvidence;
}

export const CLAIM_KINDS: { readonly [K in keyof ClaimKinds]: KindFacts } = {
  claims: {
    grade: 'computed',
    hint: 'Bind `card:` of the subject to its model card, and write the measured numbers into it: `fates card --write`.',
  },
  reportedMetrics: {
    grade: 'computed',
    hint: 'Bind `documents.metrics` of the subject to the files of numbers that the evaluation writes (MLflow, DVC, scikit-learn, Fairlearn, Evidently).',
  },
};

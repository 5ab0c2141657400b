import type { PolicyInput } from '../schema.ts';
import { SCREENING } from './screening.ts';
import { strictDocuments } from './strict-documents.ts';

/** For decisions about people: half of the room of baseline, and what is advice there is required here. */
export const strict = {
  version: 1,
  requirements: [
    {
      metric: 'fairness/demographic-parity-difference',
      max: 0.1,
      warn: 0.08,
      because: 'For decisions about people a gap above ten points needs a decision by the product owner.',
    },
    { metric: 'fairness/demographic-parity-ratio', min: 0.8, because: SCREENING },
    {
      metric: 'fairness/disparate-impact',
      within: [0.8, 1.25],
      because:
        'The same screening reference for the favourable outcome, against the reference group, in both directions.',
    },
    {
      metric: 'fairness/equalized-odds-difference',
      max: 0.1,
      warn: 0.08,
      because:
        'Neither missed nor false positives may fall on one group ten points more often than on another.',
    },
    {
      metric: 'fairness/equal-opportunity-difference',
      max: 0.1,
      because: 'Those who qualify should be found about equally often in each group.',
    },
    {
      metric: 'fairness/average-odds-difference',
      within: [-0.1, 0.1],
      level: 'advisory',
      because: 'Its sign shows whom the errors favour; opposite errors can cancel, so it cannot stand alone.',
    },
    {
      metric: 'fairness/worst-group-accuracy',
      min: 0.7,
      warn: 0.75,
      because: 'An average can hide a group for which the model does not work.',
    },
    {
      metric: 'fairness/conditional-demographic-disparity',
      max: 0.05,
      level: 'advisory',
      because: 'Which strata are legitimate is a human decision, so it stays advice.',
    },
    {
      metric: 'fairness/mae-difference',
      max: 0,
      level: 'advisory',
      because:
        'The gap is in units of the label, so no preset can know how much is much: write your own bound for it; until then any gap is shown.',
    },
    {
      metric: 'performance/expected-calibration-error',
      max: 0.05,
      because: 'Scores that people act on have to mean what they say.',
    },
    {
      metric: 'security/unsafe-model-files',
      max: 0,
      options: { strict: true },
      because:
        'Whoever loads such a file may run what somebody put into it; what is not known to be harmless counts.',
    },
    {
      metric: 'security/unexamined-files',
      max: 0,
      because: 'What was not read to its end is not known to be harmless.',
    },
    {
      metric: 'security/secrets',
      max: 0,
      because: 'A committed secret is known to everybody who can read the repository, and has to be revoked.',
    },
    {
      metric: 'security/integrity-violations',
      max: 0,
      because:
        'A file that is not what was signed, attested or recorded is not the one that somebody vouches for.',
    },
    {
      metric: 'security/model-integrity',
      min: 1,
      because: 'Only a digest that somebody wrote down tells whether the files are those that were made.',
    },
    {
      metric: 'security/signature',
      min: 1,
      level: 'advisory',
      because:
        'Which key or identity is trusted is for the policy to say; until it does, nothing can be verified.',
    },
    {
      metric: 'security/provenance',
      min: 1,
      level: 'advisory',
      because:
        'Who builds the model, and from what, is for the policy to say; until it does, nothing can be verified.',
    },
    {
      metric: 'security/safe-format-share',
      min: 1,
      level: 'advisory',
      because: 'Formats that hold only data need no trust in whoever wrote them.',
    },
    {
      metric: 'security/unsafe-loading-code',
      max: 0,
      because: 'Code that loads whatever it is given lets a file decide what runs.',
    },
    {
      metric: 'security/unpinned-dependencies',
      max: 0,
      because: 'A version that is left open is chosen by whoever publishes the next one.',
    },
    {
      metric: 'security/untrusted-base-model',
      max: 0,
      because: 'A base model without a revision is another one when somebody changes it.',
    },
    ...strictDocuments,
  ],
} as const satisfies PolicyInput;

import type { PolicyInput } from '../schema.ts';
import { SCREENING } from './screening.ts';

/**
 * For a repository that starts: two required questions about groups (is the same outcome as frequent, are errors as
 * frequent) with room for an honest small model, the worst group's accuracy, and what opinions differ on as advice. Of
 * documents only what is untrue or harms somebody blocks; what a small repository has not written yet is advice.
 */
export const baseline = {
  version: 1,
  requirements: [
    {
      metric: 'fairness/demographic-parity-difference',
      max: 0.2,
      warn: 0.1,
      because:
        'A gap above twenty points between the selection rates of groups needs somebody who decided that it is right.',
    },
    { metric: 'fairness/demographic-parity-ratio', min: 0.8, level: 'advisory', because: SCREENING },
    {
      metric: 'fairness/equalized-odds-difference',
      max: 0.2,
      warn: 0.1,
      because:
        'Errors that fall on one group twenty points more often than on another are a harm whatever the base rates are.',
    },
    {
      metric: 'fairness/worst-group-accuracy',
      min: 0.6,
      warn: 0.7,
      because: 'A model that is hardly better than a coin for one group should not decide about that group.',
    },
    {
      metric: 'fairness/conditional-demographic-disparity',
      max: 0.1,
      level: 'advisory',
      because:
        'Strata can explain a disparity, or show that they do not; which strata are legitimate is a human decision.',
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
      max: 0.1,
      level: 'advisory',
      because: 'A probability that is ten points off on average misleads whoever reads it as one.',
    },
    {
      metric: 'security/unsafe-model-files',
      max: 0,
      because: 'Whoever loads such a file runs what somebody put into it.',
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
      metric: 'security/unsafe-loading-code',
      max: 0,
      level: 'advisory',
      because: 'Whether a loader is given only files that you made is for you to say.',
    },
    {
      metric: 'security/unpinned-dependencies',
      max: 0,
      level: 'advisory',
      because: 'A version that is left open is chosen by whoever publishes the next one.',
    },
    {
      metric: 'security/signature',
      min: 1,
      level: 'advisory',
      because: 'A signature says who made the model; without one anybody who can write the file could have.',
    },
    {
      metric: 'transparency/contradicted-claims',
      max: 0,
      because: 'A number in the card that the predictions do not give misleads everybody who reads it.',
    },
    {
      metric: 'transparency/stale-claims',
      max: 0,
      level: 'advisory',
      because: 'A number of the model before this change is read as one of the model after it.',
    },
    {
      metric: 'transparency/card-completeness',
      min: 0.6,
      level: 'advisory',
      because: 'Whoever uses the model reads the card first; what it does not answer they have to guess.',
    },
    {
      metric: 'transparency/disaggregated-results',
      min: 1,
      level: 'advisory',
      because: 'One number for all hides for whom the model does not work.',
    },
    {
      metric: 'transparency/limitations',
      min: 1,
      level: 'advisory',
      because: 'Who made a model knows best where it fails, and is the only one who can say so in time.',
    },
    {
      metric: 'ethics/personal-data',
      max: 0,
      because: 'Addresses and accounts of people in a committed table stay readable in its history.',
    },
    {
      metric: 'ethics/intended-use',
      min: 1,
      level: 'advisory',
      because: 'Measured is how the model does its task; which task that is only a person can say.',
    },
    {
      metric: 'ethics/data-licence',
      min: 1,
      level: 'advisory',
      because: 'Without a licence nobody else may use the data, and perhaps you may not either.',
    },
    {
      metric: 'accountability/named-owner',
      min: 1,
      level: 'advisory',
      because: 'A model that nobody owns is mended by nobody.',
    },
    {
      metric: 'accountability/incident-channel',
      min: 1,
      level: 'advisory',
      because: 'Whom the model harms should find somebody to tell.',
    },
    {
      metric: 'accountability/reproducible-environment',
      min: 0.5,
      level: 'advisory',
      because: 'A result that nobody can make again nobody can examine.',
    },
  ],
} as const satisfies PolicyInput;

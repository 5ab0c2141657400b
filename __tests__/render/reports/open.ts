/** Runs that could not judge: inconclusive, advisory with a suggested policy, problems only. */
import { text } from '../../../src/judge/text.ts';
import type { Problem } from '../../../src/problem.ts';
import { finding, report, subject } from './build.ts';

const missing = finding('fairness/demographic-parity-difference', 'MISSING', {
  measurement: {
    status: 'no-evidence',
    missing: ['decisions'],
    hint: 'Commit the predictions or make them in an earlier step.',
  },
  sentence: text`Demographic parity difference on ${'sex'} has no evidence to hold against at most ${0.1}: ${'decisions'}.`,
  details: [text`${'Commit the predictions or make them in an earlier step.'}`],
  remedy: ['Bind the table in `fates.yml` under `evaluation.table`.'],
});

const lfs: Problem = {
  code: 'table/lfs-pointer',
  path: 'evaluation/predictions.csv',
  line: 1,
  message: 'The file is a Git LFS pointer, so its rows cannot be read.',
  hint: 'Check out with `lfs: true`.',
};

export const inconclusive = report(
  [subject('income', [missing], { fairness: 0 }, { verdict: 'inconclusive', rows: 0, problems: [lfs] })],
  { verdict: 'inconclusive', blocks: true },
);

export const tolerated = report(
  [subject('income', [missing], { fairness: 0 }, { verdict: 'inconclusive' })],
  { verdict: 'inconclusive', policy: { ...inconclusive.policy, failOn: 'fail' } },
);

export const advisory = report(
  [
    subject(
      'predictions',
      [
        finding('fairness/demographic-parity-difference', 'FAIL', {
          sentence: text`Demographic parity difference on ${'sex'} is ${0.194}; the bound is at most ${0.1}, and it is outside.`,
        }),
      ],
      { fairness: 0 },
      { verdict: 'fail', taskInferred: true },
    ),
  ],
  {
    verdict: 'fail',
    policy: {
      path: 'baseline',
      sha256: 'ab'.repeat(32),
      advisory: true,
      failOn: 'inconclusive',
      minimum: inconclusive.policy.minimum,
    },
    commit: {},
    suggestedPolicy:
      'version: 1\nextends: [baseline]\nsubjects:\n  - id: predictions\n    evaluation:\n      table: predictions.csv\n      label: income\n',
  },
);

export const broken = report([], {
  verdict: 'fail',
  blocks: true,
  problems: [
    {
      code: 'policy/unknown-key',
      path: 'fates.yml',
      line: 12,
      column: 5,
      key: 'requirements[0].maxx',
      message: 'There is no key `maxx` in a requirement, so nothing would be enforced.',
      hint: 'Did you mean `max`?',
    },
    {
      code: 'input/no-such-file',
      path: 'policy',
      message: 'No file is at that path.',
      hint: 'Give the path of a policy.',
    },
  ],
});

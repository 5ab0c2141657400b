/** Two subjects, and three thousand findings. */
import { text } from '../../../src/judge/text.ts';
import { finding, measured, report, subject } from './build.ts';
import { fail } from './fail.ts';

const error = finding('fairness/demographic-parity-difference', 'ERROR', {
  measurement: { status: 'error', message: 'line 7 has an open quote', hint: 'Mend the file.' },
  sentence: text`Demographic parity difference on ${'sex'} could not be computed: ${'line 7 has an open quote'}`,
});

export const two = report(
  [
    subject(
      'credit_v2',
      [
        error,
        finding('performance/accuracy', 'N/A', {
          measurement: { status: 'not-applicable', reason: 'the task is regression' },
        }),
      ],
      { fairness: 20 },
      { verdict: 'fail' },
    ),
    ...fail.subjects,
    subject('unscored', [finding('performance/accuracy', 'PASS')], {}),
  ],
  {
    verdict: 'fail',
    blocks: true,
    untouched: ['risk'],
    problems: [
      {
        code: 'changes/unreadable',
        path: 'pulls/7/files',
        message: 'The list of changed files could not be read.',
        hint: 'Grant `pull-requests: read`.',
      },
    ],
  },
);

const groups = Array.from({ length: 300 }, (_, index) => ({
  group: [`group ${index}`],
  n: 100 + index,
  value: index / 300,
}));

export const many = report(
  [
    subject(
      'income',
      Array.from({ length: 3000 }, (_, index) =>
        finding('fairness/demographic-parity-difference', 'FAIL', {
          weight: 1 + (index % 3),
          scope: `column_${index}`,
          measurement: measured(index / 3000, index < 3 ? { parts: groups } : {}),
          sentence: text`Demographic parity difference on ${`column_${index}`} is ${index / 3000}; the bound is at most ${0.1}.`,
          details: [text`95 % interval ${0.185} to ${0.203} over ${32_561} rows.`],
          remedy: ['Compare decision thresholds per group.'],
        }),
      ),
      { fairness: 0 },
      { verdict: 'fail', comparisons: 134_550 },
    ),
  ],
  {
    verdict: 'fail',
    blocks: true,
    notLookedAt: Array.from({ length: 400 }, (_, index) => ({
      path: `data/${index}.bin`,
      reason: 'not a table',
    })),
  },
);

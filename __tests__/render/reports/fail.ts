import { text } from '../../../src/judge/text.ts';
import { finding, measured, report, subject } from './build.ts';

const parity = measured(0.194, {
  interval: [0.185, 0.203],
  chance: { mean: 0.004, upper: 0.01 },
  parts: [
    { group: ['Female'], n: 10_771, value: 0.112, interval: [0.106, 0.118] },
    { group: ['Male'], n: 21_790, value: 0.306, interval: [0.3, 0.312] },
  ],
});

const failing = finding('fairness/demographic-parity-difference', 'FAIL', {
  measurement: parity,
  comparison: { base: measured(0.174), change: 0.02, from: 'commit' },
  because: 'A gap above ten points needs a decision by the product owner.',
  owner: '@credit-team',
  sentence: text`Demographic parity difference on ${'sex'} is ${0.194}; the bound is at most ${0.1}, and it is outside.`,
  details: [
    text`95 % interval ${0.185} to ${0.203} over ${32_561} rows; chance alone: mean ${0.004}, 95 % within ${0.01}.`,
    text`${'Male'} ${0.306} (${21_790} rows), ${'Female'} ${0.112} (${10_771} rows).`,
    text`Base branch ${0.174}.`,
    text`Why it is required: ${'A gap above ten points needs a decision by the product owner.'}`,
  ],
  remedy: [
    'Compare decision thresholds per group with `fates explain fairness/demographic-parity-difference`; a gap in the labels themselves is a question for whoever sets them.',
  ],
});

const inconclusive = finding('fairness/equalized-odds-difference', 'INSUFFICIENT', {
  scope: ['sex', 'race'],
  scopeKind: 'intersection',
  measurement: {
    status: 'insufficient',
    n: 9,
    needed: 30,
    reason: 'fewer than two groups are large enough',
    excluded: [{ group: ['Female', 'Other'], n: 9, reason: 'too-few-positives' }],
    parts: [
      { group: ['Female', 'Other'], n: 9, value: null },
      { group: ['Male', 'White'], n: 19_174, value: 0.21 },
    ],
  },
  sentence: text`Equalized odds difference on ${'sex'} × ${'race'} cannot be judged against at most ${0.1}: fewer than two groups are large enough.`,
  details: [text`Not counted: ${'Female'} × ${'Other'} (${9} rows: too few positives).`],
  remedy: ['Collect more rows of the groups that are named, or take the intersection out of the policy.'],
});

const passing = (id: string, value: number) =>
  finding(id, 'PASS', {
    scope: 'overall',
    scopeKind: 'overall',
    measurement: measured(value),
    bound: { kind: 'min', min: 0.8, warn: 0.82 },
  });

/** As github.md draws it. */
export const fail = report(
  [
    subject(
      'income',
      [
        failing,
        inconclusive,
        ...[0.081, 0.042, 0.03].map((value) =>
          finding('fairness/equalized-odds-difference', 'PASS', {
            measurement: measured(value),
            comparison: { base: measured(value), change: 0, from: 'commit' },
          }),
        ),
        finding('accountability/declared-claims', 'WARN', {
          grade: 'reported',
          comparison: { base: measured(0.2), change: -0.15, from: 'commit' },
        }),
        ...[1, 2, 3, 4].map(() =>
          finding('accountability/changelog', 'PASS', {
            comparison: { base: measured(0.05), change: 0, from: 'commit' },
          }),
        ),
        passing('transparency/card-sections', 0.9),
        passing('ethics/emissions-declared', 0.85),
        passing('security/pickle-imports', 1),
        passing('performance/accuracy', 0.852),
      ],
      { fairness: 40, accountability: 90, transparency: 75, ethics: 80, security: 70 },
      {
        verdict: 'fail',
        comparisons: 24,
        notes: ['`positive` = ">50K" was inferred from the values of `income`.'],
        refused: [
          { reason: 'missing-label', columns: [], group: [], n: 12, lines: [7, 19, 23, 41, 88] },
          { reason: 'missing-label', columns: ['sex'], group: ['Female'], n: 12, lines: [7, 19, 23, 41, 88] },
        ],
      },
    ),
  ],
  {
    verdict: 'fail',
    blocks: true,
    policyChanges: [
      {
        part: 'requirement',
        id: 'fairness/equalized-odds-difference@sex',
        change: 'looser',
        from: 'max: 0.1',
        to: 'max: 0.2',
      },
    ],
    waivers: [
      {
        id: 'W-7',
        requirement: 'fairness/equalized-odds-difference@sex',
        subject: 'income',
        reason: 'The vendor mends it in March.',
        owner: '@credit-team',
        granted: '2026-10-01',
        expires: '2027-03-01',
        state: 'applied',
      },
    ],
    notLookedAt: [{ path: 'models/huge.bin', reason: 'larger than 2 GB' }],
  },
);

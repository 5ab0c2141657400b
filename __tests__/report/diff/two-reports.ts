/** A report and a later one of the same model: one thing of each kind that may differ. */
import { finding, measured, report, subject } from '../../render/reports/build.ts';

const odds = (value: number, low: number, high: number) => measured(value, { interval: [low, high] });
const none = { status: 'no-evidence', missing: ['card'], hint: 'Add a card.' } as const;
const waiver = {
  id: 'W-1',
  requirement: 'accountability/changelog@sex',
  subject: 'income',
  reason: 'The vendor mends it in March.',
  owner: '@credit-team',
  granted: '2026-04-01',
  expires: '2027-03-31',
} as const;
const accuracy = { scope: 'overall', scopeKind: 'overall', requirement: 'performance/accuracy' } as const;
const floor = (min: number) => ({ kind: 'min', min }) as const;

export const before = report(
  [
    subject(
      'income',
      [
        finding('fairness/demographic-parity-difference', 'FAIL', { measurement: measured(0.194) }),
        finding('fairness/equalized-odds-difference', 'PASS', { measurement: odds(0.081, 0.07, 0.09) }),
        finding('accountability/changelog', 'FAIL', { measurement: measured(0.3) }),
        finding('accountability/declared-claims', 'PASS'),
        finding('transparency/card-sections', 'PASS', { measurement: measured(0.04) }),
        finding('ethics/emissions-declared', 'PASS'),
        finding('performance/accuracy', 'PASS', {
          ...accuracy,
          bound: floor(0.8),
          measurement: measured(0.8521),
        }),
      ],
      { fairness: 40, accountability: 40, transparency: 100, ethics: 100 },
      { verdict: 'fail' },
    ),
    subject('old', [], {}),
    subject('resting', [], {}),
  ],
  { verdict: 'fail', blocks: true, asOf: '2026-11-20', digest: 'aa'.repeat(32) },
);

export const after = report(
  [
    subject(
      'income',
      [
        finding('fairness/demographic-parity-difference', 'PASS', { measurement: measured(0.094) }),
        finding('fairness/equalized-odds-difference', 'FAIL', { measurement: odds(0.121, 0.09, 0.15) }),
        finding('accountability/changelog', 'WAIVED', { measurement: measured(0.3), waiver }),
        finding('transparency/card-sections', 'WARN', { measurement: measured(0.05), grade: 'declared' }),
        finding('ethics/emissions-declared', 'MISSING', { measurement: none }),
        finding('security/pickle-imports', 'PASS', { measurement: measured(0) }),
        finding('performance/accuracy', 'PASS', {
          ...accuracy,
          bound: floor(0.7),
          measurement: measured(0.8519),
        }),
      ],
      { fairness: 30, accountability: 40, transparency: 50, ethics: 0, security: 100 },
      {
        verdict: 'fail',
        files: [
          {
            path: 'evaluation/new.csv',
            sha256: 'ef'.repeat(32),
            bytes: 10,
            grade: 'reported',
            from: 'artifact',
          },
        ],
      },
    ),
    subject('fresh', [finding('fairness/x', 'PASS')], {}),
  ],
  {
    verdict: 'fail',
    blocks: true,
    digest: 'bb'.repeat(32),
    tool: { name: 'fates-gate', version: '0.2.0' },
    untouched: ['resting'],
    policy: { ...before.policy, failOn: 'fail', minimum: { ...before.policy.minimum, group: 50 } },
    waivers: [{ ...waiver, state: 'applied' }],
    problems: [{ code: 'x/y', path: 'card.md', line: 3, message: 'It is no card.', hint: 'Mend it.' }],
  },
);

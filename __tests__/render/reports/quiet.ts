/** Runs that fail nothing: all pass, a warning, nothing to assess. */
import { finding, measured, report, subject } from './build.ts';

const parity = finding('fairness/demographic-parity-difference', 'PASS', {
  measurement: measured(0.03, { interval: [-0.01, 0.07], chance: { mean: 0.004, upper: 0.01 } }),
});
const accuracy = finding('performance/accuracy', 'PASS', {
  scope: 'overall',
  scopeKind: 'overall',
  bound: { kind: 'within', within: [0.8, 1] },
  measurement: measured(0.852),
});

export const pass = report([subject('income', [parity, accuracy], { fairness: 100 })]);

export const single = report([subject('income', [parity], { fairness: 50, ethics: 80 })]);

export const warn = report(
  [
    subject(
      'income',
      [
        { ...parity, verdict: 'WARN' },
        {
          ...parity,
          verdict: 'WAIVED',
          waiver: {
            id: 'W-7',
            requirement: 'fairness/demographic-parity-difference@sex',
            subject: 'income',
            reason: 'known',
            owner: '@a',
            granted: '2026-10-01',
            expires: '2027-03-01',
          },
        },
        finding('fairness/equalized-odds-difference', 'MISSING', {
          level: 'advisory',
          measurement: { status: 'no-evidence', missing: ['scores'], hint: 'Add a score column.' },
        }),
        accuracy,
      ],
      { fairness: 50 },
      { verdict: 'warn' },
    ),
  ],
  { verdict: 'warn' },
);

export const nothing = report([], {
  verdict: 'nothing',
  untouched: ['income', 'credit_v2'],
});

/** Pull requests seen from their base: what got worse, what the policy becomes, who accepted what. */
import { text } from '../../../src/judge/text.ts';
import type { ReportWaiver } from '../../../src/report/report.ts';
import { BASE, finding, measured, report, subject } from './build.ts';

const granted = {
  requirement: 'fairness/demographic-parity-difference@sex',
  subject: 'income',
  reason: 'The vendor mends it in March.',
  owner: '@credit-team',
  granted: '2026-04-01',
  expires: '2027-03-31',
} as const;

const waivers: readonly ReportWaiver[] = [
  { ...granted, id: 'W-1', state: 'applied', on: ['sex'] },
  { ...granted, id: 'W-2', state: 'not-needed', requirement: 'performance/accuracy' },
  { ...granted, id: 'W-3', state: 'expired', expires: '2026-10-31', owner: '@risk', on: ['sex', 'race'] },
  { ...granted, id: 'W-4', state: 'matches-nothing', subject: 'old' },
  { ...granted, id: 'W-5', state: 'not-yet', granted: '2026-12-01' },
];

const parity = finding('fairness/demographic-parity-difference', 'WAIVED', {
  measurement: measured(0.194, { interval: [0.185, 0.203] }),
  comparison: {
    base: measured(0.174),
    change: 0.02,
    interval: [0.004, 0.036],
    paired: true,
    from: 'commit',
  },
  waiver: { ...granted, id: 'W-1', on: ['sex'] },
  sentence: text`Demographic parity difference on ${'sex'} is ${0.194}; the bound is at most ${0.1}.`,
});
const odds = finding('fairness/equalized-odds-difference', 'FAIL', {
  scope: ['sex', 'race'],
  scopeKind: 'intersection',
  measurement: measured(0.121, { interval: [0.09, 0.15] }),
  comparison: { base: measured(0.081), change: 0.04, interval: [-0.01, 0.09], from: 'commit' },
  sentence: text`Equalized odds difference on ${'sex'} × ${'race'} is ${0.121}; the bound is at most ${0.1}.`,
  details: [text`At the base it was ${0.081}; the waiver ${'W-3'} of ${'@risk'} expired on ${'2026-10-31'}.`],
  remedy: ['Compare decision thresholds per group.'],
});
const changelog = finding('accountability/changelog', 'PASS', {
  comparison: { base: measured(0.2), change: -0.15, interval: [-0.2, -0.1], from: 'commit' },
});
const claims = finding('accountability/declared-claims', 'PASS', {
  comparison: { base: { status: 'no-evidence', missing: ['card'], hint: 'Add it.' }, from: 'commit' },
});
const emissions = finding('ethics/emissions-declared', 'MISSING', {
  level: 'advisory',
  measurement: { status: 'no-evidence', missing: ['card'], hint: 'Add a card.' },
  comparison: { base: measured(1), from: 'commit' },
});
const accuracy = finding('performance/accuracy', 'PASS', {
  scope: 'overall',
  scopeKind: 'overall',
  bound: { kind: 'min', min: 0.8 },
  measurement: measured(0.852),
  comparison: { base: measured(0.852), change: 0, from: 'unchanged' },
});

/** Judged by the base branch's policy, compared, one requirement waived, the policy made looser. */
export const compared = report(
  [
    subject(
      'income',
      [parity, odds, changelog, claims, emissions, accuracy],
      { fairness: 0, accountability: 100, ethics: 0 },
      { verdict: 'fail', standing: 'rebound' },
    ),
  ],
  {
    verdict: 'fail',
    blocks: true,
    policy: { ...report([]).policy, side: 'base' },
    baseline: { state: 'measured', ref: BASE, from: 'local git' },
    policyChanges: [
      { part: 'minimum', id: 'minimum.group', change: 'stricter', from: '30', to: '50' },
      {
        part: 'requirement',
        id: 'fairness/equalized-odds-difference@sex',
        change: 'looser',
        from: 'max: 0.1',
        to: 'max: 0.2',
      },
      { part: 'requirement', id: 'performance/accuracy', change: 'looser', from: 'min: 0.8', to: 'min: 0.7' },
      { part: 'requirement', id: 'ethics/emissions-declared', change: 'removed', from: 'min: 1' },
      { part: 'gate', id: 'gate.on', change: 'changed', from: 'point', to: 'proven-outside' },
      { part: 'waiver', id: 'W-6', change: 'added', to: 'fairness/demographic-parity-difference of income' },
      {
        part: 'subject',
        id: 'income',
        change: 'changed',
        from: 'evaluation.label: income',
        to: 'evaluation.label: earns | more',
      },
    ],
    waivers,
  },
);

/** Several subjects of every standing; the base has no valid policy. */
export const standings = report(
  [
    subject('a-same', [accuracy], { fairness: 100 }, { standing: 'same' }),
    subject('b-new', [], { fairness: 100 }, { standing: 'new', baseline: { state: 'new' } }),
    subject('c-renamed', [accuracy], {}, { standing: 'renamed', baseline: { state: 'reused' } }),
    subject(
      'd-removed',
      [finding('fairness/x', 'FAIL')],
      { fairness: 0 },
      { standing: 'removed', verdict: 'fail', baseline: { state: 'report' } },
    ),
    subject(
      'e-lfs',
      [],
      {},
      { standing: 'same', baseline: { state: 'unavailable', because: 'its table is in Git LFS' } },
    ),
    subject('f-moved', [], {}, { baseline: { state: 'new', because: 'the table was not there.' } }),
    subject('g-own', [], {}, { baseline: { state: 'measured' } }),
  ],
  {
    verdict: 'fail',
    blocks: true,
    policy: {
      ...report([]).policy,
      side: 'head',
      because: "the base branch's policy is invalid, so this one is judged by; it binds after the merge",
    },
    baseline: { state: 'unavailable', because: 'git has no such commit, and the API refused it' },
  },
);

/** All of it makes the policy stricter, so it may stay folded. */
export const stricter = report([subject('income', [accuracy], { fairness: 100 })], {
  policy: { ...report([]).policy, side: 'base' },
  baseline: { state: 'reused', ref: BASE },
  policyChanges: [
    { part: 'requirement', id: 'performance/accuracy', change: 'stricter', from: 'min: 0.7', to: 'min: 0.8' },
    { part: 'waiver', id: 'W-1', change: 'removed' },
  ],
});

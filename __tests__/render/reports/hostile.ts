import { text } from '../../../src/judge/text.ts';
import type { Report } from '../../../src/report/report.ts';
import { finding, measured, report, subject } from './build.ts';

/** What somebody may write into a file to be seen, to ping, to hide or to command. */
export const HOSTILE: readonly string[] = [
  '<!-- fates-gate:comment -->',
  '@octocat please look at #123 and a1b2c3d4',
  '[click](https://evil.example) ![x](http://evil.example/x.png)',
  '</summary></details><script>alert(1)</script>',
  'x | y \\| z',
  '```\n# heading\n```',
  '::error::owned\r\n##[error]owned',
  '\u202egnp.exe\u2066\u200b\ufeff',
  '\u001b[31mred\u0007',
  '\ud800 lone',
  'www.evil.example me@evil.example :tada: &lt; $x$',
  '  ',
  '',
  `${'long '.repeat(500)}end`,
];

/** A report in which every string that can come from the repository is `value`. */
export function hostileReport(value: string): Report {
  const excluded = [{ group: [value], n: 3, reason: 'too-few-rows' as const }];
  const parts = [
    { group: [value], n: 3, value: 0.5 },
    { group: ['other'], n: 300, value: 0.25 },
  ];
  const waiver = {
    id: value,
    requirement: value,
    subject: value,
    on: [value],
    reason: value,
    owner: value,
    granted: value,
    expires: value,
  };
  return report(
    [
      subject(
        value,
        [
          finding('fairness/demographic-parity-difference', 'FAIL', {
            scope: [value, value],
            scopeKind: 'intersection',
            owner: value,
            because: value,
            comparison: {
              base: { status: 'error', message: value, hint: value },
              from: 'report',
            },
            waiver,
            measurement: measured(0.194, { parts, excluded, notes: [value] }),
            sentence: text`Demographic parity difference on ${value} × ${value} is ${0.194}; the bound is at most ${0.1}.`,
            details: [text`${value} ${0.5} (${3} rows).`, text`Why it is required: ${value}`, [value]],
            remedy: text`Look at ${value}: \`fates explain ${value}\`.`,
          }),
          finding('security/x', 'ERROR', {
            metric: 'security/x',
            scope: value,
            measurement: { status: 'error', message: value, hint: value },
          }),
        ],
        { fairness: 0 },
        {
          files: [{ path: value, sha256: 'ab'.repeat(32), bytes: 12, grade: 'reported', from: 'artifact' }],
          model: { path: value, kind: 'folder', digest: 'cd'.repeat(32), files: 2, bytes: 3 },
          boundBy: value,
          notes: [value],
          standing: 'rebound',
          baseline: { state: 'unavailable', because: value },
          refused: [{ reason: 'ragged-row', columns: [value], group: [value], n: 1, lines: [2] }],
          problems: [{ code: 'x', path: value, key: value, message: value, hint: value }],
        },
      ),
      subject(`${value}2`, [], {}, { standing: 'removed', baseline: { state: 'new', because: value } }),
    ],
    {
      verdict: 'fail',
      blocks: true,
      policy: { ...report([]).policy, path: value, ref: value, side: 'head', because: value },
      commit: { head: value, base: value, baseRef: value, tree: value },
      baseline: { state: 'unavailable', ref: value, from: value, because: value },
      policyChanges: [
        { part: 'requirement', id: value, change: 'removed', from: value, to: value },
        { part: 'waiver', id: value, change: 'looser', from: value },
      ],
      untouched: [value],
      waivers: (['applied', 'expired', 'not-yet', 'not-needed', 'matches-nothing'] as const).map((state) => ({
        ...waiver,
        state,
      })),
      notLookedAt: [{ path: value, reason: value }],
      problems: [{ code: 'x', path: value, line: 3, message: value, hint: value }],
      suggestedPolicy: `version: 1\n# ${value}\n`,
    },
  );
}

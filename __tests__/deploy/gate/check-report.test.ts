import { describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../../src/deploy/decision.ts';
import type { Expected } from '../../../src/deploy/gate/check-report.ts';
import { checkReport } from '../../../src/deploy/gate/check-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { COMMIT, expectedOf, POLICY_SHA, reportOf } from './assessed-report.ts';

/** The one check that fails, with its sentence. */
function refusals(report: Partial<Report>, expected: Partial<Expected> = {}): readonly string[] {
  return checkReport(reportOf(report), expectedOf(expected))
    .filter(({ passed }) => !passed)
    .map(({ check, message }) => `${check}: ${message}`);
}

const OTHER = 'e'.repeat(40);
const { policy } = reportOf();

describe('a report lets files through', () => {
  it('when it passes, is the assessed one, and is about this commit and policy', () => {
    const checks = checkReport(reportOf(), expectedOf());
    expect(checks.map(({ check }) => check)).toEqual(CHECKS.slice(0, 5));
    expect(checks.every(({ passed }) => passed)).toBe(true);
  });

  it.each<[string, Partial<Report>, Partial<Expected>]>([
    ['with warnings where they are accepted', { verdict: 'warn' }, { accept: 'warn' }],
    ['that passes where warnings are accepted', {}, { accept: 'warn' }],
    ['on its last day', { asOf: '2026-11-14' }, {}],
    ['of today where only that is fresh', {}, { maxAge: 0 }],
    ['over the end of a month and a leap day', { asOf: '2028-02-27' }, { today: '2028-03-05' }],
    ['that does not name the tree', { commit: { head: COMMIT } }, {}],
  ])('%s', (_, report, expected) => {
    expect(refusals(report, expected)).toEqual([]);
  });
});

describe('a report is refused', () => {
  it.each<[string, Partial<Report>, Partial<Expected>, string]>([
    [
      'that is another one than was assessed',
      { digest: 'f'.repeat(64) },
      {},
      `report-digest: The job that assessed gave the digest ${'a'.repeat(64)}, and this report has ${'f'.repeat(64)}: it is another report.`,
    ],
    ['that fails', { verdict: 'fail' }, {}, 'verdict: The verdict is `fail`, and only `pass` is deployed.'],
    ['that warns', { verdict: 'warn' }, {}, 'verdict: The verdict is `warn`, and only `pass` is deployed.'],
    [
      'that is inconclusive, also where warnings are accepted',
      { verdict: 'inconclusive' },
      { accept: 'warn' },
      'verdict: The verdict is `inconclusive`, and only `pass` or `warn` is deployed.',
    ],
    [
      'of nothing',
      { verdict: 'nothing' },
      {},
      'verdict: The verdict is `nothing`, and only `pass` is deployed.',
    ],
    [
      'with warnings that its policy fails the job for',
      { verdict: 'warn', blocks: true, policy: { ...policy, failOn: 'warn' } },
      { accept: 'warn' },
      "verdict: The verdict `warn` fails the job under the policy's `fail-on: warn`, and `accept: warn` does not change that.",
    ],
    [
      'of another commit',
      { commit: { head: OTHER } },
      {},
      `commit: The report is about the commit ${OTHER}, and this run deploys ${COMMIT}.`,
    ],
    [
      'of no commit',
      { commit: {} },
      {},
      `commit: The report is about no commit, and this run deploys ${COMMIT}.`,
    ],
    [
      'of the files of another commit',
      { commit: { head: COMMIT, tree: OTHER } },
      {},
      `commit: The files that were assessed are those of ${OTHER}, and this run deploys ${COMMIT}.`,
    ],
    [
      'by another policy',
      { policy: { ...policy, path: 'lax.yml' } },
      {},
      'policy: The report was judged by lax.yml, and fates.yml is asked for.',
    ],
    [
      'by the policy as it was',
      { policy: { ...policy, sha256: '0'.repeat(64) } },
      {},
      `policy: The report was judged by fates.yml with the SHA-256 ${'0'.repeat(64)}, and the one of this checkout has ${POLICY_SHA}.`,
    ],
    [
      'by a policy that is not here',
      {},
      { policy: { path: 'fates.yml', absent: 'There is no such file.' } },
      'policy: fates.yml cannot be read in this checkout: There is no such file.',
    ],
    [
      'without a policy',
      { policy: { ...policy, advisory: true } },
      {},
      'policy: The report was made without a policy, so nobody decided what it has to hold.',
    ],
    [
      'that is too old',
      { asOf: '2026-11-13' },
      {},
      'freshness: The report is of 2026-11-13, and today is 2026-11-21: 8 days, of at most 7 days.',
    ],
    [
      'of yesterday where only today is fresh',
      { asOf: '2026-11-20' },
      { maxAge: 0 },
      'freshness: The report is of 2026-11-20, and today is 2026-11-21: 1 day, of at most 0 days.',
    ],
    [
      'from the future',
      { asOf: '2026-11-22' },
      {},
      'freshness: The report is of 2026-11-22, and today is 2026-11-21: it is from the future.',
    ],
    ['without a date', { asOf: 'soon' }, {}, 'freshness: The report is of soon, which is no date.'],
  ])('%s', (_, report, expected, said) => {
    expect(refusals(report, expected)).toEqual([said]);
  });

  it('for everything at once', () => {
    const all = { digest: 'f'.repeat(64), verdict: 'fail', commit: {}, asOf: 'x' } as const;
    const absent = { policy: { path: 'fates.yml', absent: 'It is a folder.' } };
    expect(refusals(all, absent)).toHaveLength(5);
  });
});

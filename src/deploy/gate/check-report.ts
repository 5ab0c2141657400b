/** What a report has to say before anything of it is deployed. Pure: each check gives its sentence with both values. */
import type { Report } from '../../report/report.ts';
import type { Check } from '../decision.ts';
import { checked } from './sentence.ts';

/** What the job that deploys knows by itself or was told by the job that assessed; nothing of it is from the report. */
export interface Expected {
  /** Output of the job that assessed. */
  readonly digest: string;
  readonly accept: 'pass' | 'warn';
  /** That the run is on. */
  readonly commit: string;
  /** The policy as it lies in the checkout, or why there is none. */
  readonly policy: { readonly path: string } & ({ readonly sha256: string } | { readonly absent: string });
  /** In days. */
  readonly maxAge: number;
  /** UTC date. */
  readonly today: string;
}

/** Every check that needs the report alone, in the order of `CHECKS`; none hides another. */
export function checkReport(report: Report, expected: Expected): readonly Check[] {
  return [
    checkDigest(report, expected),
    checkVerdict(report, expected),
    checkCommit(report, expected),
    checkPolicy(report, expected),
    checkFreshness(report, expected),
  ];
}

function checkDigest(report: Report, { digest }: Expected): Check {
  return report.digest === digest
    ? checked('report-digest', true, `The report is the one that was assessed, ${digest}.`)
    : checked(
        'report-digest',
        false,
        `The job that assessed gave the digest ${digest}, and this report has ${report.digest}: it is another report.`,
      );
}

function checkVerdict({ verdict, blocks, policy }: Report, { accept }: Expected): Check {
  const wanted = accept === 'pass' ? '`pass`' : '`pass` or `warn`';
  if (!accepts(accept, verdict)) {
    return checked('verdict', false, `The verdict is \`${verdict}\`, and only ${wanted} is deployed.`);
  }
  return blocks
    ? checked(
        'verdict',
        false,
        `The verdict \`${verdict}\` fails the job under the policy's \`fail-on: ${policy.failOn}\`, and \`accept: ${accept}\` does not change that.`,
      )
    : checked('verdict', true, `The verdict is \`${verdict}\`; ${wanted} is deployed.`);
}

export function accepts(accept: Expected['accept'], verdict: Report['verdict']): boolean {
  return verdict === 'pass' || (accept === 'warn' && verdict === 'warn');
}

function checkCommit({ commit: { head, tree } }: Report, { commit }: Expected): Check {
  if (head !== commit) {
    return checked(
      'commit',
      false,
      `The report is about ${head === undefined ? 'no commit' : `the commit ${head}`}, and this run deploys ${commit}.`,
    );
  }
  return tree === undefined || tree === commit
    ? checked('commit', true, `The report is about this run's commit, ${commit}.`)
    : checked(
        'commit',
        false,
        `The files that were assessed are those of ${tree}, and this run deploys ${commit}.`,
      );
}

function checkPolicy({ policy: assessed }: Report, { policy }: Expected): Check {
  if (assessed.advisory) {
    return checked(
      'policy',
      false,
      'The report was made without a policy, so nobody decided what it has to hold.',
    );
  }
  if (assessed.path !== policy.path) {
    return checked(
      'policy',
      false,
      `The report was judged by ${assessed.path}, and ${policy.path} is asked for.`,
    );
  }
  if ('absent' in policy) {
    return checked('policy', false, `${policy.path} cannot be read in this checkout: ${policy.absent}`);
  }
  return assessed.sha256 === policy.sha256
    ? checked(
        'policy',
        true,
        `The report was judged by ${policy.path} as it is in this checkout, ${policy.sha256}.`,
      )
    : checked(
        'policy',
        false,
        `The report was judged by ${policy.path} with the SHA-256 ${assessed.sha256}, and the one of this checkout has ${policy.sha256}.`,
      );
}

const DAY = 24 * 60 * 60 * 1000;

function checkFreshness({ asOf }: Report, { today, maxAge }: Expected): Check {
  const age = Math.round((Date.parse(today) - Date.parse(asOf)) / DAY);
  if (!Number.isFinite(age)) {
    return checked('freshness', false, `The report is of ${asOf}, which is no date.`);
  }
  if (age < 0) {
    return checked(
      'freshness',
      false,
      `The report is of ${asOf}, and today is ${today}: it is from the future.`,
    );
  }
  const aged = `The report is of ${asOf}, and today is ${today}: ${days(age)}`;
  return checked('freshness', age <= maxAge, `${aged}, of at most ${days(maxAge)}.`);
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

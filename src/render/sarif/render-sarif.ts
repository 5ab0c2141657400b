/** `fates-report.sarif`: what is not satisfied, and what was found in files, for code scanning and editors. */
import type { Hash } from '../../report/canonical.ts';
import type { Report } from '../../report/report.ts';
import { messageValue } from './message-text.ts';
import { buildLog, printLog } from './build-log.ts';
import { examinedResults } from './examined-results.ts';
import { metricResults } from './metric-results.ts';
import { notificationsOf } from './notifications.ts';
import type { RulePages } from './rules.ts';

/** Nothing in it depends on a clock or a machine. */
export async function renderSarif(report: Report, pages: RulePages, hash: Hash): Promise<string> {
  const { tool, policy, verdict, digest } = report;
  const log = await buildLog(
    {
      tool: { ...tool, home: pages.home },
      category: `fates-gate/${messageValue(policy.path)}`,
      drafts: [...examinedResults(report, pages), ...metricResults(report, pages)],
      invocation: {
        executionSuccessful: wasAssessed(report),
        toolExecutionNotifications: notificationsOf(report),
      },
      properties: { verdict, reportDigest: digest },
    },
    hash,
  );
  return printLog(log);
}

/** False for the report of a run that failed before it looked at anything: it says nothing of what is there. */
export function wasAssessed({ problems, subjects, untouched }: Report): boolean {
  return problems.length === 0 || subjects.length > 0 || untouched.length > 0;
}

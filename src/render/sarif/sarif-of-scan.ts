/** SARIF of `fates scan`: findings in files, without a policy. */
import type { Hash } from '../../report/canonical.ts';
import { buildLog, printLog } from './build-log.ts';
import type { FileWithFindings } from './model-results.ts';
import { modelResults } from './model-results.ts';
import type { RulePages } from './rules.ts';

export function sarifOfScan(
  files: readonly FileWithFindings[],
  version: string,
  pages: RulePages,
  hash: Hash,
): Promise<string> {
  return buildLog(
    {
      tool: { name: 'fates-gate', version, home: pages.home },
      category: 'fates-scan',
      drafts: modelResults(files, pages),
      invocation: { executionSuccessful: true, toolExecutionNotifications: [] },
    },
    hash,
  ).then(printLog);
}

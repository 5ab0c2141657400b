import type { Analysed } from '../platform/github/code-scanning.ts';
import type { RunContext } from '../platform/github/event.ts';
import { sha256OfText } from '../platform/table-ports.ts';
import { CODE_SCANNING, codeScanningSink } from '../publish/code-scanning-sink.ts';
import type { Sink } from '../publish/sink.ts';
import { renderSarif } from '../render/sarif/render-sarif.ts';
import type { Report } from '../report/report.ts';
import { DOCS } from '../version.ts';
import { absentSink } from './absent-sink.ts';
import type { OpenClient } from './action-clients.ts';
import type { ActionInputs } from './action-inputs.ts';

export interface CodeScanningInputs {
  readonly inputs: Pick<ActionInputs, 'code-scanning'>;
  readonly context: RunContext;
  /** Undefined without a token. */
  readonly open: OpenClient | undefined;
}

/** Alerts in the repository's Security tab and on the pull request, when asked. */
export function codeScanning({ inputs, context, open }: CodeScanningInputs): readonly Sink[] {
  if (inputs['code-scanning'] === 'off') {
    return [];
  }
  if (open === undefined) {
    return [absentSink(CODE_SCANNING, 'no token was given')];
  }
  const { owner, repo } = context.repository;
  return [
    codeScanningSink({
      client: open('code-scanning'),
      repository: { owner, repo },
      analysed: (report) => analysedOf(report, context),
      render: (report) => renderSarif(report, DOCS, sha256OfText),
    }),
  ];
}

/**
 * The ref whose tip was assessed. A pull request's merge commit is `refs/pull/7/merge`, its head `refs/pull/7/head`, as
 * github/codeql-action names them. What a run assesses that is not its own commit, such as a fork's head on `workflow_run`, is
 * none of this branch.
 */
export function analysedOf({ commit: { tree } }: Report, context: RunContext): Analysed | undefined {
  const { pull, sha, branch } = context;
  if (pull !== undefined && tree === pull.head) {
    return { ref: `refs/pull/${pull.number}/head`, commit: tree };
  }
  if (tree === undefined || tree !== sha) {
    return undefined;
  }
  if (pull !== undefined) {
    return { ref: `refs/pull/${pull.number}/merge`, commit: tree };
  }
  return branch === undefined ? undefined : { ref: `refs/heads/${branch}`, commit: tree };
}

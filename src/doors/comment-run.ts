/** Publishes the report of another job of the same workflow: the only job that may write, and it reads one file. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PullRequestRef } from '../discover/checkout.ts';
import { asMistake, UserError } from '../errors.ts';
import type { RunContext } from '../platform/github/event.ts';
import { findForkPull } from '../platform/github/fork-pull.ts';
import { readFinishedRun } from '../platform/github/workflow-run.ts';
import { sha256OfText } from '../platform/table-ports.ts';
import type { Problem } from '../problem.ts';
import { publish } from '../publish/publish.ts';
import type { Receipt } from '../publish/sink.ts';
import { MOST_REPORT_BYTES, readReport } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import { VERSION } from '../version.ts';
import type { OpenClient } from './action-clients.ts';
import { openClients } from './action-clients.ts';
import { writtenTo } from './action-outputs.ts';
import { githubSinks } from './action-sinks.ts';
import type { CommentInputs } from './comment-inputs.ts';
import type { JobResult } from './job.ts';

export interface CommentRun {
  readonly inputs: CommentInputs;
  readonly context: RunContext;
  readonly payload: unknown;
  readonly warn: (message: string) => void;
}

/** Reads the report, finds its pull request anew, and posts; a post that failed fails the job. */
export async function runComment(run: CommentRun): Promise<JobResult> {
  const { inputs, context } = run;
  const report = await readGivenReport(inputs, context.workspace);
  const open = await openClients({ ...run, version: VERSION });
  if (open === undefined) {
    throw new UserError(
      problem(
        'inputs.token',
        'There is no token, so nothing can be posted.',
        'Pass `token: ${{ github.token }}`.',
      ),
    );
  }
  const pull = await pullOf(run, open);
  if (report.commit.head !== pull.head) {
    throw new UserError(
      problem(
        'inputs.report',
        `The report is about ${report.commit.head ?? 'no commit'}, and the pull request #${pull.number} is at ${pull.head}, so it is posted nowhere.`,
        'Nothing to do when the head moved meanwhile: the newer run reports. Else pass the report of this very run.',
      ),
    );
  }
  const sinks = githubSinks({ inputs, context: { ...context, pull }, head: pull.head, open });
  const receipts = await publish(report, sinks);
  const failed = receipts.flatMap(notPosted);
  const outputs = new Map([
    ['comment', writtenTo(receipts, 'comment')],
    ['check-run', writtenTo(receipts, 'check run')],
  ]);
  return {
    report,
    receipts,
    outputs,
    ...(failed.length === 0 ? {} : { failure: `Not posted. ${failed.join(' ')}` }),
  };
}

/** Why a post did not happen that somebody wanted. */
function notPosted(receipt: Receipt): readonly string[] {
  if (receipt.status === 'published') {
    return [];
  }
  const { sink, permission } = receipt;
  const needs = permission === undefined ? '' : ` (it needs \`${permission}\`)`;
  if (receipt.status === 'failed') {
    return [`${sink}: ${receipt.error}${needs}`];
  }
  return permission === undefined ? [] : [`${sink}: ${receipt.reason}${needs}`];
}

/** The bytes are bounded, their form and digest checked, and the digest is the one that the job which assessed gave as an output. */
async function readGivenReport({ report: path, digest }: CommentInputs, workspace: string): Promise<Report> {
  const absolute = resolve(workspace, path);
  const status = await stat(absolute).catch(() => undefined);
  if (status?.isFile() !== true || status.size > MOST_REPORT_BYTES) {
    const why =
      status === undefined ? 'There is no such file' : `It is no file of at most ${MOST_REPORT_BYTES} bytes`;
    throw new UserError(
      problem(
        'inputs.report',
        `${why}, so there is nothing to post.`,
        'Download the artifact of the job that assessed before this step.',
      ),
    );
  }
  const report = await readReport(await readFile(absolute, 'utf8'), path, sha256OfText);
  if (!report.ok) {
    throw new UserError(...report.problems);
  }
  if (report.value.digest !== digest) {
    throw new UserError(
      problem(
        'inputs.digest',
        `The report's digest is ${report.value.digest}, and the job that assessed gave ${digest}: it is not the report of that job.`,
        'Pass `digest: ${{ needs.<job>.outputs.digest }}`, and let nothing else write the artifact.',
      ),
    );
  }
  return report.value;
}

/** The event names it, or it is found by the commit of the run that ended. No field of the report is asked. */
async function pullOf({ context, payload }: CommentRun, open: OpenClient): Promise<PullRequestRef> {
  if (context.pull !== undefined) {
    return context.pull;
  }
  const run = readFinishedRun(payload);
  const pull = run.ok ? await findForkPull(open('read'), context.repository, run.value).catch(refusal) : run;
  if (!pull.ok) {
    throw new UserError(...pull.problems);
  }
  return pull.value;
}

function refusal(error: unknown): never {
  throw asMistake(error, { code: 'comment/refused', path: ACTION, key: 'inputs.token' });
}

const ACTION = 'actions/comment/action.yml';

function problem(key: string, message: string, hint: string): Problem {
  return { code: 'comment/refused', path: ACTION, key, message, hint };
}

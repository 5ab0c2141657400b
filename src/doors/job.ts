/** What a door with a report does around its one call: inputs and mistakes in, outputs and the job's verdict out. */
import * as core from '@actions/core';
import { failedReport } from '../assess/failed-report.ts';
import { UserError } from '../errors.ts';
import { sha256OfText } from '../platform/table-ports.ts';
import { publish } from '../publish/publish.ts';
import type { Receipt } from '../publish/sink.ts';
import { summarySink } from '../publish/text-sinks.ts';
import { logLine } from '../render/escape-command.ts';
import { headline } from '../render/headline.ts';
import { renderJobSummary } from '../render/job-summary.ts';
import { annotationCommand, renderLog } from '../render/log.ts';
import type { Report } from '../report/report.ts';
import { DOCS, VERSION } from '../version.ts';
import { outputsOf } from './action-outputs.ts';
import { orOurBug } from './door.ts';

/** A report, and what became of it. */
export interface JobResult {
  readonly report: Report;
  readonly receipts: readonly Receipt[];
  /** Every output that the action declares, as text. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Why the job fails; absent when it does not. */
  readonly failure?: string;
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Runs a door: a user's mistake is reported like any result, our own bug with its stack. Report first, fail last. */
export async function runJob(run: () => Promise<JobResult>): Promise<void> {
  await orOurBug(async () => {
    const result = await run().catch((error: unknown) => {
      if (error instanceof UserError) {
        return reportMistake(error);
      }
      throw error;
    });
    finish(result);
  });
}

export async function timedGroup<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  core.startGroup(logLine(name));
  try {
    return await work();
  } finally {
    core.info(`${logLine(name)}: ${Math.round(performance.now() - begin)} ms`);
    core.endGroup();
  }
}

/** Without inputs or context there is no pull request to write to: the job's summary and the log say why. */
async function reportMistake(error: UserError): Promise<JobResult> {
  const report = await failedReport(
    { version: VERSION, policy: 'fates.yml', asOf: today(), commit: {}, problems: error.problems },
    sha256OfText,
  );
  const path = process.env['GITHUB_STEP_SUMMARY'];
  const sinks =
    path === undefined || path === '' ? [] : [summarySink(path, (each) => renderJobSummary(each, DOCS))];
  const receipts = await publish(report, sinks);
  return { report, receipts, outputs: outputsOf(report, receipts), failure: headline(report) };
}

function finish({ report, receipts, outputs, failure }: JobResult): void {
  log(report, receipts);
  for (const [name, value] of outputs) {
    core.setOutput(name, value);
  }
  if (failure !== undefined) {
    core.setFailed(logLine(failure));
  }
}

function log(report: Report, receipts: readonly Receipt[]): void {
  const { lines, annotations } = renderLog(report);
  for (const line of [...lines, ...annotations.map(annotationCommand)]) {
    process.stdout.write(`${line}\n`);
  }
  for (const receipt of receipts) {
    tell(receipt);
  }
}

function tell(receipt: Receipt): void {
  switch (receipt.status) {
    case 'published':
      return core.info(logLine(`${receipt.sink}: ${receipt.where}`));
    case 'skipped':
      return core.notice(`${receipt.sink} skipped: ${receipt.reason}`);
    case 'failed':
      return core.warning(`${receipt.sink} failed: ${receipt.error}`);
  }
}

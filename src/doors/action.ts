/** The action's door: the runner's world in, one run, the job's verdict out. Report first, fail last. */
import * as core from '@actions/core';
import { failedReport } from '../assess/failed-report.ts';
import { UserError } from '../errors.ts';
import { readContext } from '../platform/github/event.ts';
import { useProxyOf } from '../platform/github/proxy.ts';
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
import { readInputs } from './action-inputs.ts';
import { outputsOf } from './action-outputs.ts';
import type { ActionResult } from './action-run.ts';
import { runAction } from './action-run.ts';

/** Our own bug, or a report that nobody took (sysexits' EX_SOFTWARE). */
const OUR_BUG = 70;

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function run(): Promise<ActionResult> {
  const inputs = readInputs((name) => core.getInput(name));
  const context = readContext(process.env, await eventPayload());
  if (!context.ok) {
    throw new UserError(...context.problems);
  }
  if (inputs.token !== '') {
    core.setSecret(inputs.token);
  }
  if (!(await useProxyOf(process.env))) {
    core.warning(
      'This Node cannot use the proxy that the environment names: set NODE_USE_ENV_PROXY to 1 for the job.',
    );
  }
  return runAction({
    inputs,
    context: context.value,
    environment: process.env,
    today: today(),
    warn: (message) => core.warning(message),
    step: timedGroup,
  });
}

/** The toolkit reads the event file while it is imported; one that is not JSON becomes an event without content. */
async function eventPayload(): Promise<unknown> {
  try {
    const { context } = await import('@actions/github');
    return context.payload;
  } catch (error) {
    core.debug(`the event file cannot be read: ${String(error)}`);
    return undefined;
  }
}

async function timedGroup<T>(name: string, work: () => Promise<T>): Promise<T> {
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
async function reportMistake(error: UserError): Promise<ActionResult> {
  const report = await failedReport(
    { version: VERSION, policy: 'fates.yml', asOf: today(), commit: {}, problems: error.problems },
    sha256OfText,
  );
  const path = process.env['GITHUB_STEP_SUMMARY'];
  const sinks =
    path === undefined || path === '' ? [] : [summarySink(path, (each) => renderJobSummary(each, DOCS))];
  return { report, receipts: await publish(report, sinks) };
}

function finish({ report, receipts }: ActionResult): void {
  log(report, receipts);
  for (const [name, value] of outputsOf(report, receipts)) {
    core.setOutput(name, value);
  }
  if (report.blocks) {
    core.setFailed(logLine(headline(report)));
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

try {
  const result = await run().catch((error: unknown) => {
    if (error instanceof UserError) {
      return reportMistake(error);
    }
    throw error;
  });
  finish(result);
} catch (error) {
  const stack =
    error instanceof Error ? (error.stack ?? error.message) : `a thrown ${typeof error}: ${String(error)}`;
  core.setFailed(
    `This is a defect of the FATES gate, not of your repository; please report it with this text: ${stack}`,
  );
  process.exitCode = OUR_BUG;
}

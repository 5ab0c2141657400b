/** What a door of the runner does around its one call: a mistake becomes annotations, our own bug a stack; outputs first, fail last. */
import * as core from '@actions/core';
import { EnvironmentError, UserError } from '../errors.ts';
import { useProxyOf } from '../platform/github/proxy.ts';
import { appendText } from '../platform/text-files.ts';
import type { Problem } from '../problem.ts';
import { whereOf } from '../problem.ts';
import { boundedSummary, problemsSummary } from '../render/door/problems-summary.ts';
import { logLine } from '../render/escape-command.ts';
import { problemCommands } from '../render/log.ts';

/** What a door without a report leaves behind. */
export interface DoorResult {
  /** Every output that the action declares, as text. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Markdown for the job's summary, escaped by who made it. */
  readonly summary?: string;
  /** Worth knowing, nothing to change; plain text. */
  readonly notices?: readonly string[];
  /** Why the job fails, plain text; absent when it does not. */
  readonly failure?: string;
}

/** Our own bug, or a report that nobody took (sysexits' EX_SOFTWARE). */
const OUR_BUG = 70;

/** Runs a door that has no report. What a `UserError` names is annotated in its file, whole in the log and in the job's summary. */
export async function runDoor(run: () => Promise<DoorResult>): Promise<void> {
  await orOurBug(async () => {
    try {
      await finish(await run());
    } catch (error) {
      if (error instanceof UserError) {
        return tellMistakes(error.problems);
      }
      if (error instanceof EnvironmentError) {
        return core.setFailed(logLine(`${error.message} ${error.hint}`));
      }
      throw error;
    }
  });
}

/** An error that arrives here is a defect of ours: it is told with its stack, and by an exit code of its own. */
export async function orOurBug(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const stack =
      error instanceof Error ? (error.stack ?? error.message) : `a thrown ${typeof error}: ${String(error)}`;
    core.setFailed(
      `This is a defect of the FATES gate, not of your repository; please report it with this text: ${stack}`,
    );
    process.exitCode = OUR_BUG;
  }
}

/** The proxy of the environment, and a token that no log may show. */
export async function prepareNetwork(token: string): Promise<void> {
  if (token !== '') {
    core.setSecret(token);
  }
  if (!(await useProxyOf(process.env))) {
    core.warning(
      'This Node cannot use the proxy that the environment names: set NODE_USE_ENV_PROXY to 1 for the job.',
    );
  }
}

/** The toolkit reads the event file while it is imported; one that is not JSON becomes an event without content. */
export async function eventPayload(): Promise<unknown> {
  try {
    const { context } = await import('@actions/github');
    return context.payload;
  } catch (error) {
    core.debug(`the event file cannot be read: ${String(error)}`);
    return undefined;
  }
}

async function finish({ outputs, summary, notices = [], failure }: DoorResult): Promise<void> {
  for (const [name, value] of outputs) {
    core.setOutput(name, value);
  }
  for (const notice of notices) {
    core.notice(logLine(notice));
  }
  await summarise(summary ?? '');
  if (failure !== undefined) {
    core.setFailed(logLine(failure));
  }
}

/** The runner shows ten annotations of a step: the log and the summary have all. */
async function tellMistakes(problems: readonly Problem[]): Promise<void> {
  for (const problem of problems) {
    core.info(logLine(`${whereOf(problem)}: ${problem.message} ${problem.hint}`));
  }
  for (const command of problemCommands(problems)) {
    process.stdout.write(`${command}\n`);
  }
  process.exitCode = core.ExitCode.Failure;
  await summarise(problemsSummary(problems));
}

/** A summary that cannot be written changes nothing about the job. */
async function summarise(markdown: string): Promise<void> {
  const path = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (path === '' || markdown === '') {
    return;
  }
  try {
    await appendText(path, boundedSummary(`${markdown}\n`));
  } catch (error) {
    if (!(error instanceof EnvironmentError)) {
      throw error;
    }
    core.warning(logLine(error.message));
  }
}

/** One run of the action: inputs → checkout → changes → assess → sinks. Gives the report and what became of it. */
import { resolve } from 'node:path';
import { assess } from '../assess.ts';
import { failedReport } from '../assess/failed-report.ts';
import type { AssessInputs, AssessPorts } from '../assess/ports.ts';
import { UserError } from '../errors.ts';
import { METRICS } from '../metrics/registry.ts';
import { openGit } from '../platform/git.ts';
import type { RunContext } from '../platform/github/event.ts';
import { matchGlob } from '../platform/match.ts';
import { sha256OfText, tablePorts } from '../platform/table-ports.ts';
import { openWorkspace } from '../platform/workspace.ts';
import { publish } from '../publish/publish.ts';
import type { Receipt } from '../publish/sink.ts';
import type { Report } from '../report/report.ts';
import { VERSION } from '../version.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { OpenClient } from './action-clients.ts';
import { openClients } from './action-clients.ts';
import { sinksOf } from './action-sinks.ts';
import { refuseUnsafeEvent } from './refused-events.ts';
import { commitOf, expectedCommit, readChanges, readCheckout } from './run-commit.ts';

export interface ActionRun {
  readonly inputs: ActionInputs;
  readonly context: RunContext;
  readonly environment: NodeJS.ProcessEnv;
  /** UTC date of the clock, for an empty `as-of`. */
  readonly today: string;
  readonly warn: (message: string) => void;
  readonly step: AssessPorts['step'];
}

export interface ActionResult {
  readonly report: Report;
  readonly receipts: readonly Receipt[];
}

const DEFAULT_POLICY = 'fates.yml';

/** Assesses and delivers; also a run that cannot assess delivers why. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const open = await openClients({ ...run, version: VERSION });
  const report = await assessTree(run, open).catch((error: unknown) => reportFailure(run, error));
  return { report, receipts: await run.step('publish', () => deliver(run, open, report)) };
}

async function assessTree(run: ActionRun, open: OpenClient | undefined): Promise<Report> {
  const { inputs, context, environment, step } = run;
  refuseUnsafeEvent(context.event);
  const git = openGit(context.workspace, environment);
  const checkout = await step('checkout', () => readCheckout(context, git));
  const { changes, problems } = await step('changes', () => readChanges(context, open, git, checkout));
  const assessInputs: AssessInputs = {
    version: VERSION,
    policy: inputs.policy,
    policyIsNamed: inputs.policy !== DEFAULT_POLICY,
    asOf: asOf(run),
    ...(inputs['fail-on'] === '' ? {} : { failOn: inputs['fail-on'] }),
    commit: commitOf(context, checkout),
    changes,
    problems,
  };
  return assess(assessInputs, {
    workspace: await openWorkspace(context.workspace),
    tables: tablePorts(() => undefined),
    hash: sha256OfText,
    match: matchGlob,
    metrics: METRICS,
    step,
  });
}

/** A mistake of the user is reported on every sink like any other result; our own bug goes on to the door. */
function reportFailure(run: ActionRun, error: unknown): Promise<Report> {
  if (!(error instanceof UserError)) {
    throw error;
  }
  const { inputs, context } = run;
  return failedReport(
    {
      version: VERSION,
      policy: inputs.policy,
      asOf: asOf(run),
      commit: expectedCommit(context),
      problems: error.problems,
    },
    sha256OfText,
  );
}

function asOf({ inputs, today }: ActionRun): string {
  return inputs['as-of'] === '' ? today : inputs['as-of'];
}

function deliver(
  { inputs, context, environment }: ActionRun,
  open: OpenClient | undefined,
  report: Report,
): Promise<readonly Receipt[]> {
  return publish(
    report,
    sinksOf({
      inputs,
      context,
      head: report.commit.head ?? context.sha,
      output: resolve(context.workspace, inputs.output),
      summaryPath: environment['GITHUB_STEP_SUMMARY'],
      open,
    }),
  );
}

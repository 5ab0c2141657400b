/** One run of the action: inputs → checkout → changes → assess → sinks. Gives the report and what became of it. */
import { resolve } from 'node:path';
import { assess } from '../assess.ts';
import { failedReport } from '../assess/failed-report.ts';
import { EVERY_METRIC } from '../assess/metrics/metric-source.ts';
import type { AssessInputs, AssessPorts } from '../assess/ports.ts';
import { UserError } from '../errors.ts';
import type { RunContext } from '../platform/github/event.ts';
import { isAudit } from '../platform/github/event.ts';
import { loadFileExaminers } from '../assess/files/load-examiners.ts';
import { matchGlob } from '../platform/match.ts';
import { profileOf } from '../platform/sheet/in-worker.ts';
import { sha256OfBytes, sha256OfText, tablePorts } from '../platform/table-ports.ts';
import { publish } from '../publish/publish.ts';
import type { Receipt } from '../publish/sink.ts';
import { headline } from '../render/headline.ts';
import type { Report } from '../report/report.ts';
import type { Trend } from '../report/trend.ts';
import { trendOf } from '../report/trend.ts';
import { VERSION } from '../version.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { JobResult } from './job.ts';
import type { OpenClient } from './action-clients.ts';
import { openClients } from './action-clients.ts';
import { outputsOf } from './action-outputs.ts';
import { sinksOf } from './action-sinks.ts';
import { openTree } from './tree/open-tree.ts';
import { expectedCommit } from './tree/run-commit.ts';

export interface ActionRun {
  readonly inputs: ActionInputs;
  readonly context: RunContext;
  /** Of the event. */
  readonly payload: unknown;
  readonly environment: NodeJS.ProcessEnv;
  /** UTC date of the clock, for an empty `as-of`. */
  readonly today: string;
  readonly warn: (message: string) => void;
  readonly step: AssessPorts['step'];
}

const DEFAULT_POLICY = 'fates.yml';

/** Assesses and delivers; also a run that cannot assess delivers why. */
export async function runAction(run: ActionRun): Promise<JobResult> {
  const open = await openClients({ ...run, version: VERSION });
  const { report, trend } = await assessTree(run, open).catch(
    async (error: unknown): Promise<Assessed> => ({
      report: await reportFailure(run, error),
    }),
  );
  const receipts = await run.step('publish', () => deliver(run, open, report, trend));
  const outputs = outputsOf(report, receipts);
  return { report, receipts, outputs, ...(report.blocks ? { failure: headline(report) } : {}) };
}

interface Assessed {
  readonly report: Report;
  /** Of an audit, against the report that was given. */
  readonly trend?: Trend;
}

async function assessTree(run: ActionRun, open: OpenClient | undefined): Promise<Assessed> {
  const { inputs, context, payload, environment, step } = run;
  const tree = await openTree({ context, payload, environment, inputs, open, step });
  const client = open?.('read');
  const given =
    inputs['baseline-report'] === ''
      ? undefined
      : await (await import('./baseline/given-report.ts')).givenReport({
          inputs,
          context,
          tree,
          asOf: asOf(run),
          client,
        });
  const assessInputs: AssessInputs = {
    version: VERSION,
    policy: inputs.policy,
    policyIsNamed: inputs.policy !== DEFAULT_POLICY,
    asOf: asOf(run),
    ...(inputs['fail-on'] === '' ? {} : { failOn: inputs['fail-on'] }),
    commit: tree.commit,
    changes: tree.changes,
    notLookedAt: tree.notLookedAt,
    problems: tree.problems,
  };
  const report = await assess(assessInputs, {
    workspace: tree.workspace,
    ...(tree.rules === undefined ? {} : { rules: tree.rules }),
    ...(tree.base === undefined ? {} : { base: tree.base }),
    ...(given === undefined ? {} : { baseReport: given }),
    tables: tablePorts(() => undefined),
    files: loadFileExaminers,
    hash: sha256OfText,
    hashBytes: sha256OfBytes,
    match: matchGlob,
    metrics: EVERY_METRIC,
    profile: profileOf,
    step,
  });
  return given !== undefined && 'report' in given && isAudit(context)
    ? { report, trend: trendOf(given.report, report) }
    : { report };
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
  trend: Trend | undefined,
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
      ...(trend === undefined ? {} : { trend }),
    }),
  );
}

/** What became of a deployment: the ends of its steps in; the decision with its outcome, and the record's status, out. */
import { basename, dirname, resolve } from 'node:path';
import type { Decision } from '../../deploy/decision.ts';
import type { Outcome } from '../../deploy/outcome.ts';
import { outcomeOf, TOLD } from '../../deploy/outcome.ts';
import { foreignDecision } from '../../deploy/own-decision.ts';
import { MOST_DECISION_BYTES, readDecision } from '../../deploy/read-decision.ts';
import { foreignRecord } from '../../deploy/record.ts';
import { UserError } from '../../errors.ts';
import { readDeployment, setDeploymentStatus } from '../../platform/github/deployments.ts';
import type { RunContext } from '../../platform/github/event.ts';
import { sha256OfText } from '../../platform/table-ports.ts';
import { writeText } from '../../platform/text-files.ts';
import type { Problem } from '../../problem.ts';
import { VERSION } from '../../version.ts';
import type { OpenClient } from '../action-clients.ts';
import { openClients } from '../action-clients.ts';
import type { ConcludeInputs } from '../conclude-inputs.ts';
import type { DoorResult } from '../door.ts';
import { outcomeSummary } from './decision-summary.ts';
import { readPlainText } from './plain-text.ts';
import { orWarn } from './record-deployment.ts';
import { runFacts, runPage } from './run-facts.ts';

export interface ConcludeRun {
  readonly inputs: ConcludeInputs;
  readonly context: RunContext;
  readonly warn: (message: string) => void;
}

/** Refuses a decision that is not this run's; a deployment that did not end well fails the job in any case. */
export async function runConclude(run: ConcludeRun): Promise<DoorResult> {
  const { inputs, context, warn } = run;
  const { deploy, smoke, rollback } = inputs;
  const state = outcomeOf({ deploy, smoke, rollback });
  const open = await openClients({ ...run, version: VERSION });
  const decision = await ownDecision(run, open, state);
  const concluded: Decision = {
    ...decision,
    outcome: { state, concludedAt: new Date().toISOString(), deploy, smoke, rollback },
  };
  if (open === undefined || decision.deployment === undefined) {
    warn('There is no deployment record, so GitHub does not show what became of this deployment.');
  } else {
    const { deployment } = decision;
    await orWarn(warn, () => setStatus(open, run, deployment, state));
  }
  const file = resolve(context.workspace, inputs.decision);
  await writeText(dirname(file), basename(file), `${JSON.stringify(concluded, null, 2)}\n`);
  const { failure } = TOLD[state];
  return {
    outputs: new Map([['state', state]]),
    summary: outcomeSummary(concluded),
    ...(failure === undefined ? {} : { failure }),
  };
}

async function setStatus(
  open: OpenClient,
  { inputs: { url }, context }: ConcludeRun,
  deployment: number,
  state: Outcome,
): Promise<void> {
  const { status, description } = TOLD[state];
  await setDeploymentStatus(open('deployment'), context.repository, deployment, {
    state: status,
    description,
    logUrl: runPage(context),
    ...(url === '' ? {} : { url }),
  });
}

/** The decision of this very run; else everything that speaks against it, and what became of the deployment, is thrown. */
async function ownDecision(
  run: ConcludeRun,
  open: OpenClient | undefined,
  state: Outcome,
): Promise<Decision> {
  const { inputs, context } = run;
  const path = inputs.decision;
  const text = await readPlainText(context.workspace, path, MOST_DECISION_BYTES);
  const read = text.ok ? readDecision(text.value, path) : text;
  if (!text.ok || !read.ok) {
    const problems = read.ok ? [] : read.problems;
    throw new UserError(...problems, ...stateProblem(state, path));
  }
  const own = { ...runFacts(context), digest: inputs.digest };
  const problems = [
    ...foreignDecision(read.value, own, { path, sha256: await sha256OfText(text.value) }),
    ...(await recordProblems(run, open, read.value)),
  ];
  if (problems.length > 0) {
    throw new UserError(...problems, ...stateProblem(state, path));
  }
  return read.value;
}

/** A record that cannot be read says nothing for or against it. */
async function recordProblems(
  { inputs, context, warn }: ConcludeRun,
  open: OpenClient | undefined,
  decision: Decision,
): Promise<readonly Problem[]> {
  const { deployment } = decision;
  if (open === undefined || deployment === undefined) {
    return [];
  }
  const record = await orWarn(warn, () => readDeployment(open('read'), context.repository, deployment));
  return record === undefined ? [] : foreignRecord(decision, record, inputs.decision);
}

/** A failed rollback is told whatever is wrong with the file. */
function stateProblem(state: Outcome, path: string): readonly Problem[] {
  const { failure } = TOLD[state];
  return failure === undefined
    ? []
    : [{ code: `conclude/${state}`, path, message: failure, hint: 'Its steps are in the log of this job.' }];
}

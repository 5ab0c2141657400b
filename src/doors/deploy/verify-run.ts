/** The deploy gate: a report and files in; a decision, and the verified files and nothing else, out. */
import { basename, dirname, resolve } from 'node:path';
import { readSmallText } from '../../assess/read-text.ts';
import type { Check, Decision } from '../../deploy/decision.ts';
import { checkFiles } from '../../deploy/gate/check-files.ts';
import type { Expected } from '../../deploy/gate/check-report.ts';
import { checkReport } from '../../deploy/gate/check-report.ts';
import type { ChosenModel } from '../../deploy/gate/choose-models.ts';
import { chooseModels } from '../../deploy/gate/choose-models.ts';
import type { Decided } from '../../deploy/gate/decide.ts';
import { decide } from '../../deploy/gate/decide.ts';
import { checked, together } from '../../deploy/gate/sentence.ts';
import { stageModels } from '../../deploy/gate/stage-models.ts';
import { UserError } from '../../errors.ts';
import type { RunContext } from '../../platform/github/event.ts';
import { sha256OfText } from '../../platform/table-ports.ts';
import { writeText } from '../../platform/text-files.ts';
import { openWorkspace } from '../../platform/workspace.ts';
import type { Result } from '../../problem.ts';
import { MOST_REPORT_BYTES, readReport } from '../../report/read-report.ts';
import type { Report } from '../../report/report.ts';
import type { DoorResult } from '../door.ts';
import type { VerifyInputs } from '../verify-inputs.ts';
import { decisionSummary } from './decision-summary.ts';
import { readPlainText } from './plain-text.ts';
import { recordDeployment } from './record-deployment.ts';
import { runFacts } from './run-facts.ts';

export interface VerifyRun {
  readonly inputs: VerifyInputs;
  readonly context: RunContext;
  readonly warn: (message: string) => void;
}

/** Decides without asking anybody, then tells GitHub; a refusal leaves the decision file and the outputs too. */
export async function runVerify(run: VerifyRun): Promise<DoorResult & { readonly checks: readonly Check[] }> {
  const { inputs, context } = run;
  const decided = await judged(run);
  const at = { decidedAt: now(), ...runFacts(context), environment: inputs.environment };
  const decision = await recordDeployment(run, decide(at, decided));
  const file = resolve(context.workspace, inputs.decision);
  const text = `${JSON.stringify(decision, null, 2)}\n`;
  await writeText(dirname(file), basename(file), text);
  const refusals = decision.checks.filter(({ passed }) => !passed).map(({ check }) => check);
  return {
    checks: decision.checks,
    outputs: new Map([...outputsOf(decision, inputs), ['decision-digest', await sha256OfText(text)]]),
    summary: decisionSummary(decision),
    ...(decision.decision === 'allowed'
      ? {}
      : { failure: `Nothing is deployed to ${inputs.environment}; refused by: ${refusals.join(', ')}.` }),
  };
}

/** Everything that can be checked, in the order of `CHECKS`. */
async function judged(run: VerifyRun): Promise<Decided> {
  const { inputs, context } = run;
  const given = await givenReport(run);
  if (!given.ok) {
    const why = given.problems.map(({ key = '', message }) => `${key} ${message}`.trim());
    const message = `${inputs.report}: ${together(why)}`;
    return { checks: [checked('report-digest', false, message)], models: [] };
  }
  const report = given.value;
  const expected: Expected = {
    digest: inputs.digest,
    accept: inputs.accept,
    commit: context.sha,
    policy: await policyHere(context.workspace, inputs.policy),
    maxAge: inputs['max-age'],
    today: inputs['as-of'] === '' ? now().slice(0, 10) : inputs['as-of'],
  };
  const { check, models } = chooseModels(report, inputs.subjects, inputs.accept);
  const before = [...checkReport(report, expected), check];
  return { checks: [...before, await checkedFiles(run, models, before)], models, report };
}

async function givenReport({ inputs, context }: VerifyRun): Promise<Result<Report>> {
  const text = await readPlainText(context.workspace, inputs.report, MOST_REPORT_BYTES);
  return text.ok ? readReport(text.value, inputs.report, sha256OfText) : text;
}

/** Looks at the files in any case, so that all is told at once; keeps the copies only when nothing speaks against it. */
async function checkedFiles(
  { inputs, context: { workspace } }: VerifyRun,
  models: readonly ChosenModel[],
  before: readonly Check[],
): Promise<Check> {
  const folders = { files: resolve(workspace, inputs.files), stage: resolve(workspace, inputs.stage) };
  const unique = new Map(models.map(({ model }) => [model.path, model]));
  const staging = await stageModels([...unique.values()], folders);
  try {
    const check = checkFiles(models, staging.found);
    const isAllowed = [...before, check].every(({ passed }) => passed);
    const reason = isAllowed ? await staging.keep() : undefined;
    return reason === undefined ? check : checked('files', false, reason);
  } finally {
    await staging.drop();
  }
}

/** The policy of the checkout, by the same bytes that an assessment hashes. */
async function policyHere(workspace: string, path: string): Promise<Expected['policy']> {
  try {
    const text = await readSmallText(await openWorkspace(workspace), path);
    return text === null
      ? { path, absent: 'There is no such file.' }
      : { path, sha256: await sha256OfText(text) };
  } catch (error) {
    if (error instanceof UserError) {
      return { path, absent: together(error.problems.map(({ message }) => message)) };
    }
    throw error;
  }
}

function outputsOf(decision: Decision, inputs: VerifyInputs): readonly (readonly [string, string])[] {
  const isAllowed = decision.decision === 'allowed';
  return [
    ['decision', decision.decision],
    ['decision-file', inputs.decision],
    ['deployment', decision.deployment === undefined ? '' : String(decision.deployment)],
    ['subjects', JSON.stringify(Object.fromEntries(decision.subjects.map(({ id, digest }) => [id, digest])))],
    ['stage', isAllowed ? inputs.stage : ''],
  ];
}

function now(): string {
  return new Date().toISOString();
}

/** The door of actions/record: a finished run in, its manifest and a stage out. Runs nothing and asks no network. */
import './interpreted-schemas.ts';
import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { readGitState } from '../deploy/record/git-state.ts';
import type { Recorded, RecordWorld, Stage } from '../deploy/record/record-run.ts';
import { recordRun } from '../deploy/record/record-run.ts';
import type { RunEnvironment } from '../deploy/record/run-environment.ts';
import { readRunEnvironment } from '../deploy/record/run-environment.ts';
import { UserError } from '../errors.ts';
import { openGit } from '../platform/git/git.ts';
import { openWorkspace } from '../platform/workspace.ts';
import { runSummary } from '../render/door/run-summary.ts';
import { VERSION } from '../version.ts';
import type { DoorResult } from './door.ts';
import { runDoor } from './door.ts';
import { readRecordInputs } from './record-inputs.ts';

async function run(): Promise<DoorResult> {
  const inputs = readRecordInputs((name) => core.getInput(name));
  const environment = readRunEnvironment(process.env);
  if (!environment.ok) {
    throw new UserError(...environment.problems);
  }
  const world = await openWorld(environment.value);
  const stage = inputs.stage === undefined ? undefined : stageAt(world.root, inputs.stage);
  const recorded = await recordRun({ ...inputs, stage }, world);
  return {
    outputs: outputsOf(recorded, inputs.manifest, stage),
    summary: runSummary(recorded.manifest, recorded.notices),
    notices: recorded.notices,
  };
}

async function openWorld(environment: RunEnvironment): Promise<RecordWorld> {
  const workspace = await openWorkspace(environment.workspace);
  const root = await realpath(environment.workspace);
  return {
    root,
    listing: await workspace.list(),
    git: await readGitState(openGit(root, process.env)),
    environment,
    tool: { name: 'fates-gate', version: VERSION },
    now: new Date(),
  };
}

/** Named by the workflow: a folder of the workspace, or an absolute one such as the runner's for temporary files. */
function stageAt(root: string, written: string): Stage {
  const absolute = resolve(root, written);
  const within = relative(root, absolute);
  const isOutside = within === '' || within.split(sep)[0] === '..' || resolve(within) === within;
  return { absolute, inWorkspace: isOutside ? undefined : within.split(sep).join('/') };
}

function outputsOf(
  { manifest, digest }: Recorded,
  path: string,
  stage: Stage | undefined,
): ReadonlyMap<string, string> {
  const digests = Object.fromEntries(manifest.outputs.map((output) => [output.path, output.digest]));
  return new Map([
    ['manifest', path],
    ['digest', digest],
    ['outputs', JSON.stringify(digests)],
    ['stage', stage?.absolute ?? ''],
  ]);
}

await runDoor(run);

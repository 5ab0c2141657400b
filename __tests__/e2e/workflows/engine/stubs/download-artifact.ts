import { cpSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

import picomatch from 'picomatch';

import type { ActionUse, Stub } from '../action.ts';
import type { StepEnd } from '../step-process.ts';

function main({ run, inputs, workspace }: ActionUse): StepEnd {
  for (const foreign of ['run-id', 'artifact-ids', 'repository', 'github-token']) {
    if (inputs[foreign] !== undefined) throw new Error(`download-artifact: the engine knows no ${foreign}`);
  }
  const target = resolve(workspace, inputs['path'] ?? '');
  const name = inputs['name'] ?? '';
  const outputs = { 'download-path': target };
  mkdirSync(target, { recursive: true });
  if (name !== '') {
    const folder = run.artifacts.get(name);
    if (folder === undefined) {
      return {
        ok: false,
        log: `::error::Unable to download artifact(s): Artifact not found for name: ${name}\n`,
      };
    }
    cpSync(folder, target, { recursive: true });
    return { ok: true, log: `Artifact ${name} was downloaded\n`, outputs };
  }
  const matches = picomatch(inputs['pattern'] ?? '*');
  const chosen = [...run.artifacts].filter(([each]) => matches(each));
  for (const [each, folder] of chosen) {
    const into = inputs['merge-multiple'] === 'true' ? target : resolve(target, each);
    cpSync(folder, into, { recursive: true });
  }
  return { ok: true, log: `${chosen.length} artifacts were downloaded\n`, outputs };
}

/** actions/download-artifact v4, from the same run. */
export const downloadArtifact: Stub = {
  inputs: [
    'name',
    'artifact-ids',
    'path',
    'pattern',
    'merge-multiple',
    'github-token',
    'repository',
    'run-id',
  ],
  outputs: ['download-path'],
  main,
};

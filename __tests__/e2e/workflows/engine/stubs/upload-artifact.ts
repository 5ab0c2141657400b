import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import type { ActionUse, Stub } from '../action.ts';
import type { StepEnd } from '../step-process.ts';
import { artifactFiles } from './artifact-paths.ts';

function nothingFound(path: string, how: string): StepEnd {
  const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
  const command = how === 'error' ? 'error' : how === 'ignore' ? 'debug' : 'warning';
  return { ok: how !== 'error', log: `::${command}::${message}\n` };
}

function main({ run, inputs, workspace }: ActionUse): StepEnd {
  const name = inputs['name'] ?? 'artifact';
  const path = inputs['path'] ?? '';
  const { root, files } = artifactFiles(path, workspace, inputs['include-hidden-files'] === 'true');
  if (files.length === 0) return nothingFound(path, inputs['if-no-files-found'] ?? 'warn');
  if (run.artifacts.has(name) && inputs['overwrite'] !== 'true') {
    const log = `::error::Failed to CreateArtifact: an artifact with this name already exists on the workflow run (${name})\n`;
    return { ok: false, log };
  }
  const folder = join(run.folder, 'artifacts', `${run.artifacts.size + 1}`);
  const hash = createHash('sha256');
  for (const file of files) {
    const target = join(folder, relative(root, file));
    mkdirSync(dirname(target), { recursive: true });
    // The bytes of a link's target, without its mode, as a zip has them.
    cpSync(file, target, { dereference: true });
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  }
  run.artifacts.set(name, folder);
  run.host.onUpload?.(name, folder);
  const outputs = {
    'artifact-id': String(run.artifacts.size),
    'artifact-url': `${run.host.world.url}/${run.host.repository}/actions/runs/1/artifacts/${run.artifacts.size}`,
    'artifact-digest': hash.digest('hex'),
  };
  return { ok: true, log: `Artifact ${name} has ${files.length} files\n`, outputs };
}

/** actions/upload-artifact v4: a folder of the run. */
export const uploadArtifact: Stub = {
  inputs: [
    'name',
    'path',
    'if-no-files-found',
    'retention-days',
    'compression-level',
    'overwrite',
    'include-hidden-files',
  ],
  outputs: ['artifact-id', 'artifact-url', 'artifact-digest'],
  main,
};

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

import { inRepository } from '../../action/gate.ts';
import { inputVariables } from '../../github/action-inputs.ts';
import { actionNode } from '../../runner/runner-environment.ts';
import type { Grant } from './permissions.ts';
import type { Run } from './run.ts';
import type { StepEnd } from './step-process.ts';
import { runStepProcess } from './step-process.ts';
import { checkout } from './stubs/checkout.ts';
import { downloadArtifact } from './stubs/download-artifact.ts';
import { setupNode, setupPython } from './stubs/setup.ts';
import { uploadArtifact } from './stubs/upload-artifact.ts';

/** One use of an action: what the runner hands to it. */
export interface ActionUse {
  readonly run: Run;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly token: string;
  readonly grant: Grant;
  readonly timeLimitMs: number;
  /** An empty place for the step's files. */
  readonly folder: string;
}

/** An action of ours, or the stand-in for a foreign one. */
export interface Action {
  readonly name: string;
  readonly inputs: Readonly<Record<string, { readonly required: boolean }>>;
  readonly outputs: readonly string[];
  readonly main: (use: ActionUse) => Promise<StepEnd> | StepEnd;
  readonly post?: ((use: ActionUse) => Promise<StepEnd>) | undefined;
}

/** The stand-in of a foreign action: its inputs and outputs are those of its action.yml. */
export interface Stub {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly main: (use: ActionUse) => Promise<StepEnd> | StepEnd;
}

const stubs: Readonly<Record<string, Stub>> = {
  'actions/checkout': checkout,
  'actions/upload-artifact': uploadArtifact,
  'actions/download-artifact': downloadArtifact,
  'actions/setup-node': setupNode,
  'actions/setup-python': setupPython,
};

export const US = 'fates-gate/fates-gate';
const pinned = /^(?<name>[\w.-]+\/[\w.-]+)(?:\/(?<path>[\w./-]+))?@(?<ref>\S+)$/;

const metadataShape = z.looseObject({
  inputs: z.record(z.string(), z.looseObject({ required: z.boolean().default(false) })).default({}),
  outputs: z.record(z.string(), z.unknown()).default({}),
  runs: z.looseObject({ using: z.literal('node24'), main: z.string(), post: z.string().optional() }),
});

function ours(path: string): Action {
  const file = inRepository(join(path, 'action.yml'));
  if (!existsSync(file)) throw new Error(`there is no action ${path} in this repository`);
  const { inputs, outputs, runs } = metadataShape.parse(parse(readFileSync(file, 'utf8')));
  const script = (name: string) => (use: ActionUse) =>
    runStepProcess({
      command: actionNode,
      args: [join(dirname(file), name)],
      cwd: use.workspace,
      environment: {
        ...use.environment,
        GITHUB_ACTION_PATH: dirname(file),
        ...inputVariables(use.inputs, { file, token: use.token }),
      },
      timeLimitMs: use.timeLimitMs,
      folder: use.folder,
    });
  return {
    name: path,
    inputs,
    outputs: Object.keys(outputs),
    main: script(runs.main),
    post: runs.post === undefined ? undefined : script(runs.post),
  };
}

/**
 * The action that `uses` names: `$/path` or our own address is an action of this repository, any other must be pinned by commit and have a
 * stand-in. An action that the engine does not know throws.
 */
export function findAction(uses: string): Action {
  if (uses.startsWith('$/')) return ours(uses.slice(2));
  const { name = '', path, ref = '' } = pinned.exec(uses)?.groups ?? {};
  if (name === US) return ours(path ?? '.');
  const stub = stubs[path === undefined ? name : `${name}/${path}`];
  if (stub === undefined) throw new Error(`the engine knows no action ${uses}`);
  if (!/^[0-9a-f]{40}$/.test(ref)) throw new Error(`${uses} is not pinned by commit`);
  const inputs = Object.fromEntries(stub.inputs.map((input) => [input, { required: false }]));
  return { name, inputs, outputs: stub.outputs, main: stub.main };
}

import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { git } from '../../../github/git-command.ts';
import { checkoutCommit } from '../../../github/git-repository.ts';
import type { ActionUse, Stub } from '../action.ts';
import type { StepEnd } from '../step-process.ts';

/** GitHub's order of refs: a pull request's merge, else a branch. */
function remoteRef(ref: string): string {
  return ref.replace(/^refs\/heads\//, 'refs/remotes/origin/').replace(/^refs\/pull\//, 'refs/remotes/pull/');
}

function main({ run, inputs, workspace, token, grant }: ActionUse): StepEnd {
  const { host, start } = run;
  if ((inputs['repository'] ?? host.repository) !== host.repository) {
    throw new Error(`checkout: the engine has no repository ${inputs['repository']}`);
  }
  if (grant['contents'] === undefined) return { ok: false, log: 'fatal: repository not found\n' };
  const given = inputs['ref'] ?? '';
  const sha = given === '' ? start.event.sha : git(host.git.path, 'rev-parse', '--verify', given);
  const folder = join(workspace, inputs['path'] ?? '');
  mkdirSync(folder, { recursive: true });
  // As the action does where no repository is found: the folder is emptied first.
  if (existsSync(folder))
    readdirSync(folder).forEach((name) => rmSync(join(folder, name), { recursive: true }));
  checkoutCommit(host.git.path, folder, sha, {
    depth: Number(inputs['fetch-depth'] ?? '1'),
    ref: given === '' ? remoteRef(start.event.ref) : 'refs/remotes/origin/checkout',
  });
  if (inputs['persist-credentials'] !== 'false') {
    const header = `[http "${host.world.url}/"]\n\textraheader = AUTHORIZATION: bearer ${token}\n`;
    appendFileSync(join(folder, '.git/config'), header);
  }
  return { ok: true, log: `HEAD is now at ${sha}\n`, outputs: { ref: start.event.ref, commit: sha } };
}

/** actions/checkout: the caller's repository at the commit of the event. */
export const checkout: Stub = {
  inputs: [
    'repository',
    'ref',
    'token',
    'persist-credentials',
    'path',
    'clean',
    'filter',
    'sparse-checkout',
    'fetch-depth',
    'fetch-tags',
    'lfs',
    'submodules',
    'set-safe-directory',
  ],
  outputs: ['ref', 'commit'],
  main,
};

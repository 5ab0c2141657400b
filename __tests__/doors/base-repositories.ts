import { isAvailable } from '../../src/discover/commit-tree.ts';
import type { BaseSide, CommitTree, UnavailableTree } from '../../src/discover/commit-tree.ts';
import type { CheckedOutEvent } from '../../src/doors/tree/read-checkout.ts';
import { readCheckout } from '../../src/doors/tree/read-checkout.ts';
import { openBaseSide } from '../../src/doors/tree/base-side.ts';
import { openGit } from '../../src/platform/git/git.ts';
import type { Client } from '../../src/platform/github/client.ts';
import { openWorkspace } from '../../src/platform/workspace.ts';
import { gitEnvironment } from '../e2e/github/git-command.ts';

/** As a job without git has it; Node itself needs no PATH. */
export const WITHOUT_GIT: NodeJS.ProcessEnv = { ...gitEnvironment, PATH: '/nowhere' };

export type Event = Omit<CheckedOutEvent, 'workspace' | 'repository'>;

export interface BaseOptions {
  readonly client?: Client;
  readonly environment?: NodeJS.ProcessEnv;
}

const repository = { owner: 'octo-org', repo: 'models' };
const server = { url: 'https://github.com', token: 'ghs_token' };

/** The base side of a checkout as the action opens it. */
export async function baseSideOf(
  folder: string,
  event: Event,
  { client, environment = gitEnvironment }: BaseOptions = {},
): Promise<BaseSide | undefined> {
  const git = openGit(folder, environment);
  const checkout = await readCheckout({ ...event, workspace: folder, repository }, git, client);
  return openBaseSide({
    place: { folder, environment },
    server,
    workspace: await openWorkspace(folder),
    checkout,
    ...(client === undefined ? {} : { api: { client, repository } }),
    ...(event.pull === undefined ? {} : { ref: event.pull.baseRef }),
  });
}

/** Commit and source of a tree, or the code of its problem. */
export function told(tree: CommitTree | UnavailableTree | undefined): string {
  return tree === undefined ? 'none' : isAvailable(tree) ? `${tree.commit} ${tree.from}` : tree.problem.code;
}

import type { CommitTree, UnavailableTree } from '../../discover/commit-tree.ts';
import { EnvironmentError } from '../../errors.ts';
import type { GitServer, Presence } from './git-fetch.ts';
import { fetchCommit, openFetchingGit, presenceOf } from './git-fetch.ts';
import type { GitPlace } from './git-process.ts';
import { openGitTree } from './git-tree.ts';
import { openGit } from './git.ts';
import type { Client } from '../github/client.ts';
import type { RepositoryAddress } from '../github/commit-tree-api.ts';

/** Where a commit may be read from; what is absent is not tried. */
export interface TreeSources {
  readonly place: GitPlace;
  /** Asked when the commit is not in the folder's repository. */
  readonly server?: GitServer;
  readonly api?: { readonly client: Client; readonly repository: RepositoryAddress };
}

type Attempt = CommitTree | { readonly failed: string };

/**
 * The tree of a commit, by its full id: from local git, else after the least fetch, else through the API. What has failed is
 * said in the problem, each with its reason.
 */
export async function openCommitTree(
  commit: string,
  sources: TreeSources,
): Promise<CommitTree | UnavailableTree> {
  const failures: string[] = [];
  const { folder, environment } = sources.place;
  const presence = await presenceOf(openGit(folder, environment), commit);
  for (const attempt of [fromGit, fromServer, fromApi]) {
    const tried = await attempt(commit, sources, presence);
    if (!('failed' in tried)) {
      return tried;
    }
    failures.push(tried.failed);
  }
  return {
    commit,
    problem: {
      code: 'base/unreadable',
      path: '.git',
      message: `The commit ${commit} cannot be read, so nothing can be compared with it: ${failures.join('; ')}.`,
      hint: 'Check out with actions/checkout and `fetch-depth: 0`, or grant `contents: read` and pass `token: ${{ github.token }}`.',
    },
  };
}

async function fromGit(commit: string, { place }: TreeSources, presence: Presence): Promise<Attempt> {
  switch (presence.kind) {
    case 'whole':
      return attempting('local git', () => openGitTree(place, commit, { from: 'git' }));
    case 'partial':
      return { failed: `local git: ${presence.missing.length} of its objects are not in the repository` };
    case 'absent':
      return { failed: `local git: ${presence.reason}` };
  }
}

async function fromServer(
  commit: string,
  { place, server }: TreeSources,
  presence: Presence,
): Promise<Attempt> {
  if (server === undefined) {
    return { failed: 'fetch: not tried' };
  }
  const reason = await fetchCommit(openFetchingGit(place, server), commit, presence);
  return reason === undefined
    ? attempting('fetch', () => openGitTree(place, commit, { from: 'fetch' }))
    : { failed: `fetch: ${reason}` };
}

async function fromApi(commit: string, { api }: TreeSources): Promise<Attempt> {
  if (api === undefined) {
    return { failed: 'API: not tried, there is no token' };
  }
  // The code of the API is loaded when it is needed: most runs have git.
  const { openApiTree } = await import('../github/commit-tree-api.ts');
  return attempting('API', () => openApiTree(api.client, api.repository, commit));
}

async function attempting(what: string, open: () => Promise<CommitTree>): Promise<Attempt> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof EnvironmentError) {
      return { failed: `${what}: ${error.message}` };
    }
    throw error;
  }
}

import { Octokit } from '@octokit/rest';

import type { GitRepository } from './git-repository.ts';
import { makeGitRepository } from './git-repository.ts';
import type { PullRequest } from './github-pulls.ts';
import type { GithubOptions, GithubWorld } from './start-github.ts';
import { startGithub } from './start-github.ts';

/** Octokit prints refused requests as errors; here most are refused on purpose. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A world with one pull request that changes `predictions.csv`, from a repository that exists. */
export interface OpenedPull {
  readonly world: GithubWorld;
  readonly git: GitRepository;
  readonly pull: PullRequest;
  /** What Octokit's REST methods take to name the repository. */
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Octokit without retries and throttling, so that every answer is seen as it came. */
  readonly as: (token: string | undefined) => Octokit;
  readonly close: () => Promise<void>;
}

/** Starts a world, makes a base commit, a head commit and their merge, and opens pull request 1 of `models`. */
export async function openedPull(
  options: GithubOptions & { readonly fork?: string } = {},
): Promise<OpenedPull> {
  const { fork, ...github } = options;
  const world = await startGithub(github);
  const git = makeGitRepository();
  const base = git.commit('main', { 'README.md': '# Models\n', 'predictions.csv': 'y,p\n1,1\n' });
  const head = git.commit('better-model', { 'predictions.csv': 'y,p\n1,0\n' }, 'main');
  const mergeSha = git.mergePull(1, base, head);
  const pull = await world.openPullRequest({
    repo: 'models',
    git: git.path,
    base: { ref: 'main', sha: base },
    head: { ref: 'better-model', sha: head },
    mergeSha,
    ...(fork === undefined ? {} : { fork }),
  });
  return {
    world,
    git,
    pull,
    repository: { owner: pull.owner, repo: pull.repo },
    as: (token) =>
      new Octokit({ baseUrl: world.url, log: silent, ...(token === undefined ? {} : { auth: token }) }),
    close: async () => {
      git.remove();
      await world.close();
    },
  };
}

/** The HTTP status that a promise was rejected with; a promise that succeeds, or fails without a status, throws. */
export async function rejection(promise: Promise<unknown>): Promise<{ status: number; message: string }> {
  const outcome = await promise.then(
    () => new Error('the request succeeded'),
    (error: unknown) => error,
  );
  if (!(outcome instanceof Error) || !('status' in outcome)) throw outcome;
  return { status: Number(outcome.status), message: outcome.message };
}

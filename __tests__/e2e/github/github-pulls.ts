import { z } from 'zod';

import { changedFiles } from './changed-files.ts';
import { expectAnswer } from './exchange.ts';
import type { ImportTarget } from './import-commits.ts';
import { importCommits } from './import-commits.ts';
import type { ChangedFile, OverlayState, PullState } from './overlay-state.ts';
import { pullKey } from './overlay-state.ts';

/** A commit on a branch, both from a real repository. */
export interface BranchTip {
  readonly ref: string;
  readonly sha: string;
}

export interface PullRequestOptions {
  /** Repository name under the world's owner; it is made when it is new. */
  readonly repo: string;
  /** The real, whole repository that the shas come from (`GitRepository.path`). */
  readonly git: string;
  readonly base: BranchTip;
  readonly head: BranchTip;
  /** The merge that GitHub offers as refs/pull/N/merge; without it the pull request has conflicts. */
  readonly mergeSha?: string;
  /** Defaults to the next free number. Smaller ones are filled with issues. */
  readonly number?: number;
  readonly title?: string;
  /** Owner of the fork that the head lives in. */
  readonly fork?: string;
}

/** What a test holds: names a pull request and shows its latest shas. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly headRef: string;
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly mergeSha: string | null;
  readonly fork: string | undefined;
}

/** A push to the head branch. `baseSha` is given when the base branch moved too. */
export interface Push {
  readonly headSha: string;
  readonly mergeSha?: string;
  readonly baseSha?: string;
}

export interface PullRequests {
  readonly open: (options: PullRequestOptions) => Promise<PullRequest>;
  readonly push: (pull: PullRequest, push: Push) => Promise<PullRequest>;
  readonly setChangedFiles: (pull: PullRequest, files: readonly ChangedFile[]) => void;
}

const numbered = z.looseObject({ number: z.int() });
const anything = z.unknown();
const mostFillers = 500;

interface Opened extends PullState {
  readonly git: string;
  readonly baseRef: string;
}

/** The part of the world that makes repositories and pull requests, on behalf of the owner and past the overlay. */
export function pullRequests(state: OverlayState, owner: string, isPrivate: boolean): PullRequests {
  const targets = new Map<string, ImportTarget>();
  const opened = new Map<string, Opened>();

  const call = async (method: string, path: string, body: unknown): Promise<unknown> => {
    const answer = await state.emulator.call({ method, path, token: state.ownerToken, body });
    return expectAnswer(answer, anything, `${method} ${path}`);
  };

  const repository = async (repo: string): Promise<ImportTarget> => {
    const existing = targets.get(repo);
    if (existing !== undefined) return existing;
    await call('POST', '/user/repos', { name: repo, private: isPrivate, auto_init: false });
    const target = {
      emulator: state.emulator,
      token: state.ownerToken,
      owner,
      repo,
      known: new Set<string>(),
    };
    targets.set(repo, target);
    return target;
  };

  const setRef = async (repo: string, ref: string, sha: string): Promise<void> => {
    const path = `/repos/${owner}/${repo}/git`;
    const patch = {
      method: 'PATCH',
      path: `${path}/${ref}`,
      token: state.ownerToken,
      body: { sha, force: true },
    };
    const moved = await state.emulator.call(patch);
    if (moved.status === 404) await call('POST', `${path}/refs`, { ref, sha });
    else expectAnswer(moved, anything, `move of ${ref}`);
  };

  const fillUpTo = async (repo: string, number: number): Promise<void> => {
    for (let filled = 0; filled < mostFillers; filled += 1) {
      const made = numbered.parse(
        await call('POST', `/repos/${owner}/${repo}/issues`, { title: 'An issue' }),
      );
      if (made.number === number - 1) return;
      if (made.number >= number) break;
    }
    throw new Error(`pull request number ${number} is taken or too far away (at most ${mostFillers} ahead)`);
  };

  const view = (pull: Opened): PullRequest => ({
    owner: pull.owner,
    repo: pull.repo,
    number: pull.number,
    headRef: pull.headRef,
    headSha: pull.headSha,
    baseRef: pull.baseRef,
    baseSha: pull.baseSha,
    mergeSha: pull.mergeSha,
    fork: pull.fork,
  });

  const find = (pull: PullRequest): Opened => {
    const found = opened.get(pullKey(pull.owner, pull.repo, pull.number));
    if (found === undefined) throw new Error(`no pull request ${pull.owner}/${pull.repo}#${pull.number}`);
    return found;
  };

  const bring = async (pull: Opened): Promise<void> => {
    const target = await repository(pull.repo);
    const commits = [pull.baseSha, pull.headSha, ...(pull.mergeSha === null ? [] : [pull.mergeSha])];
    await importCommits(target, pull.git, commits);
    await setRef(pull.repo, `refs/heads/${pull.baseRef}`, pull.baseSha);
    await setRef(pull.repo, `refs/heads/${pull.headRef}`, pull.headSha);
    if (!pull.filesAreFixed) pull.files = changedFiles(pull.git, pull.baseSha, pull.headSha);
  };

  return {
    open: async (options) => {
      const draft: Opened = {
        number: 0,
        owner,
        repo: options.repo,
        git: options.git,
        headRef: options.head.ref,
        headSha: options.head.sha,
        baseRef: options.base.ref,
        baseSha: options.base.sha,
        mergeSha: options.mergeSha ?? null,
        files: [],
        filesAreFixed: false,
        fork: options.fork,
      };
      await bring(draft);
      if (options.number !== undefined && options.number > 1) await fillUpTo(options.repo, options.number);
      const body = { title: options.title ?? 'A new model', head: options.head.ref, base: options.base.ref };
      const { number } = numbered.parse(await call('POST', `/repos/${owner}/${options.repo}/pulls`, body));
      const made: Opened = { ...draft, number };
      const key = pullKey(owner, options.repo, number);
      opened.set(key, made);
      state.pulls.set(key, made);
      return view(made);
    },
    push: async (pull, push) => {
      const found = find(pull);
      found.headSha = push.headSha;
      found.mergeSha = push.mergeSha ?? null;
      found.baseSha = push.baseSha ?? found.baseSha;
      await bring(found);
      return view(found);
    },
    setChangedFiles: (pull, files) => {
      const found = find(pull);
      found.files = files;
      found.filesAreFixed = true;
    },
  };
}

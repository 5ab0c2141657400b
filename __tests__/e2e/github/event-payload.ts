import type { GithubWorld } from './start-github.ts';
import type { PullRequest } from './github-pulls.ts';

/** An event as the runner hands it to an action: its name and the JSON of the webhook. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string;
  readonly ref: string;
  readonly headRef?: string;
  readonly baseRef?: string;
}

export interface PullRequestEventOptions {
  readonly action?: 'opened' | 'synchronize' | 'reopened' | 'edited';
  /** The head before the push, for `synchronize`. */
  readonly before?: string;
  readonly sender?: string;
}

type World = Pick<GithubWorld, 'url'>;

/** Numbers of the world, as events and artifacts name them. */
export const ids = {
  repository: 186_853_002,
  fork: 186_853_777,
  pull: 279_147_437,
  user: 21_031_067,
} as const;

function user(login: string, url: string): Record<string, unknown> {
  return {
    login,
    id: ids.user,
    node_id: 'MDQ6VXNlcjIxMDMxMDY3',
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    url: `${url}/users/${login}`,
    html_url: `${url}/${login}`,
    site_admin: false,
  };
}

function repository(owner: string, name: string, url: string, fork: boolean): Record<string, unknown> {
  return {
    id: fork ? ids.fork : ids.repository,
    node_id: 'MDEwOlJlcG9zaXRvcnkxODY4NTMwMDI=',
    name,
    full_name: `${owner}/${name}`,
    private: !fork,
    owner: user(owner, url),
    html_url: `${url}/${owner}/${name}`,
    description: null,
    fork,
    url: `${url}/repos/${owner}/${name}`,
    clone_url: `${url}/${owner}/${name}.git`,
    default_branch: 'main',
  };
}

function pullRequestBody(world: World, pull: PullRequest, author: string): Record<string, unknown> {
  const { url } = world;
  const api = `${url}/repos/${pull.owner}/${pull.repo}`;
  const headOwner = pull.fork ?? pull.owner;
  return {
    url: `${api}/pulls/${pull.number}`,
    id: ids.pull,
    node_id: 'MDExOlB1bGxSZXF1ZXN0Mjc5MTQ3NDM3',
    html_url: `${url}/${pull.owner}/${pull.repo}/pull/${pull.number}`,
    issue_url: `${api}/issues/${pull.number}`,
    number: pull.number,
    state: 'open',
    locked: false,
    title: 'A new model',
    user: user(author, url),
    body: null,
    draft: false,
    merged: false,
    mergeable: null,
    merge_commit_sha: pull.mergeSha,
    commits_url: `${api}/pulls/${pull.number}/commits`,
    comments_url: `${api}/issues/${pull.number}/comments`,
    statuses_url: `${api}/statuses/${pull.headSha}`,
    head: {
      label: `${headOwner}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: user(headOwner, url),
      repo: repository(headOwner, pull.repo, url, pull.fork !== undefined),
    },
    base: {
      label: `${pull.owner}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: pull.baseSha,
      user: user(pull.owner, url),
      repo: repository(pull.owner, pull.repo, url, false),
    },
    author_association: pull.fork === undefined ? 'MEMBER' : 'FIRST_TIME_CONTRIBUTOR',
  };
}

/** `pull_request`, opened unless told. The sha is the merge commit's, as on GitHub; a pull request with conflicts starts no run. */
export function pullRequestEvent(
  world: World,
  pull: PullRequest,
  options: PullRequestEventOptions = {},
): WorkflowEvent {
  const sender = options.sender ?? pull.fork ?? pull.owner;
  const action = options.action ?? 'opened';
  return {
    name: 'pull_request',
    sha: pull.mergeSha ?? pull.headSha,
    ref: `refs/pull/${pull.number}/merge`,
    headRef: pull.headRef,
    baseRef: pull.baseRef,
    payload: {
      action,
      number: pull.number,
      ...(action === 'synchronize' ? { before: options.before ?? pull.baseSha, after: pull.headSha } : {}),
      pull_request: pullRequestBody(world, pull, sender),
      repository: repository(pull.owner, pull.repo, world.url, false),
      sender: user(sender, world.url),
    },
  };
}

/** `push` of `after` to a branch. */
export function pushEvent(
  world: World,
  push: {
    readonly owner: string;
    readonly repo: string;
    readonly branch: string;
    readonly before: string;
    readonly after: string;
  },
): WorkflowEvent {
  const ref = `refs/heads/${push.branch}`;
  return {
    name: 'push',
    sha: push.after,
    ref,
    payload: {
      ref,
      before: push.before,
      after: push.after,
      created: false,
      deleted: false,
      forced: false,
      base_ref: null,
      compare: `${world.url}/${push.owner}/${push.repo}/compare/${push.before}...${push.after}`,
      commits: [],
      head_commit: { id: push.after },
      repository: repository(push.owner, push.repo, world.url, false),
      pusher: { name: push.owner, email: `${push.owner}@example.org` },
      sender: user(push.owner, world.url),
    },
  };
}

/** `merge_group`: the queue asks about `head`, which stands on `base`. */
export function mergeGroupEvent(
  world: World,
  group: { readonly owner: string; readonly repo: string; readonly base: string; readonly head: string },
): WorkflowEvent {
  const ref = `refs/heads/gh-readonly-queue/main/pr-1-${group.base}`;
  return {
    name: 'merge_group',
    sha: group.head,
    ref,
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: group.head,
        head_ref: ref,
        base_sha: group.base,
        base_ref: 'refs/heads/main',
        head_commit: { id: group.head },
      },
      repository: repository(group.owner, group.repo, world.url, false),
      sender: user(group.owner, world.url),
    },
  };
}

/** `schedule`, on the tip of the default branch. */
export function scheduleEvent(
  world: World,
  tip: { readonly owner: string; readonly repo: string; readonly sha: string; readonly fork?: boolean },
): WorkflowEvent {
  return {
    name: 'schedule',
    sha: tip.sha,
    ref: 'refs/heads/main',
    payload: {
      schedule: '17 4 * * 1',
      workflow: '.github/workflows/fates.yml',
      repository: repository(tip.owner, tip.repo, world.url, tip.fork === true),
    },
  };
}

import type { PullRequestRef } from '../../discover/checkout.ts';
import type { Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { Client } from './client.ts';
import { calling } from './failure.ts';
import type { FinishedRun } from './workflow-run.ts';

/**
 * The one open pull request of this repository whose head is the run's. `workflow_run.pull_requests` is empty for forks, and
 * an artifact could name any number, so it is asked for by branch and held against the commit.
 */
export async function findForkPull(
  client: Client,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  run: FinishedRun,
): Promise<Result<PullRequestRef>> {
  return calling('find the pull request', 'pull-requests: read', async () => {
    const listed = await client.paginate(client.rest.pulls.list, {
      owner,
      repo,
      state: 'open',
      head: `${run.owner}:${run.branch}`,
      per_page: 100,
    });
    const found = listed.filter(({ head }) => head.sha === run.head && head.repo?.id === run.repositoryId);
    const [pull] = found;
    return pull === undefined || found.length > 1
      ? refuse(notOne(found.length, run))
      : succeed({ number: pull.number, head: pull.head.sha, base: pull.base.sha, baseRef: pull.base.ref });
  });
}

function notOne(count: number, { head }: FinishedRun) {
  const found = count === 0 ? 'No open pull request has' : `${count} open pull requests have`;
  return {
    code: 'fork/no-one-pull-request',
    path: 'GITHUB_EVENT_PATH',
    message: `${found} the head ${head} now, so nothing is published: a verdict would stand where it does not belong.`,
    hint:
      count === 0
        ? 'Nothing to do when the pull request was closed, or its head moved on: the newer run reports.'
        : 'Close all but one of the pull requests of this branch.',
  };
}

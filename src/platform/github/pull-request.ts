import type { ChangedFile } from '../../discover/touched.ts';
import type { Client } from './client.ts';
import { calling } from './failure.ts';

export interface PullRequestAddress {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** GitHub stops listing here, whatever the pull request holds. */
export const MOST_PULL_FILES = 3000;

/** Changed files of a pull request; `capped` when the list ends at GitHub's limit and more may have changed. */
export async function listPullFiles(
  client: Client,
  { owner, repo, number }: PullRequestAddress,
): Promise<{ readonly files: readonly ChangedFile[]; readonly capped: boolean }> {
  return calling('list the files of the pull request', 'pull-requests: read', async () => {
    const listed = await client.paginate(client.rest.pulls.listFiles, {
      owner,
      repo,
      pull_number: number,
      per_page: 100,
    });
    const files = listed.map(({ filename, previous_filename: previous }) => ({
      path: filename,
      ...(previous === undefined ? {} : { previous }),
    }));
    return { files, capped: files.length >= MOST_PULL_FILES };
  });
}

/** The head that the pull request has now: a sink writes nothing for one that has moved on. */
export async function currentHead(
  client: Client,
  { owner, repo, number }: PullRequestAddress,
): Promise<string> {
  return calling('read the pull request', 'pull-requests: read', async () => {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
    return data.head.sha;
  });
}

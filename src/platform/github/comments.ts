import type { Client } from './client.ts';
import { calling, GithubFailure } from './failure.ts';
import type { PullRequestAddress } from './pull-request.ts';

export interface PostedComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
}

/** Comments of the pull request that its author wrote, over all pages, oldest first. */
export async function listComments(
  client: Client,
  pull: PullRequestAddress,
): Promise<readonly PostedComment[]> {
  return calling('list the comments', 'pull-requests: read', async () => {
    const { owner, repo, number } = pull;
    const listed = await client.paginate(client.rest.issues.listComments, {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    });
    return listed.map(posted).toSorted((a, b) => a.id - b.id);
  });
}

export async function createComment(
  client: Client,
  { owner, repo, number }: PullRequestAddress,
  body: string,
): Promise<PostedComment> {
  return calling('write the comment', 'pull-requests: write', async () => {
    const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
    return posted(data);
  });
}

export async function updateComment(
  client: Client,
  { owner, repo }: PullRequestAddress,
  id: number,
  body: string,
): Promise<PostedComment> {
  return calling('update the comment', 'pull-requests: write', async () => {
    const { data } = await client.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return posted(data);
  });
}

/** Deletes a comment of ours; one that another run has deleted meanwhile is as good. */
export async function deleteComment(
  client: Client,
  { owner, repo }: PullRequestAddress,
  id: number,
): Promise<void> {
  try {
    await calling('delete our duplicate comment', 'pull-requests: write', () =>
      client.rest.issues.deleteComment({ owner, repo, comment_id: id }),
    );
  } catch (error) {
    if (!(error instanceof GithubFailure && error.kind === 'not-found')) {
      throw error;
    }
  }
}

interface ApiComment {
  readonly id: number;
  readonly user?: { readonly login: string } | null;
  readonly body?: string;
  readonly html_url: string;
}

function posted({ id, user, body, html_url: url }: ApiComment): PostedComment {
  return { id, author: user?.login ?? '', body: body ?? '', url };
}

import type { Client } from './client.ts';
import { calling } from './failure.ts';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface PostedIssue {
  readonly number: number;
  readonly author: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly url: string;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** Issues, pull requests left out, that somebody opened, open or closed, oldest first, over all pages. */
export async function listIssues(
  client: Client,
  { owner, repo }: Repository,
  creator: string,
): Promise<readonly PostedIssue[]> {
  return calling('list the issues', 'issues: write', async () => {
    const listed = await client.paginate(client.rest.issues.listForRepo, {
      owner,
      repo,
      creator,
      state: 'all',
      per_page: 100,
    });
    return listed
      .filter(({ pull_request: pull }) => pull === undefined)
      .map(posted)
      .toSorted((a, b) => a.number - b.number);
  });
}

export async function createIssue(
  client: Client,
  { owner, repo }: Repository,
  { title, body }: IssueText,
): Promise<PostedIssue> {
  return calling('open the issue', 'issues: write', async () => {
    const { data } = await client.rest.issues.create({ owner, repo, title, body });
    return posted(data);
  });
}

/** Rewrites an issue and opens or closes it; a closed one says that it is done. */
export async function updateIssue(
  client: Client,
  { owner, repo }: Repository,
  number: number,
  { title, body, isOpen }: IssueText & Pick<PostedIssue, 'isOpen'>,
): Promise<PostedIssue> {
  const state = isOpen ? 'open' : 'closed';
  return calling('update the issue', 'issues: write', async () => {
    const { data } = await client.rest.issues.update({
      owner,
      repo,
      issue_number: number,
      title,
      body,
      state,
      ...(isOpen ? {} : { state_reason: 'completed' as const }),
    });
    return posted(data);
  });
}

/** Closes one that says nothing of its own. */
export async function closeDuplicate(
  client: Client,
  { owner, repo }: Repository,
  number: number,
): Promise<void> {
  await calling('close our duplicate issue', 'issues: write', () =>
    client.rest.issues.update({
      owner,
      repo,
      issue_number: number,
      state: 'closed',
      state_reason: 'not_planned',
    }),
  );
}

export async function commentOnIssue(
  client: Client,
  { owner, repo }: Repository,
  number: number,
  body: string,
): Promise<void> {
  await calling('comment on the issue', 'issues: write', () =>
    client.rest.issues.createComment({ owner, repo, issue_number: number, body }),
  );
}

interface ApiIssue {
  readonly number: number;
  readonly user: { readonly login: string } | null;
  readonly body?: string | null;
  readonly state: string;
  readonly html_url: string;
}

function posted({ number, user, body, state, html_url: url }: ApiIssue): PostedIssue {
  return { number, author: user?.login ?? '', body: body ?? '', isOpen: state === 'open', url };
}

import type { Checkout, CommitParents, MergeGroupRef, PullRequestRef } from '../../discover/checkout.ts';
import { checkoutOf, checkoutOfCommit, checkoutOfMergeGroup } from '../../discover/checkout.ts';
import { EnvironmentError, UserError } from '../../errors.ts';
import type { Git } from '../../platform/git/git.ts';
import { readHead } from '../../platform/git/git.ts';
import type { Client } from '../../platform/github/client.ts';
import type { RepositoryAddress } from '../../platform/github/commit-tree-api.ts';
import { readHeadFile } from '../../platform/git/head-file.ts';
import type { Result } from '../../problem.ts';

/** The event, as far as it says what should be checked out; a RunContext is one. */
export interface CheckedOutEvent {
  /** GITHUB_SHA. */
  readonly sha: string;
  readonly repository: RepositoryAddress;
  readonly workspace: string;
  readonly pull?: PullRequestRef;
  readonly mergeGroup?: MergeGroupRef;
  /** Of a push: what the branch was; absent for a new one. */
  readonly push?: { readonly before?: string };
}

/**
 * The checkout of a pull request or a merge group has to be one that the verdict may be about; other events take what
 * is there, since a schedule may look at any branch. Without git, HEAD is read from its file and its parents from the API. Throws a UserError for any other checkout.
 */
export async function readCheckout(
  event: CheckedOutEvent,
  git: Git,
  client: Client | undefined,
): Promise<Checkout> {
  const decide = decisionOf(event);
  if (decide === undefined) {
    const there = await readHead(git);
    return checkoutOfCommit('reason' in there ? event.sha : there.sha, event.push?.before);
  }
  const head = await headOf(event, git, client);
  const checkout = decide(head);
  if (!checkout.ok) {
    throw new UserError(...checkout.problems);
  }
  return head.isSupposed ? { ...checkout.value, kind: 'unknown' } : checkout.value;
}

/** What the event demands of the checkout; undefined when any may be assessed. */
function decisionOf({
  pull,
  mergeGroup,
}: CheckedOutEvent): ((head: CommitParents) => Result<Checkout>) | undefined {
  if (mergeGroup !== undefined) {
    return (head) => checkoutOfMergeGroup(mergeGroup, head);
  }
  return pull === undefined ? undefined : (head) => checkoutOf(pull, head);
}

interface Head extends CommitParents {
  /** There is no `.git`: where git is missing, actions/checkout unpacks GITHUB_SHA, and leaves no word of it. */
  readonly isSupposed: boolean;
}

async function headOf(event: CheckedOutEvent, git: Git, client: Client | undefined): Promise<Head> {
  const head = await readHead(git);
  if (!('reason' in head)) {
    return { ...head, isSupposed: false };
  }
  const named = await readHeadFile(event.workspace);
  if (client === undefined || named === undefined) {
    throw unknownCheckout(head.reason, client === undefined ? 'there is no token for the API' : '');
  }
  const isSupposed = 'absent' in named;
  const sha = 'absent' in named ? event.sha : named.commit;
  try {
    const { readApiCommit } = await import('../../platform/github/commit-tree-api.ts');
    const { parents } = await readApiCommit(client, event.repository, sha);
    return { sha, parents, isSupposed };
  } catch (error) {
    if (error instanceof EnvironmentError) {
      throw unknownCheckout(head.reason, error.message);
    }
    throw error;
  }
}

function unknownCheckout(reason: string, further: string): UserError {
  const why = further === '' ? reason : `${reason}; ${further}`;
  return new UserError({
    code: 'checkout/no-git',
    path: '.git',
    message: `Git cannot tell which commit is checked out (${why}), so it is unknown what a verdict would be about.`,
    hint: 'Run actions/checkout before this action, in a job or container that has git, or grant `contents: read` to the token.',
  });
}

/** Which tree the run is about, and what changed in it, for every event. */
import type { Checkout } from '../discover/checkout.ts';
import { checkoutOf } from '../discover/checkout.ts';
import { groupCheckoutOf } from '../discover/group-checkout.ts';
import { UserError } from '../errors.ts';
import type { Result } from '../problem.ts';
import type { Git } from '../platform/git.ts';
import { readHead } from '../platform/git.ts';
import type { RunContext } from '../platform/github/event.ts';
import { isAudit } from '../platform/github/event.ts';
import type { CommitState } from '../report/report.ts';
import type { OpenClient } from './action-clients.ts';
import type { KnownChanges } from './pull-changes.ts';
import { pullChanges } from './pull-changes.ts';
import { commitChanges } from './push-changes.ts';

/**
 * The checkout of a pull request or of a merge group has to be one that the verdict may be about. Other events take what is
 * there: a schedule may look at any branch.
 */
export async function readCheckout({ pull, mergeGroup, sha }: RunContext, git: Git): Promise<Checkout> {
  const head = await readHead(git);
  if (pull !== undefined) {
    return valueOf(checkoutOf(pull, known(head)));
  }
  if (mergeGroup !== undefined) {
    return valueOf(groupCheckoutOf(mergeGroup, known(head)));
  }
  const tree = 'reason' in head ? sha : head.sha;
  return { kind: 'head', tree, base: tree };
}

type Head = Awaited<ReturnType<typeof readHead>>;

function known(head: Head): Exclude<Head, { readonly reason: string }> {
  if ('reason' in head) {
    throw new UserError({
      code: 'checkout/no-git',
      path: '.git',
      message: `Git cannot tell which commit is checked out (${head.reason}), so it is unknown what a verdict would be about.`,
      hint: 'Run actions/checkout before this action, in a job or container that has git.',
    });
  }
  return head;
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new UserError(...result.problems);
  }
  return result.value;
}

/** The report's words for it. Without a pull request the verdict is about the commit that was checked out. */
export function commitOf({ pull, mergeGroup }: RunContext, { tree, base }: Checkout): CommitState {
  if (pull !== undefined) {
    return { head: pull.head, base, tree, baseRef: pull.baseRef };
  }
  return mergeGroup === undefined
    ? { head: tree, tree }
    : { head: mergeGroup.head, base, tree, baseRef: mergeGroup.baseRef };
}

/** Before there is a checkout, for a run that fails: what the event says. */
export function expectedCommit({ pull, mergeGroup, sha }: RunContext): CommitState {
  const change = pull ?? mergeGroup;
  return change === undefined ? { head: sha } : { head: change.head, base: change.base };
}

/** What changed: an audit and an event that does not say it take everything (github.md, "What changed"). */
export async function readChanges(
  context: RunContext,
  open: OpenClient | undefined,
  git: Git,
  { tree }: Checkout,
): Promise<KnownChanges> {
  const { event, pull, mergeGroup, push, repository } = context;
  if (pull !== undefined) {
    return pullChanges(open?.('read'), { ...repository, number: pull.number }, git);
  }
  const base = mergeGroup?.base ?? push?.before;
  const isAudited = repository.defaultBranch === undefined || isAudit(context);
  if (base === undefined || (mergeGroup === undefined && isAudited)) {
    return { changes: { kind: 'everything', because: `the event is ${event}` }, problems: [] };
  }
  const range = { owner: repository.owner, repo: repository.repo, base, head: tree };
  return { changes: await commitChanges(open?.('read'), range, git), problems: [] };
}

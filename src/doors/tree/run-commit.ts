/** The words for what a run is about, and what changed in it, for every event. */
import type { Checkout } from '../../discover/checkout.ts';
import type { Git } from '../../platform/git/git.ts';
import type { RunContext } from '../../platform/github/event.ts';
import { isAudit } from '../../platform/github/event.ts';
import type { CommitState } from '../../report/report.ts';
import type { OpenClient } from '../action-clients.ts';
import type { KnownChanges } from './pull-changes.ts';
import { pullChanges } from './pull-changes.ts';
import { commitChanges } from './push-changes.ts';

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

import type { Problem, Result } from '../problem.ts';
import { refuse, succeed } from '../problem.ts';

/** What the event says of the pull request. */
export interface PullRequestRef {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly baseRef: string;
}

/** What the event says of a merge group: GitHub's trial merge of the queue's next pull requests. */
export interface MergeGroupRef {
  readonly head: string;
  readonly base: string;
  /** `main`; `refs/heads/main` is taken too. */
  readonly baseRef: string;
}

/** A commit, and the commits that it was made from, in order. */
export interface CommitParents {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** Which tree was checked out, in the words of the report, and what it is judged by and compared with. */
export interface Checkout {
  readonly kind: 'merge-commit' | 'head' | 'merge-group' | 'commit' | 'unknown';
  readonly tree: string;
  /** Base commit by what is known without asking: the merge commit's first parent, else what the event says. */
  readonly base: string;
  readonly policyAt: PolicyAt;
  readonly baselineAt: BaselineAt;
}

/** Which commit's policy, presets and waivers count. */
export type PolicyAt =
  | { readonly kind: 'commit'; readonly commit: string }
  /** The tip of a branch: `commit` by the event, a newer one if the server names it. */
  | { readonly kind: 'tip'; readonly branch: string; readonly commit: string };

/** Which commit's numbers are compared with. */
export type BaselineAt =
  | { readonly kind: 'commit'; readonly commit: string }
  /** The newest commit that the assessed one shares with the base branch. */
  | { readonly kind: 'merge-base'; readonly head: string }
  /** Nothing is before it. */
  | { readonly kind: 'none'; readonly because: string };

/**
 * The assessed tree of a pull request is the checked-out one: GitHub's merge commit (whose second parent is the
 * head), or the head itself. Anything else is refused with both commits named (github.md, "Which tree").
 *
 * The first parent of the merge commit is what GitHub merged into, also where the event names an older commit: the base
 * branch may have moved between the event and the merge.
 */
export function checkoutOf(pull: PullRequestRef, head: CommitParents): Result<Checkout> {
  const [first, second] = head.parents;
  if (head.parents.length === 2 && first !== undefined && second === pull.head) {
    return succeed({
      kind: 'merge-commit',
      tree: head.sha,
      base: first,
      policyAt: { kind: 'commit', commit: first },
      baselineAt: { kind: 'commit', commit: first },
    });
  }
  if (head.sha === pull.head) {
    return succeed({
      kind: 'head',
      tree: head.sha,
      base: pull.base,
      policyAt: { kind: 'tip', branch: pull.baseRef, commit: pull.base },
      baselineAt: { kind: 'merge-base', head: head.sha },
    });
  }
  return refuse(
    strangeCheckout(`pull request #${pull.number}'s head ${pull.head} nor its merge commit`, head.sha),
  );
}

/** A merge group is assessed as it would be merged, against the commit that it would be merged into. */
export function checkoutOfMergeGroup(group: MergeGroupRef, head: CommitParents): Result<Checkout> {
  if (head.sha !== group.head) {
    return refuse({
      code: 'checkout/not-the-merge-group',
      path: '.git/HEAD',
      message: `The checkout is ${head.sha}, and the merge group's commit is ${group.head}, so a verdict would be about another tree.`,
      hint: 'Use actions/checkout without `ref:` in workflows that run on merge_group.',
    });
  }
  return succeed({
    kind: 'merge-group',
    tree: head.sha,
    base: group.base,
    policyAt: { kind: 'commit', commit: group.base },
    baselineAt: { kind: 'commit', commit: group.base },
  });
}

/** What a push event says was there before, when the branch is new. */
const NOTHING = /^0+$/;

/** A push, a schedule: the commit's own policy; the baseline is what the branch was before, if it was. */
export function checkoutOfCommit(sha: string, before: string | undefined): Checkout {
  const baselineAt: BaselineAt =
    before === undefined
      ? { kind: 'none', because: 'the event names no commit before this one' }
      : NOTHING.test(before)
        ? { kind: 'none', because: 'the branch is new: nothing was there before' }
        : { kind: 'commit', commit: before };
  return {
    kind: 'commit',
    tree: sha,
    base: baselineAt.kind === 'commit' ? baselineAt.commit : sha,
    policyAt: { kind: 'commit', commit: sha },
    baselineAt,
  };
}

function strangeCheckout(expected: string, sha: string): Problem {
  return {
    code: 'checkout/neither-merge-nor-head',
    path: '.git/HEAD',
    message: `The checkout is ${sha}, which is neither ${expected}, so a verdict would be about another tree.`,
    hint: 'Use actions/checkout without `ref:` (merge commit), or with `ref: ${{ github.event.pull_request.head.sha }}`; if the head moved meanwhile, the newer run reports.',
  };
}

import type { Problem, Result } from '../problem.ts';
import { refuse, succeed } from '../problem.ts';

/** What the event says of the pull request. */
export interface PullRequestRef {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly baseRef: string;
}

/** Which tree was checked out, in the words of the report. */
export interface Checkout {
  readonly kind: 'merge-commit' | 'head' | 'unknown';
  readonly tree: string;
  /** Base commit whose policy and baseline count: the merge commit's first parent, else what the event says. */
  readonly base: string;
}

/**
 * The assessed tree of a pull request is the checked-out one: GitHub's merge commit (whose second parent is the
 * head), or the head itself. Anything else is refused with both commits named (github.md, "Which tree").
 */
export function checkoutOf(
  pull: PullRequestRef,
  head: { readonly sha: string; readonly parents: readonly string[] },
): Result<Checkout> {
  const [first, second] = head.parents;
  if (head.parents.length === 2 && first !== undefined && second === pull.head) {
    return succeed({ kind: 'merge-commit', tree: head.sha, base: first });
  }
  if (head.sha === pull.head) {
    return succeed({ kind: 'head', tree: head.sha, base: pull.base });
  }
  return refuse(strangeCheckout(pull, head.sha));
}

function strangeCheckout(pull: PullRequestRef, sha: string): Problem {
  return {
    code: 'checkout/neither-merge-nor-head',
    path: '.git/HEAD',
    message: `The checkout is ${sha}, which is neither pull request #${pull.number}'s head ${pull.head} nor its merge commit, so a verdict would be about another tree.`,
    hint: 'Use actions/checkout without `ref:` (merge commit), or with `ref: ${{ github.event.pull_request.head.sha }}`; if the head moved meanwhile, the newer run reports.',
  };
}

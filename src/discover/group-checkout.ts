import type { Result } from '../problem.ts';
import { refuse, succeed } from '../problem.ts';
import type { Checkout } from './checkout.ts';

/** What a merge queue's event says: the commit that would become the branch, and the one that it stands on. */
export interface MergeGroupRef {
  readonly head: string;
  readonly base: string;
  /** `main`. */
  readonly baseRef: string;
}

/** The queue merges its own commit and no other: a verdict about another tree would let it through unseen. */
export function groupCheckoutOf(group: MergeGroupRef, head: { readonly sha: string }): Result<Checkout> {
  return head.sha === group.head
    ? succeed({ kind: 'head', tree: head.sha, base: group.base })
    : refuse({
        code: 'checkout/not-the-merge-group',
        path: '.git/HEAD',
        message: `The checkout is ${head.sha}, and the merge queue asks about ${group.head}, so a verdict would be about another tree.`,
        hint: 'Use actions/checkout without `ref:`.',
      });
}

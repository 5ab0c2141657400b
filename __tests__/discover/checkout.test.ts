import { describe, expect, it } from '@jest/globals';

import { checkoutOf, checkoutOfCommit, checkoutOfMergeGroup } from '../../src/discover/checkout.ts';

const [HEAD, BASE, MERGE, OTHER] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40));
const pull = { number: 7, head: HEAD ?? '', base: BASE ?? '', baseRef: 'main' };

describe('the checkout of a pull request', () => {
  it('is the merge commit: policy and baseline are its first parent, also where the event names another', () => {
    const checkout = checkoutOf(pull, { sha: MERGE ?? '', parents: [OTHER ?? '', pull.head] });
    expect(checkout).toEqual({
      ok: true,
      value: {
        kind: 'merge-commit',
        tree: MERGE,
        base: OTHER,
        policyAt: { kind: 'commit', commit: OTHER },
        baselineAt: { kind: 'commit', commit: OTHER },
      },
    });
  });

  it('is the head: the policy is at the tip of the base branch, the baseline at the merge base', () => {
    const checkout = checkoutOf(pull, { sha: pull.head, parents: [OTHER ?? ''] });
    expect(checkout).toEqual({
      ok: true,
      value: {
        kind: 'head',
        tree: HEAD,
        base: BASE,
        policyAt: { kind: 'tip', branch: 'main', commit: BASE },
        baselineAt: { kind: 'merge-base', head: HEAD },
      },
    });
  });

  it('is the head too when the head is itself a merge', () => {
    const checkout = checkoutOf(pull, { sha: pull.head, parents: [OTHER ?? '', pull.base] });
    expect(checkout).toMatchObject({ ok: true, value: { kind: 'head', base: BASE } });
  });

  it.each([
    ['another commit', [OTHER ?? '']],
    ['a merge of something else', [pull.base, OTHER ?? '']],
    ['a merge the wrong way round', [pull.head, pull.base]],
    ['an octopus', [pull.base, pull.head, OTHER ?? '']],
  ])('is refused for %s, with both commits named', (_, parents) => {
    const checkout = checkoutOf(pull, { sha: MERGE ?? '', parents });
    expect(checkout).toMatchObject({ ok: false, problems: [{ code: 'checkout/neither-merge-nor-head' }] });
    expect(JSON.stringify(checkout)).toContain(pull.head);
    expect(JSON.stringify(checkout)).toContain(MERGE);
  });
});

describe('the checkout of a merge group', () => {
  const group = { head: MERGE ?? '', base: BASE ?? '', baseRef: 'main' };

  it('is its commit, against the base that it would be merged into', () => {
    expect(checkoutOfMergeGroup(group, { sha: group.head, parents: [OTHER ?? '', pull.head] })).toEqual({
      ok: true,
      value: {
        kind: 'merge-group',
        tree: MERGE,
        base: BASE,
        policyAt: { kind: 'commit', commit: BASE },
        baselineAt: { kind: 'commit', commit: BASE },
      },
    });
  });

  it('is refused for any other commit, with both named', () => {
    const checkout = checkoutOfMergeGroup(group, { sha: OTHER ?? '', parents: [group.base] });
    expect(checkout).toMatchObject({ ok: false, problems: [{ code: 'checkout/not-the-merge-group' }] });
    expect(JSON.stringify(checkout)).toContain(MERGE);
    expect(JSON.stringify(checkout)).toContain(OTHER);
  });
});

describe('the checkout of a push', () => {
  it('has its own policy, and for a baseline what the branch was before', () => {
    expect(checkoutOfCommit(HEAD ?? '', BASE)).toMatchObject({
      kind: 'commit',
      tree: HEAD,
      policyAt: { kind: 'commit', commit: HEAD },
      baselineAt: { kind: 'commit', commit: BASE },
    });
  });

  it.each([
    ['a new branch', '0'.repeat(40)],
    ['a schedule', undefined],
  ])('has no baseline for %s', (_, before) => {
    expect(checkoutOfCommit(HEAD ?? '', before).baselineAt.kind).toBe('none');
  });
});

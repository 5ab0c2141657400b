import { describe, expect, it } from '@jest/globals';

import { checkoutOf } from '../../src/discover/checkout.ts';

const [HEAD, BASE, MERGE, OTHER] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40));
const pull = { number: 7, head: HEAD ?? '', base: BASE ?? '', baseRef: 'main' };

describe('the checkout of a pull request', () => {
  it('is the merge commit: the base is its first parent', () => {
    const checkout = checkoutOf(pull, { sha: MERGE ?? '', parents: [OTHER ?? '', pull.head] });
    expect(checkout).toEqual({ ok: true, value: { kind: 'merge-commit', tree: MERGE, base: OTHER } });
  });

  it('is the head: the base is what the event says', () => {
    const checkout = checkoutOf(pull, { sha: pull.head, parents: [OTHER ?? ''] });
    expect(checkout).toEqual({ ok: true, value: { kind: 'head', tree: HEAD, base: BASE } });
  });

  it.each([
    ['another commit', [OTHER ?? '']],
    ['a merge of something else', [pull.base, OTHER ?? '']],
    ['an octopus', [pull.base, pull.head, OTHER ?? '']],
  ])('is refused for %s, with both commits named', (_, parents) => {
    const checkout = checkoutOf(pull, { sha: MERGE ?? '', parents });
    expect(checkout).toMatchObject({ ok: false, problems: [{ code: 'checkout/neither-merge-nor-head' }] });
    expect(JSON.stringify(checkout)).toContain(pull.head);
    expect(JSON.stringify(checkout)).toContain(MERGE);
  });
});

import { expect, test } from '@jest/globals';
import type { Value } from '../../../../src/evidence/model/pickle/value.ts';
import { PLAIN, UNKNOWN } from '../../../../src/evidence/model/pickle/value.ts';
import { ValueKeeper } from '../../../../src/evidence/model/pickle/keeper/value-keeper.ts';

const CALLEE: Value = { kind: 'global', module: 'a', name: 'B' };

test('past its allowance, containers keep few members and none of their members’ members', () => {
  const keeper = new ValueKeeper({ links: 2, characters: 1000 });
  const inner = keeper.items('tuple');
  keeper.add(inner, [CALLEE, CALLEE], 0);
  const outer = keeper.items('dict');
  const call: Value = { kind: 'call', callee: CALLEE, args: inner, state: inner };
  keeper.add(outer, [inner, call, CALLEE, ...Array.from({ length: 50 }, () => PLAIN)], 0);
  expect(outer.count).toBe(53);
  expect(outer.first).toHaveLength(10);
  expect(outer.first.slice(0, 3)).toStrictEqual([
    UNKNOWN,
    { kind: 'call', callee: CALLEE, args: UNKNOWN, state: PLAIN },
    CALLEE,
  ]);
});

test('past its allowance, of a long text the beginning is kept; of a short one all', () => {
  const keeper = new ValueKeeper({ links: 0, characters: 200 });
  expect(keeper.text('x'.repeat(150), false)).toMatchObject({ isCut: false });
  expect(keeper.text('x'.repeat(150), false)).toStrictEqual({
    kind: 'text',
    text: 'x'.repeat(128),
    isCut: true,
  });
  expect(keeper.text('x'.repeat(128), false)).toMatchObject({ isCut: false });
});

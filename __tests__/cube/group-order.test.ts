import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GroupCells } from '../../src/cube/cube.ts';
import { compareKeys, orderGroups } from '../../src/cube/group-order.ts';
import { cubeOfRows } from './cube-of-rows.ts';

const group = (name: string, n: readonly number[], w = n): GroupCells => ({ key: [name], n, w, w2: w });
const names = (groups: readonly GroupCells[]): string =>
  orderGroups(groups)
    .map(({ key }) => key.join(''))
    .join(' ');

describe('the order of groups', () => {
  it('goes by rows first, then cell by cell, then weights, largest first', () => {
    expect(
      names([
        group('a', [1, 1, 1, 1]),
        group('b', [2, 2, 2, 2]),
        group('c', [1, 1, 0, 2]),
        group('d', [1, 1, 1, 1], [2, 1, 1, 1]),
      ]),
    ).toBe('b d a c');
  });

  it('goes by the name only where all numbers agree', () => {
    expect(names([group('b', [1, 1]), group('a', [1, 1])])).toBe('a b');
  });

  it('tells groups of the same cells apart by their scores', () => {
    const rows = [0.1, 0.9, 0.2, 0.9].map((score, row) => ({
      label: '1',
      prediction: '1',
      score,
      at: { g: row < 2 ? 'a' : 'b' },
    }));
    const groups = cubeOfRows({ task: 'binary', rows, scopes: [['g']] }).marginals[1]?.groups ?? [];
    expect(names(groups)).toBe('b a');
  });

  it('tells groups of a regression apart by their residuals, then by their blocks', () => {
    const rows = [1, 5, 3, 2].map((error, row) => ({
      label: '0',
      prediction: String(error),
      at: { g: row < 2 ? 'a' : 'b' },
    }));
    const groups = cubeOfRows({ task: 'regression', rows, scopes: [['g']] }).marginals[1]?.groups ?? [];
    expect(names(groups)).toBe('a b');
    const twins = [1, 2, 2, 1].map((error, row) => ({
      label: String(row % 2),
      prediction: String((row % 2) + error),
      at: { g: row < 2 ? 'a' : 'b' },
    }));
    expect(
      names(cubeOfRows({ task: 'regression', rows: twins, scopes: [['g']] }).marginals[1]?.groups ?? []),
    ).toMatch(/^(a b|b a)$/u);
  });

  it('does not depend on the order in which they come', () => {
    const cells = fc.array(fc.tuple(fc.string(), fc.array(fc.nat(3), { minLength: 4, maxLength: 4 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(cells, (list) => {
        const groups = list.map(([name, n], index) => group(`${name}${index}`, n));
        expect(orderGroups(groups.toReversed())).toEqual(orderGroups(groups));
      }),
      { seed: 7 },
    );
  });
});

it('keys compare value by value, code unit by code unit', () => {
  expect(compareKeys(['a', 'b'], ['a', 'c'])).toBe(-1);
  expect(compareKeys(['b', 'a'], ['a', 'c'])).toBe(1);
  expect(compareKeys(['a'], ['a'])).toBe(0);
  expect(compareKeys(['Z'], ['a'])).toBe(-1);
});

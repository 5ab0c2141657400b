import { describe, expect, it } from '@jest/globals';
import { remembered } from '../../src/stats/remembered.ts';

describe('remembered', () => {
  it('makes the value of a key once, null included', () => {
    const made = new Map<string, number | null>();
    let calls = 0;
    const ask = (key: string, value: number | null): number | null =>
      remembered(made, key, () => {
        calls += 1;
        return value;
      });
    expect([ask('a', 1), ask('a', 2), ask('b', null), ask('b', 3)]).toEqual([1, 1, null, null]);
    expect(calls).toBe(2);
  });
});

import { describe, expect, it } from '@jest/globals';
import { examinedFile } from './memory-source.ts';
import { SCORECARD } from './scorecard.ts';

describe.each(SCORECARD)('$title', ({ cases }) => {
  /** Equal, so that whoever makes us better raises the floor in the same change. */
  it.each(cases)('$name: $floor', async ({ build, path, floor }) => {
    const { answer, findings } = await examinedFile(await build(), path);
    expect({ answer, found: findings.map(({ rule, detail }) => `${rule.id} ${detail}`) }).toEqual({
      answer: floor,
      found: expect.anything(),
    });
  });
});

it('names each case once', () => {
  const names = SCORECARD.flatMap(({ cases }) => cases.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});

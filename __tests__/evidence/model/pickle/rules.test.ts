import { expect, test } from '@jest/globals';
import { PICKLE_RULES } from '../../../../src/evidence/model/rules/pickle.ts';

test('each rule has an id of its own, of its table, and says why and what to do', () => {
  const rules = Object.values(PICKLE_RULES);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, title, why, remedy, references } of rules) {
    expect(id).toMatch(/^pickle\/[a-z]+(-[a-z]+)*$/);
    expect(title).not.toMatch(/\.$/);
    expect(why).toMatch(/\.$/);
    expect(remedy).toMatch(/\.$/);
    expect(references.every(({ url }) => url.startsWith('https://'))).toBe(true);
  }
});

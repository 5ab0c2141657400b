import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readText, ROOT } from '../../scripts/tree.ts';
import { loadScenarios } from '../scenarios/scenario.ts';

const rows = readText('docs/security-model.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| who '));

/** The quotations of the last column. */
function shownBy(row: string): readonly string[] {
  const last = row.split(' | ').at(-1) ?? '';
  return [...last.matchAll(/`([^`]+)`/gu)].flatMap((match) => match[1] ?? []);
}

describe('the table of attackers', () => {
  it('names only tests and scenarios that are there', () => {
    const scenarios = loadScenarios().map(({ name }) => name);
    const isThere = (named: string): boolean =>
      named.startsWith('__tests__/')
        ? existsSync(join(ROOT, named))
        : scenarios.some(
            (name) => name === named || (named.endsWith('*') && name.startsWith(named.slice(0, -1))),
          );
    expect(rows.flatMap(shownBy).filter((named) => !isThere(named))).toEqual([]);
  });

  it('shows each defence of ours by one', () => {
    const without = rows.filter((row) => shownBy(row).length === 0 && !row.includes('not ours to stop'));
    expect(without.filter((row) => !row.includes('scenarios'))).toEqual([]);
    expect(rows.length).toBeGreaterThan(20);
  });
});

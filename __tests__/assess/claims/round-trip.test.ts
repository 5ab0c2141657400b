import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../../../scripts/tree.ts';
import { cardCommand } from '../../../src/commands/card.ts';
import type { Measurement } from '../../../src/metrics/measurement.ts';
import { runScenario } from '../../scenarios/scenario.ts';

interface Run {
  readonly exit: number;
  readonly printed: string;
}

async function card(...args: readonly string[]): Promise<Run> {
  let printed = '';
  const exit = await cardCommand.run(args, {
    print: (text) => {
      printed += text;
    },
    complain: () => undefined,
    width: 80,
    color: false,
    today: '2026-11-27',
    environment: {},
  });
  return { exit, printed };
}

async function inCopyOf<T>(scenario: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'fates-card-'));
  try {
    cpSync(join(ROOT, '__tests__/scenarios', scenario, 'repository'), folder, { recursive: true });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const REQUIREMENTS = `
  - { metric: transparency/claims-confirmed, min: 1 }
  - { metric: transparency/contradicted-claims, max: 0 }
  - { metric: transparency/uncheckable-claims, max: 0 }
`;

/** Asks of the policy what the card says, and binds the card. */
function askOfClaims(folder: string): void {
  const path = join(folder, 'fates.yml');
  const policy = readFileSync(path, 'utf8');
  const bound = policy.includes('card:')
    ? policy
    : policy.replace(/^( {2}- id: .*)$/mu, '$1\n    card: CARD.md');
  writeFileSync(path, bound.replace(/^requirements:$/mu, `requirements:${REQUIREMENTS.trimEnd()}`));
}

async function answers(folder: string): Promise<ReadonlyMap<string, Measurement>> {
  const outcome = await runScenario({ repository: folder });
  if ('problems' in outcome) {
    throw new Error(outcome.problems);
  }
  const [subject] = outcome.report.subjects;
  const findings = subject?.properties.flatMap((property) => property.findings) ?? [];
  return new Map(findings.map(({ metric, measurement }) => [metric, measurement]));
}

describe('what `fates card` writes', () => {
  it.each([
    ['binary, with gaps between groups', 'gap-between-groups'],
    ['multiclass', 'multiclass'],
    ['regression', 'regression'],
    ['a card that says other numbers', 'documents-claims-contradicted'],
  ])('is read back as confirmed: %s', async (_, scenario) => {
    await inCopyOf(scenario, async (folder) => {
      askOfClaims(folder);
      const name = scenario.startsWith('documents') ? 'README.md' : 'CARD.md';
      if (scenario.startsWith('documents')) {
        writeFileSync(join(folder, name), '# Loans\r\n\r\nBy hand.\r\n');
      }
      expect(await card(folder, '--check')).toMatchObject({ exit: 1 });
      expect(await card(folder, '--write')).toMatchObject({ exit: 0 });
      const measured = await answers(folder);
      expect(measured.get('transparency/contradicted-claims')).toMatchObject({ value: 0 });
      expect(measured.get('transparency/uncheckable-claims')).toMatchObject({ value: 0 });
      const confirmed = measured.get('transparency/claims-confirmed');
      expect(confirmed).toMatchObject({ status: 'measured', value: 1 });
      expect(confirmed?.status === 'measured' ? confirmed.n : 0).toBeGreaterThan(2);
    });
  });

  it('is current until a number changes, whatever the day', async () => {
    await inCopyOf('documents-claims-contradicted', async (folder) => {
      const path = join(folder, 'README.md');
      const before = readFileSync(path, 'utf8');
      expect((await card(folder)).printed).toContain(
        '| Accuracy (`performance/accuracy`) | overall | 0.875 |',
      );
      expect(readFileSync(path, 'utf8')).toBe(before);
      await card(folder, '--write', '--as-of', '2026-01-02');
      const once = readFileSync(path, 'utf8');
      expect(once.startsWith(before)).toBe(true);
      expect(once).toContain('Measured on 2026-01-02');
      expect(await card(folder, '--check')).toEqual({ exit: 0, printed: 'README.md is current.\n' });
      expect(await card(folder, '--write')).toMatchObject({ exit: 0 });
      expect(readFileSync(path, 'utf8')).toBe(once);
      writeFileSync(path, once.replace('| 0.875 |', '| 0.885 |'));
      expect(await card(folder, '--check')).toMatchObject({ exit: 1 });
    });
  });

  it.each<[string, readonly string[], string]>([
    ['two folders', ['a', 'b'], 'One folder'],
    ['an unknown subject', ['--subject', 'nobody'], 'The policy has the subjects loans'],
    ['write and check', ['--write', '--check'], 'either --write or --check'],
    ['no such policy', ['--policy', 'other.yml'], 'There is no such policy'],
  ])('refuses %s', async (_, args, message) => {
    await inCopyOf('documents-claims-contradicted', async (folder) => {
      const where = args.includes('a') ? args : [folder, ...args];
      await expect(card(...where)).rejects.toMatchObject({
        problems: [{ message: expect.stringContaining(message) }],
      });
    });
  });

  it('refuses a card with half of the markers, and a subject without a card', async () => {
    await inCopyOf('documents-claims-contradicted', async (folder) => {
      writeFileSync(join(folder, 'README.md'), '# A\n<!-- fates:begin -->\n');
      await expect(card(folder, '--write')).rejects.toMatchObject({
        problems: [{ code: 'card/markers', path: 'README.md', line: 2 }],
      });
    });
    await inCopyOf('gap-between-groups', async (folder) => {
      await expect(card(folder, '--write')).rejects.toMatchObject({ problems: [{ path: '--card' }] });
      expect(await card(folder, '--write', '--card', 'docs/CARD.md')).toMatchObject({ exit: 0 });
      expect(readFileSync(join(folder, 'docs/CARD.md'), 'utf8')).toContain('<!-- fates:end -->');
    });
  });
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../../scripts/tree.ts';
import { cardCommand } from '../../src/commands/card.ts';

const REPOSITORY = join(ROOT, '__tests__/scenarios/gap-between-groups/repository');

/** What `fates card --write` says in a repository that binds no card and has these files. */
async function written(
  files: Readonly<Record<string, string>>,
  look: (folder: string) => void = () => undefined,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fates-card-'));
  try {
    cpSync(REPOSITORY, folder, { recursive: true });
    Object.entries(files).forEach(([path, text]) => writeFileSync(join(folder, path), text));
    let said = '';
    const print = (text: string): void => {
      said += text;
    };
    const world = { print, complain: print, width: 80, color: false, today: '2026-11-27', environment: {} };
    await cardCommand.run([folder, '--write'], world);
    look(folder);
    return said;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('`fates card` where the policy binds no card', () => {
  it('writes into the one that readers find', async () => {
    const said = await written({ 'model-card.md': '# Loans\n' }, (folder) => {
      expect(readFileSync(join(folder, 'model-card.md'), 'utf8')).toContain('<!-- fates:begin -->');
    });
    expect(said).toContain('model-card.md has the numbers');
  });

  it('leaves a README and a JSON card alone, and says what to do', async () => {
    const files = { 'README.md': '# Loans\n', 'model_card.json': '{}\n' };
    await expect(written(files)).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining('has no card'), path: expect.any(String) }],
    });
  });
});

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../../../scripts/tree.ts';
import { type CliRun, inFolder, runCli, STACK } from './run-cli.ts';

const REPOSITORY = join(ROOT, '__tests__/scenarios/documents-claims-contradicted/repository');

function inRepository(use: (card: (...args: readonly string[]) => CliRun, path: string) => void): void {
  inFolder((folder) => {
    cpSync(REPOSITORY, folder, { recursive: true });
    use((...args) => runCli(['card', ...args], { cwd: folder }), join(folder, 'README.md'));
  });
}

describe('card', () => {
  it('prints the section, and writes it only when it is told to', () => {
    inRepository((card, path) => {
      const before = readFileSync(path, 'utf8');
      const shown = card('--as-of', '2026-11-27');
      expect(shown).toMatchObject({ exit: 0, stderr: '' });
      expect(shown.stdout).toContain(
        '| Accuracy (`performance/accuracy`) | overall | 0.875 | 0.822 to 0.914 | 200 |',
      );
      expect(readFileSync(path, 'utf8')).toBe(before);
      expect(card('--check')).toMatchObject({ exit: 1, stderr: '' });
      expect(card('--write', '--as-of', '2026-11-27')).toEqual({
        exit: 0,
        stderr: '',
        stdout: 'README.md has the numbers that were measured. Next: read them, and commit the card.\n',
      });
      expect(readFileSync(path, 'utf8')).toContain(shown.stdout.trim());
      expect(card('--check')).toEqual({ exit: 0, stderr: '', stdout: 'README.md is current.\n' });
    });
  });

  it('names the line of a marker that stands alone', () => {
    inRepository((card, path) => {
      writeFileSync(path, '# Loans\n\n<!-- fates:end -->\n');
      const run = card('--write');
      expect(run).toMatchObject({ exit: 64, stdout: '' });
      expect(run.stderr).toContain('README.md:3');
      expect(run.stderr).not.toMatch(STACK);
    });
  });
});

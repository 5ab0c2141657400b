import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../../../scripts/tree.ts';
import { type CliRun, inFolder, runCli, STACK } from './run-cli.ts';

const REPOSITORY = join(ROOT, '__tests__/scenarios/gap-between-groups/repository');
const FAILING = 'fairness/demographic-parity-difference@sex';
const WHO = ['--reason', 'Retraining: until June', '--owner', '@credit-team', '--as-of', '2026-11-26'];

/** A copy of a repository whose gate fails, with its waivers file named in the policy. */
function inRepository(use: (waive: (...args: readonly string[]) => CliRun, folder: string) => void): void {
  inFolder((folder) => {
    cpSync(REPOSITORY, folder, { recursive: true });
    const policy = join(folder, 'fates.yml');
    writeFileSync(policy, `${readFileSync(policy, 'utf8')}waivers: .fates/waivers.yml\n`);
    use((...args) => runCli(['waive', ...args], { cwd: folder }), folder);
  });
}

const waiversOf = (folder: string): string => readFileSync(join(folder, '.fates/waivers.yml'), 'utf8');

describe('waive', () => {
  it('writes the file with its schema, says what is next, and keeps comments when it adds another', () => {
    inRepository((waive, folder) => {
      expect(waive(FAILING, ...WHO)).toEqual({
        exit: 0,
        stderr: '',
        stdout: `.fates/waivers.yml has the waiver loans-demographic-parity-difference-sex, which applies to 2027-02-24 inclusive.
Next: bring it in with a pull request of its own. The base branch's file counts, so it applies once that is merged.
`,
      });
      expect(waiversOf(folder)).toMatch(
        /^# yaml-language-server: \$schema=https:.*fates-waivers\.schema\.json\n/u,
      );
      const path = join(folder, '.fates/waivers.yml');
      writeFileSync(path, `${waiversOf(folder)}# ours\n`);
      const second = waive(
        'performance/accuracy',
        ...WHO,
        '--expires',
        '2027-11-26',
        '--subject',
        'loans',
        '--id',
        'mine',
      );
      expect(second).toMatchObject({ exit: 0, stderr: '' });
      expect(waiversOf(folder)).toContain(`  - id: loans-demographic-parity-difference-sex
    requirement: fairness/demographic-parity-difference@sex
    subject: loans
    reason: "Retraining: until June"
    owner: "@credit-team"
    granted: 2026-11-26
    expires: 2027-02-24
  - id: mine
    requirement: performance/accuracy
    subject: loans
    reason: "Retraining: until June"
    owner: "@credit-team"
    granted: 2026-11-26
    expires: 2027-11-26
`);
      expect(waiversOf(folder)).toContain('# ours');
    });
  });

  it('says to name the file when the policy does not', () => {
    inFolder((folder) => {
      cpSync(REPOSITORY, folder, { recursive: true });
      const run = runCli(['waive', FAILING, folder, ...WHO]);
      expect(run).toMatchObject({ exit: 0, stderr: '' });
      expect(run.stdout).toContain('add `waivers: .fates/waivers.yml` to it');
      expect(existsSync(join(folder, '.fates/waivers.yml'))).toBe(true);
    });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'everything that is wrong at once',
      ['fairness/demographic-parity-differense@sex', ...WHO, '--on', 'sx', '--days', '366'],
      [
        'requirement: waivers/unknown-requirement',
        `Did you mean \`${FAILING}\`?`,
        '--on: waivers/unknown-scope',
        '--expires: waivers/too-long',
        '2027-11-26 is the last possible day',
      ],
    ],
    [
      'a subject that is not there',
      [FAILING, ...WHO, '--subject', 'loan'],
      ['--subject: waivers/unknown-subject', 'Did you mean `loans`?'],
    ],
    ['everything', ['*', ...WHO], ['requirement: waivers/for-everything', 'nobody has looked at']],
    ['no reason', [FAILING, '--owner', 'ada'], ['--reason: cli/usage', 'Usage: fates waive']],
    ['a blank owner', [FAILING, '--owner', ' ', '--reason', 'x'], ['--owner: cli/usage']],
    ['a date that is none', [FAILING, ...WHO, '--expires', '2027-02-30'], ['--expires: waivers/not-a-date']],
    ['two ends', [FAILING, ...WHO, '--expires', '2027-02-20', '--days', '3'], ['--days: cli/usage']],
    ['no requirement', WHO, ['One requirement is waived at a time']],
    ['a day that is none', [FAILING, ...WHO, '--as-of', '2026-13-01'], ['--as-of: cli/usage']],
    ['a report that is not there', [FAILING, ...WHO, '--report', 'none.json'], ['waive/no-report']],
    ['a file that is no report', [FAILING, ...WHO, '--report', 'fates.yml'], ['report/unreadable']],
  ])('refuses %s and writes nothing', (_, args, said) => {
    inRepository((waive, folder) => {
      const run = waive(...args);
      expect([run.exit, run.stdout]).toEqual([64, '']);
      for (const words of said) {
        expect(run.stderr).toContain(words);
      }
      expect(run.stderr).not.toMatch(STACK);
      expect(existsSync(join(folder, '.fates'))).toBe(false);
    });
  });

  it('refuses what is waived already, and a file that has mistakes', () => {
    inRepository((waive, folder) => {
      expect(waive(FAILING, ...WHO).exit).toBe(0);
      const before = waiversOf(folder);
      expect(waive(FAILING, ...WHO)).toMatchObject({
        exit: 64,
        stderr: expect.stringContaining('waivers/twice'),
      });
      expect(waiversOf(folder)).toBe(before);
      writeFileSync(join(folder, '.fates/waivers.yml'), before.replace('owner:', 'ownr:'));
      expect(waive('performance/accuracy', ...WHO).stderr).toContain('Did you mean `owner`?');
    });
  });

  it('takes the subject from the report of the failed run, and refuses what passes there', () => {
    inRepository((waive, folder) => {
      expect(runCli(['assess', '--out', 'out', '--as-of', '2026-11-26'], { cwd: folder }).exit).toBe(1);
      const report = ['--report', 'out/fates-report.json'];
      expect(waive('performance/accuracy', ...WHO, ...report)).toMatchObject({
        exit: 64,
        stderr: expect.stringContaining('waive/not-needed'),
      });
      expect(waive(FAILING, ...WHO, ...report)).toMatchObject({ exit: 0, stderr: '' });
      expect(waiversOf(folder)).toContain('subject: loans');
    });
  });
});

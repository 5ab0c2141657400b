import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readText } from '../../../scripts/tree.ts';
import { validRun } from '../../render/sarif/valid-log.ts';
import { goldenFiles, AS_OF, loadScenarios } from '../../scenarios/scenario.ts';
import { actionNode } from '../github/run-action.ts';
import { inFolder, runCli, STACK } from './run-cli.ts';

const all = loadScenarios();
const scenarios = all.filter(
  ({ changes, base, unavailable }) =>
    changes === undefined && base === undefined && unavailable === undefined,
);
/** Those whose change the command line sees as it is: it is told of no renames, and takes everything as changed. */
const compared = all.filter(
  ({ name, base, renames }) => base !== undefined && renames === undefined && name !== 'base-policy-mended',
);
const golden = (folder: string): ReadonlyMap<string, string> => goldenFiles(folder, new Map());

describe('`assess` as a process gives what the path gives', () => {
  it.each(scenarios)('$name', ({ repository, expected, exit }) => {
    inFolder((out) => {
      const run = runCli(['assess', repository, '--out', out, '--as-of', AS_OF]);
      const files = golden(expected);
      const said = files.get('problems.txt');
      expect(run.exit).toBe(exit);
      expect([run.stdout, run.stderr]).toEqual(
        said === undefined ? [files.get('terminal.txt'), ''] : ['', `${said}`],
      );
      const written = readdirSync(out).toSorted();
      expect(written).toEqual(said === undefined ? ['fates-report.json', 'fates-report.md'] : []);
      for (const name of written) {
        expect(readFileSync(join(out, name), 'utf8')).toBe(files.get(name));
      }
      expect(run.stderr).not.toMatch(STACK);
    });
  });
});

describe('`assess --base` on a repository', () => {
  it.each(compared)('comes to the verdict of $name', ({ repository, base = '', verdict, exit }) => {
    inFolder((folder) => {
      const git = (...args: readonly string[]): string =>
        execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', ...args], {
          cwd: folder,
          encoding: 'utf8',
        });
      git('init', '--quiet', '--initial-branch=main');
      cpSync(base, folder, { recursive: true });
      git('add', '--all');
      git('commit', '--quiet', '--message=base');
      git('rm', '--quiet', '-r', '--', '.');
      cpSync(repository, folder, { recursive: true });
      git('checkout', '--quiet', '-b', 'change');
      git('add', '--all');
      git('commit', '--quiet', '--message=change');
      const run = runCli(['assess', folder, '--base', 'main', '--as-of', AS_OF, '--json']);
      expect([run.exit, run.stderr]).toEqual([exit, '']);
      const report = z.looseObject({ verdict: z.string(), commit: z.looseObject({ base: z.string() }) });
      expect(report.parse(JSON.parse(run.stdout))).toMatchObject({
        verdict,
        commit: { base: git('rev-parse', 'main').trim(), baseRef: 'main' },
      });
    });
  });

  it.each(['nowhere', '--upload-pack=x', 'main..change'])('refuses %s', (ref) => {
    const run = runCli(['assess', 'examples/income', `--base=${ref}`]);
    expect([run.exit, STACK.test(run.stderr)]).toEqual([64, false]);
    expect(run.stderr).toContain('--base');
  });
});

describe('the README’s first command', () => {
  const [, , ...args] = /^node dist\/cli\.js assess .*$/mu.exec(readText('README.md'))?.[0].split(' ') ?? [];

  it.each([...new Set([process.execPath, actionNode])])('exits with 1 and names the gap, on %s', (node) => {
    const run = runCli(args, { node });
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('Demographic parity difference on sex is 0.196; the bound is at most');
    expect(run.stderr).toBe('');
  });

  it('gives the example’s expected report, which names the digest of all its numbers', () => {
    inFolder((out) => {
      const run = runCli([
        ...args,
        '--out',
        out,
        '--sarif',
        join(out, 'a.sarif'),
        '--as-of',
        AS_OF,
        '--json',
      ]);
      const text = (name: string): string => readFileSync(join(out, name), 'utf8');
      expect(run.stdout).toBe(text('fates-report.json'));
      const written = new Map([['fates-report.md', text('fates-report.md')]]);
      expect(goldenFiles('examples/income/expected', written)).toEqual(written);
      const { digest } = z.looseObject({ digest: z.string() }).parse(JSON.parse(run.stdout));
      const { results } = validRun(text('a.sarif'));
      expect(results.map(({ ruleId }) => ruleId)).toContain('fairness/demographic-parity-difference');
      expect(text('fates-report.md')).toContain(`report digest \`${digest}\``);
    });
  });
});

describe('what the command line takes', () => {
  const [passes, warns] = ['passes', 'group-too-small'].map(
    (name) => scenarios.find((scenario) => scenario.name === name)?.repository ?? '',
  );

  it('--fail-on makes the policy stricter', () => {
    expect(runCli(['assess', warns ?? '']).exit).toBe(0);
    expect(runCli(['assess', warns ?? '', '--fail-on', 'warn']).exit).toBe(1);
  });

  it('a folder that cannot be written to is told, and the report is still printed', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'file'), '');
      const run = runCli(['assess', passes ?? '', '--out', join(folder, 'file')]);
      expect(run.exit).toBe(64);
      expect(run.stdout).toContain('PASS');
      expect(run.stderr).toContain('could not be written');
      expect(run.stderr).not.toMatch(STACK);
    });
  });

  it.each([
    [['assess', 'a', 'b'], 'One folder is assessed at a time'],
    [['assess', 'no/such/folder'], 'There is no such folder'],
    [['assess', 'README.md'], 'a folder is assessed'],
    [['assess', '.', '--policy', 'no.yml'], 'There is no such policy'],
    [['assess', '.', '--as-of', '2026-02-30'], 'is not a date'],
    [['assess', '.', '--as-of', 'today'], 'is not a date'],
    [['assess', '.', '--fail-on', 'maybe'], 'none of fail, inconclusive, warn'],
    [['assess', '.', '--outt', 'x'], "'--outt'"],
    [['asess'], 'there is no command asess'],
  ])('%j is a mistake that is told in one go', (args, said) => {
    const run = runCli(args);
    expect([run.exit, run.stdout]).toEqual([64, '']);
    expect(run.stderr).toContain(said);
    expect(run.stderr).not.toMatch(STACK);
  });

  it('help and version are no mistakes; no command at all is one', () => {
    expect(runCli(['--help'])).toMatchObject({ exit: 0, stdout: expect.stringContaining('explain') });
    expect(runCli(['assess', '--help'])).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('--as-of'),
    });
    expect(runCli(['--version'])).toMatchObject({
      exit: 0,
      stdout: `${readText('package.json').match(/"version": "(.+)"/u)?.[1]}\n`,
    });
    expect(runCli([])).toMatchObject({ exit: 64, stdout: expect.stringContaining('fates <command> --help') });
  });
});

describe('colour', () => {
  const [repository = ''] = scenarios.map((scenario) => scenario.repository);
  const escapes = '\u001b[';

  it.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1', TERM: 'dumb' }, false],
  ])('in a pipe with %j: %j', (environment, isColoured) => {
    expect(runCli(['assess', repository], { environment }).stdout.includes(escapes)).toBe(isColoured);
  });
});

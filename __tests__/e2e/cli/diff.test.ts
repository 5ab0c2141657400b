import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { sha256OfText } from '../../../src/platform/table-ports.ts';
import { seal } from '../../../src/report/canonical.ts';
import { diffSchema } from '../../../src/report/diff/schema.ts';
import type { Report } from '../../../src/report/report.ts';
import { after, before } from '../../report/diff/two-reports.ts';
import { inFolder, runCli, STACK } from './run-cli.ts';

async function sealed({ digest: _, ...report }: Report): Promise<string> {
  return JSON.stringify(await seal(report, sha256OfText));
}
const [A, B] = await Promise.all([sealed(before), sealed(after)]);

/** A folder with both reports, and what else is given. */
function withReports<T>(use: (folder: string) => T, more: Readonly<Record<string, string | Buffer>> = {}): T {
  return inFolder((folder) => {
    for (const [name, content] of Object.entries({ 'a.json': A, 'b.json': B, ...more })) {
      writeFileSync(join(folder, name), content);
    }
    return use(folder);
  });
}

/** `diff-expected/<name>`; written first under `UPDATE_GOLDEN=1`, never in CI. */
function expected(name: string, actual: string): string {
  const path = fileURLToPath(new URL(`diff-expected/${name}`, import.meta.url));
  if (process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined) {
    writeFileSync(path, actual);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : `no golden file ${name}: run with UPDATE_GOLDEN=1`;
}

describe('`diff` as a process', () => {
  it.each([
    ['terminal.txt', []],
    ['diff.md', ['--markdown']],
    ['diff.json', ['--json']],
  ])('prints %s, and exits with 0 although B is worse', (name, options) => {
    withReports((cwd) => {
      const run = runCli(['diff', 'a.json', 'b.json', ...options], { cwd });
      expect([run.exit, run.stderr]).toEqual([0, '']);
      expect(run.stdout).toBe(expected(name, run.stdout));
    });
  });

  it('prints JSON that is of its published form', () => {
    withReports((cwd) => {
      const { stdout } = runCli(['diff', 'a.json', 'b.json', '--json'], { cwd });
      expect(diffSchema.parse(JSON.parse(stdout))).toMatchObject({ schema: 'fates-diff/1', worse: true });
    });
  });

  it('exits with 1 under --exit-code only when B is worse', () => {
    withReports((cwd) => {
      const exits = [
        ['a.json', 'b.json'],
        ['a.json', 'a.json'],
      ].map((files) => runCli(['diff', ...files, '--exit-code'], { cwd }).exit);
      expect(exits).toEqual([1, 0]);
    });
  });

  it('says of a report and itself that nothing differs, and what was compared', () => {
    withReports((cwd) => {
      const { stdout } = runCli(['diff', 'b.json', 'b.json'], { cwd });
      expect(stdout).toContain('no difference that a reader would look for');
      expect(stdout.replaceAll('\n', ' ')).toContain('2 subjects, 8 findings, 2 files, 1 waiver');
    });
  });

  it('names both reports at once when neither can be read', () => {
    const more = { 'torn.json': A.slice(0, 900), 'changed.json': A.replace('2026-11-20', '2026-11-19') };
    withReports((cwd) => {
      for (const files of [
        ['torn.json', 'changed.json'],
        ['no/such.json', '.'],
      ]) {
        const run = runCli(['diff', ...files, '--exit-code'], { cwd });
        expect([run.exit, run.stdout]).toEqual([64, '']);
        for (const file of files) {
          expect(run.stderr).toContain(`${file}: `);
        }
        expect(run.stderr).not.toMatch(STACK);
      }
    }, more);
  });

  it('refuses bytes that are no text, and a file past the limit, without reading it whole', () => {
    const more = { 'bytes.json': Buffer.from([0x7b, 0xff]), 'huge.json': Buffer.alloc((32 << 20) + 1, 0x20) };
    withReports((cwd) => {
      const run = runCli(['diff', 'bytes.json', 'huge.json'], { cwd });
      expect(run.exit).toBe(64);
      expect(run.stderr).toContain('bytes.json: file/unreadable');
      expect(run.stderr).toContain('It has more than 33554432 bytes');
    }, more);
  });

  it.each([
    [['a.json'], 'Two reports are compared'],
    [['a.json', 'b.json', 'c.json'], 'Two reports are compared'],
    [['a.json', 'b.json', '--json', '--markdown'], 'not as both'],
    [['a.json', 'b.json', '--html'], "'--html'"],
  ])('%j is a mistake that is told in one go', (args, said) => {
    const run = runCli(['diff', ...args]);
    expect([run.exit, run.stdout]).toEqual([64, '']);
    expect(run.stderr).toContain(said);
  });

  it('explains itself with its exit codes', () => {
    expect(runCli(['diff', '--help']).stdout).toContain('with --exit-code 1 when B is worse than A');
  });
});

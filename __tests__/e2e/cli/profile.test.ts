import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ROOT } from '../../../scripts/tree.ts';
import { AS_OF, goldenFiles, loadScenarios } from '../../scenarios/scenario.ts';
import { inFolder, runCli, STACK } from './run-cli.ts';

const TABLES = '__tests__/evidence/typed/tables';
const EXPECTED = join(import.meta.dirname, 'profile');

const runs: readonly (readonly [golden: string, args: readonly string[]])[] = [
  ['rows.csv.txt', [`${TABLES}/rows.csv`]],
  ['rows.xlsx.txt', [`${TABLES}/rows.xlsx`]],
  ['nested.parquet.txt', [`${TABLES}/nested.parquet`]],
  ['nested.parquet.json', [`${TABLES}/nested.parquet`, '--json']],
  ['hostile.csv.txt', ['__tests__/scenarios/profiles/repository/cards.csv']],
  ['shards.txt', ['__tests__/scenarios/shards/repository/data/part-*']],
];

describe('`profile` as a process', () => {
  const printed = new Map(
    runs.map(([golden, args]) => {
      const run = runCli(['profile', ...args]);
      expect([run.exit, run.stderr]).toEqual([0, '']);
      return [golden, run.stdout];
    }),
  );

  it('prints what stands in the golden files', () => {
    expect(printed).toEqual(goldenFiles(EXPECTED, printed));
  });

  it('prints the same columns of the same rows, whatever their format', () => {
    const columns = (name: string): string => printed.get(name)?.split('\n').slice(1, 15).join('\n') ?? '';
    expect(columns('rows.csv.txt')).toBe(columns('rows.xlsx.txt'));
  });

  it.each([
    [[], 'One table is profiled at a time'],
    [['a.csv', 'b.csv'], 'One table is profiled at a time'],
    [['nowhere.csv'], 'there is nothing to profile'],
    [['docs/no*.csv'], 'there is nothing to profile'],
    [[`${TABLES}/make_tables.py`, '--jsn'], "'--jsn'"],
  ])('%j is a mistake that is told', (args, said) => {
    const run = runCli(['profile', ...args]);
    expect([run.exit, run.stdout]).toEqual([64, '']);
    expect(run.stderr).toContain(said);
    expect(run.stderr).not.toMatch(STACK);
  });

  it('rows that cannot be used are said to be left out', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 't.csv'), 'a,b\n1,2\n3\n4,5,6\n7,8\n');
      const run = runCli(['profile', 't.csv'], { cwd: folder });
      expect(run.stdout.split('\n')[0]).toBe(
        't.csv: 2 rows, the whole table; 2 more cannot be used (fields that are not those of the header, or no row)',
      );
    });
  });

  it('a table that cannot be read is a problem with its place', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 't.csv'), 'a,b\n1,"2\n');
      const run = runCli(['profile', 't.csv'], { cwd: folder });
      expect([run.exit, run.stdout]).toEqual([64, '']);
      expect(run.stderr).toContain('t.csv:2');
      expect(run.stderr).not.toMatch(STACK);
    });
  });
});

describe('a report with profiles', () => {
  const scenario = loadScenarios().find(({ name }) => name === 'profiles');
  const repository = scenario?.repository ?? '';

  /** The run of a bundle whose sheet worker is another program. */
  function withWorker(program: string) {
    return inFolder((dist) => {
      cpSync(join(ROOT, 'dist'), dist, { recursive: true });
      writeFileSync(join(dist, 'package.json'), '{"type":"module"}');
      writeFileSync(join(dist, 'sheet-worker.js'), program);
      return runCli(['assess', repository, '--as-of', AS_OF, '--json'], { dist });
    });
  }

  const profiles = z.looseObject({
    verdict: z.string(),
    profiles: z.array(z.looseObject({ status: z.string(), reason: z.string().exactOptional() })),
  });

  it('is what the path gives', () => {
    const run = runCli(['assess', repository, '--as-of', AS_OF, '--json']);
    expect(run.stdout).toBe(readFileSync(join(scenario?.expected ?? '', 'fates-report.json'), 'utf8'));
  });

  it.each([
    ['ends at once', 'process.exit(7);', 'its reader ended with code 7'],
    ['throws', 'throw new Error("broken");', 'broken'],
  ])('has a note and its verdict when the worker %s', (_, program, said) => {
    const run = withWorker(program);
    expect([run.exit, run.stderr]).toEqual([0, '']);
    const report = profiles.parse(JSON.parse(run.stdout));
    expect(report.verdict).toBe('pass');
    expect(report.profiles).toEqual(
      ['cards', 'loans'].map((subject) =>
        expect.objectContaining({
          status: 'failed',
          subject,
          reason: `The worker that profiles it failed (${said}).`,
        }),
      ),
    );
  });
});

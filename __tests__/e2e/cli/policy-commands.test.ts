import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { METRICS } from '../../../src/metrics/registry.ts';
import { goldenFiles, loadScenarios } from '../../scenarios/scenario.ts';
import { inFolder, runCli, STACK } from './run-cli.ts';

const ROWS = Array.from(
  { length: 120 },
  (_, row) =>
    `${row % 2},${row % 3 === 0 ? 1 : row % 2},${row % 4 < 2 ? 'female' : 'male'},${(row % 10) / 10}`,
);
const TABLE = ['label,prediction,gender,score', ...ROWS].join('\n');

/** A folder with one table that `init` understands. */
function withTable<T>(use: (folder: string) => T): T {
  return inFolder((folder) => {
    mkdirSync(join(folder, 'evaluation'));
    writeFileSync(join(folder, 'evaluation/predictions.csv'), TABLE);
    return use(folder);
  });
}

describe('init', () => {
  it('writes a policy that `check` accepts and `assess` judges by', () => {
    withTable((folder) => {
      const init = runCli(['init', folder]);
      expect(init).toMatchObject({ exit: 0, stderr: '' });
      expect(init.stdout).toContain('fates.yml is written');
      const policy = readFileSync(join(folder, 'fates.yml'), 'utf8');
      expect(policy.startsWith('# yaml-language-server: $schema=')).toBe(true);
      expect(policy).toContain('gender');
      expect(policy).toContain('"female"');
      expect(runCli(['check', folder])).toMatchObject({ exit: 0, stderr: '' });
      const assessed = runCli(['assess', folder]);
      expect(assessed.stdout).toContain('WARN  1 of 11 requirements warns');
      expect(assessed.exit).toBe(0);
    });
  });

  it('overwrites nothing unless it is told to, and prints with --stdout', () => {
    withTable((folder) => {
      writeFileSync(join(folder, 'fates.yml'), 'version: 1\n');
      const run = runCli(['init', folder]);
      expect(run).toMatchObject({ exit: 64, stdout: '' });
      expect(run.stderr).toContain('--force');
      expect(readFileSync(join(folder, 'fates.yml'), 'utf8')).toBe('version: 1\n');
      expect(runCli(['init', folder, '--stdout'])).toMatchObject({
        exit: 0,
        stdout: expect.stringContaining('subjects:'),
      });
      expect(runCli(['init', folder, '--force']).exit).toBe(0);
      expect(readFileSync(join(folder, 'fates.yml'), 'utf8')).toContain('subjects:');
    });
  });

  it('says which tables it did not take and why; with none there is no policy', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'prices.csv'), 'a,b\n1,2\n');
      const run = runCli(['init', folder]);
      expect(run.exit).toBe(64);
      expect(run.stderr).toContain('prices.csv: not taken, truth not inferred');
      expect(run.stderr).not.toMatch(STACK);
      expect(existsSync(join(folder, 'fates.yml'))).toBe(false);
    });
  });
});

describe('check', () => {
  const scenarios = loadScenarios();

  it.each(scenarios.filter(({ exit }) => exit === 64))(
    'tells every mistake of $name',
    ({ repository, expected }) => {
      const run = runCli(['check', repository]);
      expect([run.exit, run.stdout]).toEqual([64, '']);
      const codes = (goldenFiles(expected, new Map()).get('problems.txt') ?? '').match(/policy\/[a-z-]+/gu);
      expect(run.stderr.match(/policy\/[a-z-]+/gu)).toEqual(codes);
      // It has the text at hand, so it shows the line and points at the place.
      expect(run.stderr).toMatch(/\n\s+\d+ \|/u);
      expect(run.stderr).not.toMatch(STACK);
    },
  );

  it('lists what a valid policy will judge, and what is left out', () => {
    const weights = scenarios.find(({ name }) => name === 'weights-slices-intersections');
    const run = runCli(['check', weights?.repository ?? '']);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toContain('requirements over evaluation/predictions.csv');
    expect(run.stdout).toContain('left out: fairness/conditional-demographic-disparity');
  });
});

describe('metrics and explain', () => {
  it('list every metric, for people and for programs', () => {
    const [text, json] = [runCli(['metrics']), runCli(['metrics', '--json'])];
    const ids = METRICS.map(({ id }) => id);
    expect([text.exit, json.exit]).toEqual([0, 0]);
    expect(
      text.stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(ids);
    expect(
      z
        .array(z.looseObject({ id: z.string() }))
        .parse(JSON.parse(json.stdout))
        .map(({ id }) => id),
    ).toEqual(ids);
  });

  it.each(METRICS.map(({ id }) => id))(
    'explain %s: formula, limitations, remedies, examples, references',
    (id) => {
      const { exit, stdout } = runCli(['explain', id]);
      expect(exit).toBe(0);
      for (const heading of [
        'Formula',
        'Range',
        'Needs',
        'Limitations',
        'What helps',
        'Examples',
        'References',
      ]) {
        expect(stdout).toContain(heading);
      }
    },
  );

  it('an unknown metric names the nearest', () => {
    const run = runCli(['explain', 'fairness/equal-odds-difference']);
    expect([run.exit, run.stdout]).toEqual([64, '']);
    expect(run.stderr).toContain('fairness/equalized-odds-difference');
  });
});

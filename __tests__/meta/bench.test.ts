import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sameGroups, sameNumber, sameParts, valueOf } from '../../scripts/bench/answers.ts';
import { makeDriftTable } from '../../scripts/bench/drift-tables.ts';
import { benchSection, speedFiguresIn } from '../../scripts/bench/page.ts';
import { least, memoryIn, timesIn, usageOf } from '../../scripts/bench/process-usage.ts';
import { AEQUITAS, FAIRLEARN, versionsIn } from '../../scripts/bench/python.ts';
import { type BenchResult, chosen, isBroken, printResult, times } from '../../scripts/bench/result.ts';
import { readText } from '../../scripts/tree.ts';

const PROMISED = { name: 'a | b', promise: '≥ 3 ×' };
const RESULTS: readonly BenchResult[] = [
  { ...PROMISED, figure: '4.0 ×', kept: true },
  { ...PROMISED, figure: '2.0 ×', kept: false },
  { ...PROMISED, skipped: 'no registry' },
];

describe('the page of benchmarks', () => {
  const machine = {
    processor: 'Z80',
    cores: 2,
    versions: ['Node 24.1.0', 'DuckDB 1.5'],
    date: '2026-11-26',
  };

  it('says where and when, and marks what was missed or skipped', () => {
    expect(benchSection(machine, RESULTS).split('\n')).toEqual([
      '',
      'One run on 2026-11-26; 2 × Z80; Node 24.1.0, DuckDB 1.5.',
      '',
      '| what | figures | promised |',
      '|---|---|---|',
      String.raw`| a \| b | 4.0 × | ≥ 3 × |`,
      String.raw`| a \| b | 2.0 × | ≥ 3 × (**missed**) |`,
      String.raw`| a \| b | skipped: no registry | ≥ 3 × |`,
      '',
    ]);
  });

  it.each([
    ['it takes 0.65 s and 91 MB', ['0.65 s', '91 MB']],
    ['30 times faster, 1,000 × less, 20 ms', ['30 times faster', '1,000 ×', '20 ms']],
    ['in 5 seconds or 2 minutes, 5 seconds', ['5 seconds', '2 minutes']],
    ['27 % of 4,000 rows, 9 of 24 requirements, Node 20 or later, 2 sexes, sex × race', []],
  ])('has the figures of "%s"', (text, figures) => {
    expect(speedFiguresIn(text)).toEqual(figures);
  });

  it('has every figure of speed or memory that the README has', () => {
    const measured = new Set(speedFiguresIn(readText('docs/benchmarks.md')));
    expect(measured.size).toBeGreaterThan(0);
    expect(speedFiguresIn(readText('README.md')).filter((figure) => !measured.has(figure))).toEqual([]);
  });
});

describe('the results of a benchmark', () => {
  it('are broken by a promise that was missed, not by a peer that is not here', () => {
    expect(RESULTS.map(isBroken)).toEqual([false, true, false]);
  });

  it('are printed with what was promised', () => {
    expect(RESULTS.map((result) => printResult(result).split('\n')[0])).toEqual([
      'kept   a | b',
      'MISSED a | b',
      'skipped a | b',
    ]);
    expect(printResult(RESULTS[2] ?? { ...PROMISED, skipped: '' })).toContain('no registry');
  });

  it('show small ratios with a decimal', () => {
    expect([times(1.24), times(2604.6)]).toEqual(['1.2 ×', '2605 ×']);
  });
});

describe('the cases of a benchmark', () => {
  const cases = ['table', 'duckdb', 'tables'].map((name) => ({ name, run: () => [] }));

  it('are those whose names contain a word, or all', () => {
    expect(chosen(cases, ['table']).map(({ name }) => name)).toEqual(['table', 'tables']);
    expect(chosen(cases, [])).toEqual(cases);
  });

  it('are listed when none has the name', () => {
    expect(() => chosen(cases, ['duck', 'polars'])).toThrow(
      'No case is called polars; there are table, duckdb, tables.',
    );
  });
});

describe('the usage of a program', () => {
  it('has the peaks of all its processes', () => {
    expect(memoryIn('50.5\n30\n')).toBe(80.5);
  });

  it('is not nothing', () => {
    expect(() => memoryIn('')).toThrow('left no figure');
    expect(() => timesIn('')).toThrow('no times');
  });

  it('is timed from its start to its end by who waits for it', () => {
    expect(timesIn('3.100 1.000 0.500\n')).toEqual({ cpuSeconds: 1.5, wallSeconds: 3.1 });
    // Busy when the figure of its memory is written already.
    const program = 'process.on("exit", () => { while (process.cpuUsage().user < 400_000); })';
    const { cpuSeconds, wallSeconds, megabytes } = usageOf(['-e', program]);
    expect(Math.min(cpuSeconds, wallSeconds)).toBeGreaterThanOrEqual(0.4);
    expect(megabytes).toBeGreaterThan(20);
  });

  it('is of several rounds the least of each figure', () => {
    const rounds = [
      { cpuSeconds: 2, wallSeconds: 1, megabytes: 50, output: 'a' },
      { cpuSeconds: 1, wallSeconds: 2, megabytes: 60, output: 'b' },
    ];
    expect(least(rounds)).toEqual({ cpuSeconds: 1, wallSeconds: 1, megabytes: 50, output: 'b' });
  });
});

describe('the answers of two programs', () => {
  const part = (group: string | readonly string[], n: number, value: number) => ({ group, n, value });
  const measured = (metric: string, value: number, parts: readonly object[]) => ({
    metric,
    value,
    interval: null,
    parts,
  });
  const ours = JSON.stringify({
    measurements: [
      measured('fairness/demographic-parity-difference', 0.25, [part('F', 4, 0.5), part('M', 8, 0.75)]),
      measured('fairness/demographic-parity-difference', 0, [part(['F', 'Black'], 4, 0.5)]),
      measured('fairness/equal-opportunity-difference', 0, [part('F', 2, 1)]),
    ],
  });
  const theirs = (groups: readonly object[]): string => JSON.stringify({ groups });

  it('are the same when rows and rates of the groups are', () => {
    const groups = [
      { group: ['F'], n: 4, rates: { selection: 0.5 + 1e-12, truePositive: 1 } },
      { group: ['F', 'Black'], n: 4, rates: { selection: 0.5, accuracy: 0.1 } },
      { group: 'M', rates: { selection: 0.75 } },
    ];
    expect(() => sameGroups(ours, theirs(groups))).not.toThrow();
  });

  it.each([
    ['rows', { group: ['F'], n: 5, rates: { selection: 0.5 } }, 'F: the peer has 5 rows, we have 4'],
    ['rate', { group: ['F'], n: 4, rates: { selection: 0.6 } }, 'selection of F is 0.5 for us and 0.6'],
    ['rate', { group: ['F'], n: 4, rates: { truePositive: 0 } }, 'truePositive of F is 1 for us and 0'],
    ['group', { group: ['X'], rates: { selection: 0.5 } }, 'X: the peer has some rows, we have none'],
  ])('differ by a %s', (_, group, message) => {
    expect(() => sameGroups(ours, theirs([group]))).toThrow(message);
  });

  it('differ when one has no groups at all', () => {
    expect(() => sameGroups(ours, theirs([]))).toThrow('too_small');
  });

  it('are one number of one metric', () => {
    expect(valueOf(ours, 'fairness/equal-opportunity-difference')).toBe(0);
    expect(() => valueOf(ours, 'fairness/demographic-parity-difference')).toThrow('measured 2 times');
    expect(() => sameNumber('x', Number.NaN, 1, 0.1)).toThrow('x is NaN for us and 1');
  });

  it('do not depend on the format of the file', () => {
    expect(() => sameParts(ours, ours)).not.toThrow();
    expect(() => sameParts(ours, ours.replace('0.75', '0.74'))).toThrow('two formats');
  });
});

describe('the lists of requirements', () => {
  it.each([FAIRLEARN, AEQUITAS])('of $requirements are exact', ({ requirements }) => {
    const lines = readText(requirements)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.filter((line) => !/^[\w-]+==[\w.]+$/u.test(line))).toEqual([]);
  });

  it('give the versions of what is named', () => {
    expect(versionsIn('a==1.2\nPyYAML==6.0', ['pyyaml', 'a'])).toBe('pyyaml 6.0, a 1.2');
    expect(() => versionsIn('a==1.2', ['b'])).toThrow('b is not in the list');
  });

  it('of Fairlearn have the versions of the oracle', () => {
    const oracle = new Set(readText('scripts/oracle/requirements.txt').split('\n'));
    const own = readText(FAIRLEARN.requirements).split('\n');
    expect(own.filter((line) => line.includes('==') && !oracle.has(line))).toEqual([]);
  });
});

describe('the tables that drift', () => {
  it('have numbers of three decimals in every column, the same for a seed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fates-drift-'));
    const read = (name: string, rows: number, seed: number, shift: number): readonly string[] => {
      makeDriftTable(join(folder, name), rows, 2, seed, shift);
      return readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
    };
    const [plain, again, higher] = [
      read('a.csv', 2_001, 7, 0),
      read('b.csv', 2_001, 7, 0),
      read('c.csv', 2_001, 7, 1_500),
    ];
    rmSync(folder, { recursive: true });
    expect(plain).toHaveLength(2_002);
    expect(plain[0]).toBe('label,prediction,x0,x1');
    expect(plain.slice(1).filter((line) => !/^[01],[01],\d{3}\.\d{3},\d{3}\.\d{3}$/u.test(line))).toEqual([]);
    expect(again).toEqual(plain);
    const [x0, x1] = [2, 3].map((column) =>
      [plain, higher].map((lines) => Number(lines[1]?.split(',')[column])),
    );
    expect(x0?.[1]).toBe(x0?.[0]);
    expect((x1?.[1] ?? 0) - (x1?.[0] ?? 0)).toBeCloseTo(1.5, 9);
  });
});

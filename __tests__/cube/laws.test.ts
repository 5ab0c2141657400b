import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvaluationCube, GroupCells } from '../../src/cube/cube.ts';
import { marginalise } from '../../src/cube/marginalise.ts';
import { mergeCubes } from '../../src/cube/merge.ts';
import { build, type BuildOptions, close, SCOPES, tableRow, type TableRow } from './random-table.ts';

const rows = fc.array(tableRow, { maxLength: 60 });
const KINDS: readonly (readonly [name: string, options: BuildOptions])[] = [
  ['binary with scores and weights', {}],
  ['binary without weights', { weighted: false }],
  ['binary with truth and scores only', { hasDecisions: false }],
  ['multiclass', { task: 'multiclass' }],
  ['multiclass with truth only', { task: 'multiclass', hasDecisions: false }],
  ['multiclass with a probability a class', { task: 'multiclass', classScores: 2 }],
  [
    'the same without weights or decisions',
    { task: 'multiclass', classScores: 2, weighted: false, hasDecisions: false },
  ],
  ['binary with all scores kept', { exactScores: true }],
  ['the same without weights', { exactScores: true, weighted: false }],
  ['multiclass with all probabilities kept', { task: 'multiclass', classScores: 2, exactScores: true }],
  ['regression', { task: 'regression' }],
  ['regression with truth only', { task: 'regression', hasDecisions: false }],
];
const LONG = process.env['FATES_FUZZ'] === 'long';
/** Tables a law and kind of cube; in the full check eight times as many. */
const runs = (few: number): { readonly numRuns: number } => ({ numRuns: LONG ? 8 * few : few });
/** Fourth moments of numbers up to 100. */
const SCALE = 1e4;
const same = (a: EvaluationCube, b: EvaluationCube): void => expect(close(a, SCALE)).toEqual(close(b, SCALE));
const counts = (cube: EvaluationCube): unknown =>
  cube.marginals.map(({ groups }) => groups.map(({ key, n, residuals }) => [key, n, residuals?.whole.n]));

describe.each(KINDS)('a cube: %s', (_, options) => {
  const cubeOf = (table: readonly TableRow[], line = 1): EvaluationCube => build(table, { ...options, line });

  it('of a table is the merge of the cubes of any split', () => {
    fc.assert(
      fc.property(rows, fc.nat(60), (table, cut) => {
        const whole = cubeOf(table);
        const merged = mergeCubes(
          cubeOf(table.slice(0, cut)),
          cubeOf(table.slice(cut), 1 + Math.min(cut, table.length)),
        );
        same(merged, whole);
        expect(counts(merged)).toEqual(counts(whole));
      }),
      runs(15),
    );
  });

  it('merges associatively and commutatively, the empty one being neutral', () => {
    fc.assert(
      fc.property(rows, rows, rows, (first, second, third) => {
        const [a, b, c] = [cubeOf(first), cubeOf(second), cubeOf(third)] as const;
        same(mergeCubes(a, b), mergeCubes(b, a));
        same(mergeCubes(mergeCubes(a, b), c), mergeCubes(a, mergeCubes(b, c)));
        same(mergeCubes(a, cubeOf([])), a);
      }),
      runs(10),
    );
  });

  it('does not depend on the order of the rows, but for the lines of refused ones', () => {
    fc.assert(
      fc.property(
        rows.chain((table) =>
          fc.tuple(fc.constant(table), fc.shuffledSubarray(table, { minLength: table.length })),
        ),
        ([table, shuffled]) => {
          const without = (cube: EvaluationCube): EvaluationCube => ({
            ...cube,
            refused: cube.refused.map((each) => ({ ...each, lines: [] })),
          });
          same(without(cubeOf(shuffled)), without(cubeOf(table)));
        },
      ),
      runs(10),
    );
  });

  it('has the marginals of a cube that is built with fewer attributes', () => {
    fc.assert(
      fc.property(rows, fc.subarray([...SCOPES]), (table, scopes) => {
        const whole = cubeOf(table);
        const fewer = build(table, {
          ...options,
          marginals: [[], ...scopes.filter((scope) => scope.length > 0)],
        });
        for (const marginal of fewer.marginals) {
          const own = whole.marginals.find(({ columns }) => columns.join() === marginal.columns.join());
          expect(close(own, SCALE)).toEqual(close(marginal, SCALE));
        }
      }),
      runs(8),
    );
  });

  it('has marginals that are sums of its finer ones', () => {
    fc.assert(
      fc.property(
        rows.filter((table) => table.some(({ refused }) => refused === null)),
        (table) => {
          const cube = cubeOf(table);
          const finest = cube.marginals.find(({ columns }) => columns.join() === 'a,b');
          for (const marginal of cube.marginals) {
            expect(
              finest === undefined ? undefined : close(marginalise(finest, marginal.columns), SCALE),
            ).toEqual(close(marginal, SCALE));
          }
        },
      ),
      runs(8),
    );
  });
});

describe('merging', () => {
  const row = {
    a: 0,
    b: 0,
    truth: 0,
    decision: 1,
    score: 0.5,
    weight: 1,
    y: 1,
    prediction: 1,
    refused: null,
  };

  it('brings different classes together', () => {
    const one = build([row], { task: 'multiclass', classes: ['x', 'z'] });
    const other = build([{ ...row, truth: 1 }], { task: 'multiclass', classes: ['y', 'a'] });
    const merged = mergeCubes(one, other);
    expect(merged.classes).toEqual(['a', 'x', 'y', 'z']);
    const cells = merged.marginals[0]?.groups[0]?.n ?? [];
    expect(cells.flatMap((n, cell) => (n === 0 ? [] : [[cell, n]]))).toEqual([
      [0, 1],
      [1 * 4 + 3, 1],
    ]);
  });

  it('brings different classes together where there are only labels', () => {
    const labels = { task: 'multiclass', hasDecisions: false } as const;
    const one = build([row], { ...labels, classes: ['b', 'z'] });
    const other = build([row, row], { ...labels, classes: ['a', 'z'] });
    expect(mergeCubes(one, other).marginals[0]?.groups[0]?.n).toEqual([2, 1, 0]);
  });

  it('of different requests is refused', () => {
    expect(() => mergeCubes(build([row]), build([row], { weighted: false }))).toThrow('different requests');
    expect(() => mergeCubes(build([row]), build([row], { marginals: [[]] }))).toThrow('different requests');
  });

  it.each([
    ['both exact', 2_048, 2_048, false],
    ['exact ones that are too many together', 2_049, 2_048, true],
    ['an exact and a binned one', 10, 4_097, true],
    ['two binned ones', 4_097, 4_097, true],
  ])('scores: %s', (_name, first, second, binned) => {
    const scored = (count: number, offset: number): TableRow[] =>
      Array.from({ length: count }, (_, index) => ({
        ...row,
        truth: index % 2,
        score: (index + offset) / 10_000,
      }));
    const [one, other] = [scored(first, 0), scored(second, first)];
    const merged = mergeCubes(build(one), build(other));
    expect(merged.scoreAxis?.binned).toBe(binned);
    same(merged, build([...one, ...other]));
  });
});

describe('vectors of class probabilities', () => {
  const row = {
    a: 0,
    b: 0,
    truth: 0,
    decision: 1,
    score: 0.75,
    weight: 2,
    y: 1,
    prediction: 1,
    refused: null,
  };
  const vectors = { task: 'multiclass', classScores: 2, marginals: [[]] } as const;

  it('are kept one class against the rest, and by their highest probability, with the losses of the whole vector', () => {
    // Classes c1 and c0 have the codes 0 and 1; the probability of c1 is .75, then .5 twice: a tie goes to the first code.
    const scored = [row, { ...row, truth: 1, score: 0.5, weight: 1 }, { ...row, score: 0.5, weight: 1 }];
    const cube = build(scored, vectors);
    expect(cube.classes).toEqual(['c0', 'c1']);
    expect([...(cube.scoreAxis?.values ?? [])]).toEqual([0.25, 0.5, 0.75]);
    const { classScores = [], scores = [] } = cube.marginals[0]?.groups[0] ?? {};
    const plain = classScores.map((sides) => sides.map(({ index, w }) => [[...index], [...w]]));
    expect(plain).toEqual([
      [
        [
          [0, 1],
          [2, 1],
        ],
        [[1], [1]],
      ],
      [
        [[1], [1]],
        [
          [1, 2],
          [1, 2],
        ],
      ],
    ]);
    expect(scores.map(({ index, w }) => [[...index], [...w]])).toEqual([
      [[1], [1]],
      [
        [1, 2],
        [1, 2],
      ],
    ]);
    // (¼)² + (¼)² twice, ½; −ln ¾ twice, −ln ½.
    expect(scores[1]?.squaredError).toBeCloseTo(2 * 0.125 + 0.5, 12);
    expect(scores[1]?.logLoss).toBeCloseTo(-2 * Math.log(0.75) - Math.log(0.5), 12);
    expect(scores[1]?.spread?.squaredError.first).toBeCloseTo(4 * 0.125 + 0.5, 12);
    expect(scores[1]?.spread?.squaredError.second).toBeCloseTo(4 * 0.125 ** 2 + 0.25, 12);
    expect(scores[1]?.spread?.logLoss.second).toBeCloseTo(4 * Math.log(0.75) ** 2 + Math.log(0.5) ** 2, 12);
    expect(scores[0]?.squaredError).toBeCloseTo(0.5, 12);
  });

  it('leave a class that is only decided, in one of two cubes, without scores', () => {
    const one = build([row], { ...vectors, classes: ['c1', 'c0'] });
    const other = build([{ ...row, decision: 2 }], { ...vectors, classes: ['c1', 'c0', 'b'] });
    const merged = mergeCubes(one, other);
    expect(merged.classes).toEqual(['b', 'c0', 'c1']);
    const { classScores = [] } = merged.marginals[0]?.groups[0] ?? {};
    expect(classScores.map((sides) => sides.map(({ w }) => [...w]))).toEqual([
      [[], []],
      [[4], []],
      [[], [4]],
    ]);
  });

  it('go over to bins when there are too many scores', () => {
    const many = Array.from({ length: 2_100 }, (_, index) => ({ ...row, score: (index + 0.5) / 5_000 }));
    const cube = build(many, vectors);
    expect(cube.scoreAxis?.binned).toBe(true);
    const half = mergeCubes(build(many.slice(0, 1_000), vectors), build(many.slice(1_000), vectors));
    same(half, cube);
  });

  it('clip a probability of 0 of what is true', () => {
    const { scores = [] } = build([{ ...row, score: 0, weight: 1 }], vectors).marginals[0]?.groups[0] ?? {};
    expect(scores[0]?.logLoss).toBeCloseTo(52 * Math.LN2, 12);
    const certain = build([{ ...row, score: 1, weight: 1 }], vectors).marginals[0]?.groups[0];
    expect(certain?.scores?.[1]?.logLoss).toBeCloseTo(2 ** -52, 17);
  });
});

describe('marginalising', () => {
  it('refuses a column that is not there, and gives nothing for nothing', () => {
    const groups: readonly GroupCells[] = [];
    expect(() => marginalise({ columns: ['a'], groups }, ['b'])).toThrow('"b"');
    expect(marginalise({ columns: ['a'], groups }, [])).toEqual({ columns: [], groups: [] });
  });
});

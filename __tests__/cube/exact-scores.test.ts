/** A cube that keeps every distinct score (`exact: true`). */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvaluationCube } from '../../src/cube/cube.ts';
import { mergeCubes, scoreEntries } from '../../src/cube/merge.ts';
import { keptAxis } from '../../src/cube/score-axis.ts';
import { ExactScores } from '../../src/cube/scores/exact-scores.ts';
import { itemAt } from '../../src/stats/item-at.ts';
import { build, type BuildOptions, close, tableRow, type TableRow } from './random-table.ts';

const ROW = { a: 0, b: 0, truth: 0, decision: 1, score: 0.5, weight: 2, y: 1, prediction: 1, refused: null };
const KEEP = { exactScores: true } as const;

/** Rows with as many distinct scores, which come in no order and do not end on a few digits. */
function scored(count: number): TableRow[] {
  return Array.from({ length: count }, (_, index) => ({
    ...ROW,
    a: index % 3,
    truth: index % 2,
    score: ((index * 7_919) % count) / count + 1e-9,
    weight: 1 + (index % 4),
  }));
}

/** Weights of one side the slow way: score → n, Σw, Σw². */
function slowly(rows: readonly TableRow[]): readonly (readonly number[])[] {
  const sums = new Map<number, [number, number, number]>();
  for (const { score, weight } of rows) {
    const [n, w, w2] = sums.get(score) ?? [0, 0, 0];
    sums.set(score, [n + 1, w + weight, w2 + weight * weight]);
  }
  return [...sums].toSorted(([a], [b]) => a - b).map(([score, own]) => [score, ...own]);
}

describe('a cube that keeps all scores', () => {
  const rows = scored(10_000);
  const cube = build(rows, KEEP);

  it('has each score, group and truth by itself far past 4,096', () => {
    const { values = new Float64Array(), ...axis } = cube.scoreAxis ?? {};
    expect(axis).toEqual({ binned: false, width: 0, keepsAll: true });
    expect(values.length).toBe(10_000);
    const marginal = cube.marginals.find(({ columns }) => columns.join() === 'a');
    for (const { key, scores = [] } of marginal?.groups ?? []) {
      for (const [truth, { index, n, w, w2 }] of scores.entries()) {
        const found = Array.from(index, (place, entry) => [values[place], n[entry], w[entry], w2[entry]]);
        expect(found).toEqual(slowly(rows.filter((row) => `a${row.a}` === key[0] && row.truth === truth)));
      }
    }
  });

  it('is the merge of the cubes of a split, and of one that crossed a thread', () => {
    const parts = [rows.slice(0, 3_000), rows.slice(3_000, 3_001), rows.slice(3_001)];
    const merged = parts.map((part) => structuredClone(build(part, KEEP))).reduce(mergeCubes);
    expect(merged.scoreAxis).toEqual(cube.scoreAxis);
    expect(close(merged)).toEqual(close(cube));
  });

  it('counts its weights, which are one a row and scope here', () => {
    expect(scoreEntries(cube)).toBe(5 * 10_000);
    const vectors = { ...KEEP, task: 'multiclass', classScores: 2, marginals: [[]] } as const;
    // Two classes and the highest probability of each row.
    expect(scoreEntries(build(scored(101), vectors))).toBe(3 * 101);
    // A truth without rows counts nothing, a few scores of the other as 16.
    expect(scoreEntries(build([ROW], { ...KEEP, marginals: [[]] }))).toBe(16);
    expect(scoreEntries(build([ROW], { hasScores: false }))).toBe(0);
  });

  it('does not merge with one that does not', () => {
    expect(() => mergeCubes(cube, build(rows))).toThrow('different requests');
  });

  it.each<[string, BuildOptions]>([
    ['binary', {}],
    ['unweighted', { weighted: false }],
    ['multiclass', { task: 'multiclass', classScores: 2 }],
  ])('%s: is the same as any other while scores are few', (_, options) => {
    const without = ({ scoreAxis, ...rest }: EvaluationCube): unknown => {
      const { keepsAll: _flag, ...axis } = scoreAxis ?? {};
      return close({ ...rest, scoreAxis: axis });
    };
    fc.assert(
      fc.property(fc.array(tableRow, { maxLength: 80 }), (table) => {
        const [kept, plain] = [build(table, { ...options, ...KEEP }), build(table, options)];
        expect(without(kept)).toEqual(without(plain));
      }),
      { numRuns: 40 },
    );
  });
});

describe('scores that are kept', () => {
  it('take −0 and 0 for one, and a row of weight 0 for a row', () => {
    const exact = new ExactScores(true);
    exact.add(1, 0, 0);
    exact.add(1, -0, 3);
    const values = exact.values();
    expect(values).toEqual(Float64Array.of(0));
    const [none, side] = exact.publish(2, { axis: keptAxis(values), places: new Int32Array() });
    expect(none?.index.length).toBe(0);
    expect(side).toEqual({
      index: Int32Array.of(0),
      n: Float64Array.of(2),
      w: Float64Array.of(3),
      w2: Float64Array.of(9),
      ws: Float64Array.of(0),
    });
  });

  it('hold one array where nothing has a weight', () => {
    const [cells] = build(scored(20), { ...KEEP, weighted: false, marginals: [[]] }).marginals;
    const { n, w, w2 } = itemAt(cells?.groups[0]?.scores ?? [], 0);
    expect(w).toBe(n);
    expect(w2).toBe(n);
  });

  it('take the memory of distinct scores, not of rows', () => {
    const exact = new ExactScores(false);
    for (let row = 0; row < 100_000; row += 1) {
      exact.add(0, (row % 1_000) / 1_000, 1);
    }
    exact.flush();
    expect(exact.size).toBe(1_000);
    // A side is counted as 16 at least: so many rows wait before they are sorted in.
    exact.add(5, 0.5, 1);
    expect(exact.size).toBe(1_016);
  });
});

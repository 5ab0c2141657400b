import { describe, expect, it } from '@jest/globals';
import { CubeBuilder } from '../../src/cube/builder.ts';
import type { CubeLayout } from '../../src/cube/cube-layout.ts';
import { MOST_GROUPS } from '../../src/cube/cube-layout.ts';
import { byteAt, intAt } from '../../src/cube/elements.ts';
import { MOST_JOINT_CELLS } from '../../src/cube/joint.ts';
import { MOST_JOINT_RECORDS } from '../../src/cube/residual-joint.ts';
import { DENSE_SIDES } from '../../src/cube/score-sums.ts';
import { PREDICTION, SCORE, TRUTH, WEIGHT } from '../../src/cube/row-registers.ts';

const NAMES = { classes: ['negative', 'positive'], valueOf: (_: number, code: number) => `g${code}` };

function builderOf(changes: Partial<CubeLayout> = {}): CubeBuilder {
  return new CubeBuilder({
    task: 'binary',
    columns: ['a', 'b'],
    marginals: [[], ['a'], ['b']],
    hasDecisions: true,
    hasScores: false,
    weighted: false,
    ...changes,
  });
}

describe('the builder', () => {
  it('has one overall group even when no row was counted', () => {
    const empty = { key: [], n: [0, 0, 0, 0], w: [0, 0, 0, 0], w2: [0, 0, 0, 0] };
    expect(builderOf().finish(NAMES).marginals).toEqual([
      { columns: [], groups: [empty] },
      { columns: ['a'], groups: [] },
      { columns: ['b'], groups: [] },
    ]);
    const scored = builderOf({ hasScores: true }).finish(NAMES);
    expect(scored.scoreAxis).toEqual({ binned: false, values: new Float64Array(0), width: 0 });
    expect(scored.marginals[0]?.groups[0]?.scores).toMatchObject([{ squaredError: 0 }, { logLoss: 0 }]);
    const regression = builderOf({ task: 'regression' }).finish({ ...NAMES, classes: [] });
    expect(regression.marginals[0]?.groups[0]?.residuals?.whole).toMatchObject({ n: 0, w: 0 });
  });

  it('counts the rows of a regression without predictions', () => {
    const builder = builderOf({ task: 'regression', hasDecisions: false });
    for (const group of [0, 1, 1]) {
      builder.row.codes.set([group, 0, 0, 0]);
      builder.row.numbers[WEIGHT] = 2;
      builder.add();
    }
    expect(builder.finish({ ...NAMES, classes: [] }).marginals[1]?.groups).toEqual([
      { key: ['g0'], n: [1], w: [2], w2: [4] },
      { key: ['g1'], n: [2], w: [4], w2: [8] },
    ]);
  });

  it('counts the same whether its joint table is emptied once or many times', () => {
    const builder = builderOf();
    const count = 3 * MOST_JOINT_CELLS;
    for (let row = 0; row < count; row += 1) {
      builder.row.codes.set([row % 331, row % 337, row % 2, row % 3 === 0 ? 1 : 0]);
      builder.add();
    }
    const cube = builder.finish(NAMES);
    const total = (column: number): number =>
      (cube.marginals[column]?.groups ?? []).flatMap(({ n }) => n).reduce((sum, n) => sum + n, 0);
    expect([total(0), total(1), total(2)]).toEqual([count, count, count]);
    expect(cube.marginals[0]?.groups[0]?.n).toEqual([1, 0, 1, 0].map((_, cell) => cellCount(count, cell)));
    expect(cube.marginals[1]?.groups).toHaveLength(331);
  });

  it('keeps scores of many groups, beyond those that have pages', () => {
    const builder = builderOf({ hasScores: true });
    const groups = 3 * DENSE_SIDES;
    const rows = 50_000;
    for (let row = 0; row < rows; row += 1) {
      builder.row.codes.set([row % groups, 0, row % 2, 0]);
      builder.row.numbers[SCORE] = row / rows;
      builder.add();
    }
    const cube = builder.finish(NAMES);
    expect(cube.scoreAxis?.binned).toBe(true);
    const [overall] = cube.marginals[0]?.groups ?? [];
    const sumOf = (values: Float64Array | undefined): number =>
      (values ?? new Float64Array(0)).reduce((sum, value) => sum + value, 0);
    expect(overall?.scores?.map(({ n }) => sumOf(n))).toEqual([rows / 2, rows / 2]);
    expect(sumOf(overall?.scores?.[0]?.ws) + sumOf(overall?.scores?.[1]?.ws)).toBeCloseTo((rows - 1) / 2, 6);
    const byGroup = cube.marginals[1]?.groups ?? [];
    expect(byGroup).toHaveLength(groups);
    const pooled = byGroup.reduce((sum, { scores }) => sum + (scores?.[0]?.squaredError ?? 0), 0);
    expect(pooled).toBeCloseTo(overall?.scores?.[0]?.squaredError ?? 0, 6);
    for (const { scores } of byGroup) {
      for (const side of scores ?? []) {
        expect([...side.index]).toEqual([...side.index].sort((x, y) => x - y));
      }
    }
  });

  it('empties its table of residuals, too', () => {
    const builder = builderOf({ task: 'regression' });
    const count = 2 * MOST_JOINT_RECORDS;
    for (let row = 0; row < count; row += 1) {
      builder.row.codes.set([row % 151, row % 157]);
      builder.row.numbers[TRUTH] = row;
      builder.row.numbers[PREDICTION] = row - (row % 5);
      builder.add();
    }
    const whole = builder.finish({ ...NAMES, classes: [] }).marginals[0]?.groups[0]?.residuals?.whole;
    expect(whole?.n).toBe(count);
    expect(whole?.truth.mean).toBeCloseTo((count - 1) / 2, 6);
    expect(whole?.residual.mean).toBeCloseTo(2, 3);
  });

  it.each(['binary', 'regression'] as const)('notices more than 10,000 groups: %s', (task) => {
    const builder = builderOf({ task });
    for (let group = 0; group <= MOST_GROUPS; group += 1) {
      builder.row.codes.set([group, 0, 0, 0]);
      builder.add();
    }
    builder.flush();
    expect(builder.crowded).toEqual(['a']);
  });

  it('never reads beside an array', () => {
    expect(() => byteAt(new Uint8Array(1), 1)).toThrow(RangeError);
    expect(() => intAt(new Int32Array(1), -1)).toThrow(RangeError);
    const builder = builderOf({ task: 'multiclass' });
    builder.row.codes.set([0, 0, 7, 0]);
    builder.add();
    expect(() => builder.finish(NAMES)).toThrow('Index 7 ');
  });

  it.each([
    ['binary', { hasScores: true, weighted: true }],
    ['multiclass', { classScores: 3, weighted: true }],
    ['regression', {}],
  ] as const)('counts rows of a %s table again by their cell, until it is emptied', (task, layout) => {
    const changes = { ...layout, task };
    const [byCodes, byCell] = [builderOf(changes), builderOf(changes)];
    const cells = new Map<number, number>();
    let generation = 0;
    const count = (task === 'regression' ? MOST_JOINT_RECORDS : MOST_JOINT_CELLS) + 2000;
    for (let row = 0; row < count; row += 1) {
      const group = row < 1500 ? row % 7 : row - 1500;
      const codes = [group % 200, Math.floor(group / 200), row % 2, row % 2];
      const chance = (row % 101) / 101;
      for (const { row: registers } of [byCodes, byCell]) {
        registers.numbers.set([row % 13, row % 17, chance, 0.5 + (row % 3)]);
        registers.vector.set([chance, 1 - chance, 0].slice(0, registers.vector.length));
      }
      byCodes.row.codes.set(codes);
      byCodes.add();
      const key = group * 2 + (row % 2);
      const known = cells.get(key);
      byCell.row.codes.set(known !== undefined && task === 'binary' ? [0, 0, 0, 0] : codes);
      if (known === undefined) {
        cells.set(key, byCell.add());
      } else {
        byCell.addAgain(known);
      }
      if (byCell.generation !== generation) {
        generation = byCell.generation;
        cells.clear();
      }
    }
    const names = { ...NAMES, classes: changes.task === 'multiclass' ? ['a', 'b', 'c'] : NAMES.classes };
    expect(JSON.stringify(byCell.finish(names))).toBe(JSON.stringify(byCodes.finish(names)));
    expect([generation > 0, byCell.rows, byCell.accepted]).toEqual([true, count, count]);
  });
});

/** Rows r < count with r % 2 = truth and (r % 3 = 0) = decision. */
function cellCount(count: number, cell: number): number {
  let n = 0;
  for (let row = 0; row < count; row += 1) {
    n += row % 2 === cell >> 1 && Number(row % 3 === 0) === cell % 2 ? 1 : 0;
  }
  return n;
}

import { describe, expect, it } from '@jest/globals';
import { scoreAt, scoresOf, scoreWeight, scoreWeights } from '../../src/cube/score-weights.ts';
import { cubeOfRows } from './cube-of-rows.ts';

const rows = [
  { label: '0', score: 0.25, weight: 2 },
  { label: '1', score: 0.25 },
  { label: '1', score: 0.75, weight: 3 },
];

describe('the scores of a group', () => {
  const { scoreAxis, marginals } = cubeOfRows({ task: 'binary', rows });
  const overall = marginals[0]?.groups[0];
  if (scoreAxis === undefined || overall === undefined) {
    throw new Error('The table has scores.');
  }

  it('stand side by side on the positions that either truth occupies', () => {
    const { score, positive, negative, positive2, negative2 } = scoreWeights(scoreAxis, overall);
    expect([score, positive, negative, positive2, negative2].map((values) => [...values])).toEqual([
      [0.25, 0.75],
      [1, 3],
      [2, 0],
      [1, 9],
      [4, 0],
    ]);
    expect(scoreWeight(scoresOf(overall, 1))).toBe(4);
  });

  it('are the axis when it is exact, and the mean inside of its bin when binned', () => {
    expect(scoreAt(scoreAxis, scoresOf(overall, 1), 1)).toBe(0.75);
    const binned = { binned: true, values: Float64Array.of(0, 0.5), width: 0.5 };
    const cells = {
      ...scoresOf(overall, 1),
      index: Int32Array.of(0, 1),
      w: Float64Array.of(1, 3),
      ws: Float64Array.of(0.25, 1.4),
    };
    expect(scoreAt(binned, cells, 0)).toBe(0.25);
    // 1.4/3 would round below the bin.
    expect(scoreAt(binned, cells, 1)).toBe(0.5);
    expect(scoreAt(binned, { ...cells, w: Float64Array.of(0, 3) }, 0)).toBe(0);
  });

  it('are none for a group without them', () => {
    expect(scoresOf({ key: [], n: [], w: [], w2: [] }, 0).index).toHaveLength(0);
  });
});

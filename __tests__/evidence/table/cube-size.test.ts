import { describe, expect, it } from '@jest/globals';
import { cubeSizeProblems, keptScoreProblems } from '../../../src/evidence/table/cube-size.ts';

const size = { groups: 100, classes: 200, classScores: 4_000_000, exactScores: 20_000_000 };
const codes = (changes: Partial<typeof size>, hasDecisions = true): readonly string[] =>
  cubeSizeProblems({ ...size, ...changes }, { hasDecisions, exactScores: 20_000_000 }).map(
    ({ code }) => code,
  );

describe('the size of a cube', () => {
  it('is at most four million cells and as many weights of class scores', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ groups: 101 })).toEqual(['table/too-many-cells']);
    expect(codes({ classScores: 4_000_001 })).toEqual(['table/too-many-scores']);
  });

  it('has at most twenty million scores that are kept one by one, and says what to do', () => {
    expect(codes({ exactScores: 20_000_001 })).toEqual(['table/too-many-exact-scores']);
    const layout = { exactScores: 20_000_000 };
    const [problem] = keptScoreProblems(20_000_001, layout);
    expect(problem?.message).toContain('more than 20000000 weights');
    expect(problem?.hint).toContain('Remove `exact`');
    expect(keptScoreProblems(20_000_000, layout)).toEqual([]);
  });

  it('has one cell a class where there are no decisions', () => {
    expect(codes({ groups: 20_000 }, false)).toEqual([]);
    expect(codes({ groups: 20_001 }, false)).toEqual(['table/too-many-cells']);
  });
});

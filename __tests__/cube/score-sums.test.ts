import { describe, expect, it } from '@jest/globals';
import { axisOf } from '../../src/cube/score-axis.ts';
import { ScoreSums } from '../../src/cube/score-sums.ts';

/** n and Σw·score at one position. */
const one = (score: number): Float64Array => Float64Array.of(1, score);
const AXIS = { axis: axisOf(Float64Array.of(0.25, 0.75)), places: Int32Array.of(0, 1) };

describe('score sums whose positions are replaced', () => {
  it.each([
    ['of a side that is small enough to have no page', 0],
    ['of a side that never has one', 100],
  ])('%s: those that meet are added, the others move', (_, side) => {
    const sums = new ScoreSums(false);
    sums.addFrom(side, 2, one(0.75), 0);
    sums.addFrom(side, 0, one(0.2), 0);
    sums.addFrom(side, 1, one(0.3), 0);
    expect(sums.hasPage(side)).toBe(false);
    // The first two meet on the first place.
    const published = sums.moved(Int32Array.of(0, 0, 1)).publish(side + 1, AXIS)[side];
    expect(Array.from(published?.index ?? [])).toEqual([0, 1]);
    expect(Array.from(published?.n ?? [])).toEqual([2, 1]);
    expect(Array.from(published?.ws ?? [])).toEqual([0.5, 0.75]);
  });
});

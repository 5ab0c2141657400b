import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { axisOf, MOST_EXACT_SCORES, positionsOn, SCORE_BINS, scoreBin } from '../../src/cube/score-axis.ts';
import { NO_POSITION, ScorePositions } from '../../src/cube/scores/score-positions.ts';

describe('bins of scores', () => {
  it('are left-closed at the double nearest to bin ÷ 4,000, the last one closed', () => {
    for (let bin = 0; bin < SCORE_BINS; bin += 1) {
      const edge = bin / SCORE_BINS;
      expect(scoreBin(edge)).toBe(bin);
      expect(bin === 0 ? 0 : scoreBin(edge - edge * Number.EPSILON)).toBe(Math.max(0, bin - 1));
    }
    expect([scoreBin(1), scoreBin(1 - Number.EPSILON)]).toEqual([SCORE_BINS - 1, SCORE_BINS - 1]);
    expect(Math.abs(scoreBin(-0))).toBe(0);
  });

  it('contain their scores', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (score) => {
        const bin = scoreBin(score);
        expect(score).toBeGreaterThanOrEqual(bin / SCORE_BINS);
        expect(score === 1 || score < (bin + 1) / SCORE_BINS).toBe(true);
      }),
    );
  });
});

describe('positions of scores', () => {
  it('are exact for 4,096 distinct scores and end with the next one', () => {
    const positions = new ScorePositions();
    for (let index = 0; index < MOST_EXACT_SCORES; index += 1) {
      expect(positions.positionOf(1 - index / MOST_EXACT_SCORES)).toBe(index);
    }
    expect(positions.positionOf(1)).toBe(0);
    expect(positions.positionOf(1e-9)).toBe(NO_POSITION);
    expect(positions.finish().axis.binned).toBe(false);
    expect(positions.finish().axis.values[0]).toBe(1 / MOST_EXACT_SCORES);
    const bins = positions.toBins();
    expect([bins[0], positions.positionOf(1e-9)]).toEqual([SCORE_BINS - 1, 0]);
    expect(positions.finish().axis).toMatchObject({ binned: true, width: 1 / SCORE_BINS });
  });

  it('take −0 and 0 for one score', () => {
    const positions = new ScorePositions();
    expect([positions.positionOf(-0), positions.positionOf(0)]).toEqual([0, 0]);
  });

  it('have no position on an axis without them', () => {
    const axis = axisOf(Float64Array.of(0.5, 0.1));
    expect(positionsOn(axis, Float64Array.of(0.5))).toEqual(Int32Array.of(1));
    expect(() => positionsOn(axis, Float64Array.of(0.2))).toThrow(
      new RangeError('The axis has no score 0.2.'),
    );
  });

  it('make an axis of distinct scores, ascending', () => {
    expect(axisOf(Float64Array.of(0.5, 0.1))).toEqual({
      binned: false,
      values: Float64Array.of(0.1, 0.5),
      width: 0,
    });
  });
});

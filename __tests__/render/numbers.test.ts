import { describe, expect, it } from '@jest/globals';
import {
  bar,
  counted,
  fineBar,
  formatBytes,
  formatCount,
  formatInterval,
  formatPercent,
  formatScore,
} from '../../src/render/numbers.ts';

describe('numbers for people', () => {
  it('counts with the right plural', () => {
    expect([0, 1, 2, 32_561].map((count) => counted(count, 'row'))).toEqual([
      '0 rows',
      '1 row',
      '2 rows',
      '32,561 rows',
    ]);
    expect(counted(2, 'entry', 'entries')).toBe('2 entries');
    expect(formatCount(1)).toBe('1');
  });

  it('writes intervals with a dash unless a minus stands next to it', () => {
    expect(formatInterval([0.1853, 0.2031])).toBe('0.185–0.203');
    expect(formatInterval([-0.05, 0.02])).toBe('-0.050 to 0.020');
    expect(formatInterval([-0.05, -0.02])).toBe('-0.050 to -0.020');
  });

  it('never rounds a score up to 50 nor a bar up to full', () => {
    expect([49, 49.9, 50, 28.999999999999996, 100].map(formatScore)).toEqual(['49', '49', '50', '29', '100']);
    expect(bar(0.4)).toBe('████░░░░░░');
    expect(bar(0.99)).toBe('█████████░');
    expect([bar(-1), bar(2)]).toEqual(['░'.repeat(10), '█'.repeat(10)]);
  });

  it('draws a bar of five cells to an eighth, never up to full', () => {
    expect([0, 0.02, 0.025, 0.5, 0.999, 1].map(fineBar)).toEqual([
      '     ',
      '     ',
      '▏    ',
      '██▌  ',
      '████▉',
      '█████',
    ]);
    expect([-1, 2].map(fineBar)).toEqual(['     ', '█████']);
  });

  it('writes sizes and shares', () => {
    expect([1, 999, 1000, 3_864_210, 5e15].map(formatBytes)).toEqual([
      '1 byte',
      '999 bytes',
      '1.0 kB',
      '3.9 MB',
      '5000.0 TB',
    ]);
    expect(formatPercent(0.95)).toBe('95 %');
  });
});

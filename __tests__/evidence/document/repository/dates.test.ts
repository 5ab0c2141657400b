import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { datesIn, daysBetween } from '../../../../src/evidence/document/repository/logs/dates.ts';

describe('dates in texts', () => {
  test.each([
    ['## [1.2.0] - 2026-11-27', ['2026-11-27']],
    ['2026.01.02, 2026/03/04', ['2026-01-02', '2026-03-04']],
    ['27 November 2026', ['2026-11-27']],
    ['1st of May 2026', []],
    ['Nov 3rd, 2026', ['2026-11-03']],
    ['Sept. 9, 2026', ['2026-09-09']],
    ['finished 2026-11-27T10:00:00Z', ['2026-11-27']],
    ['2024-02-29', ['2024-02-29']],
    ['2026-02-29 2026-13-01 2026-00-10 2026-04-31 1100-01-01 2100-02-29', []],
    ['03/04/2026', []],
    ['version 2026.1.2', []],
    ['12026-11-271', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toStrictEqual(dates);
  });

  test('are as many days apart as the calendar of the language says', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (from, to) => {
        const [a, b] = [from.toISOString().slice(0, 10), to.toISOString().slice(0, 10)];
        expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
        expect(datesIn(`on ${a}.`)).toStrictEqual([a]);
      }),
    );
  });

  test('are read in a megabyte', () => {
    expect(datesIn('2026-'.repeat(2 ** 18))).toStrictEqual([]);
    expect(datesIn('january '.repeat(2 ** 17))).toStrictEqual([]);
    expect(datesIn('1'.repeat(2 ** 20))).toStrictEqual([]);
  });
});

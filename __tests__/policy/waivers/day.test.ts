import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysAfter, isDay, yearAfter } from '../../../src/policy/waivers/day.ts';

/** What the calendar of the machine says: an oracle that shares no line with ours. */
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const days = fc.integer({ min: Date.UTC(2000, 0, 1) / 864e5, max: Date.UTC(2900, 0, 1) / 864e5 });

describe('a day', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '2400-02-29', '2999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '1999-12-31'])(
    '%s is none',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it.each(['', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', ' 2026-01-01', '2026/01/01', '2026-01-011'])(
    '"%s" is none',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('has the same day a year later, the 28th after a leap day', () => {
    expect(yearAfter('2026-11-21')).toBe('2027-11-21');
    expect(yearAfter('2023-03-01')).toBe('2024-03-01');
    expect(yearAfter('2024-02-29')).toBe('2025-02-28');
  });

  it('moves on as the calendar does', () => {
    fc.assert(
      fc.property(days, fc.nat(800), (day, count) => {
        expect(isDay(dayOf(day * 864e5))).toBe(true);
        expect(daysAfter(dayOf(day * 864e5), count)).toBe(dayOf((day + count) * 864e5));
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Section } from '../../src/render/budget.ts';
import { fit, lengthOf } from '../../src/render/budget.ts';

const WHOLE = 'The whole is elsewhere.';
const section = (
  title: string,
  drop: Section['drop'],
  first: string,
  ...shorter: readonly string[]
): Section => ({
  title,
  drop,
  forms: [first, ...shorter],
});

describe('fitting sections under a limit', () => {
  it('keeps all, in order and with blank lines, when it fits', () => {
    const text = fit(
      [section('a', 1, 'A'), section('b', 2, ''), section('c', 'never', 'C')],
      { count: 'characters', most: 10 },
      WHOLE,
    );
    expect(text).toBe('A\n\nC');
  });

  it('shortens the least important first and says so', () => {
    const sections = [
      section('main', 'never', 'M'.repeat(100)),
      section('list', 2, 'L'.repeat(200), 'L'),
      section('notes', 1, 'N'.repeat(300), 'N'),
    ];
    const text = fit(sections, { count: 'characters', most: 500 }, WHOLE);
    expect(text).toContain('L'.repeat(200));
    expect(text).not.toContain('NN');
    expect(text).toContain(
      "**Cut to GitHub's limit of 500 characters:** notes (shortened). The whole is elsewhere.",
    );
  });

  it('gives the room that is left back to the most important section', () => {
    const sections = [
      section('main', 'never', 'M'.repeat(900), 'M'.repeat(200), 'M'),
      section('huge', 1, 'H'.repeat(5000), 'H'),
    ];
    const text = fit(sections, { count: 'characters', most: 400 }, WHOLE);
    expect(text).toContain('M'.repeat(200));
    expect(text).toContain('huge (shortened)');
  });

  it('leaves out what has no shorter form, and names it', () => {
    const text = fit(
      [section('main', 'never', 'M'), section('huge', 1, 'H'.repeat(5000))],
      { count: 'characters', most: 200 },
      WHOLE,
    );
    expect(text).toContain('huge (left out)');
    expect(text).not.toContain('HH');
  });

  it('counts bytes where GitHub counts bytes', () => {
    expect([lengthOf('█é😀', 'bytes'), lengthOf('█é😀', 'characters')]).toEqual([9, 4]);
    const text = fit(
      [section('main', 'never', 'M'), section('bars', 1, '█'.repeat(100), '█')],
      { count: 'bytes', most: 250 },
      WHOLE,
    );
    expect(text).toContain('250 bytes');
    expect(text).not.toContain('██');
  });

  it('is never over the limit, whatever the sections are', () => {
    const sections = fc.array(
      fc.record({
        title: fc.string({ maxLength: 8 }),
        drop: fc.oneof(fc.constant('never' as const), fc.nat(9)),
        forms: fc.tuple(
          fc.string({ unit: 'grapheme', maxLength: 80 }),
          fc.string({ unit: 'grapheme', maxLength: 20 }),
        ),
      }),
      { maxLength: 6 },
    );
    const limit = fc.record({
      count: fc.constantFrom('bytes' as const, 'characters' as const),
      most: fc.nat(400),
    });
    fc.assert(
      fc.property(sections, limit, (given, within) => {
        const text = fit(given, within, WHOLE);
        expect(lengthOf(text, within.count)).toBeLessThanOrEqual(within.most);
        expect(() => encodeURIComponent(text)).not.toThrow();
      }),
    );
  });
});

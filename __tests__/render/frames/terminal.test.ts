import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { renderLifecycle } from '../../../src/render/frames/terminal.ts';
import { STATE_WORDS } from '../../../src/render/frames/words.ts';
import { golden } from '../golden.ts';
import { pass } from '../reports/quiet.ts';
import { two } from '../reports/several.ts';
import { HOSTILE } from '../reports/hostile.ts';
import { gates, ladder, score, STATES, withFrames } from '../reports/lifecycle.ts';

const plain = { color: false, width: 80, all: true };
const three = withFrames({ income: [ladder(1), gates(), score] });
const system = withFrames({ income: [ladder(2)], credit: [ladder(1)], rent: [ladder(1)] });

const uncoloured = (text: string): string =>
  text
    .split('\u001b')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('m') + 1)))
    .join('');

describe('frames in the terminal', () => {
  it('read as agreed at 80 columns', () => {
    const shown = renderLifecycle(three, plain);
    expect(shown).toBe(golden('terminal/lifecycle.txt', shown));
  });

  it.each([24, 40, 80, 100, 300])('keep to %i columns, and never to more than 100', (width) => {
    const rows = renderLifecycle(three, { ...plain, width }).split('\n');
    const longest = Math.max(...rows.map((row) => stringWidth(row)));
    // The address of a source is one word, and stays whole.
    expect(longest).toBeLessThanOrEqual(Math.max(Math.min(width, 100), 38));
    expect(renderLifecycle(three, { ...plain, width: 300 })).toBe(
      renderLifecycle(three, { ...plain, width: 100 }),
    );
  });

  it('say the same with colour', () => {
    const coloured = renderLifecycle(three, { ...plain, color: true });
    expect(coloured).toContain('\u001b[1mincome\u001b[22m');
    expect(uncoloured(coloured)).toBe(renderLifecycle(three, plain));
  });

  it('list what has evidence only where all is asked for, and what is open always', () => {
    const [all, open] = [true, false].map((each) => renderLifecycle(three, { ...plain, all: each }));
    for (const state of STATES) {
      const isShown = state === 'found' || state === 'declared';
      expect(all).toContain(`(${STATE_WORDS[state]})`);
      expect(open?.includes(`(${STATE_WORDS[state]})`)).toBe(!isShown);
    }
  });

  it('name the level of a ladder and the points of a score', () => {
    const shown = renderLifecycle(three, plain);
    expect(shown).toContain('✓ Level 0: First\n');
    expect(shown).toContain('◐ Data (0.5 points)\n');
    const groups = score.groups.map((group) => ({ ...group, points: 1 }));
    const one = withFrames({ income: [{ ...score, groups }] });
    expect(renderLifecycle(one, plain)).toContain('◐ Data (1 point)\n');
  });
});

describe('a system', () => {
  it('has the level of its lowest part', () => {
    const shown = renderLifecycle(system, plain).replaceAll(/\s+/g, ' ');
    expect(shown).toContain(
      'Ladder (readiness): the system has the level of its lowest part, credit. Level 1 has evidence.',
    );
    expect(shown.match(/lowest part/g)).toHaveLength(1);
  });

  it('of one part has nothing to be said of, nor one without a ladder', () => {
    expect(renderLifecycle(three, plain)).not.toContain('lowest part');
    const without = withFrames({ income: [gates()], credit: [score] });
    expect(renderLifecycle(without, plain)).not.toContain('lowest part');
  });

  it('has no frames where nobody asked for them', () => {
    expect(renderLifecycle(pass, plain)).toBe('income\n');
    expect(renderLifecycle(two, plain)).not.toContain('lowest part');
  });
});

describe('hostile words', () => {
  it.each(HOSTILE)('steer nothing: %j', (value) => {
    const hostile = withFrames({ [value]: [ladder(1, value), gates(value)], other: [ladder(1)] });
    const shown = renderLifecycle(hostile, plain);
    expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(shown.replaceAll('\n', ''))).toBe(false);
    expect(shown.split('\n').filter((line) => line.trim().startsWith('::'))).toEqual([]);
    expect(shown).not.toContain('##[');
  });
});

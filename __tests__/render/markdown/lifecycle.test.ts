import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lengthOf } from '../../../src/render/budget.ts';
import { renderCheckRun } from '../../../src/render/check-run.ts';
import { renderJobSummary } from '../../../src/render/job-summary.ts';
import { renderComment } from '../../../src/render/markdown/comment.ts';
import { lifecycleSection } from '../../../src/render/markdown/lifecycle.ts';
import { reportSchema } from '../../../src/report/schema.ts';
import { golden } from '../golden.ts';
import { pass } from '../reports/quiet.ts';
import { HOSTILE } from '../reports/hostile.ts';
import { gates, ladder, score, STATES, withFrames } from '../reports/lifecycle.ts';
import { ACTED_ON, parsed } from './parsed.ts';

const one = withFrames({ income: [ladder(1), gates(), score] });
const formsOf = (...[report]: Parameters<typeof lifecycleSection>): readonly string[] =>
  lifecycleSection(report).forms;

describe('frames in Markdown', () => {
  it('read as agreed, whole', () => {
    const [whole = ''] = formsOf(one);
    expect(whole).toBe(golden('lifecycle.md', whole));
  });

  it('have a row a point, then a row a part, then a line a frame', () => {
    const [whole = '', parts = '', results = ''] = formsOf(one);
    expect(formsOf(one)).toHaveLength(3);
    // Of three points in the ladder, six in the gates, one in the score; with a row of headings each.
    expect(parsed(whole).cells).toBe((3 + STATES.length + 1 + 3) * 4);
    expect(parsed(parts).cells).toBe((2 + 1 + 1 + 3) * 2);
    expect(parsed(results).types.has('table')).toBe(false);
    expect(results).toBe(
      [
        'Ladder (readiness): Level 1 has evidence.',
        'Gates: Level 0 has evidence.',
        'Score: Level 1 has evidence.',
      ].join('\n\n'),
    );
  });

  it('name the subject where there are several', () => {
    const both = formsOf(withFrames({ income: [ladder(1)], credit: [ladder(0)] }));
    for (const form of both) {
      expect([form.includes('**income**'), form.includes('**credit**')]).toEqual([true, true]);
    }
    expect(formsOf(one)[0]).not.toContain('**income**');
  });

  it('are nothing where nobody asked for them', () => {
    expect(formsOf(pass)).toEqual(['']);
    expect(formsOf(withFrames({ income: [] }))).toEqual(['']);
  });

  it('read back', () => {
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(one))).error).toBeUndefined();
  });
});

describe('under a budget', () => {
  const marker = '<!-- fates-gate -->';
  const long = (frames: number) =>
    withFrames({ income: Array.from({ length: frames }, () => gates('x'.repeat(300))) });

  it('they stand in the comment and in the job summary', () => {
    expect(renderComment(one, { marker })).toContain('<summary>Ladder (readiness): 1 of 2 levels</summary>');
    expect(renderJobSummary(one)).toContain('<summary>Ladder (readiness): 1 of 2 levels</summary>');
  });

  it.each([1, 40, 400])('%i frames never make a text too long, and it says what was cut', (frames) => {
    const comment = renderComment(long(frames), { marker });
    expect(lengthOf(comment, 'characters')).toBeLessThanOrEqual(65_536);
    expect(comment.includes('lifecycle (shortened)')).toBe(frames > 1);
    const summary = renderJobSummary(long(frames));
    expect(lengthOf(summary, 'bytes')).toBeLessThanOrEqual(1_048_576);
    expect(summary).toContain('could not be judged');
    expect(lengthOf(renderCheckRun(long(frames)).summary, 'bytes')).toBeLessThanOrEqual(65_535);
  });

  it('they go before what was measured', () => {
    const cut = renderJobSummary(long(4), {}, { count: 'bytes', most: 9_000 });
    expect(cut).toContain('lifecycle (shortened)');
    expect(cut).not.toContain('requirements (');
  });
});

describe('hostile words', () => {
  it.each(HOSTILE)('stay in their cells: %j', (value) => {
    const [whole = '', parts = ''] = formsOf(withFrames({ [value]: [gates(value)], b: [gates(value)] }));
    const read = parsed(whole);
    expect(read.cells).toBe(2 * (STATES.length + 1) * 4);
    expect(parsed(parts).cells).toBe(2 * 2 * 2);
    expect(read.html.filter((html) => !/^<\/?(?:details|summary)/.test(html))).toEqual([]);
    expect(whole).not.toContain('<!--');
    expect(ACTED_ON.test(read.plain)).toBe(false);
  });

  it('of bars and backticks, in any order, end no cell and no code', () => {
    const nasty = fc.array(fc.constantFrom('|', '\\', '`', '``', ' ', 'a', '\n', '<b>'), { maxLength: 12 });
    fc.assert(
      fc.property(nasty, (parts) => {
        const [whole = ''] = formsOf(withFrames({ income: [gates(parts.join(''))] }));
        const read = parsed(whole);
        expect(read.cells).toBe((STATES.length + 1) * 4);
        expect(read.html.filter((html) => html.includes('<b>'))).toEqual([]);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { JOB_SUMMARY_LIMIT, lengthOf } from '../../../src/render/budget.ts';
import { boundedSummary, problemsSummary } from '../../../src/render/door/problems-summary.ts';

const problem = { code: 'a/b', path: 'x`|@y\n', line: 3, message: 'It is <b>bad</b>.', hint: 'Ask @team.' };

describe('the summary of a door', () => {
  it('has each mistake on one line, harmless', () => {
    const [title, , line, ...rest] = problemsSummary([problem]).split('\n');
    expect(title).toBe('### FATES gate: nothing was done');
    expect(line).toBe('- ``x`|@y\\n:3``: It is `<b>bad</b>`. Ask `@team`.');
    expect(rest).toEqual([]);
  });

  it('says how many it leaves out', () => {
    const lines = problemsSummary(Array.from({ length: 53 }, () => problem)).split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([53, '- and 3 more, which the log has']);
  });

  it('keeps what fits as it is, and replaces what does not', () => {
    expect(boundedSummary('# a\n')).toBe('# a\n');
    const cut = boundedSummary('ä'.repeat(JOB_SUMMARY_LIMIT.most));
    expect(lengthOf(cut, 'bytes')).toBeLessThan(200);
    expect(cut).toContain('The log has the rest.');
  });
});

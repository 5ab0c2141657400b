import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BEGIN, END, sectionIn, withSection } from '../../../src/render/card/markers.ts';

function written(card: string, section = 'NEW'): string {
  const result = withSection(card, 'README.md', section);
  return result.ok
    ? result.value
    : result.problems.map(({ line, message }) => `${line}: ${message}`).join('\n');
}

describe('the section of a card', () => {
  it('is made at the end, with a heading, where there is none', () => {
    expect(written('# A\n')).toBe(`# A\n\n## Quantitative analyses\n\n${BEGIN}\nNEW\n${END}\n`);
    expect(written('# A')).toBe(`# A\n\n## Quantitative analyses\n\n${BEGIN}\nNEW\n${END}\n`);
    expect(written('')).toBe(`## Quantitative analyses\n\n${BEGIN}\nNEW\n${END}\n`);
  });

  it('replaces what stands between the markers, and keeps carriage returns, marks and blanks around', () => {
    const card = `\uFEFF# A\r\n  ${BEGIN} \r\nold\r\n\r\n${END}\r\nlast  \r\n`;
    expect(written(card, 'one\ntwo')).toBe(`\uFEFF# A\r\n  ${BEGIN} \r\none\r\ntwo\r\n${END}\r\nlast  \r\n`);
  });

  it('does not see markers in blocks of code', () => {
    const card = `\`\`\`html\n${BEGIN}\n${END}\n\`\`\`\n~~~\n\`\`\`\n${BEGIN}\n~~~\n`;
    expect(written(card)).toBe(`${card}\n## Quantitative analyses\n\n${BEGIN}\nNEW\n${END}\n`);
    expect(sectionIn(card)).toBeUndefined();
  });

  it.each([
    [`${BEGIN}\n`, `1: ${BEGIN} has no ${END} of its own.`],
    [`a\n${END}\n`, `2: ${END} has no ${BEGIN} of its own before it.`],
    [
      `${END}\n${BEGIN}\n`,
      `1: ${END} has no ${BEGIN} of its own before it.\n2: ${BEGIN} has no ${END} of its own behind it.`,
    ],
    [
      `${BEGIN}\n${BEGIN}\n${END}\n`,
      `2: ${BEGIN} has no ${END} of its own behind it.\n3: ${END} has no ${BEGIN} of its own before it.`,
    ],
    [`${BEGIN}\n${END}\n${END}\n`, `3: ${END} has no ${BEGIN} of its own before it.`],
  ])('refuses %j with each line', (card, message) => {
    expect(written(card)).toBe(message);
  });

  it('writing twice is writing once, and what is around never changes', () => {
    const line = fc.constantFrom('', '# A', 'text', '```', '~~~', '  > b', '\u2028', BEGIN.slice(0, 8));
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.constantFrom('\n', '\r\n'), (before, after, feed) => {
        const head = before.map((each) => `${each}${feed}`).join('');
        const tail = after.map((each) => `${each}${feed}`).join('');
        const isOpen = before.filter((each) => each === '```' || each === '~~~').length > 0;
        fc.pre(!isOpen);
        const once = written(`${head}${BEGIN}${feed}old${feed}${END}${feed}${tail}`);
        expect(once).toBe(`${head}${BEGIN}${feed}NEW${feed}${END}${feed}${tail}`);
        expect(written(once)).toBe(once);
        expect(sectionIn(once)).toBe('NEW');
      }),
    );
  });
});

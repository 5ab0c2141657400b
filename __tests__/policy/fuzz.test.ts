import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from './any-text.ts';
import { describeProblems } from '../../src/policy/describe-problem.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Problem } from '../../src/problem.ts';
import { PRINTED } from './printed-example.ts';
import { CATALOGUE, filesOf } from './stub-catalogue.ts';

/** What is wrong with what a text is told: nothing, whatever the text. */
async function flaws(text: string): Promise<readonly string[]> {
  const parsed = await parsePolicy(filesOf({ 'fates.yml': text }), CATALOGUE);
  if (parsed.ok) {
    return [];
  }
  const lines = describeProblems(parsed.problems, new Map([['fates.yml', text]]));
  return [
    ...(parsed.problems.length === 0 ? ['refused without a problem'] : []),
    ...lines.filter((line) => /[\p{Cc}\u2028\u2029]/u.test(line)),
    ...parsed.problems.filter(isPoor).map(({ code }) => code),
  ];
}

function isPoor({ line = 1, column = 1, message, hint }: Problem): boolean {
  return line < 1 || column < 1 || message === '' || hint === '';
}

describe('parsePolicy never throws for what a file can hold', () => {
  it('any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(200), async (text) => {
        expect(await flaws(text)).toEqual([]);
      }),
      {
        numRuns: 60,
      },
    );
  });

  it('a valid policy with a piece cut out, doubled, or replaced', async () => {
    const pieces = fc.constantFrom(
      '',
      '[',
      '}',
      ': ',
      '\n',
      '- ',
      '*x',
      '&x ',
      '"',
      '1e999',
      '.nan',
      'null',
      '__proto__: 1',
      '\u0000',
      '\t',
    );
    const mutation = fc.tuple(fc.nat(PRINTED.length), fc.nat(40), pieces);
    await fc.assert(
      fc.asyncProperty(mutation, async ([at, length, piece]) => {
        expect(await flaws(PRINTED.slice(0, at) + piece + PRINTED.slice(at + length))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a valid policy with any value in the place of another', async () => {
    const value = fc.oneof(
      fc.constantFrom(
        'x',
        '1',
        '-1',
        'null',
        '[]',
        '{}',
        '[[]]',
        '[{}]',
        '{ a: b }',
        '[null]',
        '.inf',
        '""',
        'overall',
        '[sex, sex, sex]',
      ),
      fc.json({ maxDepth: 2 }),
    );
    const lines = PRINTED.split('\n');
    await fc.assert(
      fc.asyncProperty(fc.nat(lines.length - 1), value, async (at, written) => {
        const text = lines
          .map((line, index) => (index === at ? line.replace(/: .*/u, () => `: ${written}`) : line))
          .join('\n');
        expect(await flaws(text)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeProblems } from '../../src/policy/describe-problem.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { PRINTED } from './printed-example.ts';
import { CATALOGUE, filesOf } from './stub-catalogue.ts';

async function survives(text: string): Promise<void> {
  const parsed = await parsePolicy(filesOf({ 'fates.yml': text }), CATALOGUE);
  if (!parsed.ok) {
    expect(parsed.problems.length).toBeGreaterThan(0);
    const lines = describeProblems(parsed.problems, new Map([['fates.yml', text]]));
    expect(lines.every((line) => !/[\p{Cc}\u2028\u2029]/u.test(line))).toBe(true);
    for (const { line, column, message, hint } of parsed.problems) {
      expect(line === undefined || (line >= 1 && (column ?? 0) >= 1)).toBe(true);
      expect(message !== '' && hint !== '').toBe(true);
    }
  }
}

describe('parsePolicy never throws for what a file can hold', () => {
  it('any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), survives), {
      numRuns: 60,
    });
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
      fc.asyncProperty(mutation, ([at, length, piece]) =>
        survives(PRINTED.slice(0, at) + piece + PRINTED.slice(at + length)),
      ),
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
      fc.asyncProperty(fc.nat(lines.length - 1), value, (at, written) =>
        survives(
          lines
            .map((line, index) => (index === at ? line.replace(/: .*/u, () => `: ${written}`) : line))
            .join('\n'),
        ),
      ),
      { numRuns: 60 },
    );
  });
});

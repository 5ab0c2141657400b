import { describe, expect, it } from '@jest/globals';
import { describeProblems } from '../../src/policy/describe-problem.ts';

const problem = {
  code: 'policy/unknown-key',
  path: 'fates.yml',
  line: 2,
  column: 3,
  key: 'requirements[0].mx',
  message: '`mx` is not a key.',
  hint: 'Did you mean `max`?',
};

describe('problems as lines of text', () => {
  it('say where and what, show the line with a caret, and what to do', () => {
    expect(describeProblems([problem], new Map([['fates.yml', 'a: 1\n  mx: 0.1\n']]))).toEqual([
      'fates.yml:2:3 (requirements[0].mx): policy/unknown-key',
      '  `mx` is not a key.',
      '    2 |   mx: 0.1',
      '          ^',
      '  → Did you mean `max`?',
    ]);
  });

  it('do without the line when the text is not given or has no such line', () => {
    const bare = [
      'fates.yml:2:3 (requirements[0].mx): policy/unknown-key',
      '  `mx` is not a key.',
      '  → Did you mean `max`?',
    ];
    expect(describeProblems([problem])).toEqual(bare);
    expect(describeProblems([problem], new Map([['fates.yml', 'a: 1']]))).toEqual(bare);
  });

  it('are separated by an empty line', () => {
    expect(describeProblems([problem, problem])[3]).toBe('');
  });

  it('cannot be forged: no escape sequence, no workflow command on a line of its own', () => {
    const nasty = 'x\u001b[31m\n::error::\u202egotcha';
    const lines = describeProblems(
      [{ ...problem, key: nasty, message: nasty, hint: nasty }],
      new Map([['fates.yml', `a\n${nasty.replace('\n', '')}`]]),
    );
    expect(lines.some((line) => /[\p{Cc}\u202e]/u.test(line) || line.startsWith('::'))).toBe(false);
  });

  it('show a piece of a very long line around the place', () => {
    const long = `${'a'.repeat(5000)}HERE${'b'.repeat(5000)}`;
    const lines = describeProblems([{ ...problem, line: 1, column: 5001 }], new Map([['fates.yml', long]]));
    const [shown = '', caret = ''] = lines.slice(2);
    expect(shown.length).toBeLessThan(120);
    expect(shown.slice(caret.indexOf('^'), caret.indexOf('^') + 4)).toBe('HERE');
  });
});

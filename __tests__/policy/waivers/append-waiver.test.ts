import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Waiver } from '../../../src/policy/waiver.ts';
import { appendWaiver } from '../../../src/policy/waivers/append-waiver.ts';
import { waiverChanges } from '../../../src/policy/waivers/waiver-changes.ts';
import { anyText } from '../any-text.ts';

const WAIVER: Waiver = {
  id: 'w1',
  requirement: 'fairness/x@sex',
  subject: 'income',
  on: ['sex', 'race'],
  reason: 'yes: no # maybe',
  owner: '@credit',
  granted: '2026-11-01',
  expires: '2026-12-01',
};

describe('a waiver that is appended', () => {
  it('begins a file with its schema when there is none, or none with content', () => {
    const text = appendWaiver(undefined, WAIVER, 'https://example.org/s.json');
    expect(text).toBe(`# yaml-language-server: $schema=https://example.org/s.json
# Accepted failures, each with a name and an end. What the base branch has counts: a waiver takes a pull request of its own.
version: 1
waivers:
  - id: w1
    requirement: fairness/x@sex
    subject: income
    on: [sex, race]
    reason: "yes: no # maybe"
    owner: "@credit"
    granted: 2026-11-01
    expires: 2026-12-01
`);
    const commented = appendWaiver('# ours', WAIVER, 'x');
    expect(commented.startsWith('# ours\n# yaml-language')).toBe(true);
    expect(parse(commented)).toEqual({ version: 1, waivers: [WAIVER] });
  });

  it('leaves comments, order, quotes and line endings of the others as they are', () => {
    const before =
      "# head\nversion: 1 # one\n\nwaivers:\n  # why\n  - id: 'a'\n    owner: bob # him\n\n  - { id: b }\n# end\n".replaceAll(
        '\n',
        '\r\n',
      );
    const after = appendWaiver(before, WAIVER, 'x');
    for (const line of [
      '# head',
      'version: 1 # one',
      '  # why',
      "  - id: 'a'",
      '    owner: bob # him',
      '  - {id: b}',
      '# end',
    ]) {
      expect(after.split('\r\n')).toContain(line);
    }
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(parse(after)).toMatchObject({ waivers: [{ id: 'a' }, { id: 'b' }, { id: 'w1' }] });
  });

  it.each(['version: 1\n', 'version: 1\nwaivers:\n', 'version: 1\nwaivers: []\n'])(
    'finds its place in %j',
    (text) => {
      expect(parse(appendWaiver(text, WAIVER, 'x'))).toEqual({ version: 1, waivers: [WAIVER] });
    },
  );

  it('reads back as it was given, whatever the reason', () => {
    fc.assert(
      fc.property(anyText(60), (reason) => {
        fc.pre(!/\p{Cs}/u.test(reason));
        const text = appendWaiver(undefined, { ...WAIVER, reason }, 'x');
        expect(parse(text)).toEqual({ version: 1, waivers: [{ ...WAIVER, reason }] });
      }),
      { numRuns: 200 },
    );
  });
});

describe('changes of waivers', () => {
  const { on: _, ...everywhere } = WAIVER;

  it('are listed by id, with what differs', () => {
    const base = [WAIVER, { ...WAIVER, id: 'gone' }, { ...WAIVER, id: 'same' }];
    const head = [
      { ...WAIVER, id: 'same', on: ['race', 'sex'] },
      { ...WAIVER, expires: '2027-01-01' },
      { ...everywhere, id: 'fresh' },
    ];
    expect(waiverChanges(base, head)).toEqual([
      {
        part: 'waiver',
        id: 'fresh',
        change: 'added',
        to: 'requirement: fairness/x@sex, subject: income, owner: @credit, expires: 2026-12-01',
      },
      {
        part: 'waiver',
        id: 'gone',
        change: 'removed',
        from: 'requirement: fairness/x@sex, subject: income, on: ["race","sex"], owner: @credit, expires: 2026-12-01',
      },
      { part: 'waiver', id: 'w1', change: 'changed', from: 'expires: 2026-12-01', to: 'expires: 2027-01-01' },
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../src/judge/text.ts';
import { unboundSection } from '../../src/render/markdown/unbound.ts';
import { unboundHeadline, unboundItems, unboundLead } from '../../src/render/scan/unbound-text.ts';
import type { ExaminedFile, UnboundFiles } from '../../src/report/examined.ts';
import { report as buildReport } from './reports/build.ts';

const finding = (message: string) =>
  ({
    rule: 'pickle/dangerous-global',
    severity: 'critical',
    leadsTo: 'dangerous',
    message,
    detail: 'os.system',
  }) as const;
const file = (path: string, answer: ExaminedFile['answer'], findings: ExaminedFile['findings'] = []) => ({
  path,
  answer,
  findings,
  sha256: '',
  bytes: 1,
  format: 'pickle',
});
const given = (parts: Partial<UnboundFiles>): UnboundFiles => ({
  verdict: 'warn',
  requirements: [],
  examined: [],
  ...parts,
});

describe('files of no subject', () => {
  it('are told the worst first, with their worst finding', () => {
    const examined = [
      file('a.pkl', 'suspicious'),
      file('b.pkl', 'dangerous', [finding('os.system is called.'), finding('more.')]),
      file('c.pkl', 'no-known-indicator'),
      file('d.pkl', 'inconclusive', [finding('It ends early.')]),
    ];
    expect(unboundItems(given({ examined })).map(plainText)).toEqual([
      'b.pkl (pickle) is dangerous: os.system is called. [pickle/dangerous-global] (and 1 more)',
      'd.pkl (pickle) is not examined to the end: It ends early. [pickle/dangerous-global]',
      'a.pkl (pickle) is suspicious',
    ]);
    expect(plainText(unboundLead(given({ examined, more: 2, requirements: ['r', 's'] })))).toBe(
      '6 model files changed that no subject of this run has: 1 dangerous, 1 not examined to the end, 1 suspicious. Not kept, though asked of all subjects: r, s. Bind what is used as `model` of a subject; take out what is not.',
    );
  });

  it.each([
    [
      'nothing of them counts',
      given({ verdict: 'pass', examined: [file('a', 'no-known-indicator')] }),
      undefined,
    ],
    [
      'two are dangerous',
      given({ examined: [file('a', 'dangerous'), file('b', 'dangerous'), file('c', 'suspicious')] }),
      '2 model files of no subject are dangerous',
    ],
    [
      'none has a finding, and a count is required',
      given({ verdict: 'fail', requirements: ['r'], examined: [file('a', 'no-known-indicator')] }),
      '1 model file of no subject is against the policy',
    ],
  ])('are in the headline unless %s', (_, unbound, expected) => {
    expect(unboundHeadline({ unbound })).toBe(expected);
  });

  it('are a section of their own, that says when nothing was found, and stays when something was', () => {
    const report = buildReport([]);
    expect(unboundSection(report).forms).toEqual(['']);
    const clean = given({ verdict: 'pass', examined: [file('a.pkl', 'no-known-indicator')] });
    expect(unboundSection({ ...report, unbound: clean })).toMatchObject({
      forms: [expect.stringContaining('nothing known was found in them')],
      drop: 6,
    });
    const many = Array.from({ length: 30 }, (_, index) => file(`<b>${index}.pkl`, 'dangerous'));
    const { forms, drop } = unboundSection({ ...report, unbound: given({ examined: many }) });
    expect(drop).toBe('never');
    expect(forms.at(-1)).toContain('… and 25 more.');
    expect(forms[0]).toContain('- `<b>0.pkl` (`pickle`) is dangerous');
  });
});

import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, property, record, shuffledSubarray, string } from 'fast-check';
import { CROSSWALK } from '../../../../src/evidence/document/governance/threats/crosswalk.ts';
import { threatModel } from '../../../../src/evidence/document/governance/threats/read-threat-model.ts';
import { ATTACK_CLASSES } from '../../../../src/evidence/document/governance/threats/threats.ts';
import coverage from '../../../../src/metrics/security/threat-model-coverage.ts';
import { measuredFiles } from '../../../metrics/run-files.ts';
import { answer, evidence, named } from '../data/document-texts.ts';

const PATH = 'threat-model.yml';
const KEPT = {
  requirements: new Set(['security/performance-drop', 'security/unsafe-model-files']),
  paths: new Set(['docs/contract.md']),
};

function read(text: string, context = KEPT) {
  return evidence(threatModel, { 'threat-model': { [PATH]: text } }, context);
}

function statesOf(text: string) {
  return Object.fromEntries(
    read(text).cells.map(({ asset, attack, state }) => [`${asset} ${attack}`, state]),
  );
}

const MODEL = `version: 1
assets:
  - id: model
    what: the trees that score applicants
threats:
  - id: T1
    asset: model
    attack: evasion
    adversary: applicants who know the cut
    likelihood: 3
    impact: high
    treatment: reduce
    evidence: security/performance-drop
    atlas: AML.T0015
    owasp: ML01
  - id: T2
    asset: model
    attack: [model theft, inversion]
    adversary: customers of the interface
    likelihood: low
    impact: 2
    treatment: transfer
    evidence: docs/contract.md
  - id: T3
    asset: model
    attack: Data poisoning
    adversary: brokers
    likelihood: rare
    impact: severe
    treatment: accept
    reason: Labels come from our own books
not_applicable:
  - asset: model
    attack: membership
    reason: The training data are published
`;

describe('a threat model', () => {
  test('treats the attacks that it describes, and says of which it says nothing', () => {
    const { findings } = read(MODEL);
    expect(statesOf(MODEL)).toEqual({
      'model evasion': 'treated',
      'model poisoning': 'treated',
      'model extraction': 'treated',
      'model inversion': 'treated',
      'model membership': 'not-applicable',
      'model supply-chain': 'open',
    });
    expect(findings.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 Of "model" nothing is said about supply-chain (AML.T0010, ML06:2023).',
    ]);
    expect(measuredFiles(coverage, { files: { threatModel: read(MODEL) } })).toMatchObject({
      value: 0.8,
      n: 5,
      counted: 'attack',
    });
  });

  test.each([
    ['    evidence: security/performance-drop\n', '', 'threat/evidence-not-required'],
    ['security/performance-drop', 'docs/contract.md', 'threat/evidence-not-required'],
    ['security/performance-drop', 'fairness/equalized-odds', 'threat/evidence-not-required'],
    ['security/performance-drop', 'nothing.md', 'threat/evidence-not-required'],
    ['treatment: reduce', 'treatment: hope', 'threat/not-understood'],
    ['treatment: reduce', 'treatment: accept', 'threat/without-reason'],
    ['likelihood: 3', 'likelihood: 30 %', 'threat/not-understood'],
    ['    impact: high\n', '', 'threat/missing-field'],
    ['attack: evasion', 'attack: evasoin', 'threat/not-understood'],
    ['applicants who know the cut', '???', 'threat/missing-field'],
  ])('with %j as %j leaves evasion open: %s', (written, instead, rule) => {
    const text = MODEL.replace(written, instead);
    expect(statesOf(text)['model evasion']).toBe('open');
    expect(read(text).findings.map((each) => each.rule.id)).toContain(rule);
  });

  test.each([
    ['AML.T0015', 'AML.T0020', 'threat/other-technique'],
    ['owasp: ML01', 'owasp: ML06:2023', 'threat/other-technique'],
    ['assets:\n', 'asets: 1\nassets:\n', 'threat/not-understood'],
    ['    what:', '    whta:', 'threat/not-understood'],
  ])('with %j as %j is treated all the same: %s', (written, instead, rule) => {
    const text = MODEL.replace(written, instead);
    expect(statesOf(text)['model evasion']).toBe('treated');
    expect(read(text).findings.map((each) => each.rule.id)).toContain(rule);
  });

  test('asks why an attack does not apply', () => {
    const text = MODEL.replace('reason: The training data are published', 'reason: no');
    expect(statesOf(text)['model membership']).toBe('open');
    expect(named(read(text).findings)).toContain(`${PATH}:33 threat/without-reason`);
    const odd = read(MODEL.replace('attack: membership', 'attack: all'));
    expect(named(odd.findings)).toContain(`${PATH}:33 threat/not-understood`);
  });

  test('counts an asset that only a threat names', () => {
    const { cells, findings } = read(
      MODEL.replace('  - id: model\n    what: the trees that score applicants\n', '  - scores\n'),
    );
    expect(cells.map(({ asset }) => asset).filter((_, index) => index % 6 === 0)).toEqual([
      'scores',
      'model',
    ]);
    expect(named(findings)).toContain(`${PATH}:5 threat/unlisted-asset`);
  });

  test.each([
    ['threat-model.md', '# Threats\n'],
    [PATH, 'version: 2\nassets: [a]\n'],
    [PATH, 'version: 1\nassets: []\n'],
    [PATH, 'version: 1\nassets: [{what: a thing}]\n'],
    [PATH, 'a sentence'],
  ])('%s that is not understood gives no number: %j', (path, text) => {
    const answered = answer(threatModel, { 'threat-model': { [path]: text } });
    expect(answered).toMatchObject({ state: 'unreadable', findings: [{ path }] });
  });

  test('is missing where there is none, and YAML comes before Markdown', () => {
    expect(answer(threatModel, {}).state).toBe('missing');
    const both = answer(threatModel, { 'threat-model': { 'threat-model.md': '# x', [PATH]: MODEL } }, KEPT);
    expect(both.state).toBe('read');
  });
});

describe('the cross-walk', () => {
  test('has for each attack techniques and entries with the form of their ids', () => {
    for (const attack of ATTACK_CLASSES) {
      expect(Object.keys(CROSSWALK[attack].atlas).join(' ')).toMatch(
        /^AML\.T\d{4}(?:\.\d{3})?(?: AML\.T\d{4}(?:\.\d{3})?)*$/u,
      );
      expect(Object.keys(CROSSWALK[attack].owasp).join(' ')).toMatch(/^ML\d\d:2023(?: ML\d\d:2023)*$/u);
    }
  });

  test('has each of the ten entries of OWASP once', () => {
    const all = ATTACK_CLASSES.flatMap((attack) => Object.keys(CROSSWALK[attack].owasp)).toSorted();
    expect(all).toEqual(
      Array.from({ length: 10 }, (_, index) => `ML${String(index + 1).padStart(2, '0')}:2023`),
    );
  });
});

const FIELDS = {
  asset: constantFrom('model', 'data'),
  attack: constantFrom('evasion', 'inversion', 'nothing'),
  adversary: constantFrom('thieves', 'TBD'),
  likelihood: constantFrom('3', 'often'),
  impact: constantFrom('5', 'low'),
  treatment: constantFrom('reduce', 'accept', 'avoid', 'hope'),
  reason: constantFrom('it is too small to matter', 'no'),
  evidence: constantFrom('security/performance-drop', 'docs/contract.md', 'x'),
};

describe('the laws of threat models', () => {
  test('taking a field away treats no more', () => {
    const valueOf = (entry: Readonly<Record<string, string>>) => {
      const lines = Object.entries(entry).map(([key, value]) => `    ${key}: "${value}"\n`);
      const text = `version: 1\nassets: [model, data]\nthreats:\n  - id: T\n${lines.join('')}`;
      return measuredFiles(coverage, { files: { threatModel: read(text) } }).value;
    };
    assert(
      property(record(FIELDS), shuffledSubarray(Object.keys(FIELDS)), (entry, gone) => {
        const less = Object.fromEntries(Object.entries(entry).filter(([key]) => !gone.includes(key)));
        expect(valueOf(less)).toBeLessThanOrEqual(valueOf(entry));
      }),
    );
  });

  test('whatever stands there, it answers', () => {
    assert(
      property(string(), (text) => {
        const written = `version: 1\nassets:\n - ${text}\nthreats:\n - ${text}\n - asset: ${text}\n`;
        expect(answer(threatModel, { 'threat-model': { [PATH]: written } }).state).toBeDefined();
      }),
    );
  });
});

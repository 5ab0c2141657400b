import { describe, expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { trainingDeclaration } from '../../../../src/evidence/document/data/declaration/read-training-declaration.ts';
import { answer, evidence, named, SUBJECT } from './document-texts.ts';

const WHOLE = `version: 1
model: loans
experiences:
  - id: census
    kind: data
    purpose: what the rates are learned from
    source: https://data.example.org/census
    licence: CC-BY-4.0
    version: 2024-03
    owner: "@data-team"
  - id: parity
    kind: constraints
    source: src/train.py
    licence: Apache-2.0
    version: 1.2
    owner: "@ml-team"
    fairness: fairness/demographic-parity-difference
`;
const KEPT = { requirements: new Set(['fairness/demographic-parity-difference']) };

function read(text: string, card?: string, context = {}) {
  const texts = { 'training-declaration': text, ...(card === undefined ? {} : { 'model-card': card }) };
  return evidence(trainingDeclaration, texts, context);
}

describe('a training declaration', () => {
  test('that is whole has nothing to find', () => {
    const { experiences, undeclared, findings } = read(WHOLE, undefined, KEPT);
    expect(experiences.map(({ id, kind, line }) => [id, kind, line])).toEqual([
      ['census', 'data', 4],
      ['parity', 'constraints', 11],
    ]);
    expect(experiences[0]?.fields.version).toEqual({ text: '2024-03', line: 9 });
    expect([undeclared, findings]).toEqual([[], []]);
  });

  test('names what is missing, and placeholders with it', () => {
    const { experiences, findings } = read(
      'version: 1\nexperiences:\n  - id: census\n    kind: data\n    source: TBD\n    owner: "@data"\n    version: "[More Information Needed]"\n',
    );
    expect(Object.keys(experiences[0]?.fields ?? {})).toEqual(['owner']);
    expect(findings.map(({ message }) => message)).toEqual([
      '"census" has no source, no licence, no version.',
    ]);
  });

  test('is strict, and the rest counts', () => {
    const { experiences, findings } = read(
      'version: 2\nexperience: 1\nexperiences:\n  - id: a\n    kind: data\n    lisence: MIT\n  - id: b\n    kind: rule\n  - just text\n  - id: c\n    kind: rules\n',
    );
    expect(experiences.map(({ id }) => id)).toEqual(['c']);
    expect(named(findings.filter(({ rule }) => rule.id === 'declaration/not-understood'))).toEqual([
      'training-declaration.yml:1 declaration/not-understood',
      'training-declaration.yml:2 declaration/not-understood',
      'training-declaration.yml:6 declaration/not-understood',
      'training-declaration.yml:8 declaration/not-understood',
      'training-declaration.yml:9 declaration/not-understood',
    ]);
    expect(findings.map(({ message }) => message).join('\n')).toContain(
      'experiences.0 has unknown keys: "lisence".',
    );
  });

  test.each([
    ['version: 1\n'],
    ['experiences: []\nversion: 1'],
    ['a: [b'],
    [''],
    ['- x'],
    ['experiences: 7'],
  ])('%j declares nothing, and that is no zero', (text) => {
    const answered = answer(trainingDeclaration, { 'training-declaration': text });
    expect(answered.state).toBe('unreadable');
  });

  test('that is not there is missing', () => {
    expect(answer(trainingDeclaration, {}).state).toBe('missing');
  });

  test('every text is answered', () => {
    assert(
      property(string(), (text) => {
        answer(trainingDeclaration, { 'training-declaration': `experiences:\n  - ${text}` });
      }),
    );
  });
});

describe('contradictions', () => {
  test('data sets and base models of the card that are not declared, with the line of the card', () => {
    const card = '---\ndatasets:\n  - org/census\n  - org/letters\nbase_model: org/base\n---\n# Loans\n';
    const { undeclared, findings } = read(WHOLE, card, KEPT);
    expect(undeclared).toEqual(['org/letters', 'org/base']);
    expect(named(findings)).toEqual([
      'MODEL_CARD.md:2 declaration/undeclared',
      'MODEL_CARD.md:5 declaration/undeclared',
    ]);
  });

  test('the training table of the policy', () => {
    const subject = { ...SUBJECT, training: { table: 'data/train.csv' } };
    expect(read(WHOLE, undefined, { ...KEPT, subject }).undeclared).toEqual(['data/train.csv']);
    const declared = WHOLE.replace('https://data.example.org/census', './data/train.csv');
    expect(read(declared, undefined, { ...KEPT, subject }).undeclared).toEqual([]);
  });

  test('a constraint on fairness that no requirement holds', () => {
    const { findings } = read(WHOLE, undefined, { requirements: new Set(['performance/accuracy']) });
    expect(named(findings)).toEqual([
      'training-declaration.yml:17 declaration/constraint-without-requirement',
    ]);
  });
});

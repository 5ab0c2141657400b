import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { TEMPLATES } from '../../src/commands/documents/templates.ts';
import type { Known } from '../../src/commands/documents/template.ts';
import { TOPIC_NAMES } from '../../src/evidence/document/card/kinds.ts';
import { CARD_TOPICS } from '../../src/evidence/document/card/topics.ts';
import { topicsOfTitle } from '../../src/evidence/document/card/headings.ts';
import { QUESTIONS } from '../../src/evidence/document/data/datasheet/questions.ts';
import type { DocumentReader } from '../../src/evidence/document/document.ts';
import { DOCUMENT_READERS } from '../../src/evidence/document/readers.ts';
import type { DocumentName } from '../../src/policy/documents.ts';
import cardCompleteness from '../../src/metrics/transparency/card-completeness.ts';
import { documentOf, evidenceOf, SUBJECT, topicsIn } from '../evidence/document/card/read-card.ts';
import { measuredFiles } from '../metrics/run-files.ts';

const KNOWN: Known = {
  id: 'income',
  task: 'binary',
  model: 'models/income.onnx',
  modelFormat: 'onnx',
  table: 'evaluation/predictions.csv',
  label: 'income',
  training: 'data/train.csv',
  attributes: ['sex', 'race'],
  metrics: ['performance/accuracy', 'fairness/demographic-parity-difference'],
};

function textOf(name: DocumentName, known: Known = KNOWN): string {
  return TEMPLATES.find((each) => each.name === name)?.text(known) ?? '';
}

function read(
  kind: DocumentReader['kind'],
  name: DocumentName,
  text: string,
): ReturnType<DocumentReader['read']> {
  const reader = DOCUMENT_READERS.find((each) => each.kind === kind);
  const answer = reader?.read(new Map([[name, [documentOf('docs/x.yml', text)]]]), {
    subject: SUBJECT,
    paths: new Set(),
    asOf: '2026-11-27',
    requirements: new Set(),
  });
  if (answer === undefined) {
    throw new Error(`no reader of ${kind}`);
  }
  return answer;
}

test('every title of a topic is a heading that is understood as it', () => {
  expect(
    TOPIC_NAMES.filter((topic) => topicsOfTitle(CARD_TOPICS[topic].title)?.includes(topic) !== true),
  ).toEqual([]);
});

describe('A card that nobody filled', () => {
  const card = evidenceOf(textOf('model-card'));

  test('answers nothing, though facts stand in it', () => {
    expect(textOf('model-card')).toContain('| Format of that file | onnx |');
    expect(measuredFiles(cardCompleteness, { files: { modelCard: card } }).value).toBe(0);
    expect(topicsIn(card, 'unfilled')).toHaveLength(12);
    expect(card.owner).toHaveProperty('finding');
    expect(card.oversight.some((each) => 'line' in each)).toBe(false);
    expect(card.groups.some((each) => 'line' in each)).toBe(false);
  });

  test('has valid metadata where something is known', () => {
    expect(card.fields.filter(({ state }) => state === 'valid').map(({ name }) => name)).toEqual([
      'pipeline_tag',
      'metrics',
    ]);
    expect(card.fields.filter(({ state }) => state === 'invalid')).toEqual([]);
  });

  test('counts a section as soon as its question is answered', () => {
    const text = textOf('model-card').replace(
      `[TBD: ${CARD_TOPICS.limitations.question}]`,
      'The data are thirty years old and of one country.',
    );
    expect(topicsIn(evidenceOf(text), 'filled')).toEqual(['limitations']);
  });

  test('answers nothing whatever things are called', () => {
    const name = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(name, name, fc.array(name, { maxLength: 3 }), (id, model, attributes) => {
        const text = textOf('model-card', { ...KNOWN, id, model, attributes });
        const { value } = measuredFiles(cardCompleteness, { files: { modelCard: evidenceOf(text) } });
        expect(value).toBe(0);
      }),
    );
  });
});

test('a datasheet that nobody filled asks all questions and answers none', () => {
  expect(QUESTIONS.filter(({ question }) => !textOf('datasheet').includes(`### ${question}\n`))).toEqual([]);
  expect(read('datasheet', 'datasheet', textOf('datasheet'))).toMatchObject({
    state: 'read',
    evidence: { answered: [], filled: 0 },
  });
});

test('a declaration that nobody filled is in its format, and declares nothing of its data', () => {
  expect(read('trainingDeclaration', 'training-declaration', textOf('training-declaration'))).toMatchObject({
    state: 'read',
    evidence: { experiences: [{ id: 'data/train.csv', kind: 'data', fields: {} }] },
  });
});

test('a security policy that nobody filled names no channel', () => {
  const { state, ...answer } = read('incidentChannel', 'security-policy', textOf('security-policy'));
  expect(state).toBe('read');
  expect(answer).not.toHaveProperty('evidence.line');
});

test('the owners are commented out', () => {
  expect(
    textOf('codeowners')
      .trimEnd()
      .split('\n')
      .every((line) => line.startsWith('#')),
  ).toBe(true);
});

describe('Any template', () => {
  const odd = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('a: b', '"', '- x', '\u2028', '# a', '--->', '@x'),
  );
  const known = fc.record({
    id: odd,
    model: odd,
    table: odd,
    training: odd,
    attributes: fc.array(odd, { maxLength: 3 }),
  });

  test.each(['risk-register', 'threat-model', 'training-declaration'] as const)(
    '%s is YAML whatever things are called',
    (name) => {
      fc.assert(
        fc.property(known, (given) => {
          expect(parse(textOf(name, { ...KNOWN, ...given }))).toMatchObject({ version: 1 });
        }),
      );
    },
  );

  test('asks', () => {
    expect(TEMPLATES.filter((each) => !each.text(KNOWN).includes('?')).map(({ name }) => name)).toEqual([]);
  });

  test('lies beside what it is about, and never in a folder that is a pattern', () => {
    const of = (given: Partial<Known>): readonly string[] =>
      TEMPLATES.slice(0, 2).map((each) => each.path({ ...KNOWN, ...given }));
    expect(of({})).toEqual(['models/MODEL_CARD.md', 'data/DATASHEET.md']);
    expect(of({ model: 'm.onnx', training: 'data/*/x-*.csv' })).toEqual(['MODEL_CARD.md', 'DATASHEET.md']);
  });
});

test.each([
  ['riskRegister', 'risk-register'],
  ['threatModel', 'threat-model'],
] as const)('a template of %s that nobody filled has only fields that are read', (kind, name) => {
  const answer = read(kind, name, textOf(name));
  const findings = answer.state === 'read' ? answer.evidence.findings : (answer.findings ?? []);
  expect(answer.state).toBe('read');
  expect(findings.filter(({ rule }) => rule.id.endsWith('/not-understood'))).toEqual([]);
});

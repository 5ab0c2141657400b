import { describe, expect, test } from '@jest/globals';
import { FILLED, GERMAN, MITCHELL, SHORT, UNTOUCHED } from './cards.ts';
import { CYCLONEDX, TOOLKIT } from './json-cards.ts';
import { documentOf, evidenceOf, readCards, SUBJECT, topicsIn } from './read-card.ts';

describe('Cards as people write them', () => {
  test('the template of Hugging Face, untouched, fills nothing', () => {
    const card = evidenceOf(UNTOUCHED);
    expect(topicsIn(card, 'filled')).toEqual([]);
    expect(topicsIn(card, 'missing')).toEqual(['oversight']);
    expect(card.isUnderstood).toBe(true);
    expect(card.fields.map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => 'missing'));
    expect('line' in card.owner).toBe(false);
    expect(card.groups.some((each) => 'line' in each)).toBe(false);
    expect(card.findings.filter(({ rule }) => rule.id === 'card/not-understood')).toEqual([]);
  });

  test('the same template, answered, fills all', () => {
    const card = evidenceOf(FILLED);
    expect(topicsIn(card, 'filled')).toHaveLength(12);
    expect(card.fields.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'license valid',
      'library_name valid',
      'pipeline_tag valid',
      'tags valid',
      'datasets valid',
      'metrics valid',
      'model-index valid',
    ]);
    expect(card.owner).toEqual({ line: 26 });
    expect(card.oversight).toEqual([
      { question: 'override', line: 34 },
      { question: 'stop', line: 43 },
      { question: 'automation-bias', line: 44 },
    ]);
    expect(card.groups).toMatchObject([
      { attributes: ['sex'], line: 80 },
      { attributes: ['race'], line: 85 },
      { attributes: ['sex', 'race'], finding: { rule: { id: 'card/no-results-by-group' } } },
    ]);
    expect(card.findings.map(({ rule, detail }) => `${rule.id} ${detail}`)).toEqual([
      'card/no-results-by-group sex × race',
    ]);
  });

  test('Mitchell et al.’s sections', () => {
    const card = evidenceOf(MITCHELL);
    expect(topicsIn(card, 'missing')).toEqual(['oversight']);
    expect(topicsIn(card, 'unfilled')).toEqual([]);
    expect(card.owner).toEqual({ line: 5 });
    expect(card.sections.find(({ topic }) => topic === 'out-of-scope')).toMatchObject({ line: 12 });
    expect(card.groups).toMatchObject([{ line: 32 }, { finding: {} }, { finding: {} }]);
  });

  test('a short card by its labels', () => {
    const card = evidenceOf(SHORT);
    expect(topicsIn(card, 'filled')).toEqual(['details', 'contact', 'intended-use', 'limitations']);
    expect(card.owner).toEqual({ line: 9 });
  });

  test('a German card is not understood, and not called empty', () => {
    const card = evidenceOf(GERMAN);
    expect(card.isUnderstood).toBe(false);
    expect(card.otherLanguage.map(({ line }) => line)).toEqual([1, 5, 9, 13]);
    expect(card.findings.filter(({ rule }) => rule.id === 'card/missing-section')).toEqual([]);
  });

  test.each([
    ['the Model Card Toolkit', 'models/model_card.json', TOOLKIT, ['factors', 'oversight'], [7, 19]],
    ['CycloneDX', 'models/model-card.json', CYCLONEDX, ['out-of-scope', 'oversight'], [12, 23]],
  ])('%s', (_, path, text, missing, [owner, groups]) => {
    const card = evidenceOf(text, path);
    expect(topicsIn(card, 'missing')).toEqual(missing);
    expect(topicsIn(card, 'unfilled')).toEqual([]);
    expect(card.owner).toMatchObject({ line: owner });
    expect(card.groups[0]).toEqual({ attributes: ['sex'], line: groups });
    expect(card.fields).toEqual([]);
  });
});

describe('What is no card', () => {
  test.each([
    ['no JSON', '{', 1],
    ['another JSON', '{"a": 1}', 1],
    ['another version', '{\n"schema_version": "0.0.1",\n"model_details": {}}', 2],
    ['another type', '{"model_details": {\n"owners": {"name": "x"}}}', 2],
    ['another version of CycloneDX', '{"bomFormat": "CycloneDX",\n"specVersion": "1.2"}', 2],
  ])('%s is unreadable, with the line', (_, text, line) => {
    expect(readCards([documentOf('models/model_card.json', text)])).toMatchObject({
      state: 'unreadable',
      findings: [{ rule: { id: 'card/not-a-card' }, line }],
    });
  });

  test('nothing is missing', () => {
    expect(readCards([])).toMatchObject({ state: 'missing', missing: ['MODEL_CARD.md'] });
  });

  test.each([
    ['beside the model, and a card', 'models/README.md', FILLED, 'read'],
    ['beside the model, and no card', 'models/README.md', '# Tool\n\n## Usage\n\nRun it.\n', 'missing'],
    ['elsewhere', 'README.md', FILLED, 'missing'],
  ])('a README %s', (_, path, text, state) => {
    expect(readCards([documentOf(path, text)])).toMatchObject({ state });
  });

  test('a README that is bound is the card, whatever it says', () => {
    const subject = { ...SUBJECT, card: 'README.md' };
    expect(readCards([documentOf('README.md', '# Tool\n')], subject)).toMatchObject({ state: 'read' });
  });
});

test('of two cards the nearest counts, and the other is named', () => {
  const answer = readCards([documentOf('models/MODEL_CARD.md', SHORT), documentOf('MODEL_CARD.md', FILLED)]);
  expect(answer).toMatchObject({ state: 'read', evidence: { path: 'models/MODEL_CARD.md' } });
  expect(answer.state === 'read' ? answer.evidence.findings[0] : undefined).toMatchObject({
    rule: { id: 'card/another-card' },
    path: 'MODEL_CARD.md',
  });
});

describe('Of two sections of one heading', () => {
  const SECOND = '## Limitations\n\nIt fails at night and in heavy rain.\n';

  test('the first counts, and the second is named', () => {
    const card = evidenceOf(`# m\n\n## Limitations\n\nNone known.\n\n${SECOND}`);
    expect(card.sections.find(({ topic }) => topic === 'limitations')).toMatchObject({
      state: 'unfilled',
      line: 3,
    });
    expect(card.findings.find(({ rule }) => rule.id === 'card/double-section')).toMatchObject({ line: 7 });
  });

  test('a heading above a placeholder is none', () => {
    const card = evidenceOf(`# m\n\n## Limitations\n\nTBD\n\n${SECOND}`);
    expect(card.sections.find(({ topic }) => topic === 'limitations')).toMatchObject({ state: 'filled' });
    expect(card.findings.filter(({ rule }) => rule.id === 'card/double-section')).toEqual([]);
  });
});

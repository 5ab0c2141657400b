import { describe, expect, test } from '@jest/globals';
import type { ModelCardEvidence } from '../../../../src/evidence/document/card/kinds.ts';
import { evidenceOf } from './read-card.ts';

function withYaml(yaml: string): ModelCardEvidence {
  return evidenceOf(`---\n${yaml}\n---\n\n# Income\n`);
}

function fieldIn(yaml: string, name: string): ModelCardEvidence['fields'][number] | undefined {
  return withYaml(yaml).fields.find((field) => field.name === name);
}

describe('Fields of the metadata', () => {
  test.each([
    ['license: mit', 'license', 'valid'],
    ['license: other', 'license', 'invalid'],
    ['license: other\nlicense_name: ours\nlicense_link: LICENSE', 'license', 'valid'],
    ['license: unknown', 'license', 'invalid'],
    ['license: llama3', 'license', 'valid'],
    ['license: apache-2.1', 'license', 'invalid'],
    ['license: [mit]', 'license', 'invalid'],
    ['license: "[More Information Needed]"', 'license', 'missing'],
    ['license:', 'license', 'missing'],
    ['library_name: sklearn', 'library_name', 'valid'],
    ['library_name: 3', 'library_name', 'invalid'],
    ['tags: tabular', 'tags', 'invalid'],
    ['tags: []', 'tags', 'missing'],
    ['datasets: adult', 'datasets', 'valid'],
    ['datasets: [adult, 3]', 'datasets', 'invalid'],
    ['model-index: []', 'model-index', 'missing'],
    ['model-index: { name: income }', 'model-index', 'invalid'],
  ])('%j: %s is %s', (yaml, name, state) => {
    expect(fieldIn(yaml, name)).toMatchObject({ name, state });
  });

  test('a licence with a typo has the nearest identifiers', () => {
    expect(fieldIn('license: apche-2.0', 'license')?.finding).toMatchObject({
      line: 2,
      message: expect.stringContaining('Apache-2.0'),
    });
  });

  test('what is wrong has the line of the very item', () => {
    const yaml = [
      'license: mit',
      'model-index:',
      '  - name: income',
      '    results:',
      '      - task: { type: tabular-classification }',
      '        dataset: { name: Adult, type: adult }',
      '        metrics:',
      '          - type: accuracy',
      '            value: [0.9]',
    ].join('\n');
    expect(fieldIn(yaml, 'model-index')).toMatchObject({ state: 'invalid', finding: { line: 10 } });
    expect(fieldIn('license: mit\ntags: [a, 3]', 'tags')?.finding).toMatchObject({ line: 3 });
  });

  test('that not every model has are checked and not counted', () => {
    const { fields, findings } = withYaml('language: Deutsch und Englisch\nbase_model: { a: 1 }');
    expect(fields).toHaveLength(7);
    expect(findings.filter(({ rule }) => rule.id === 'card/invalid-field')).toMatchObject([
      { line: 2 },
      { line: 3 },
    ]);
    expect(
      withYaml('language: [en, pt-BR, multilingual]').findings.filter(
        ({ rule }) => rule.id === 'card/invalid-field',
      ),
    ).toEqual([]);
  });

  test.each([
    ['a: [', 2],
    ['- a list', 2],
    ['a: 1\na: 2', 3],
  ])('%j is found on line %d, and the card is still read', (yaml, line) => {
    const { findings, sections } = withYaml(yaml);
    expect(findings.find(({ rule }) => rule.id === 'card/metadata')).toMatchObject({ line });
    expect(sections).toHaveLength(12);
  });
});

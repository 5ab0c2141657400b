import { describe, expect, test } from '@jest/globals';
import { assert, property, string, subarray } from 'fast-check';
import {
  CROISSANT_PROPERTIES,
  RAI_PROPERTIES,
} from '../../../../src/evidence/document/data/metadata/croissant.ts';
import { datasetMetadata } from '../../../../src/evidence/document/data/metadata/read-metadata.ts';
import { sensitiveData } from '../../../../src/evidence/document/data/sensitive-data.ts';
import { answer, evidence, named, SUBJECT } from './document-texts.ts';

const ALL: readonly string[] = [...CROISSANT_PROPERTIES, ...RAI_PROPERTIES];

function filledIn(value: unknown): readonly string[] {
  return evidence(datasetMetadata, { croissant: JSON.stringify(value) }).filled.map(({ name }) => name);
}

describe('Croissant', () => {
  test('has twelve properties of a data set, and the twenty of its extension', () => {
    expect([CROISSANT_PROPERTIES.length, RAI_PROPERTIES.length, new Set(ALL).size]).toEqual([12, 20, 32]);
  });

  test('is read with prefixes, whole addresses and names of its context', () => {
    const context = [
      'https://schema.org',
      {
        rai: 'http://mlcommons.org/croissant/RAI/',
        Titel: 'sc:name',
        gemacht: { '@id': 'rai:dataCollection', '@type': '@json' },
        '@vocab': 'https://schema.org/',
      },
    ];
    expect(
      filledIn({
        '@context': context,
        '@type': 'sc:Dataset',
        Titel: 'Loans',
        gemacht: 'at the desk',
        'rai:dataBiases': ['rural branches are missing'],
        'http://mlcommons.org/croissant/RAI/dataLimitations': 'one year only',
        'dct:conformsTo': 'http://mlcommons.org/croissant/1.0',
        creator: { '@type': 'Organization', name: 'Our bank' },
        recordSet: [],
        description: 'TBD',
        keywords: null,
        dataUseCases: { '@type': 'Text' },
        annotationsPerItem: 3,
      }),
    ).toEqual([
      'name',
      'dataCollection',
      'dataBiases',
      'dataLimitations',
      'conformsTo',
      'creator',
      'annotationsPerItem',
    ]);
  });

  test('names what is not filled, with the line where it stands empty', () => {
    const { findings, properties } = evidence(datasetMetadata, {
      croissant: '{\n"name": "Loans",\n"rai:dataBiases": ""\n}',
    });
    expect(properties).toBe(32);
    expect(findings).toHaveLength(31);
    expect(findings.find(({ message }) => message.includes('dataBiases'))).toMatchObject({
      line: 3,
      message: 'Nothing stands in property "dataBiases".',
    });
  });

  test('the data set of a graph', () => {
    expect(
      filledIn({
        '@graph': [
          { '@type': 'Person', name: 'A' },
          { '@type': 'sc:Dataset', url: 'https://x.org' },
        ],
      }),
    ).toEqual(['url']);
  });

  test.each([['{"name": '], ['[1]'], ['7'], ['']])('%j is unreadable, with its line', (croissant) => {
    const read = answer(datasetMetadata, { croissant });
    expect(read.state).toBe('unreadable');
    expect(named(read.state === 'unreadable' ? read.findings : [])[0]).toBe(
      'croissant.json:1 data/broken-metadata',
    );
  });

  test('beside a broken file the other counts, and the break is named', () => {
    const read = evidence(datasetMetadata, { croissant: { 'a.json': '{"name": "x"}', 'b.json': '{' } });
    expect(read.documents).toEqual(['a.json']);
    expect(named(read.findings)).toContain('b.json:1 data/broken-metadata');
  });

  test('taking a property away never raises what is filled', () => {
    assert(
      property(subarray([...ALL]), subarray([...ALL]), (some, others) => {
        const whole = filledIn(
          Object.fromEntries([...some, ...others].map((key) => [`rai:${key}`, 'said'])),
        ).length;
        expect(
          filledIn(Object.fromEntries(some.map((key) => [`rai:${key}`, 'said']))).length,
        ).toBeLessThanOrEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  test('every text is answered', () => {
    assert(property(string(), (croissant) => answer(datasetMetadata, { croissant }).state !== 'missing'));
  });

  test('none is missing', () => {
    expect(answer(datasetMetadata, {}).state).toBe('missing');
  });
});

describe('sensitive attributes of the policy', () => {
  test('are looked for as whole words, in any of the documents', () => {
    const { attributes, findings } = evidence(sensitiveData, {
      datasheet: '# D\n\nIt has no sexton, and the Age group of everybody.\n',
      'dataset-card': '# C\n\n- `sex`: as stated\n',
    });
    expect(attributes).toEqual([
      { column: 'sex', at: { path: 'dataset-card.md', line: 3 } },
      { column: 'age_group', at: { path: 'datasheet.md', line: 3 } },
    ]);
    expect(findings).toEqual([]);
  });

  test('one that none names is a finding', () => {
    const { findings } = evidence(sensitiveData, { datasheet: '# D\n\nThe sex of everybody.\n' });
    expect(findings.map(({ message }) => message)).toEqual(['No document of the data names "age_group".']);
  });

  test('names with marks of expressions are names', () => {
    const subject = {
      ...SUBJECT,
      evaluation: { ...SUBJECT.evaluation, attributes: [{ column: 'a.b (c)' }, { column: '_' }] },
    };
    const { attributes } = evidence(sensitiveData, { datasheet: 'axb c\n\na.b (c) is there' }, { subject });
    expect(attributes).toEqual([
      { column: 'a.b (c)', at: { path: 'datasheet.md', line: 3 } },
      { column: '_' },
    ]);
  });

  test('without attributes or documents it is missing', () => {
    const subject = { ...SUBJECT, evaluation: { ...SUBJECT.evaluation, attributes: [] } };
    expect(answer(sensitiveData, { datasheet: 'sex' }, { subject }).state).toBe('missing');
    expect(answer(sensitiveData, {}).state).toBe('missing');
  });
});

import { describe, expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { conflictOf } from '../../../../src/evidence/document/data/licences/compatible.ts';
import { identify } from '../../../../src/evidence/document/data/licences/identify.ts';
import {
  licenceInText,
  licenceOfText,
} from '../../../../src/evidence/document/data/licences/licence-texts.ts';
import { licences } from '../../../../src/evidence/document/data/licences/read-licences.ts';
import { answer, evidence, named } from './document-texts.ts';

describe('a licence is known', () => {
  // Values of `license:` that Hugging Face lists, addresses that Croissant files have, and expressions of SPDX.
  test.each([
    ['apache-2.0', 'Apache-2.0'],
    ['mit', 'MIT'],
    ['cc-by-sa-4.0', 'CC-BY-SA-4.0'],
    ['odc-by', 'ODC-By-1.0'],
    ['odbl', 'ODbL-1.0'],
    ['cdla-permissive-2.0', 'CDLA-Permissive-2.0'],
    ['bigscience-openrail-m', 'bigscience-openrail-m'],
    ['openrail++', 'openrail++'],
    ['llama3.1', 'llama3.1'],
    ['gemma', 'gemma'],
    ['CC BY 4.0', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/by-nc/4.0/', 'CC-BY-NC-4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://www.apache.org/licenses/LICENSE-2.0', 'Apache-2.0'],
    ['https://spdx.org/licenses/MIT.html', 'MIT'],
    ['https://opensource.org/license/mit', 'MIT'],
    ['mit or apache-2.0', 'MIT OR Apache-2.0'],
    ['(MIT AND CC-BY-4.0)', '(MIT AND CC-BY-4.0)'],
    ['GPL-3.0-or-later WITH Classpath-exception-2.0', 'GPL-3.0-or-later WITH Classpath-exception-2.0'],
  ])('%s', (written, id) => {
    expect(identify(written)).toMatchObject({ known: true, id });
  });

  test.each([
    ['Apache-2', ['Apache-2.0']],
    ['apche-2.0', ['Apache-2.0']],
    ['CC-BY-4', ['CC-BY-4.0']],
    ['cc-by-sa-40', ['CC-BY-SA-4.0']],
    ['bigscience-openrail', ['bigscience-openrail-m']],
    ['ask us', []],
    ['other', []],
    ['unknown', []],
    ['cc', []],
    ['', []],
    ['https://example.org/terms', []],
    ['x'.repeat(5000), []],
  ])('%s is none, and near are %j', (written, nearest) => {
    const identified = identify(written);
    expect(identified.known).toBe(false);
    expect(identified.known ? [] : identified.nearest).toEqual(expect.arrayContaining(nearest));
  });

  test('every text is answered', () => {
    assert(property(string(), (text) => typeof identify(text).known === 'boolean'));
  });
});

describe('data and model', () => {
  const between = (data: string, model: string) => {
    const [ofData, ofModel] = [identify(data), identify(model)];
    if (!ofData.known || !ofModel.known) {
      throw new Error('not known');
    }
    return conflictOf(ofData.choices, ofModel.choices)?.obligation ?? 'none';
  };

  test.each([
    ['CC0-1.0', 'Apache-2.0', 'none'],
    ['CC-BY-4.0', 'Apache-2.0', 'none'],
    ['CC-BY-NC-4.0', 'Apache-2.0', 'non-commercial'],
    ['CC-BY-NC-4.0', 'CC-BY-NC-4.0', 'none'],
    ['CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'none'],
    ['CC-BY-SA-4.0', 'Apache-2.0', 'share-alike'],
    ['CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'none'],
    ['CC-BY-SA-4.0', 'CC-BY-SA-3.0', 'share-alike'],
    ['CC-BY-SA-4.0', 'GPL-3.0-only', 'none'],
    ['GPL-3.0-only', 'CC-BY-SA-4.0', 'share-alike'],
    ['GPL-2.0-or-later', 'GPL-3.0-only', 'none'],
    ['GPL-2.0-only', 'GPL-3.0-only', 'share-alike'],
    ['CC-BY-ND-4.0', 'CC-BY-ND-4.0', 'no-derivatives'],
    ['ODbL-1.0', 'MIT', 'share-alike'],
    ['llama3', 'MIT', 'use-restricted'],
    ['llama3', 'llama3', 'none'],
    ['llama3', 'gemma', 'use-restricted'],
    ['Adobe-2006', 'MIT', 'unknown'],
    ['CC0-1.0', 'Adobe-2006', 'unknown'],
    ['CC-BY-NC-4.0 OR MIT', 'Apache-2.0', 'none'],
    ['CC-BY-4.0 AND CC-BY-NC-4.0', 'Apache-2.0', 'non-commercial'],
    ['CC-BY-SA-4.0', 'MIT OR CC-BY-SA-4.0', 'none'],
  ])('%s in a model under %s: %s', (data, model, obligation) => {
    expect(between(data, model)).toBe(obligation);
  });
});

const CARD = '---\nlicense: apache-2.0\n---\n# Loans\n';

describe('documents', () => {
  test('both licences, both lines and the clause stand in the finding', () => {
    const { findings, valid, compatible } = evidence(licences, {
      'dataset-card': { 'data/README.md': '---\npretty_name: Loans\nlicense: cc-by-nc-4.0\n---\n' },
      'model-card': CARD,
    });
    expect([valid, compatible]).toEqual([1, 0]);
    expect(named(findings)).toEqual(['data/README.md:3 licence/conflict']);
    expect(findings[0]?.message).toBe(
      '"data/README.md" is under CC-BY-NC-4.0 (section 2(a)(1): for non-commercial purposes only), and the model at MODEL_CARD.md:2 under Apache-2.0.',
    );
  });

  test('a typo is named with the nearest ids, and is no licence', () => {
    const { findings, valid } = evidence(licences, {
      'dataset-card': { 'data/README.md': '---\nlicense: cc-by-4\n---\n' },
      'model-card': CARD,
    });
    expect(valid).toBe(0);
    expect(findings[0]?.message).toMatch(
      /^The licence "cc-by-4" is none that is known\. Near are: CC-BY-4\.0/u,
    );
  });

  test('data without a word of a licence, and a model without one', () => {
    const read = evidence(licences, {
      'dataset-card': '# Data\n\nRows of loans.\n',
      'model-card': '# Loans\n',
    });
    expect(named(read.findings)).toEqual([
      'MODEL_CARD.md:1 licence/model-without',
      'dataset-card.md:1 licence/none-stated',
    ]);
    expect([read.valid, read.compatible, read.model]).toEqual([0, 0, undefined]);
  });

  test.each([
    [
      'in its section',
      '# Data\n\n## Licensing information\n\nWe publish it under CC BY-SA 4.0.\n',
      5,
      'CC-BY-SA-4.0',
    ],
    ['behind its label', '# Data\n\n- **License:** CC0\n', 3, 'CC0'],
    ['in the metadata, by name', '---\nlicense: other\nlicense_name: odbl\n---\n', 3, 'odbl'],
  ])('a dataset card says it %s', (_, text, line, written) => {
    expect(evidence(licences, { 'dataset-card': text }).data).toMatchObject([{ line, written }]);
  });

  test('Croissant, with its address, prefix or thing', () => {
    for (const license of [
      '"https://creativecommons.org/licenses/by/4.0/"',
      '["cc-by-4.0"]',
      '{"@id": "CC-BY-4.0"}',
    ]) {
      for (const key of ['license', 'sc:license', 'https://schema.org/license']) {
        const read = evidence(licences, { croissant: `{\n"name": "x",\n"${key}": ${license}\n}` });
        expect(read).toMatchObject({ valid: 1, data: [{ line: 3, path: 'croissant.json' }] });
      }
    }
    expect(evidence(licences, { croissant: '{"name": "x"}' })).toMatchObject({ valid: 0 });
    expect(answer(licences, { croissant: 'no json' }).state).toBe('missing');
  });

  test('a text of a licence in the folder of the data counts, one at the root is that of the code', () => {
    const text = 'Attribution 4.0 International\n\n=====\n\nCreative Commons Corporation is not a law firm\n';
    const card = { 'data/README.md': '# Data\n' };
    expect(
      evidence(licences, { 'dataset-card': card, licence: { 'data/LICENSE': text } }).data,
    ).toMatchObject([{ name: 'data/README.md', path: 'data/LICENSE', written: 'CC-BY-4.0' }]);
    expect(evidence(licences, { 'dataset-card': card, licence: text })).toMatchObject({ valid: 0 });
  });

  test('what a training declaration lists', () => {
    const declaration =
      'version: 1\nexperiences:\n  - id: census\n    kind: data\n    licence: CC-BY-4.0\n  - id: base\n    kind: pretrained\n  - id: rule\n    kind: rules\n';
    const read = evidence(licences, { 'training-declaration': declaration });
    expect(read.data).toMatchObject([
      { name: 'census', line: 5, written: 'CC-BY-4.0' },
      { name: 'base', line: 6 },
    ]);
  });

  test('nothing about the data is missing', () => {
    expect(answer(licences, { 'model-card': CARD }).state).toBe('missing');
  });
});

describe('texts of licences', () => {
  test.each([
    ['MIT License\n\nCopyright (c) 2026', 'MIT'],
    [
      '                                 Apache License\n                           Version 2.0, January 2004',
      'Apache-2.0',
    ],
    [
      '                    GNU GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007',
      'GPL-3.0-only',
    ],
    ['Creative Commons Legal Code\n\nCC0 1.0 Universal', 'CC0-1.0'],
    ['# SPDX-License-Identifier: MIT OR Apache-2.0\n', 'MIT OR Apache-2.0'],
    ['All rights reserved.', undefined],
  ])('%j', (text, id) => {
    expect(licenceOfText(text)).toBe(id);
  });

  test.each([
    ['released under the CC-BY-NC-4.0 licence', 'CC-BY-NC-4.0'],
    ['cc by 4.0', 'CC-BY-4.0'],
    ['the MIT license', 'MIT'],
    ['ask us', undefined],
    ['SUMMIT data', undefined],
  ])('in a sentence: %s', (text, id) => {
    expect(licenceInText(text)).toBe(id);
  });
});

import { expect, test } from '@jest/globals';
import { licences } from '../../../src/evidence/document/data/licences/read-licences.ts';
import dataLicence from '../../../src/metrics/ethics/data-licence.ts';
import { evidence } from '../../evidence/document/data/document-texts.ts';
import { measuredFiles, namedBy } from '../run-files.ts';

test('the share of documents with a licence that is known, and only what is about that', () => {
  const read = evidence(licences, {
    'dataset-card': {
      'a.md': '---\nlicense: cc-by-nc-4.0\n---\n',
      'b.md': '---\nlicense: cc-by-4\n---\n',
      'c.md': '# Data\n',
    },
    'model-card': '---\nlicense: mit\n---\n',
  });
  const found = measuredFiles(dataLicence, { files: { licences: read } });
  expect(found.value).toBeCloseTo(1 / 3, 12);
  expect(found).toMatchObject({ n: 3, counted: 'licence' });
  expect(namedBy(found)).toEqual(['c.md licence/none-stated', 'b.md licence/not-known']);
});

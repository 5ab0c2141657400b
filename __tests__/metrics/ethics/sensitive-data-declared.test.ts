import { expect, test } from '@jest/globals';
import { sensitiveData } from '../../../src/evidence/document/data/sensitive-data.ts';
import sensitiveDataDeclared from '../../../src/metrics/ethics/sensitive-data-declared.ts';
import { evidence } from '../../evidence/document/data/document-texts.ts';
import { measuredFiles, namedBy } from '../run-files.ts';

test('the share of the policy’s attributes that a document names', () => {
  const read = evidence(sensitiveData, { datasheet: 'The sex of each person.\n' });
  const found = measuredFiles(sensitiveDataDeclared, { files: { sensitiveData: read } });
  expect(found).toMatchObject({ value: 0.5, n: 2 });
  expect(namedBy(found)).toEqual(['datasheet.md data/attribute-not-named']);
});

import { expect, test } from '@jest/globals';
import { licences } from '../../../src/evidence/document/data/licences/read-licences.ts';
import licenceCompatibility from '../../../src/metrics/ethics/licence-compatibility.ts';
import { evidence } from '../../evidence/document/data/document-texts.ts';
import { measuredFiles, namedBy, runFiles } from '../run-files.ts';

const DATA = {
  'a.md': '---\nlicense: cc-by-4.0\n---\n',
  'b.md': '---\nlicense: cc-by-sa-4.0\n---\n',
  'c.md': '---\nlicense: our own\n---\n',
  'd.md': '# Data\n',
};

test('what is in conflict, not known or not there is not compatible', () => {
  const read = evidence(licences, { 'dataset-card': DATA, 'model-card': '---\nlicense: mit\n---\n' });
  const found = measuredFiles(licenceCompatibility, { files: { licences: read } });
  expect(found.value).toBe(0.25);
  expect(namedBy(found)).toEqual([
    'b.md licence/conflict',
    'd.md licence/none-stated',
    'c.md licence/not-known',
  ]);
});

test('a model whose licence is not known goes with nothing', () => {
  const read = evidence(licences, { 'dataset-card': DATA, 'model-card': '---\nlicense: ours\n---\n' });
  expect(measuredFiles(licenceCompatibility, { files: { licences: read } }).value).toBe(0);
});

test('without a licence of the model nothing can be said', () => {
  const read = evidence(licences, { 'dataset-card': DATA });
  expect(runFiles(licenceCompatibility, { files: { licences: read } }).status).toBe('insufficient');
});

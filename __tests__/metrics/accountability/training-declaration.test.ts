import { expect, test } from '@jest/globals';
import { trainingDeclaration } from '../../../src/evidence/document/data/declaration/read-training-declaration.ts';
import declared from '../../../src/metrics/accountability/training-declaration.ts';
import { evidence } from '../../evidence/document/data/document-texts.ts';
import { measuredFiles, namedBy } from '../run-files.ts';

test('fields that are filled among those of all experiences, undeclared ones too', () => {
  const read = evidence(trainingDeclaration, {
    'training-declaration':
      'version: 1\nexperiences:\n  - id: census\n    kind: data\n    source: data/train.csv\n    licence: CC0-1.0\n    owner: "@data"\n',
    'model-card': '---\nbase_model: org/base\n---\n',
  });
  const found = measuredFiles(declared, { files: { trainingDeclaration: read } });
  expect(found).toMatchObject({ value: 3 / 8, n: 8, counted: 'field' });
  expect(namedBy(found)).toEqual([
    'MODEL_CARD.md declaration/undeclared',
    'training-declaration.yml declaration/missing-field',
  ]);
});

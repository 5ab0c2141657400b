import { expect, test } from '@jest/globals';
import { datasetMetadata } from '../../../src/evidence/document/data/metadata/read-metadata.ts';
import datasetMetadataMetric from '../../../src/metrics/transparency/dataset-metadata.ts';
import { evidence } from '../../evidence/document/data/document-texts.ts';
import { measuredFiles } from '../run-files.ts';

test('the share of 32 properties, those of several files together', () => {
  const read = evidence(datasetMetadata, {
    croissant: {
      'a/croissant.json': '{"name": "x", "description": "y", "rai:dataBiases": "none that we know of"}',
      'b/croissant.json': '{"sc:name": "z", "cr:citeAs": "us"}',
    },
  });
  const found = measuredFiles(datasetMetadataMetric, { files: { datasetMetadata: read } });
  expect(found).toMatchObject({ value: 4 / 32, n: 32, counted: 'field' });
});

import type { DatasetMetadataEvidence } from '../../evidence/document/data/metadata/croissant.ts';
import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

function filled(count: number): DatasetMetadataEvidence {
  return {
    documents: ['croissant.json'],
    properties: 32,
    filled: Array.from({ length: count }, (_, at) => ({
      name: `p${at}`,
      path: 'croissant.json',
      line: at + 2,
    })),
    findings: count === 32 ? [] : [exampleNote('croissant.json', 'data/property-not-filled', 'dataBiases')],
  };
}

export default defineMetric({
  ...ANSWERED,
  id: 'transparency/dataset-metadata',
  title: 'Metadata of the data',
  question: 'Which share of the properties of Croissant and its extension for responsible AI is filled?',
  formula: '#{properties that are filled} / 32: 12 of a data set in Croissant, 20 of Croissant RAI',
  needs: ['datasetMetadata'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Croissant Format Specification 1.0',
      url: 'https://docs.mlcommons.org/croissant/docs/croissant-spec.html',
    },
    {
      title: 'Croissant RAI Specification 1.0',
      url: 'https://docs.mlcommons.org/croissant/docs/croissant-rai-spec.html',
    },
  ],
  limitations: [
    'It counts properties and does not judge what stands in them.',
    'Properties on annotation count as missing where nobody annotated; write so in them.',
  ],
  remedies: [
    'Fill the properties that the findings name; of those that do not apply, say why.',
    'Make the file with mlcroissant, or take the one that the host of the data offers, and add the properties of RAI.',
  ],
  standards: ['NIST AI RMF MAP 2.3', 'ISO/IEC 42001:2023 A.7.5', 'EU AI Act Annex IV 2(d)'],
  examples: [
    {
      title: 'ideal',
      table: 'properties,filled\n32,32\n',
      files: { datasetMetadata: filled(32) },
      gives: 1,
      explanation: 'All are filled.',
    },
    {
      title: 'bad',
      table: 'properties,filled\n32,8\n',
      files: { datasetMetadata: filled(8) },
      gives: 0.25,
      explanation: 'What the host of the data made on its own, and nothing on responsible AI.',
    },
    {
      title: 'degenerate',
      table: 'properties,filled\n32,0\n',
      files: { datasetMetadata: filled(0) },
      gives: 0,
      explanation: 'An object without any of them.',
    },
  ],
  compute: ({ datasetMetadata }) =>
    sharedOf(
      datasetMetadata.filled.length / datasetMetadata.properties,
      datasetMetadata.properties,
      datasetMetadata.findings,
      'field',
    ),
});

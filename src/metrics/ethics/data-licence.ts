import { exampleNote } from '../compare/files/example-files.ts';
import { dataUnder, exampleLicences } from '../compare/files/example-licences.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/data-licence',
  title: 'Licence of the data',
  question: 'Which share of the data that is documented has a licence that anybody can look up?',
  formula: '#{documents of data with a known licence} / #{documents of data}',
  needs: ['licences'],
  options: NO_OPTIONS,
  references: [
    { title: 'SPDX License List', url: 'https://spdx.org/licenses/' },
    {
      title: 'Longpre et al., The Data Provenance Initiative (2023)',
      url: 'https://arxiv.org/abs/2310.16787',
    },
  ],
  limitations: [
    'That a licence is named does not say that whoever named it had the right to give it.',
    'Data that no document describes is not counted.',
  ],
  remedies: [
    'Write the SPDX id of the licence under `license:` of the dataset card, in Croissant, or in training-declaration.yml.',
    'Ask the owner of data without a licence for one, or leave the data out.',
  ],
  standards: ['NIST AI RMF MAP 4.1', 'ISO/IEC 42001:2023 A.7.3', 'EU AI Act Art. 10(2)(b)'],
  examples: [
    {
      title: 'ideal',
      table: 'data,licence\ndata/README.md,CC-BY-4.0\n',
      files: exampleLicences([dataUnder('CC-BY-4.0')], { valid: 1, compatible: 1 }),
      gives: 1,
      explanation: 'Its dataset card has an id of SPDX.',
    },
    {
      title: 'bad',
      table: 'data,licence\ndata/README.md,\n',
      files: exampleLicences(
        [dataUnder()],
        { valid: 0, compatible: 0 },
        { findings: [exampleNote('data/README.md', 'licence/none-stated', 'no licence')] },
      ),
      gives: 0,
      explanation: 'The card describes the data and names no licence.',
    },
    {
      title: 'degenerate',
      table: 'data,licence\ndata/README.md,CC-BY-4.0\ndata/README.md,our own\n',
      files: exampleLicences([dataUnder('CC-BY-4.0'), dataUnder('our own')], { valid: 1, compatible: 1 }),
      gives: 0.5,
      explanation: 'Of two data sets one has a licence that nobody can look up.',
    },
  ],
  compute: ({ licences: { data, valid, findings } }) =>
    sharedOf(
      valid / data.length,
      data.length,
      findings.filter(({ rule }) => rule.id === 'licence/none-stated' || rule.id === 'licence/not-known'),
      'licence',
    ),
});

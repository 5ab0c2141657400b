import type { Experience } from '../../evidence/document/data/declaration/declaration.ts';
import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

/** Source, licence, version, owner. */
const FIELDS = 4;

const SAID = { text: 'said', line: 4 };
const BARE: Experience = {
  id: 'census',
  kind: 'data',
  path: 'training-declaration.yml',
  line: 3,
  fields: {},
  fairness: [],
};
const WHOLE = { ...BARE, fields: { source: SAID, licence: SAID, version: SAID, owner: SAID } };

export default defineMetric({
  ...ANSWERED,
  id: 'accountability/training-declaration',
  title: 'Training declaration',
  question: 'Is all that the training learned from declared, each with source, licence, version and owner?',
  formula:
    '#{fields that are filled} / (4 × (experiences that are declared + those that other files name and the declaration does not))',
  needs: ['trainingDeclaration'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Hu, Xing, Toward a “Standard Model” of Machine Learning (2022)',
      url: 'https://arxiv.org/abs/2108.07783',
    },
  ],
  limitations: [
    'What nobody declares, and no card and no policy names either, is not missed.',
    'Data, rules, constraints, rewards, weights and augmentation count alike, however much each of them shaped the model.',
  ],
  remedies: [
    'Write what each finding names into training-declaration.yml; a placeholder counts as nothing.',
    'Declare the data sets and base models that the model card names.',
  ],
  standards: ['NIST AI RMF MAP 4.1', 'ISO/IEC 42001:2023 A.7.5', 'EU AI Act Annex IV 2(d)'],
  examples: [
    {
      title: 'ideal',
      table: 'experience,source,licence,version,owner\ncensus,yes,yes,yes,yes\n',
      files: { trainingDeclaration: { experiences: [WHOLE], undeclared: [], findings: [] } },
      gives: 1,
      explanation: 'One data set, wholly declared.',
    },
    {
      title: 'bad',
      table: 'experience,source,licence,version,owner\ncensus,,,,\n',
      files: {
        trainingDeclaration: {
          experiences: [BARE],
          undeclared: [],
          findings: [exampleNote('training-declaration.yml', 'declaration/missing-field', 'no source', 3)],
        },
      },
      gives: 0,
      explanation: 'A name, and nothing that anybody could look up.',
    },
    {
      title: 'degenerate',
      table: 'experience,source,licence,version,owner\ncensus,yes,yes,yes,yes\nweights of the card,,,,\n',
      files: { trainingDeclaration: { experiences: [WHOLE], undeclared: ['org/base'], findings: [] } },
      gives: 0.5,
      explanation: 'The card names a base model that is not declared.',
    },
  ],
  compute: ({ trainingDeclaration: { experiences, undeclared, findings } }) => {
    const fields = FIELDS * (experiences.length + undeclared.length);
    const filled = experiences.reduce((sum, each) => sum + Object.keys(each.fields).length, 0);
    return sharedOf(filled / fields, fields, findings, 'field');
  },
});

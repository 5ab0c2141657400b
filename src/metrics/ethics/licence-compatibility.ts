import { exampleNote } from '../compare/files/example-files.ts';
import { dataUnder, exampleLicences } from '../compare/files/example-licences.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const MODEL = { name: 'MODEL_CARD.md', path: 'MODEL_CARD.md', line: 2, written: 'apache-2.0' };

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/licence-compatibility',
  title: 'Licences of data and model',
  question: 'Does the licence of the model keep what the licences of its data ask?',
  formula:
    '#{documents of data whose licence goes with that of the model} / #{documents of data}; unknown is never compatible',
  needs: ['licences'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Creative Commons: Using CC-licensed works for AI training',
      url: 'https://creativecommons.org/using-cc-licensed-works-for-ai-training-2/',
    },
    {
      title: 'Longpre et al., The Data Provenance Initiative (2023)',
      url: 'https://arxiv.org/abs/2310.16787',
    },
  ],
  limitations: [
    'It is no advice of a lawyer: whether a model counts as made from its data depends on the country, and exceptions for mining text and data may apply.',
    'It takes the stricter reading, and a small table of licences; what is not in it counts as not compatible.',
    'That attribution was given where it is asked it does not look for.',
  ],
  remedies: [
    'Read the two licences that the finding names; then give the model a licence that keeps what the data asks, or leave the data out.',
    'Write `license:` in the metadata of the model card and of each dataset card.',
  ],
  standards: ['NIST AI RMF MAP 4.1', 'ISO/IEC 42001:2023 A.7.3'],
  examples: [
    {
      title: 'ideal',
      table: 'data,model\nCC-BY-4.0,Apache-2.0\n',
      files: exampleLicences([dataUnder('CC-BY-4.0')], { valid: 1, compatible: 1 }, { model: MODEL }),
      gives: 1,
      explanation: 'The data asks to be named, and nothing else.',
    },
    {
      title: 'bad',
      table: 'data,model\nCC-BY-NC-4.0,Apache-2.0\n',
      files: exampleLicences(
        [dataUnder('CC-BY-NC-4.0')],
        { valid: 1, compatible: 0 },
        { model: MODEL, findings: [exampleNote('data/README.md', 'licence/conflict', 'non-commercial', 2)] },
      ),
      gives: 0,
      explanation: 'The data may not be used commercially, the model may.',
    },
    {
      title: 'degenerate',
      table: 'data,model\nCC-BY-4.0,\n',
      files: exampleLicences([dataUnder('CC-BY-4.0')], { valid: 1, compatible: 0 }),
      gives: 'insufficient',
      explanation: 'Nobody says which licence the model has.',
    },
  ],
  compute: ({ licences: { data, model, compatible, findings } }) =>
    model === undefined
      ? {
          status: 'insufficient',
          n: 0,
          needed: 1,
          reason: 'nothing says which licence the model has',
          hint: 'Write `license:` in the metadata of the model card.',
        }
      : sharedOf(compatible / data.length, data.length, findings, 'licence'),
});

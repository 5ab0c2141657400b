import { carded, exampleEmissions, measuredRun } from '../compare/files/example-emissions.ts';
import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const MISTAKEN = exampleNote('MODEL_CARD.md', 'emissions/factor-of-a-thousand', '54.5 g and 54.5 kg', 4);

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/emissions-declared',
  title: 'Emissions are declared',
  question: 'Do readers of the model card learn what the training emitted, how that is known, and is it so?',
  formula:
    '(stated in the card or bill of materials, with a known unit + how it was found out + a number of one document equals that of another) / 3',
  needs: ['emissions'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Hugging Face Hub: Displaying carbon emissions for your model',
      url: 'https://huggingface.co/docs/hub/model-cards-co2',
    },
    {
      title: 'CodeCarbon: output',
      url: 'https://docs.codecarbon.io/latest/reference/output/',
    },
  ],
  limitations: [
    'Two equal numbers can be copies of one mistake.',
    'Numbers within five per cent of each other count as equal, because cards round.',
  ],
  remedies: [
    'Commit the emissions.csv of CodeCarbon, and write `co2_eq_emissions` of the card in grams: its kilograms × 1,000.',
    'Write `source` beside the number in the metadata of the card.',
  ],
  standards: ['NIST AI RMF MEASURE 2.12'],
  examples: [
    {
      title: 'ideal',
      table: 'document,line,says\nemissions.csv,2,54.5 kg\nMODEL_CARD.md,4,54500 g\n',
      files: exampleEmissions([measuredRun(54.5), carded(54_500)], { agrees: true }),
      gives: 1,
      explanation: 'The card says in grams what CodeCarbon measured in kilograms.',
    },
    {
      title: 'bad',
      table: 'document,line,says\nemissions.csv,2,54.5 kg\nMODEL_CARD.md,4,54.5 g\n',
      files: exampleEmissions([measuredRun(54.5), carded(54.5)], { contradicts: true, findings: [MISTAKEN] }),
      gives: 2 / 3,
      explanation: 'Both say a number, and they differ by a factor of a thousand.',
    },
    {
      title: 'degenerate',
      table: 'document,line,says\nMODEL_CARD.md,4,250 g\n',
      files: exampleEmissions([carded(250)]),
      gives: 1 / 3,
      explanation: 'A number, nobody knows where from.',
    },
  ],
  compute: ({ emissions: { stated, agrees, findings } }) => {
    const parts = [
      stated.some(({ form }) => form !== 'codecarbon'),
      stated.some(({ source }) => source !== undefined),
      agrees,
    ];
    return sharedOf(parts.filter(Boolean).length / parts.length, parts.length, findings);
  },
});

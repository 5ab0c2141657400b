import { carded, exampleEmissions, measuredRun } from '../compare/files/example-emissions.ts';
import { found } from '../compare/files/found-in-files.ts';
import { mostStated, saidOf } from '../compare/files/most-stated.ts';
import { ANSWERED } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/carbon',
  title: 'Carbon emissions of training',
  question: 'How much CO₂ equivalent did the training of this model emit?',
  formula:
    'kg CO₂eq as the documents state it (CodeCarbon kg, model card g, CycloneDX t); of several the largest',
  unit: 'kg',
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  ideal: 0,
  needs: ['emissions'],
  options: NO_OPTIONS,
  references: [
    {
      title:
        'Lacoste, Luccioni, Schmidt, Dandres, Quantifying the Carbon Emissions of Machine Learning (2019)',
      url: 'https://arxiv.org/abs/1910.09700',
    },
    {
      title: 'Hugging Face Hub: Displaying carbon emissions for your model',
      url: 'https://huggingface.co/docs/hub/model-cards-co2',
    },
  ],
  limitations: [
    'It is what somebody stated: nobody can recompute it from the files.',
    'Trainings that came before, the search for hyperparameters and the making of the hardware are in it only if they were measured too.',
  ],
  remedies: [
    'Train where electricity emits less, and at a time when it does.',
    'Start from weights that exist, and stop searches early.',
  ],
  standards: ['NIST AI RMF MEASURE 2.12'],
  examples: [
    {
      title: 'ideal',
      table: 'document,line,says\nemissions.csv,2,0 kg\n',
      files: exampleEmissions([measuredRun(0)]),
      gives: 0,
      explanation: 'CodeCarbon measured nothing above zero.',
    },
    {
      title: 'bad',
      table: 'document,line,says\nemissions.csv,2,54.5 kg\nMODEL_CARD.md,4,54.5 g\n',
      files: exampleEmissions([measuredRun(54.5), carded(54.5)], { contradicts: true }),
      gives: 54.5,
      explanation: 'The card forgot to convert; the larger number counts.',
    },
    {
      title: 'degenerate',
      table: 'document,line,says\nMODEL_CARD.md,4,250 g\n',
      files: exampleEmissions([carded(250)]),
      gives: 0.25,
      explanation: 'Only the card says a number, in grams.',
    },
  ],
  compute: ({ emissions }) => {
    const most = mostStated(emissions);
    if (most === undefined) {
      return { status: 'insufficient', n: 0, needed: 1, reason: 'no document states a number' };
    }
    const least = Math.min(...emissions.stated.map(({ kilograms }) => kilograms));
    return {
      status: 'measured',
      value: most.kilograms,
      n: emissions.stated.length,
      counted: 'document',
      interval: [least, most.kilograms],
      notes: saidOf(emissions),
      ...found(emissions.findings),
    };
  },
});

import { exampleCard, exampleForeignCard } from '../compare/files/example-cards.ts';
import { sectionStated } from '../compare/files/card-section.ts';
import { ANSWERED } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'transparency/training-data',
  title: 'Training data in the card',
  question: 'Does the card say from which data the model learned?',
  formula: '1 where the card says of its training data at least 5 words that are no placeholder, else 0',
  needs: ['modelCard'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Mitchell et al. (2019), Model Cards for Model Reporting, section 4.6',
      url: 'https://doi.org/10.1145/3287560.3287596',
    },
  ],
  limitations: ['That a section is there and long enough does not say that it is true, or helps anybody.'],
  remedies: ['Name the data, where they come from, whom they show and whom not; link the datasheet.'],
  standards: ['NIST AI RMF MEASURE 2.9', 'EU AI Act Annex IV 2(d)', 'ISO/IEC 42001:2023 A.7.5'],
  examples: [
    {
      title: 'ideal',
      table: 'section,says\ntraining-data,Applications of 2019 to 2023 from three branches\n',
      files: exampleCard(['training-data']),
      gives: 1,
      explanation: 'The section has words of its own.',
    },
    {
      title: 'bad',
      table: 'section,says\ntraining-data,TBD\n',
      files: exampleCard(['details']),
      gives: 0,
      explanation: 'Nothing of the card is about it, or a placeholder alone.',
    },
    {
      title: 'degenerate',
      table: 'section,says\nTrainingsdaten,\n',
      files: exampleForeignCard(),
      gives: 'insufficient',
      explanation: 'A section in another language may be the one that is asked for.',
    },
  ],
  compute: ({ modelCard }) => sectionStated(modelCard, 'training-data'),
});

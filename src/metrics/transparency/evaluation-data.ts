import { exampleCard, exampleForeignCard } from '../compare/files/example-cards.ts';
import { sectionStated } from '../compare/files/card-section.ts';
import { ANSWERED } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'transparency/evaluation-data',
  title: 'Evaluation data in the card',
  question: 'Does the card say on which data the model was evaluated?',
  formula: '1 where the card says of its evaluation data at least 5 words that are no placeholder, else 0',
  needs: ['modelCard'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Mitchell et al. (2019), Model Cards for Model Reporting, section 4.5',
      url: 'https://doi.org/10.1145/3287560.3287596',
    },
  ],
  limitations: ['That a section is there and long enough does not say that it is true, or helps anybody.'],
  remedies: [
    'Name the data set, its size and version, and why it was chosen; say how it differs from the data that the model will meet.',
  ],
  standards: ['NIST AI RMF MEASURE 2.1', 'EU AI Act Annex IV 2(g)', 'ISO/IEC 42001:2023 A.6.2.4'],
  examples: [
    {
      title: 'ideal',
      table: 'section,says\nevaluation-data,The last quarter of 2024 with 4821 rows\n',
      files: exampleCard(['evaluation-data']),
      gives: 1,
      explanation: 'The section has words of its own.',
    },
    {
      title: 'bad',
      table: 'section,says\nevaluation-data,[More Information Needed]\n',
      files: exampleCard(['details']),
      gives: 0,
      explanation: 'Nothing of the card is about it, or a placeholder alone.',
    },
    {
      title: 'degenerate',
      table: 'section,says\nAuswertungsdaten,\n',
      files: exampleForeignCard(),
      gives: 'insufficient',
      explanation: 'A section in another language may be the one that is asked for.',
    },
  ],
  compute: ({ modelCard }) => sectionStated(modelCard, 'evaluation-data'),
});

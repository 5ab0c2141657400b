import { exampleCard, exampleForeignCard } from '../compare/files/example-cards.ts';
import { sectionStated } from '../compare/files/card-section.ts';
import { ANSWERED } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/intended-use',
  title: 'Intended use in the card',
  question: 'Does the card say for which decisions the model is meant, and for whom?',
  formula: '1 where the card says of its intended use at least 6 words that are no placeholder, else 0',
  needs: ['modelCard'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Mitchell et al. (2019), Model Cards for Model Reporting, section 4.2',
      url: 'https://doi.org/10.1145/3287560.3287596',
    },
  ],
  limitations: ['That a section is there and long enough does not say that it is true, or helps anybody.'],
  remedies: ['Name the decision that the model helps with, who uses it, and about whom.'],
  standards: ['NIST AI RMF MAP 1.1', 'EU AI Act Annex IV 1(a)', 'ISO/IEC 42001:2023 A.9.4'],
  examples: [
    {
      title: 'ideal',
      table: 'section,says\nintended-use,Sorts applications for a loan officer to read\n',
      files: exampleCard(['intended-use']),
      gives: 1,
      explanation: 'The section has words of its own.',
    },
    {
      title: 'bad',
      table: 'section,says\nintended-use,TBD\n',
      files: exampleCard(['details']),
      gives: 0,
      explanation: 'Nothing of the card is about it, or a placeholder alone.',
    },
    {
      title: 'degenerate',
      table: 'section,says\nVerwendungszweck,\n',
      files: exampleForeignCard(),
      gives: 'insufficient',
      explanation: 'A section in another language may be the one that is asked for.',
    },
  ],
  compute: ({ modelCard }) => sectionStated(modelCard, 'intended-use'),
});

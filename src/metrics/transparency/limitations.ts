import { exampleCard, exampleForeignCard } from '../compare/files/example-cards.ts';
import { sectionStated } from '../compare/files/card-section.ts';
import { ANSWERED } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'transparency/limitations',
  title: 'Limitations in the card',
  question: 'Does the card say where the model fails, and what its users should do about it?',
  formula: '1 where the card says of its limitations at least 6 words that are no placeholder, else 0',
  needs: ['modelCard'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Mitchell et al. (2019), Model Cards for Model Reporting, section 4.9',
      url: 'https://doi.org/10.1145/3287560.3287596',
    },
  ],
  limitations: ['That a section is there and long enough does not say that it is true, or helps anybody.'],
  remedies: [
    'Name inputs, groups and circumstances for which the model works worse or was never tested, and what to do then.',
  ],
  standards: ['NIST AI RMF MAP 2.2', 'EU AI Act Annex IV 3', 'ISO/IEC 42001:2023 A.8.2'],
  examples: [
    {
      title: 'ideal',
      table: 'section,says\nlimitations,Never tested on people who are self-employed\n',
      files: exampleCard(['limitations']),
      gives: 1,
      explanation: 'The section has words of its own.',
    },
    {
      title: 'bad',
      table: 'section,says\nlimitations,[More Information Needed]\n',
      files: exampleCard(['details']),
      gives: 0,
      explanation: 'Nothing of the card is about it, or a placeholder alone.',
    },
    {
      title: 'degenerate',
      table: 'section,says\nEinschränkungen,\n',
      files: exampleForeignCard(),
      gives: 'insufficient',
      explanation: 'A section in another language may be the one that is asked for.',
    },
  ],
  compute: ({ modelCard }) => sectionStated(modelCard, 'limitations'),
});

import { exampleCard, exampleForeignCard } from '../compare/files/example-cards.ts';
import { sectionStated } from '../compare/files/card-section.ts';
import { ANSWERED } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/out-of-scope-use',
  title: 'Out-of-scope use in the card',
  question: 'Does the card say for what the model must not be used?',
  formula: '1 where the card says of uses out of its scope at least 5 words that are no placeholder, else 0',
  needs: ['modelCard'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Mitchell et al. (2019), Model Cards for Model Reporting, section 4.2',
      url: 'https://doi.org/10.1145/3287560.3287596',
    },
  ],
  limitations: ['That a section is there and long enough does not say that it is true, or helps anybody.'],
  remedies: [
    'Name uses that somebody might think of and that the model was not made or tested for, and foreseeable misuse.',
  ],
  standards: ['NIST AI RMF MAP 3.3', 'EU AI Act Art. 13(3)(b)(iii)', 'ISO/IEC 42001:2023 A.8.2'],
  examples: [
    {
      title: 'ideal',
      table: 'section,says\nout-of-scope,Not for decisions about housing or employment\n',
      files: exampleCard(['out-of-scope']),
      gives: 1,
      explanation: 'The section has words of its own.',
    },
    {
      title: 'bad',
      table: 'section,says\nout-of-scope,[More Information Needed]\n',
      files: exampleCard(['details']),
      gives: 0,
      explanation: 'Nothing of the card is about it, or a placeholder alone.',
    },
    {
      title: 'degenerate',
      table: 'section,says\nNicht vorgesehene Verwendung,\n',
      files: exampleForeignCard(),
      gives: 'insufficient',
      explanation: 'A section in another language may be the one that is asked for.',
    },
  ],
  compute: ({ modelCard }) => sectionStated(modelCard, 'out-of-scope'),
});

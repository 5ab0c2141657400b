import { exampleCard, exampleForeignCard } from '../compare/files/example-cards.ts';
import { sectionStated } from '../compare/files/card-section.ts';
import { ANSWERED } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/affected-groups',
  title: 'Affected groups in the card',
  question: 'Does the card name the people and groups whom the model may treat differently?',
  formula:
    '1 where the card names factors or affected groups in at least 4 words that are no placeholder, else 0',
  needs: ['modelCard'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Mitchell et al. (2019), Model Cards for Model Reporting, section 4.3',
      url: 'https://doi.org/10.1145/3287560.3287596',
    },
  ],
  limitations: ['That groups are named does not say that the right ones are, or that anybody asked them.'],
  remedies: [
    'Name the groups of people whom decisions concern, and the circumstances that change how well the model works for them.',
  ],
  standards: ['NIST AI RMF MAP 5.1', 'EU AI Act Art. 13(3)(b)(v)', 'ISO/IEC 42001:2023 A.5.4'],
  examples: [
    {
      title: 'ideal',
      table: 'section,says\nfactors,Women and men by age below 25 to 65 and above\n',
      files: exampleCard(['factors']),
      gives: 1,
      explanation: 'The section has words of its own.',
    },
    {
      title: 'bad',
      table: 'section,says\nfactors,TBD\n',
      files: exampleCard(['details']),
      gives: 0,
      explanation: 'Nothing of the card is about it, or a placeholder alone.',
    },
    {
      title: 'degenerate',
      table: 'section,says\nBetroffene Gruppen,\n',
      files: exampleForeignCard(),
      gives: 'insufficient',
      explanation: 'A section in another language may be the one that is asked for.',
    },
  ],
  compute: ({ modelCard }) => sectionStated(modelCard, 'factors'),
});

import { isReadable, notUnderstood } from '../compare/files/card-section.ts';
import { exampleCard, exampleCardNote } from '../compare/files/example-cards.ts';
import { ANSWERED, stated } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const NOBODY = { finding: exampleCardNote('card/no-owner', 'it names nobody') };

export default defineMetric({
  ...ANSWERED,
  id: 'accountability/card-owner',
  title: 'Owner or contact in the card',
  question: 'Does the card name who developed the model, or whom one asks about it?',
  formula: '1 where the card names a developer, an owner or a contact that is no placeholder, else 0',
  needs: ['modelCard'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Mitchell et al. (2019), Model Cards for Model Reporting, section 4.1',
      url: 'https://doi.org/10.1145/3287560.3287596',
    },
  ],
  limitations: ['That somebody is named does not say that they know of it, or answer.'],
  remedies: ['Name a team or a person and how to reach them, under “Contact” or “Developed by”.'],
  standards: ['EU AI Act Art. 13(3)(a)', 'NIST AI RMF GOVERN 2.1', 'ISO/IEC 42001:2023 A.3.2'],
  examples: [
    {
      title: 'ideal',
      table: 'label,value\nDeveloped by,Credit risk team\n',
      files: exampleCard(['contact']),
      gives: 1,
      explanation: 'A team is named.',
    },
    {
      title: 'bad',
      table: 'label,value\nDeveloped by,[More Information Needed]\n',
      files: exampleCard([], { owner: NOBODY }),
      gives: 0,
      explanation: 'A placeholder names nobody.',
    },
    {
      title: 'degenerate',
      table: 'label,value\nVerantwortlich,Team Kredit\n',
      files: exampleCard([], { owner: NOBODY, isUnderstood: false }),
      gives: 'insufficient',
      explanation: 'A label in another language may name somebody.',
    },
  ],
  compute: ({ modelCard }) => {
    const { owner } = modelCard;
    const isNamed = 'line' in owner;
    return isNamed || isReadable(modelCard)
      ? stated(isNamed, isNamed ? [] : [owner.finding])
      : notUnderstood();
  },
});

import { CLAIM_COUNT, countOfClaims, exampleClaims, MODEL_CARDS } from '../compare/files/claims.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...CLAIM_COUNT,
  id: 'transparency/uncheckable-claims',
  title: 'Claims that nothing can check',
  question: 'How many numbers in the card has a reader to take on trust?',
  formula: 'the number of claims without a metric, a unit, a known group or evidence on their data',
  needs: ['claims'],
  options: NO_OPTIONS,
  references: [MODEL_CARDS],
  limitations: ['A number that cannot be checked here can be right, and may be checked elsewhere.'],
  remedies: [
    'Commit the predictions behind the number and bind them as a subject of the policy.',
    'Use the usual name of the metric, give the unit, and name groups as the table has them.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5'],
  examples: [
    {
      title: 'ideal',
      table: 'claim,answer\n1,confirmed\n2,contradicted\n',
      files: { claims: exampleClaims('confirmed', 'contradicted') },
      gives: 0,
      explanation: 'The evidence has an answer to both.',
    },
    {
      title: 'bad',
      table: 'claim,answer\n1,uncheckable\n2,uncheckable\n3,confirmed\n',
      files: { claims: exampleClaims('uncheckable', 'uncheckable', 'confirmed') },
      gives: 2,
      explanation: 'A perplexity, and an accuracy on data that are not here.',
    },
    {
      title: 'degenerate',
      table: 'claim,answer\n',
      files: { claims: exampleClaims() },
      gives: 0,
      explanation: 'A card without numbers asks for no trust in them.',
    },
  ],
  compute: ({ claims }) => countOfClaims(claims, 'uncheckable', 'no-evidence', 'unbound', 'no-unit'),
});

import {
  CLAIM_COUNT,
  CLAIM_STANDARDS,
  countOfClaims,
  exampleClaims,
  MODEL_CARDS,
} from '../compare/files/claims.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...CLAIM_COUNT,
  id: 'transparency/contradicted-claims',
  title: 'Claims that the evidence contradicts',
  question: 'How many numbers in the model card are not what the predictions in the repository give?',
  formula:
    'the number of claims on the same data that differ by more than half a unit of their last printed digit, and of those on unnamed data outside of the interval',
  needs: ['claims'],
  options: NO_OPTIONS,
  references: [MODEL_CARDS],
  limitations: [
    'A number that names no data is read as one of the evaluation table that the policy binds.',
    'A metric of another average or threshold can have the same name.',
  ],
  remedies: [
    'Write the recomputed number, which stands beside yours in the finding.',
    'Where the number is of other data, say of which: “on the 2019 survey”.',
  ],
  standards: CLAIM_STANDARDS,
  examples: [
    {
      title: 'ideal',
      table: 'claim,answer\n1,confirmed\n',
      files: { claims: exampleClaims('confirmed') },
      gives: 0,
      explanation: 'The one number is confirmed.',
    },
    {
      title: 'bad',
      table: 'claim,answer\n1,contradicted\n2,contradicted\n3,confirmed\n',
      files: { claims: exampleClaims('contradicted', 'contradicted', 'confirmed') },
      gives: 2,
      explanation: 'Two numbers are not what the predictions give.',
    },
    {
      title: 'degenerate',
      table: 'claim,answer\n',
      files: { claims: exampleClaims() },
      gives: 0,
      explanation: 'A card without numbers has none that is wrong.',
    },
  ],
  compute: ({ claims }) => countOfClaims(claims, 'contradicted', 'contradicted'),
});

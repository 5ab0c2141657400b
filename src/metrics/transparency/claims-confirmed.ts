import {
  CLAIM_SHARE,
  CLAIM_STANDARDS,
  exampleClaims,
  MODEL_CARDS,
  sharedOfClaims,
} from '../compare/files/claims.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...CLAIM_SHARE,
  id: 'transparency/claims-confirmed',
  title: 'Claims of the card that hold',
  question: 'Which share of the numbers in the model card does the evidence in the repository give?',
  formula: '(confirmed + consistent) / (confirmed + consistent + contradicted + stale)',
  needs: ['claims'],
  options: NO_OPTIONS,
  references: [MODEL_CARDS],
  limitations: [
    'Numbers that no evidence can check are in neither part: see `transparency/uncheckable-claims`.',
    'A number that names no data is read as one of the evaluation table that the policy binds.',
    'It sees sentences and tables in English; a number that is said otherwise is not found.',
  ],
  remedies: [
    'Let `fates card --write` write the quantitative section, and quote from it.',
    'Name the data of each number; a number of other data says so.',
  ],
  standards: CLAIM_STANDARDS,
  examples: [
    {
      title: 'ideal',
      table: 'claim,answer\n1,confirmed\n2,consistent\n',
      files: { claims: exampleClaims('confirmed', 'consistent') },
      gives: 1,
      explanation: 'One equals the recomputed number, one lies in its interval.',
    },
    {
      title: 'bad',
      table: 'claim,answer\n1,confirmed\n2,contradicted\n3,stale\n4,uncheckable\n',
      files: { claims: exampleClaims('confirmed', 'contradicted', 'stale', 'uncheckable') },
      gives: 1 / 3,
      explanation: 'Of the three that the evidence has something to say of, one holds.',
    },
    {
      title: 'degenerate',
      table: 'claim,answer\n1,uncheckable\n',
      files: { claims: exampleClaims('uncheckable') },
      gives: 'insufficient',
      explanation: 'Nothing can be checked, which is no reason to call it right.',
    },
  ],
  compute: ({ claims }) => sharedOfClaims(claims, 'the card'),
});

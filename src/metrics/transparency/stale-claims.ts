import { CLAIM_COUNT, countOfClaims, exampleClaims, MODEL_CARDS } from '../compare/files/claims.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...CLAIM_COUNT,
  id: 'transparency/stale-claims',
  title: 'Claims of the model before this change',
  question: 'How many numbers in the card are of a model that this pull request replaces?',
  formula:
    'where the change brings another model and leaves the card as it was: the number of claims that nothing confirms',
  needs: ['claims'],
  options: NO_OPTIONS,
  references: [MODEL_CARDS],
  limitations: [
    'A model that the job makes in each run is not seen as changed.',
    'Outside of a pull request nothing is known to have changed, and it is 0.',
  ],
  remedies: [
    'Evaluate the new model, commit its predictions, and mend the sentences or confirm them.',
    'Let `fates card --write` write the quantitative section in the same change.',
  ],
  standards: ['NIST AI RMF MEASURE 2.5', 'EU AI Act Annex IV 6'],
  examples: [
    {
      title: 'ideal',
      table: 'claim,answer\n1,confirmed\n2,uncheckable\n',
      files: { claims: exampleClaims('confirmed', 'uncheckable') },
      gives: 0,
      explanation: 'The card changed with the model.',
    },
    {
      title: 'bad',
      table: 'claim,answer\n1,stale\n2,stale\n3,confirmed\n',
      files: { claims: exampleClaims('stale', 'stale', 'confirmed') },
      gives: 2,
      explanation: 'The new predictions confirm one of three sentences; the other two are of the old model.',
    },
    {
      title: 'degenerate',
      table: 'claim,answer\n',
      files: { claims: exampleClaims() },
      gives: 0,
      explanation: 'A card without numbers has none to go stale.',
    },
  ],
  compute: ({ claims }) => countOfClaims(claims, 'stale', 'stale'),
});

import { CLAIM_SHARE, CLAIM_STANDARDS, exampleClaims, sharedOfClaims } from '../compare/files/claims.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...CLAIM_SHARE,
  id: 'transparency/reported-metrics-confirmed',
  title: 'Reported numbers that hold',
  question:
    'Which share of the numbers that a tool wrote into files does the evidence in the repository give?',
  formula: '(confirmed + consistent) / (confirmed + consistent + contradicted + stale)',
  needs: ['reportedMetrics'],
  options: NO_OPTIONS,
  references: [
    { title: 'MLflow: Tracking', url: 'https://mlflow.org/docs/latest/ml/tracking/' },
    { title: 'DVC: metrics', url: 'https://dvc.org/doc/command-reference/metrics' },
  ],
  limitations: [
    'A key that names no data is read as a number of the evaluation table that the policy binds.',
    'The same name can mean another average or threshold in another tool.',
  ],
  remedies: [
    'Write the file in the same job as the predictions, and commit both.',
    'Name the data in the key: `test_accuracy`, `val_accuracy`.',
  ],
  standards: CLAIM_STANDARDS,
  examples: [
    {
      title: 'ideal',
      table: 'number,answer\n1,confirmed\n2,confirmed\n',
      files: { reportedMetrics: exampleClaims('confirmed', 'confirmed') },
      gives: 1,
      explanation: 'Both are what the predictions give.',
    },
    {
      title: 'bad',
      table: 'number,answer\n1,confirmed\n2,contradicted\n',
      files: { reportedMetrics: exampleClaims('confirmed', 'contradicted') },
      gives: 0.5,
      explanation: 'One of two is of other predictions.',
    },
    {
      title: 'degenerate',
      table: 'number,answer\n',
      files: { reportedMetrics: exampleClaims() },
      gives: 'insufficient',
      explanation: 'The file names no metric that is known here.',
    },
  ],
  compute: ({ reportedMetrics }) => sharedOfClaims(reportedMetrics, 'the files of numbers'),
});

import { z } from 'zod';
import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, stated } from '../compare/files/stated.ts';
import { defineMetric } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'accountability/dated-evaluation',
  title: 'Dated evaluation',
  question: 'Is it said when the model was evaluated, and was that lately?',
  formula:
    '1 where a run manifest of an evaluation, or a line of the card, has a date that is not in the future and at most `days` days before the run, else 0',
  needs: ['evaluationRecord'],
  options: z.strictObject({
    days: z
      .int()
      .min(1)
      .max(36_500)
      .default(365)
      .describe('How old the evaluation may be, in days. Default 365.'),
  }),
  references: [
    {
      title:
        'NIST AI RMF 1.0, MEASURE 2.1: test sets, metrics and details about the tools used during TEVV are documented',
      url: 'https://doi.org/10.6028/NIST.AI.100-1',
    },
  ],
  limitations: [
    'A date in a card is believed. One in a run manifest counts when the manifest names the digest of the model or of the table.',
    'Who signed the evaluation is not said by a date: `security/model-integrity` looks at signatures and attestations.',
    'Dates such as 03/04/2026 mean two days, and are not read.',
  ],
  remedies: [
    'Write `Evaluation date: 2026-11-27` beside the results in the card, or have the evaluation record itself with `actions/record`.',
  ],
  standards: ['EU AI Act Annex IV 2(g)', 'NIST AI RMF MEASURE 2.1', 'ISO/IEC 42001:2023 A.6.2.4'],
  examples: [
    {
      title: 'ideal',
      table: 'file,date,age\nREADME.md,2026-11-01,26\n',
      files: {
        evaluationRecord: {
          latest: { path: 'README.md', line: 9, date: '2026-11-01', age: 26 },
          findings: [],
        },
      },
      gives: 1,
      explanation: '26 days are within a year.',
    },
    {
      title: 'bad',
      table: 'file,date,age\nREADME.md,2026-01-01,330\n',
      files: {
        evaluationRecord: {
          latest: { path: 'README.md', line: 9, date: '2026-01-01', age: 330 },
          findings: [],
        },
      },
      options: { days: 90 },
      gives: 0,
      explanation: '330 days are more than the 90 that the policy allows.',
    },
    {
      title: 'degenerate',
      table: 'file,date,age\nREADME.md,,\n',
      files: {
        evaluationRecord: {
          findings: [exampleNote('README.md', 'repository/undated-evaluation', 'README.md')],
        },
      },
      gives: 0,
      explanation: 'The card says no day.',
    },
  ],
  compute: ({ evaluationRecord: { latest, findings } }, { days }) =>
    stated(latest !== undefined && latest.age <= days, findings),
});

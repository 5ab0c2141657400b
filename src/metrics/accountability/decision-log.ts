import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'accountability/decision-log',
  title: 'Decision log',
  question: 'Which share of the recorded decisions says whether it stands, and since when?',
  formula: 'records of decisions with a status, and a date that has been ÷ records of decisions',
  needs: ['decisionLog'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Nygard 2011: Documenting Architecture Decisions',
      url: 'https://www.cognitect.com/blog/2011/11/15/documenting-architecture-decisions',
    },
    { title: 'Architectural Decision Records', url: 'https://adr.github.io/' },
  ],
  limitations: [
    'A decision that nobody recorded is not missed.',
    'Status and date are known by words such as accepted, superseded, and by dates that mean one day everywhere.',
  ],
  remedies: ['Write below the title of each record: `Status: accepted` and `Date: 2026-11-27`.'],
  standards: ['EU AI Act Annex IV 2(b)', 'ISO/IEC 42001:2023 A.6.2.3'],
  examples: [
    {
      title: 'ideal',
      table: 'record,status,date\n0001-threshold.md,accepted,2026-03-02\n',
      files: { decisionLog: { records: 1, complete: 1, findings: [] } },
      gives: 1,
      explanation: 'Status and date are there.',
    },
    {
      title: 'bad',
      table: 'record,status,date\n0001-threshold.md,accepted,2026-03-02\n0002-data.md,,\n',
      files: {
        decisionLog: {
          records: 2,
          complete: 1,
          findings: [exampleNote('docs/adr/0002-data.md', 'repository/incomplete-decision', 'status, date')],
        },
      },
      gives: 0.5,
      explanation: 'The second has neither.',
    },
    {
      title: 'degenerate',
      table: 'record,status,date\n0001-threshold.md,accepted,2126-03-02\n',
      files: { decisionLog: { records: 1, complete: 0, findings: [] } },
      gives: 0,
      explanation: 'A date in the future is none.',
    },
  ],
  compute: ({ decisionLog: { records, complete, findings } }) =>
    sharedOf(complete / records, records, findings, 'document'),
});

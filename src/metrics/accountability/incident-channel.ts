import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, stated } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'accountability/incident-channel',
  title: 'Incident channel',
  question: 'Does the repository say where somebody reports that the model harmed them, or has a hole?',
  formula: '1 where a security policy names an address, a form or a private report, else 0',
  needs: ['incidentChannel'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'NIST AI RMF 1.0, MEASURE 3.3: feedback processes for end users and impacted communities',
      url: 'https://doi.org/10.6028/NIST.AI.100-1',
    },
  ],
  limitations: ['That a channel is named does not say that somebody reads what comes in.'],
  remedies: [
    'Write a SECURITY.md that names an address, a form, or GitHub’s private vulnerability reporting.',
  ],
  standards: ['NIST AI RMF MEASURE 3.3', 'ISO/IEC 42001:2023 A.8.3'],
  examples: [
    {
      title: 'ideal',
      table: 'file,line\nSECURITY.md,3\n',
      files: { incidentChannel: { path: 'SECURITY.md', line: 3, findings: [] } },
      gives: 1,
      explanation: 'An address stands on line 3.',
    },
    {
      title: 'bad',
      table: 'file,line\nSECURITY.md,\n',
      files: {
        incidentChannel: {
          path: 'SECURITY.md',
          findings: [exampleNote('SECURITY.md', 'repository/no-incident-channel', 'it names nobody')],
        },
      },
      gives: 0,
      explanation: 'The file is there and names nobody.',
    },
    {
      title: 'degenerate',
      table: 'file,line\ndocs/SECURITY.md,1\n',
      files: { incidentChannel: { path: 'docs/SECURITY.md', line: 1, findings: [] } },
      gives: 1,
      explanation: 'One line is enough.',
    },
  ],
  compute: ({ incidentChannel: { line, findings } }) => stated(line !== undefined, findings),
});

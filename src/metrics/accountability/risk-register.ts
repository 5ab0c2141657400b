import { exampleNote } from '../compare/files/example-files.ts';
import { exampleRisk, exampleRisks } from '../compare/files/example-governance.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const NOTE = exampleNote('risks.yml', 'risk/missing-field', '"R1" has no owner.', 3);

export default defineMetric({
  ...ANSWERED,
  id: 'accountability/risk-register',
  title: 'Risk register',
  question: 'Which share of the risks that are registered is wholly stated?',
  formula:
    '#{risks with a description, likelihood, impact, treatment, owner and a review that is due within three years} / #{risks}; an accepted one has a reason, a closed one needs no review',
  needs: ['riskRegister'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'NIST AI RMF 1.0, MANAGE 1: risks are prioritized, responded to, and managed',
      url: 'https://doi.org/10.6028/NIST.AI.100-1',
    },
    {
      title: 'ISO 31000:2018, 6.5 Risk treatment and 6.7 Recording and reporting',
      url: 'https://www.iso.org/standard/65694.html',
    },
  ],
  limitations: [
    'A risk that nobody thought of is in no register, and fewer risks are not fewer dangers.',
    'Whether likelihood and impact are right is not looked at.',
  ],
  remedies: [
    'Write what each finding names; docs/documents.md has a register with all fields.',
    'Review risks before their date, then write the next one.',
  ],
  standards: [
    'NIST AI RMF MANAGE 1.2',
    'NIST AI RMF MANAGE 1.3',
    'NIST AI RMF MAP 5.1',
    'EU AI Act Art. 9(2)',
    'EU AI Act Annex IV 5',
  ],
  examples: [
    {
      title: 'ideal',
      table: 'risk,stated\nR1,yes\n',
      files: exampleRisks(exampleRisk(6)),
      gives: 1,
      explanation: 'All is said of the only risk.',
    },
    {
      title: 'bad',
      table: 'risk,stated\nR1,no\nR2,no\n',
      files: exampleRisks(
        exampleRisk(20, { missing: ['owner'], findings: [NOTE] }),
        exampleRisk(25, { missing: ['treatment', 'review'] }),
      ),
      gives: 0,
      explanation: 'One has no owner, the other no treatment and no review.',
    },
    {
      title: 'degenerate',
      table: 'risk,status\nR1,closed\n',
      files: exampleRisks(exampleRisk(1, { isClosed: true })),
      gives: 1,
      explanation: 'A closed risk stays in the register.',
    },
  ],
  compute: ({ riskRegister: { risks, findings } }) => {
    const stated = risks.filter(({ missing }) => missing.length === 0);
    return sharedOf(stated.length / risks.length, risks.length, findings, 'risk');
  },
});

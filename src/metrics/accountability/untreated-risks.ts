import { z } from 'zod';
import type { RiskField } from '../../evidence/document/governance/risks/risks.ts';
import { exampleNote } from '../compare/files/example-files.ts';
import { exampleRisk, exampleRisks } from '../compare/files/example-governance.ts';
import { COUNT_FACTS, found } from '../compare/files/found-in-files.ts';
import { defineMetric } from '../metric.ts';

const OPEN: readonly RiskField[] = ['treatment', 'reason', 'review'];
const LATE = exampleNote('risks.yml', 'risk/overdue-review', '"R1" was to be reviewed by 2026-01-01.', 9);

export default defineMetric({
  ...COUNT_FACTS,
  fullGrade: 'declared',
  id: 'accountability/untreated-risks',
  title: 'Untreated risks',
  question: 'How many high risks of the register are open, or past the date of their review?',
  formula:
    '#{risks that are not closed, with likelihood × impact ≥ `level`, and without a treatment, a reason for accepting them, or a review that is due within three years}; of what is not known the highest counts',
  needs: ['riskRegister'],
  options: z.strictObject({
    level: z
      .number()
      .int()
      .min(1)
      .max(25)
      .default(15)
      .describe('Risks of this level and above count: likelihood × impact, 1 to 25. Default 15.'),
  }),
  references: [
    {
      title: 'NIST AI RMF 1.0, MANAGE 1.3: responses to risks of high priority',
      url: 'https://doi.org/10.6028/NIST.AI.100-1',
    },
    {
      title: 'ISO 31000:2018, 6.5 Risk treatment',
      url: 'https://www.iso.org/standard/65694.html',
    },
  ],
  limitations: [
    'It counts what the register says: a risk that is left out, or called small, is not counted.',
    'That a treatment is named does not say that it works; its evidence does.',
  ],
  remedies: [
    'Treat the risk: avoid, reduce or transfer it, or accept it and write why.',
    'Review it, and write the date of the next review.',
  ],
  standards: ['NIST AI RMF MANAGE 1.2', 'NIST AI RMF MANAGE 1.3', 'EU AI Act Art. 9(5)'],
  examples: [
    {
      title: 'ideal',
      table: 'risk,level,treated\nR1,20,yes\n',
      files: exampleRisks(exampleRisk(20)),
      gives: 0,
      explanation: 'The high risk is treated, and its review is ahead.',
    },
    {
      title: 'bad',
      table: 'risk,level,treated\nR1,20,review overdue\nR2,25,no\n',
      files: exampleRisks(
        exampleRisk(20, { missing: ['review'], findings: [LATE] }),
        exampleRisk(25, { missing: ['treatment'] }),
      ),
      gives: 2,
      explanation: 'One was not looked at in time, and nothing is done about the other.',
    },
    {
      title: 'degenerate',
      table: 'risk,level,treated\nR1,6,no\n',
      files: exampleRisks(exampleRisk(6, { missing: ['treatment'] })),
      gives: 0,
      explanation: 'A small risk may wait; with `level: 6` it counts.',
    },
  ],
  compute: ({ riskRegister: { risks } }, { level }) => {
    const open = risks.filter(
      (risk) => !risk.isClosed && risk.level >= level && risk.missing.some((field) => OPEN.includes(field)),
    );
    const value = open.length;
    const findings = open.flatMap((risk) => risk.findings);
    const counted = { n: risks.length, counted: 'risk' } as const;
    return { status: 'measured', value, ...counted, interval: [value, value], ...found(findings) };
  },
});

import { exampleImpact } from '../compare/files/example-governance.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/harms-mitigated',
  title: 'Mitigated harms',
  question: 'Against which share of the harms that the impact assessment lists is something done?',
  formula: '#{harms with a mitigation of at least three words} / #{harms}',
  needs: ['impactAssessment'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Regulation (EU) 2024/1689, Art. 27(1)(d) and (f)',
      url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    },
    {
      title: 'NIST AI RMF 1.0, MANAGE 1.3',
      url: 'https://doi.org/10.6028/NIST.AI.100-1',
    },
  ],
  limitations: [
    'A harm that nobody lists is not missed.',
    'All harms count alike; which are likely and severe the assessment itself says.',
  ],
  remedies: [
    'Say of each harm what is done against it, or who accepts it and why.',
    'List harms in a table with the columns harm, likelihood, severity, mitigation.',
  ],
  standards: ['EU AI Act Art. 27(1)(f)', 'NIST AI RMF MANAGE 1.3', 'ISO/IEC 42001:2023 A.5.4'],
  examples: [
    {
      title: 'ideal',
      table: 'harm,mitigation\nwrong refusal,every refusal is read by a person\n',
      files: exampleImpact(9, [true]),
      gives: 1,
      explanation: 'Something is done against the only harm.',
    },
    {
      title: 'bad',
      table: 'harm,mitigation\nwrong refusal,\nloss of privacy,\n',
      files: exampleImpact(9, [false, false]),
      gives: 0,
      explanation: 'Both are known, and nothing is done.',
    },
    {
      title: 'degenerate',
      table: 'harm,mitigation\n',
      files: exampleImpact(9, []),
      gives: 'insufficient',
      explanation: 'The harms stand in running text: which of them are mitigated nobody can count.',
    },
  ],
  compute: ({ impactAssessment: { harms } }) => {
    if (harms.length === 0) {
      return {
        status: 'insufficient',
        n: 0,
        needed: 1,
        reason:
          'The impact assessment lists no harm by itself: what is done against which cannot be counted.',
        hint: 'Write a table of harms with the columns harm, likelihood, severity, mitigation.',
      };
    }
    const mitigated = harms.filter(({ isMitigated }) => isMitigated);
    const findings = harms.flatMap((harm) => harm.findings);
    return sharedOf(mitigated.length / harms.length, harms.length, findings, 'harm');
  },
});

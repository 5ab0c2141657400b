import { exampleImpact } from '../compare/files/example-governance.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/impact-assessment',
  title: 'Impact assessment',
  question:
    'How much does an impact assessment say of who is affected, how they may be harmed, and what is done about it?',
  formula:
    '#{elements that are stated} / 9: purpose, period, affected, harms, mitigation, oversight, redress, consulted, review (with a date within three years)',
  needs: ['impactAssessment'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Regulation (EU) 2024/1689, Art. 27',
      url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    },
    {
      title: 'Government of Canada, Algorithmic Impact Assessment tool',
      url: 'https://www.canada.ca/en/government/system/digital-government/digital-government-innovations/responsible-use-ai/algorithmic-impact-assessment.html',
    },
  ],
  limitations: [
    'That something is said does not say that it is true or enough.',
    'Headings are understood by a table of English words; what stands below others is not counted.',
  ],
  remedies: [
    'Answer the question that each finding asks; docs/documents.md lists headings and keys.',
    'Ask those who are affected, and write whom you asked and what they said.',
  ],
  standards: [
    'EU AI Act Art. 27',
    'NIST AI RMF MAP 5.1',
    'ISO/IEC 42001:2023 A.5.2',
    'ISO/IEC 42001:2023 A.5.3',
    'ISO/IEC 42001:2023 A.5.4',
    'ISO/IEC 42001:2023 A.5.5',
  ],
  examples: [
    {
      title: 'ideal',
      table: 'elements,stated\n9,9\n',
      files: exampleImpact(9, [true]),
      gives: 1,
      explanation: 'Every element is there.',
    },
    {
      title: 'bad',
      table: 'elements,stated\n9,0\n',
      files: exampleImpact(0, []),
      gives: 0,
      explanation: 'Headings, and nothing below them.',
    },
    {
      title: 'degenerate',
      table: 'elements,stated\n9,3\n',
      files: exampleImpact(3, []),
      gives: 1 / 3,
      explanation: 'It stops before the harms.',
    },
  ],
  compute: ({ impactAssessment: { elements } }) => {
    const stated = elements.filter(({ isStated }) => isStated);
    const findings = elements.flatMap(({ finding }) => finding ?? []);
    return sharedOf(stated.length / elements.length, elements.length, findings, 'section');
  },
});

import { exampleEthics } from '../compare/files/example-governance.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/ethics-checklist',
  title: 'Ethics checklist',
  question: 'Which share of the 15 questions that MLTRL asks after development is answered by a paragraph?',
  formula:
    '#{questions with an answer of at least 25 words, without placeholders, that answers no earlier one} / 15',
  needs: ['ethicsChecklist'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'Lavin et al., Technology readiness levels for machine learning systems (2022)',
      url: 'https://doi.org/10.1038/s41467-022-33128-9',
    },
    {
      title: 'MLTRL Ethics Checklist',
      url: 'https://github.com/ai-infrastructure-alliance/mltrl/blob/main/ethics_checklist.md',
    },
  ],
  limitations: [
    'It counts words: whether an answer is true, and whether anybody acted on it, only people can tell.',
    'Questions are known by number or by English words; of another checklist only what asks the same is seen.',
  ],
  remedies: [
    'Answer each question in a paragraph: what was done, by whom, and what is left open. docs/documents.md lists them.',
  ],
  standards: ['NIST AI RMF MAP 1.1', 'NIST AI RMF MEASURE 2.11', 'ISO/IEC 42001:2023 A.5.4'],
  examples: [
    {
      title: 'ideal',
      table: 'questions,answered\n15,15\n',
      files: exampleEthics(15),
      gives: 1,
      explanation: 'Each question has its paragraph.',
    },
    {
      title: 'bad',
      table: 'questions,answered\n15,3\n',
      files: exampleEthics(3),
      gives: 0.2,
      explanation: 'Three questions are answered.',
    },
    {
      title: 'degenerate',
      table: 'questions,answered\n15,0\n',
      files: exampleEthics(0),
      gives: 0,
      explanation: 'The questions stand there with a yes each: no paragraph, no answer.',
    },
  ],
  compute: ({ ethicsChecklist: { answers } }) => {
    const answered = answers.filter(({ isAnswered }) => isAnswered);
    const findings = answers.flatMap(({ finding }) => finding ?? []);
    return sharedOf(answered.length / answers.length, answers.length, findings, 'question');
  },
});

import { GROUPS, QUESTIONS } from '../../evidence/document/data/datasheet/questions.ts';
import type { DocumentTemplate } from './template.ts';
import { ask, beside, fact } from './template.ts';

export const DATASHEET_TEMPLATE: DocumentTemplate = {
  name: 'datasheet',
  path: ({ training, table }) => beside(training ?? table, 'DATASHEET.md'),
  text: ({ training, table }) => `# Datasheet of ${fact(training ?? table)}

<!-- The 57 questions of datasheets for datasets (Gebru et al. 2021), in our words. -->

${GROUPS.map(
  (group) => `## ${group.slice(0, 1).toUpperCase()}${group.slice(1)}

${QUESTIONS.filter((each) => each.group === group)
  .map(({ question }) => `### ${question}\n\n[TBD]\n`)
  .join('\n')}`,
).join('\n')}`,
};

/** The questions after development of the ethics checklist of MLTRL, in our words and its order. */
const ETHICS_QUESTIONS = [
  'Which laws hold for this use, and how do we know that we keep them?',
  'How can this technology be attacked or abused?',
  'How did we test that the training data are fair and representative?',
  'Which sources of bias do the data have, and what did we learn of them?',
  'Which backgrounds, opinions and ways of thinking does the team have, and which not?',
  'Which consent do we need to collect and keep the data?',
  'How do we gather that consent?',
  'How do we explain to people what they consent to?',
  'How are people put right who are harmed by the results?',
  'How is this software shut down in production?',
  'How did we test for fairness towards different groups of users?',
  'How did we test for different rates of error in different groups of users?',
  'How do we test and watch for drift, so that it stays fair over time?',
  'How do we protect and secure the data of users?',
  'How do we tell users of issues, changes of policy and updates?',
];

export const ETHICS_TEMPLATE: DocumentTemplate = {
  name: 'ethics-checklist',
  path: () => 'ETHICS_CHECKLIST.md',
  text: ({ id }) => `# Ethics checklist: ${fact(id)}

<!-- After the checklist of MLTRL (Lavin et al. 2022), in our words: each answer is a paragraph. -->

${ETHICS_QUESTIONS.map((question, at) => `## ${at + 1}. ${question}\n\n[TBD]\n`).join('\n')}`,
};

/** Elements (a) to (f) of Article 27(1) of the EU AI Act, what other public templates ask beside, and the question of each. */
const IMPACT_QUESTIONS: readonly (readonly [title: string, question: string])[] = [
  ['Purpose and process', 'In which process of whom is the model used, and for what?'],
  ['Duration and frequency', 'From when to when, and how often, is it used?'],
  ['Affected people and groups', 'Whom do its decisions concern, and which groups among them?'],
  ['Harms', 'Which harms can come to them, how likely is each, and how severe?'],
  ['Human oversight', 'Who watches over the decisions, and how can they be overridden or stopped?'],
  [
    'Mitigation and complaints',
    'What is done when a harm comes, who answers for it, and where do people complain?',
  ],
  ['Consultation', 'Who of those affected was asked, when, and what did they say?'],
  ['Review', 'When is this assessment looked at again, and by whom?'],
];

export const IMPACT_TEMPLATE: DocumentTemplate = {
  name: 'impact-assessment',
  path: () => 'IMPACT_ASSESSMENT.md',
  text: ({ id, attributes }) => `# Impact assessment: ${fact(id)}

<!-- Columns that the policy calls sensitive: ${attributes.map(fact).join(', ').replaceAll('--', '-') || 'none'}. -->

${IMPACT_QUESTIONS.map(([title, question]) => `## ${title}\n\n${ask(question)}\n`).join('\n')}`,
};

export const CHANGE_LOG_TEMPLATE: DocumentTemplate = {
  name: 'change-log',
  path: () => 'CHANGELOG.md',
  text: () => `# Change log

## Unreleased

- ${ask('What changed, for whom, and why?')}
`,
};

export const SECURITY_TEMPLATE: DocumentTemplate = {
  name: 'security-policy',
  path: () => 'SECURITY.md',
  text: () => `# Security policy

${ask('Where does somebody say that they were harmed, or found a hole: an address, or a form?')}

${ask('When do they hear from you?')}
`,
};

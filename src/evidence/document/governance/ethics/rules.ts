import type { Rule } from '../../../model/rules/rule.ts';

const MLTRL = {
  title: 'Lavin et al., Technology readiness levels for machine learning systems (2022)',
  url: 'https://doi.org/10.1038/s41467-022-33128-9',
};
const CHECKLIST = {
  title: 'MLTRL Ethics Checklist',
  url: 'https://github.com/ai-infrastructure-alliance/mltrl/blob/main/ethics_checklist.md',
};

/** What can be found in an ethics checklist. */
export const ETHICS_RULES = {
  notUnderstood: {
    id: 'ethics/not-understood',
    title: 'A part of an ethics checklist that belongs to none of the questions',
    leadsTo: 'note',
    severity: 'low',
    why: 'What is not understood is counted for no question, although somebody wrote it.',
    remedy: 'Number the headings 1 to 15, or use the words of the questions; docs/documents.md has them.',
    references: [CHECKLIST],
  },
  noAnswer: {
    id: 'ethics/no-answer',
    title: 'A question of the ethics checklist without an answer',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What nobody asked before the model is used, those whom it is used on find out.',
    remedy:
      'Answer the question in a paragraph; that something is not known, and who will find out, is an answer too.',
    references: [MLTRL, CHECKLIST],
  },
  shortAnswer: {
    id: 'ethics/short-answer',
    title: 'A question of the ethics checklist with less than a paragraph',
    leadsTo: 'note',
    severity: 'medium',
    why: 'The checklist asks for a paragraph each: a yes says that somebody read the question, not what was done.',
    remedy: 'Say in at least 25 words of your own what was done, by whom, and what is left open.',
    references: [MLTRL, CHECKLIST],
  },
  repeated: {
    id: 'ethics/repeated-answer',
    title: 'One answer to several questions',
    leadsTo: 'note',
    severity: 'medium',
    why: 'A text that answers every question was written for none of them; the first counts.',
    remedy: 'Answer each question by itself.',
    references: [CHECKLIST],
  },
} as const satisfies Readonly<Record<string, Rule>>;

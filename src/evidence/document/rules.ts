import type { Rule } from '../model/rules/rule.ts';

/** What can be found in any document before it is understood. */
export const DOCUMENT_RULES = {
  tooLarge: {
    id: 'document/too-large',
    title: 'A document larger than what is read',
    leadsTo: 'note',
    severity: 'medium',
    why: 'A document that nobody can read tells nobody anything, and it is not read in part: half of it might say the opposite.',
    remedy: 'Keep the document to its text; data belong into tables beside it.',
    references: [],
  },
  notText: {
    id: 'document/not-text',
    title: 'A document whose bytes are not UTF-8',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What its letters are is not known, so nothing of it counts.',
    remedy: 'Save it as UTF-8.',
    references: [],
  },
} as const satisfies Readonly<Record<string, Rule>>;

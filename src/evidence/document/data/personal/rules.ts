import type { Rule } from '../../../model/rules/rule.ts';

/** What can be found in tables that are committed. */
export const PERSONAL_RULES = {
  inTable: {
    id: 'personal/data-in-table',
    title: 'Personal data in a table',
    leadsTo: 'note',
    severity: 'high',
    why: 'Whoever can read the repository, and every copy of it from now on, can read who these people are; taking the column out later leaves it in the history.',
    remedy:
      'Take the column out, or put a keyed hash in its place; then rewrite the history or ask for the data to be deleted where it was published.',
    references: [
      {
        title: 'NIST SP 800-122: Guide to Protecting the Confidentiality of PII',
        url: 'https://doi.org/10.6028/NIST.SP.800-122',
      },
      { title: 'Regulation (EU) 2016/679, Art. 5', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    ],
  },
} as const satisfies Readonly<Record<string, Rule>>;

import type { Rule } from '../../../model/rules/rule.ts';

const ARTICLE = {
  title: 'Regulation (EU) 2024/1689, Art. 27',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
};
const CANADA = {
  title: 'Government of Canada, Algorithmic Impact Assessment tool',
  url: 'https://www.canada.ca/en/government/system/digital-government/digital-government-innovations/responsible-use-ai/algorithmic-impact-assessment.html',
};

/** What can be found in an impact assessment. */
export const IMPACT_RULES = {
  notUnderstood: {
    id: 'impact/not-understood',
    title: 'A part of an impact assessment that is not understood',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What is not understood is not counted as said, although somebody wrote it.',
    remedy: 'Use the headings or keys that docs/documents.md lists.',
    references: [ARTICLE],
  },
  missing: {
    id: 'impact/missing-element',
    title: 'Something that an impact assessment does not say',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Those who are affected cannot ask it in time; whoever decides on the use has to.',
    remedy: 'Answer the question; that something is not known, and who finds out, is an answer too.',
    references: [ARTICLE, CANADA],
  },
  overdue: {
    id: 'impact/overdue-review',
    title: 'An impact assessment whose review is overdue',
    leadsTo: 'note',
    severity: 'high',
    why: 'Whom a system affects changes with its use; the day to look again has passed.',
    remedy: 'Go through the assessment again, then write the date of the next review.',
    references: [ARTICLE],
  },
  notListed: {
    id: 'impact/harms-not-listed',
    title: 'Harms that are not listed one by one',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Without a list nobody can see for which harm something is done and for which nothing is.',
    remedy: 'Write a table of harms with the columns harm, likelihood, severity, mitigation.',
    references: [ARTICLE],
  },
  unmitigated: {
    id: 'impact/harm-without-mitigation',
    title: 'A harm against which nothing is done',
    leadsTo: 'note',
    severity: 'high',
    why: 'Somebody knew of the harm, and those who suffer it are left with it.',
    remedy: 'Say what is done against it, or who accepts it and why.',
    references: [ARTICLE],
  },
  noDegree: {
    id: 'impact/harm-without-degree',
    title: 'A harm without likelihood or severity',
    leadsTo: 'note',
    severity: 'low',
    why: 'Harms that are likely and severe come first; without both nobody knows which these are.',
    remedy: 'State both, from 1 to 5 or from low to high.',
    references: [CANADA],
  },
} as const satisfies Readonly<Record<string, Rule>>;

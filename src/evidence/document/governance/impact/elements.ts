import type { ImpactElement } from './impact.ts';

interface ElementFacts {
  readonly asks: string;
  /** The template that asks for it. */
  readonly source: string;
  /** Of a heading that is about it; in small letters. */
  readonly heading: RegExp;
  /** Fewer say nothing. */
  readonly fewestWords: number;
}

/** In the order in which a heading is tried: `Mitigation of harms` is about mitigation. */
export const ELEMENTS: { readonly [E in ImpactElement]: ElementFacts } = {
  mitigation: {
    asks: 'What is done against each harm, and what when it occurs all the same?',
    source: 'EU AI Act Art. 27(1)(f)',
    heading: /\b(?:mitigat\w+|safeguards?|measures?|treatments?)\b/u,
    fewestWords: 8,
  },
  oversight: {
    asks: 'Who watches over the system, and who may overrule or stop it?',
    source: 'EU AI Act Art. 27(1)(e)',
    heading: /\b(?:oversight|human (?:review|control|in the loop|intervention)|overrid\w+|overrul\w+)\b/u,
    fewestWords: 8,
  },
  redress: {
    asks: 'Where do people complain, and who decides on it?',
    source: 'EU AI Act Art. 27(1)(f)',
    heading: /\b(?:redress|complain\w*|recourse|appeals?|grievances?|governance|contest\w*)\b/u,
    fewestWords: 5,
  },
  consulted: {
    asks: 'Who was asked of those whom it concerns, and what did they say?',
    source: 'Government of Canada, Algorithmic Impact Assessment',
    heading: /\b(?:consult\w*|engagement|participation|stakeholder (?:input|involvement|feedback))\b/u,
    fewestWords: 3,
  },
  harms: {
    asks: 'Which harms may come to them, how likely and how severe?',
    source: 'EU AI Act Art. 27(1)(d)',
    heading: /\b(?:harms?|risks?|(?:negative|adverse|potential) (?:impacts?|effects?|consequences))\b/u,
    fewestWords: 5,
  },
  affected: {
    asks: 'Which people and groups are affected?',
    source: 'EU AI Act Art. 27(1)(c)',
    heading: /\b(?:affected|impacted|stakeholders?|individuals|people|persons|groups?|communities)\b/u,
    fewestWords: 3,
  },
  period: {
    asks: 'For how long and how often is it used?',
    source: 'EU AI Act Art. 27(1)(b)',
    heading: /\b(?:period|duration|frequency|how (?:long|often)|time ?frame)\b/u,
    fewestWords: 2,
  },
  review: {
    asks: 'On which date is this assessment looked at again?',
    source: 'EU AI Act Art. 27(2)',
    heading: /\b(?:review|reassess\w*|next assessment)\b/u,
    fewestWords: 1,
  },
  purpose: {
    asks: 'In which process is the system used, and for which decision?',
    source: 'EU AI Act Art. 27(1)(a)',
    heading: /\b(?:purpose|process(?:es)?|intended use|context|overview|description)\b/u,
    fewestWords: 8,
  },
};

const ORDER: readonly ImpactElement[] = [
  'mitigation',
  'oversight',
  'redress',
  'consulted',
  'harms',
  'affected',
  'period',
  'review',
  'purpose',
];

/** A heading of several parts is about one element for each: `Affected groups and harms`. */
export function elementsOfHeading(title: string): readonly ImpactElement[] {
  const parts = title
    .slice(0, 200)
    .toLowerCase()
    .split(/\band\b|[&,/;]/u);
  return [...new Set(parts.flatMap((part) => ORDER.find((each) => ELEMENTS[each].heading.test(part)) ?? []))];
}

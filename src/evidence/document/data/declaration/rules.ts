import type { Rule } from '../../../model/rules/rule.ts';

const HU_XING = {
  title: 'Hu, Xing, Toward a “Standard Model” of Machine Learning (2022)',
  url: 'https://arxiv.org/abs/2108.07783',
};
const ANNEX = {
  title: 'Regulation (EU) 2024/1689, Annex IV 2(d)',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
};

/** What can be found in training-declaration.yml. */
export const DECLARATION_RULES = {
  notUnderstood: {
    id: 'declaration/not-understood',
    title: 'A part of a training declaration that is not understood',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What is not understood is not counted, although somebody declared it.',
    remedy: 'Mend the key or value that is named; docs/documents.md shows the format.',
    references: [HU_XING],
  },
  missingField: {
    id: 'declaration/missing-field',
    title: 'An experience that is not wholly declared',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Without source, licence, version and owner nobody can get the same again, or ask the one who answers for it.',
    remedy: 'Write what is missing; a placeholder counts as nothing.',
    references: [HU_XING, ANNEX],
  },
  undeclared: {
    id: 'declaration/undeclared',
    title: 'Something that the training used and that is not declared',
    leadsTo: 'note',
    severity: 'high',
    why: 'Another file says that the model learned from it; whoever trusts the declaration does not know.',
    remedy: 'Declare it as an experience, or take it out of the other file.',
    references: [HU_XING, ANNEX],
  },
  noRequirement: {
    id: 'declaration/constraint-without-requirement',
    title: 'A constraint on fairness that no requirement holds',
    leadsTo: 'note',
    severity: 'high',
    why: 'A constraint during training promises nothing about the model that came out; only a measurement on other data does.',
    remedy: 'Require the metric in the policy, on the attribute that the constraint is about.',
    references: [HU_XING],
  },
} as const satisfies Readonly<Record<string, Rule>>;

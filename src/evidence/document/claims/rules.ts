import type { Rule } from '../../model/rules/rule.ts';

const MITCHELL = {
  title: 'Mitchell et al., Model Cards for Model Reporting (2019)',
  url: 'https://doi.org/10.1145/3287560.3287596',
};

/** What can be found of numbers that texts and files say of a model. */
export const CLAIM_RULES = {
  contradicted: {
    id: 'claim/contradicted',
    title: 'A number that is not what the evidence gives',
    leadsTo: 'note',
    severity: 'high',
    why: 'Who reads it decides by a number that the predictions in this repository do not have.',
    remedy:
      'Write the number that was recomputed, or name the data that yours is of; `fates card --write` writes the section.',
    references: [MITCHELL],
  },
  stale: {
    id: 'claim/stale',
    title: 'A number of the model before this change',
    leadsTo: 'note',
    severity: 'medium',
    why: 'The model changed and this text did not, and nothing shows that its number is one of the new model.',
    remedy: 'Evaluate the new model and bring its predictions, then mend the sentence or confirm it.',
    references: [MITCHELL],
  },
  noEvidence: {
    id: 'claim/no-evidence',
    title: 'A number that nothing here can check',
    leadsTo: 'note',
    severity: 'low',
    why: 'It may be right; nobody can see it from the files of this repository.',
    remedy: 'Commit the predictions that it was computed from and bind them, or take the number out.',
    references: [],
  },
  unbound: {
    id: 'claim/unbound',
    title: 'A number of a metric that is not recomputed here',
    leadsTo: 'note',
    severity: 'low',
    why: 'No metric of this tool is bound to the name, so the number is listed and nothing is said of it.',
    remedy: 'Use the usual name of the metric or its id, or say where the number can be reproduced.',
    references: [],
  },
  noUnit: {
    id: 'claim/no-unit',
    title: 'A share that is neither in percent nor between 0 and 1',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Without its unit a number can be read as a hundred times what it is.',
    remedy: 'Write 87.3 % or 0.873.',
    references: [],
  },
  unreadable: {
    id: 'claim/unreadable',
    title: 'A file of numbers that cannot be read',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What numbers stand in it is not known, so none of them is confirmed.',
    remedy: 'Mend the file, or have the tool write it again.',
    references: [],
  },
} as const satisfies Readonly<Record<string, Rule>>;

import type { Rule } from '../../../model/rules/rule.ts';

const XIONG = {
  title:
    'Xiong et al., Towards a robust and trustworthy machine learning system development: An engineering perspective (2022)',
  url: 'https://doi.org/10.1016/j.jisa.2022.103121',
};
const ATLAS = { title: 'MITRE ATLAS', url: 'https://atlas.mitre.org/techniques' };
const OWASP = {
  title: 'OWASP Machine Learning Security Top Ten',
  url: 'https://owasp.org/www-project-machine-learning-security-top-10/',
};

/** What can be found in a threat model. */
export const THREAT_RULES = {
  notUnderstood: {
    id: 'threat/not-understood',
    title: 'A part of a threat model that is not understood',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What is not understood treats no threat, although somebody wrote it.',
    remedy: 'Mend the key or value that is named; docs/documents.md shows the format.',
    references: [XIONG],
  },
  uncovered: {
    id: 'threat/not-covered',
    title: 'An attack on an asset of which nothing is said',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Nobody decided whether the attack matters, so nobody watches for it.',
    remedy: 'Describe the threat and its treatment, or say under `not_applicable` why it does not apply.',
    references: [XIONG, ATLAS, OWASP],
  },
  missingField: {
    id: 'threat/missing-field',
    title: 'A threat that is not wholly described',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Without adversary, likelihood, impact and treatment nobody can say whether the treatment is enough.',
    remedy: 'Write what is missing; a placeholder counts as nothing.',
    references: [XIONG],
  },
  noEvidence: {
    id: 'threat/evidence-not-required',
    title: 'A treatment whose evidence nobody asks for',
    leadsTo: 'note',
    severity: 'high',
    why: 'A treatment that no requirement checks is a hope: when it stops to work, nothing fails.',
    remedy: 'Name a metric that the policy requires of this subject, or require the one that is named.',
    references: [XIONG],
  },
  noReason: {
    id: 'threat/without-reason',
    title: 'A threat that is accepted, or said not to apply, without a reason',
    leadsTo: 'note',
    severity: 'high',
    why: 'Without its reason the decision cannot be looked at again when things change.',
    remedy: 'Write the reason in a few words.',
    references: [XIONG],
  },
  unlisted: {
    id: 'threat/unlisted-asset',
    title: 'A threat to an asset that is not listed',
    leadsTo: 'note',
    severity: 'low',
    why: 'The asset counts all the same, and its other attacks with it.',
    remedy: 'List the asset under `assets`, or correct its name.',
    references: [XIONG],
  },
  otherName: {
    id: 'threat/other-technique',
    title: 'A technique of another attack',
    leadsTo: 'note',
    severity: 'low',
    why: 'Whoever looks the technique up reads about another attack than the one that is treated.',
    remedy: 'Correct the id or the class; docs/documents.md lists which belong together.',
    references: [ATLAS, OWASP],
  },
} as const satisfies Readonly<Record<string, Rule>>;

import type { Rule } from '../../../model/rules/rule.ts';

const GITHUB = [
  {
    title: 'GitHub: About code owners',
    url: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
  },
];

/** What can be found in CODEOWNERS. */
export const OWNERSHIP_RULES = {
  unowned: {
    id: 'repository/unowned-file',
    title: 'A file of the subject that nobody owns',
    leadsTo: 'note',
    severity: 'medium',
    why: 'A model without an owner is changed by whoever comes, and nobody answers for what it does.',
    remedy: 'Add a line with the path and its owner, below all lines that match it too: the last one counts.',
    references: GITHUB,
  },
  singleOwner: {
    id: 'repository/single-owner',
    title: 'A file of the subject with one owner alone',
    leadsTo: 'note',
    severity: 'low',
    why: 'Nobody reviews their own change, so that a change of the only owner is reviewed by nobody who knows the file.',
    remedy: 'Name a second owner, or a team.',
    references: GITHUB,
  },
  invalidLine: {
    id: 'repository/invalid-owner-line',
    title: 'A line of CODEOWNERS that GitHub skips',
    leadsTo: 'note',
    severity: 'low',
    why: 'Whoever wrote it believes that the files have an owner.',
    remedy: 'Write a path, a blank and owners: `@user`, `@organisation/team` or an address.',
    references: GITHUB,
  },
} as const satisfies Readonly<Record<string, Rule>>;

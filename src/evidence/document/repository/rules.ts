import type { Rule } from '../../model/rules/rule.ts';

/** What can be found in the files that a repository keeps about itself. */
export const REPOSITORY_RULES = {
  noChannel: {
    id: 'repository/no-incident-channel',
    title: 'A security policy that names no channel',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Who is harmed by the model, or finds a hole in it, has nobody to tell.',
    remedy: 'Name an address, a form, or GitHub’s private vulnerability reporting.',
    references: [
      {
        title: 'GitHub: Adding a security policy to your repository',
        url: 'https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Rule>>;

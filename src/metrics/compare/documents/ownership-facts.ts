import { ANSWERED } from '../files/stated.ts';

/** What all metrics of CODEOWNERS share. */
export const OWNERSHIP_FACTS = {
  ...ANSWERED,
  references: [
    {
      title: 'GitHub: About code owners',
      url: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    },
    {
      title: 'NIST AI RMF 1.0, GOVERN 2.1: roles and responsibilities are documented and clear',
      url: 'https://doi.org/10.6028/NIST.AI.100-1',
    },
  ],
  standards: ['NIST AI RMF GOVERN 2.1', 'ISO/IEC 42001:2023 A.3.2'],
} as const;

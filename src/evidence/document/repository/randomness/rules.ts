import type { Rule } from '../../../model/rules/rule.ts';

/** What can be found in code that trains. */
export const RANDOMNESS_RULES = {
  unseeded: {
    id: 'repository/unseeded-randomness',
    title: 'A draw at random without a seed',
    leadsTo: 'note',
    severity: 'medium',
    why: 'The same code on the same data gives another model, so that nobody can make the one that was assessed again.',
    remedy: 'Give a seed before the first draw, or pass `random_state` or a generator with a seed.',
    references: [
      {
        title: 'PyTorch: Reproducibility',
        url: 'https://docs.pytorch.org/docs/stable/notes/randomness.html',
      },
      {
        title: 'scikit-learn: Controlling randomness',
        url: 'https://scikit-learn.org/stable/common_pitfalls.html#controlling-randomness',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Rule>>;

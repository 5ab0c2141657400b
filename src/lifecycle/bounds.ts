/** Bounds of the frames beside all (1) and none (0). Their authors name no numbers: each is ours, with its reason. */
export const BOUNDS = {
  half: 0.5,
  most: 0.8,
  drop: 0.1,
  outOfRange: 0.05,
  sharedRows: 0.01,
  advantage: 0.1,
} as const;

/** Why each is what it is; printed in docs/lifecycle.md. */
export const BOUND_REASONS: { readonly [B in keyof typeof BOUNDS]: string } = {
  half: 'The frame asks that the document or the environment is there. From half on more is answered than open; how much of it a project needs is for its policy to say.',
  most: 'The frame asks for the whole. A fifth may be open, because not every question or field concerns every system, and a document cannot say which.',
  drop: 'Every model loses something under another distribution. With more than a tenth, one decision in ten is another than the evaluation promised.',
  outOfRange:
    'Values outside of what the training had are rare where the data are the same; one in twenty is the share at which a look is worth it.',
  sharedRows:
    'Rows of the evaluation that stand in the training inflate each number. One in a hundred leaves room for rows that are equal by chance.',
  advantage:
    'With 300 rows on each side chance alone gives an advantage of up to about 0.08 (95 % of draws); what is above a tenth is more than that.',
};

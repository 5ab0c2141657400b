import type { DocumentEvidence, KindFacts } from '../../document.ts';

/** Training code that draws at random, as far as its calls tell. */
export interface RandomnessEvidence extends DocumentEvidence {
  /** Files of training code that were read. */
  readonly files: number;
  /** Those with a call that is known to draw at random. */
  readonly drawing: number;
  /** Those of them in which every such call has a seed. */
  readonly seeded: number;
}

export const RANDOMNESS_HINT =
  'Bind the code that trains the model as `documents.training-code`, or name its file train….py.';

export const RANDOMNESS_FACTS: KindFacts = { grade: 'computed', hint: RANDOMNESS_HINT };

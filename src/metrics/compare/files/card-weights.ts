/** How much each section of a model card counts, and why. */
import type { CardTopic } from '../../../evidence/document/card/kinds.ts';

interface Weight {
  readonly weight: number;
  readonly because: string;
}

export const CARD_WEIGHTS: { readonly [T in CardTopic]: Weight } = {
  details: { weight: 2, because: 'all else is about this model and this version' },
  contact: { weight: 1, because: 'a name and an address; `accountability/card-owner` asks for it too' },
  'intended-use': { weight: 3, because: 'a use is right or wrong by it alone' },
  'out-of-scope': { weight: 2, because: 'it keeps the model from decisions that it was not made for' },
  factors: { weight: 2, because: 'it says for whom results must be looked at apart' },
  metrics: { weight: 1, because: 'results repeat the names of the measures' },
  'evaluation-data': { weight: 2, because: 'a result is worth what its data are' },
  'training-data': { weight: 2, because: 'what the model learned comes from there' },
  results: { weight: 3, because: 'how well it works, and for whom, is what a reader decides by' },
  ethics: { weight: 2, because: 'harms that nobody wrote down nobody watches for' },
  limitations: { weight: 3, because: 'who does not know where the model fails trusts it there' },
  oversight: { weight: 2, because: 'somebody must be able to say no to it' },
};

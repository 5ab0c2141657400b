import type { Rule } from '../../../model/rules/rule.ts';

const SPDX = { title: 'SPDX License List', url: 'https://spdx.org/licenses/' };
const HUGGING_FACE = {
  title: 'Hugging Face Hub: Licenses',
  url: 'https://huggingface.co/docs/hub/repositories-licenses',
};
const LONGPRE = {
  title: 'Longpre et al., The Data Provenance Initiative (2023)',
  url: 'https://arxiv.org/abs/2310.16787',
};

/** What can be found in statements on licences. */
export const LICENCE_RULES = {
  absent: {
    id: 'licence/none-stated',
    title: 'Data without a licence',
    leadsTo: 'note',
    severity: 'high',
    why: 'What nobody allowed is not allowed: without a licence nobody but the makers may copy the data or learn from it.',
    remedy:
      'Write the id of its licence (`license:` in a dataset card or in Croissant), or leave the data out.',
    references: [SPDX, LONGPRE],
  },
  notKnown: {
    id: 'licence/not-known',
    title: 'A licence that is not known',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What an unknown licence allows is unknown, so nothing can be said of what it goes with.',
    remedy:
      'Write an id of the SPDX list, or of Hugging Face’s list for licences of models; for a licence of your own, its text beside it.',
    references: [SPDX, HUGGING_FACE],
  },
  conflict: {
    id: 'licence/conflict',
    title: 'A licence of data that the licence of the model does not keep',
    leadsTo: 'note',
    severity: 'high',
    why: 'Where a model counts as made from its data, it may be passed on only as the licence of the data says.',
    remedy:
      'Give the model a licence that keeps what the data asks, leave the data out, or ask its owner; and ask a lawyer, because this table is no advice.',
    references: [
      {
        title: 'Creative Commons: Using CC-licensed works for AI training',
        url: 'https://creativecommons.org/using-cc-licensed-works-for-ai-training-2/',
      },
      LONGPRE,
    ],
  },
  noModelLicence: {
    id: 'licence/model-without',
    title: 'A model card without a licence',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Nobody can tell whether the licences of the data are kept, nor who may use the model.',
    remedy: 'Write `license:` in the metadata of the card.',
    references: [HUGGING_FACE],
  },
} as const satisfies Readonly<Record<string, Rule>>;

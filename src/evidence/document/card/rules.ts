import type { Rule } from '../../model/rules/rule.ts';

const MITCHELL = {
  title: 'Mitchell et al. (2019), Model Cards for Model Reporting',
  url: 'https://doi.org/10.1145/3287560.3287596',
};
const HUGGING_FACE = {
  title: 'Hugging Face: Model Cards',
  url: 'https://huggingface.co/docs/hub/model-cards',
};

/** What can be found in a model card. */
export const CARD_RULES = {
  missingSection: {
    id: 'card/missing-section',
    title: 'A section that the model card does not have',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Whoever decides about using the model finds no answer to a question that every model raises.',
    remedy: 'Add the section and answer its question; that something is not known is an answer too.',
    references: [MITCHELL],
  },
  unfilledSection: {
    id: 'card/unfilled-section',
    title: 'A section of the model card that says too little',
    leadsTo: 'note',
    severity: 'medium',
    why: 'A heading above a placeholder looks like an answer and is none.',
    remedy: 'Answer the question of the section in own words, or say why it cannot be answered.',
    references: [MITCHELL],
  },
  doubleSection: {
    id: 'card/double-section',
    title: 'Two sections of one heading',
    leadsTo: 'note',
    severity: 'low',
    why: 'Readers find one of them, and both may say different things; the first counts.',
    remedy: 'Make one section of both.',
    references: [MITCHELL],
  },
  notUnderstood: {
    id: 'card/not-understood',
    title: 'A heading of the model card that is not understood',
    leadsTo: 'note',
    severity: 'low',
    why: 'What stands below it may answer a question, and is not counted, neither for nor against the card.',
    remedy:
      'Use a heading of the template of Hugging Face or of Mitchell et al.; cards in English are understood.',
    references: [HUGGING_FACE, MITCHELL],
  },
  anotherCard: {
    id: 'card/another-card',
    title: 'Another model card of the same model',
    leadsTo: 'note',
    severity: 'low',
    why: 'Two cards can contradict each other, and a reader does not know which one holds.',
    remedy: 'Keep one card, or bind the right one with `card:` in the policy.',
    references: [MITCHELL],
  },
  notACard: {
    id: 'card/not-a-card',
    title: 'A model card of an unknown format',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What cannot be read says nothing of the model.',
    remedy:
      'Write Markdown, JSON of the Model Card Toolkit (0.0.2), or CycloneDX 1.5 to 1.7 with a `modelCard`.',
    references: [
      {
        title: 'Model Card Toolkit: schema 0.0.2',
        url: 'https://github.com/tensorflow/model-card-toolkit/tree/main/model_card_toolkit/schema/v0.0.2',
      },
      { title: 'CycloneDX: modelCard', url: 'https://cyclonedx.org/docs/1.6/json/' },
    ],
  },
  metadata: {
    id: 'card/metadata',
    title: 'Metadata of the model card that are no YAML',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Programs read licence, data and results from the YAML at the top; where it is broken they read nothing.',
    remedy: 'Mend the YAML between the `---` lines.',
    references: [HUGGING_FACE],
  },
  missingField: {
    id: 'card/missing-field',
    title: 'A field of the metadata that is not filled',
    leadsTo: 'note',
    severity: 'low',
    why: 'Who searches and checks models by their metadata does not find what this model is.',
    remedy: 'Fill the field in the YAML at the top of the card.',
    references: [HUGGING_FACE],
  },
  invalidField: {
    id: 'card/invalid-field',
    title: 'A field of the metadata that is not valid',
    leadsTo: 'note',
    severity: 'medium',
    why: 'A value of another form is read by no program, or as something else.',
    remedy: 'Write the value in the form that the message names.',
    references: [HUGGING_FACE],
  },
  noOwner: {
    id: 'card/no-owner',
    title: 'A model card that names nobody',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Who has a question about the model, or is harmed by it, has nobody to ask.',
    remedy: 'Name a team or a person and how to reach them, under `Contact` or `Developed by`.',
    references: [MITCHELL],
  },
  noOversight: {
    id: 'card/no-oversight',
    title: 'A question of human oversight that the card leaves open',
    leadsTo: 'note',
    severity: 'medium',
    why: 'A decision that nobody may change, stop or doubt is the machine’s alone.',
    remedy:
      'Say in a section “Human oversight” who may override a decision, how the model is stopped, and what is done against trusting it blindly.',
    references: [
      {
        title: 'EU AI Act, Article 14: Human oversight',
        url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
      },
    ],
  },
  noGroups: {
    id: 'card/no-results-by-group',
    title: 'No results by the groups of a sensitive attribute',
    leadsTo: 'note',
    severity: 'medium',
    why: 'A number over everybody hides for whom the model works worse.',
    remedy: 'Add a table with one row a group; `fates card --write` makes that of each single attribute.',
    references: [MITCHELL],
  },
} as const satisfies Readonly<Record<string, Rule>>;

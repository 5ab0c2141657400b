import type { DocumentEvidence, DocumentFinding, KindFacts } from '../document.ts';

/** What a card should say something about: Mitchell et al.'s nine sections, with what three of them hold set apart. */
/** In the order in which a card answers them. */
export const TOPIC_NAMES = [
  'details',
  'contact',
  'intended-use',
  'out-of-scope',
  'factors',
  'metrics',
  'evaluation-data',
  'training-data',
  'results',
  'ethics',
  'limitations',
  'oversight',
] as const;

export type CardTopic = (typeof TOPIC_NAMES)[number];

/** `unfilled`: there is a place for it, and too few words of its own stand there. */
export type SectionState = 'filled' | 'unfilled' | 'missing';

export interface CardSection {
  readonly topic: CardTopic;
  readonly state: SectionState;
  /** From 1; of the first place that is about it, 1 where there is none. */
  readonly line: number;
  /** What is left of its text without placeholders. */
  readonly words: number;
  /** What it lacks; absent where it is filled. */
  readonly finding?: DocumentFinding;
}

/** One question of three about human oversight. */
export type OversightQuestion = 'override' | 'stop' | 'automation-bias';

/** Where something is stated, or what is missing. */
export type Stated = { readonly line: number } | { readonly finding: DocumentFinding };

export type OversightAnswer = Stated & { readonly question: OversightQuestion };

/** A sensitive attribute of the subject or an intersection of some, and where the card has results by its groups. */
export type ShownGroups = Stated & { readonly attributes: readonly string[] };

/** A field of the metadata that Hugging Face defines and that every model can fill. */
export interface CardField {
  readonly name: string;
  readonly state: 'valid' | 'invalid' | 'missing';
  /** What is wrong with it; absent where it is valid. */
  readonly finding?: DocumentFinding;
}

export interface ModelCardEvidence extends DocumentEvidence {
  readonly path: string;
  readonly format: 'markdown' | 'model-card-toolkit' | 'cyclonedx';
  /** Every topic once, in the order of the type. */
  readonly sections: readonly CardSection[];
  /** Whether any heading, label or key was one that we know; else nothing can be said of what is missing. */
  readonly isUnderstood: boolean;
  /** Sections that are not in English: what is missing may stand there. */
  readonly otherLanguage: readonly DocumentFinding[];
  readonly owner: Stated;
  readonly oversight: readonly OversightAnswer[];
  /** Empty where the subject names no attribute. */
  readonly groups: readonly ShownGroups[];
  /** Empty for formats that have none. */
  readonly fields: readonly CardField[];
}

export interface CardKinds {
  readonly modelCard: ModelCardEvidence;
}

export const CARD_KINDS: { readonly [K in keyof CardKinds]: KindFacts } = {
  modelCard: {
    grade: 'declared',
    hint: 'Write a model card beside the model, MODEL_CARD.md, or bind yours with `card:`; `fates init --documents` writes a template.',
  },
};

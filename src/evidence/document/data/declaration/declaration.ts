import type { DocumentEvidence } from '../../document.ts';
import type { Place } from '../../found.ts';

/** What a training learned from, after the standard model of machine learning: each is an experience. */
export const EXPERIENCE_KINDS = [
  'data',
  'rules',
  'constraints',
  'rewards',
  'pretrained',
  'augmentation',
] as const;

export type ExperienceKind = (typeof EXPERIENCE_KINDS)[number];

/** What has to be said of each. */
export const EXPERIENCE_FIELDS = ['source', 'licence', 'version', 'owner'] as const;

export type ExperienceField = (typeof EXPERIENCE_FIELDS)[number];

export interface DeclaredText {
  readonly text: string;
  readonly line: number;
}

export interface Experience extends Place {
  readonly id: string;
  readonly kind: ExperienceKind;
  /** Those that are there and no placeholder. */
  readonly fields: { readonly [F in ExperienceField]?: DeclaredText };
  /** Of a constraint: metrics that it keeps within bounds. */
  readonly fairness: readonly DeclaredText[];
}

export interface TrainingDeclarationEvidence extends DocumentEvidence {
  /** At least one. */
  readonly experiences: readonly Experience[];
  /** What other files say the training used, and the declaration does not have. */
  readonly undeclared: readonly string[];
}

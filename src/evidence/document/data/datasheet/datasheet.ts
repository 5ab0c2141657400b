import type { DocumentEvidence } from '../../document.ts';

/** `datasheet`: the 57 questions. `dataset-card`: those of them that the template of Hugging Face has a section for. */
export type DataForm = 'datasheet' | 'dataset-card';

export interface AnsweredQuestion {
  readonly id: string;
  readonly path: string;
  /** Where it is asked. */
  readonly line: number;
}

export interface DataDocument {
  readonly path: string;
  readonly form: DataForm;
  /** Questions that are asked in it, answered or not; 0: nothing of it is understood. */
  readonly asked: number;
}

/** Which questions on the data its documents answer. */
export interface DatasheetEvidence extends DocumentEvidence {
  /** At least one. */
  readonly documents: readonly DataDocument[];
  /** Each question once, wherever it is answered. */
  readonly answered: readonly AnsweredQuestion[];
  /** Of the form that is filled best. */
  readonly form: DataForm;
  readonly questions: number;
  readonly filled: number;
}

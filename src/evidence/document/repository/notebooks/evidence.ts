import type { DocumentEvidence, KindFacts } from '../../document.ts';

export interface ReadNotebook {
  readonly path: string;
  /** Cells of code that are not empty. */
  readonly cells: number;
  /** All were run, from 1, one after another, without an error, and their outputs are of the same run. */
  readonly isInOrder: boolean;
  /** Lines of code with a path that is there on one machine only. */
  readonly absolutePaths: number;
}

/** Jupyter notebooks as they were saved. */
export interface NotebooksEvidence extends DocumentEvidence {
  /** Those of version 4 that hold code; at least one, or `unknown` is not 0. */
  readonly notebooks: readonly ReadNotebook[];
  /** Of another version, or no notebook at all. */
  readonly unknown: number;
}

export const NOTEBOOKS_HINT = 'Commit the notebooks that the model or its evaluation come of.';

export const NOTEBOOKS_FACTS: KindFacts = { grade: 'computed', hint: NOTEBOOKS_HINT };

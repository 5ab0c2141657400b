import type { Place } from '../../found.ts';
import type { DocumentEvidence, DocumentFinding } from '../../document.ts';

export interface EthicsAnswer extends Place {
  /** 1 to 15, as the checklist numbers them. */
  readonly question: number;
  /** After placeholders are taken out; 0: the question does not stand there. */
  readonly words: number;
  readonly isAnswered: boolean;
  /** What is wrong with it, unless it is answered. */
  readonly finding?: DocumentFinding;
}

export interface EthicsChecklistEvidence extends DocumentEvidence {
  readonly path: string;
  /** All 15, in order. */
  readonly answers: readonly EthicsAnswer[];
}

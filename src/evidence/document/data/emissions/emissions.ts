import type { DocumentEvidence } from '../../document.ts';
import type { Place } from '../../found.ts';

export type EmissionsForm = 'codecarbon' | 'model-card' | 'card-text' | 'bill-of-materials';

/** What one document says that the training emitted. */
export interface StatedEmissions extends Place {
  readonly form: EmissionsForm;
  /** kg of CO₂ equivalent, at least 0. */
  readonly kilograms: number;
  /** As it is written there, with the unit that it has there: `54508 g`. */
  readonly written: string;
  /** kWh. */
  readonly energy?: number;
  /** How it was found out, as the document says. */
  readonly source?: string;
  /** Further numbers of the same document that it may mean: the newest of several runs. */
  readonly alternatives: readonly number[];
}

/** What training emitted, of all documents that say it; all numbers in kg. */
export interface EmissionsEvidence extends DocumentEvidence {
  /** At least one: measured ones first. */
  readonly stated: readonly StatedEmissions[];
  /** A stated number equals a measured one of another document. */
  readonly agrees: boolean;
  /** Two documents contradict each other. */
  readonly contradicts: boolean;
}

import type { DocumentEvidence } from '../../document.ts';
import type { Place } from '../../found.ts';
import type { Choices } from './identify.ts';

/** What one document says of the licence of data, or of the model. */
export interface StatedLicence extends Place {
  /** The document, or the data set that it names. */
  readonly name: string;
  /** As it stands there; absent where nothing does. */
  readonly written?: string;
  /** Absent where it is nothing that is known. */
  readonly choices?: Choices;
  /** Of what is not known: ids that look like it. */
  readonly nearest?: readonly string[];
}

/** Licences of the data that are documented, and of the model. */
export interface LicenceEvidence extends DocumentEvidence {
  /** At least one. */
  readonly data: readonly StatedLicence[];
  /** Those of them whose licence is there and known. */
  readonly valid: number;
  /** Absent where nothing says which licence the model has. */
  readonly model?: StatedLicence;
  /** Data whose licence goes with that of the model; what is not known never does. */
  readonly compatible: number;
}

import type { Place } from './location.ts';
import type { SarifLevel, SarifRule } from './sarif-log.ts';

/** A result before it is known which of them fit. */
export interface Draft {
  readonly rule: SarifRule;
  readonly level: SarifLevel;
  readonly message: string;
  readonly place: Place;
  /** What it is about, whatever stands above or below it in its file: no line, no offset, no number that was measured. */
  readonly identity: readonly string[];
  /** Who accepted it, and why. */
  readonly justification?: string;
}

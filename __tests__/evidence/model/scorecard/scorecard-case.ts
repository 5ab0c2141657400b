/** A published way around a scanner of models, and the least that we say of a file that is built so. */
import type { Answer } from '../../../../src/evidence/model/examination.ts';

export interface ScorecardCase {
  /** Unique; reads as a sentence's subject. */
  readonly name: string;
  /** An advisory (`CVE-…`, `GHSA-…`) or the address of a publication. */
  readonly source: string;
  /** In memory only: what a loader could run is never a file of this repository. */
  readonly build: () => Uint8Array | Promise<Uint8Array>;
  /** The file's name, for what may depend on it; `model.bin` when absent. */
  readonly path?: string;
  /** It can only rise: a test compares it with the answer, and `no-known-indicator` is no floor. */
  readonly floor: Exclude<Answer, 'no-known-indicator' | 'not-a-model'>;
}

export interface ScorecardGroup {
  readonly title: string;
  readonly cases: readonly ScorecardCase[];
}

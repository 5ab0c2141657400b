import type { ClassRequest, EvidenceKind } from '../evidence.ts';
import type { FurtherTable } from './read-rows.ts';

/** What is asked of the further tables of a subject. */
export interface FurtherRequest {
  /** Kinds that somebody needs. */
  readonly kinds: ReadonlySet<EvidenceKind>;
  readonly training?: FurtherTable;
  /** By the name that the policy gives each. */
  readonly shifts: ReadonlyMap<string, FurtherTable>;
  readonly classes: readonly ClassRequest[];
}

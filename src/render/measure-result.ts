/** What `measure` gives, for a person, for JSON and for CSV. */
import type { Refusal } from '../cube/cube.ts';
import type { GroupProfile } from '../metrics/group-profile.ts';
import type { Chance, Excluded, Measurement } from '../metrics/measurement.ts';

/** What `measure --json` prints. */
export interface MeasureResult {
  readonly table: string;
  readonly rows: number;
  readonly refused: readonly Refusal[];
  readonly measurements: readonly MeasureEntry[];
}

export interface MeasureEntry {
  readonly metric: string;
  /** `"overall"`, an attribute's name, or the names of an intersection. */
  readonly scope: Names;
  readonly status: Measurement['status'];
  readonly value?: number;
  readonly n?: number;
  readonly interval?: readonly [number, number];
  readonly chance?: Chance;
  readonly excluded?: readonly Excluded[];
  readonly parts?: readonly MeasurePart[];
  /** Why there is no value. */
  readonly reason?: string;
  readonly notes?: readonly string[];
}

export interface MeasurePart {
  readonly group: Names;
  readonly n: number;
  readonly value: number | null;
  readonly interval?: readonly [number, number];
}

/** A string, or an array of strings for an intersection. */
export type Names = string | readonly string[];

/** The groups of a scope at a glance; of the overall one, all rows. */
export interface ScopeProfile extends GroupProfile {
  readonly scope: Names;
}

import type { Task } from '../cube/cube.ts';
import type { Result } from '../problem.ts';
import type { JsonValue, Options } from './policy.ts';
import type { ScopeKind } from './scope.ts';

/**
 * What a policy has to know of the metrics to find every mistake before anything is read. Policy owns the type and
 * imports no metric; assess passes the registry in this shape.
 */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly direction: 'lower' | 'higher' | 'target';
  /** Of the value; ±Infinity where it has no end. */
  readonly range: readonly [number, number];
  readonly ideal: number;
  readonly scopes: readonly ScopeKind[];
  readonly tasks: readonly Task[];
  /** What the evaluation table has to bind beside truth: decision and score, stratum. */
  readonly needs: readonly string[];
  /** JSON Schema of the options, for the generated policy schema. */
  readonly optionsSchema: JsonValue;
  /** All mistakes at once; keys relative to `options`. */
  parseOptions(written: JsonValue): Result<Options>;
  /** False where the metric has to be told something. */
  readonly hasDefaults: boolean;
  /** Of an entry that knows its defaults only: one that reads options. */
  readonly complete?: () => Promise<CatalogueEntry>;
}

export type Catalogue = readonly CatalogueEntry[];

/** The catalogue with the entries that `isAsked` complete. */
export function completed(
  catalogue: Catalogue,
  isAsked: (entry: CatalogueEntry) => boolean,
): Promise<Catalogue> {
  return Promise.all(
    catalogue.map(async (entry) =>
      entry.complete !== undefined && isAsked(entry) ? await entry.complete() : entry,
    ),
  );
}

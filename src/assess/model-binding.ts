/** What binds predictions to the model that made them: a run manifest that names the digests of both. */
import type { Gathered } from '../evidence/evidence.ts';
import type { ModelIdentity } from '../evidence/provenance/root-digest.ts';
import type { RecordedFile, RunManifest } from '../evidence/provenance/run-manifest.ts';
import type { FoundManifest } from './run-manifests.ts';

/** A file of the evaluation table, and the digest of what it has now. */
export interface DigestedFile {
  readonly path: string;
  readonly sha256: string;
}

export interface ModelBinding {
  /** Path of the manifest; absent where none binds. */
  readonly boundBy?: string;
  /** Digests of all files that it names: those with one of them are of this very run. */
  readonly named: ReadonlySet<string>;
  /** Manifests that speak of other bytes under the same path. */
  readonly notes: readonly string[];
}

export const UNBOUND: ModelBinding = { named: new Set(), notes: [] };

/**
 * The first manifest, in the order of paths, that names the model's digest and that of every file of the table: an evaluation
 * has read the model and made the table, a training has made both. Digests count, wherever the run had the files; one that
 * has a path of ours with another digest is of other bytes, and binds nothing.
 */
export function bindingOf(
  model: ModelIdentity,
  table: readonly DigestedFile[],
  manifests: readonly FoundManifest[],
): ModelBinding {
  const notes = manifests.flatMap(({ path, manifest }) =>
    contradicted(manifest, model, table).map(
      (file) => `${path} names another digest for ${file}, so it binds nothing.`,
    ),
  );
  const binds = manifests.find(
    ({ manifest }) =>
      contradicted(manifest, model, table).length === 0 && namesBoth(manifest, model.digest, table),
  );
  return binds === undefined
    ? { named: new Set(), notes }
    : { boundBy: binds.path, named: digestsOf(allOf(binds.manifest)), notes };
}

function namesBoth(manifest: RunManifest, model: string, table: readonly DigestedFile[]): boolean {
  const outputs = digestsOf(manifest.outputs);
  return (
    table.length > 0 &&
    digestsOf(modelsIn(manifest)).has(model) &&
    table.every(({ sha256 }) => outputs.has(sha256))
  );
}

/** Paths of ours that the manifest has only with other digests. */
function contradicted(
  manifest: RunManifest,
  model: ModelIdentity,
  table: readonly DigestedFile[],
): readonly string[] {
  const others = [
    ...(isOther(modelsIn(manifest), model.path, model.digest) ? [model.path] : []),
    ...table.flatMap(({ path, sha256 }) => (isOther(manifest.outputs, path, sha256) ? [path] : [])),
  ];
  return others;
}

function isOther(recorded: readonly RecordedFile[], path: string, digest: string): boolean {
  const same = recorded.filter((each) => each.path === path);
  return same.length > 0 && same.every((each) => each.digest !== digest);
}

/** Where a run of this kind has its model: what it made, or what it read. */
function modelsIn({ kind, inputs, outputs }: RunManifest): readonly RecordedFile[] {
  return kind === 'training' ? outputs : inputs;
}

function allOf({ inputs, outputs }: RunManifest): readonly RecordedFile[] {
  return [...inputs, ...outputs];
}

function digestsOf(recorded: readonly RecordedFile[]): ReadonlySet<string> {
  return new Set(recorded.map(({ digest }) => digest));
}

/** Files that the manifest names by the digest that was computed while they were counted: their grade is `reproduced`. */
export function reproduced(gathered: Gathered, { boundBy, named }: ModelBinding): Gathered {
  if (!gathered.ok || boundBy === undefined) {
    return gathered;
  }
  const { table } = gathered;
  const files = table.files.map((file) =>
    file.grade === 'computed' && named.has(file.sha256) ? { ...file, grade: 'reproduced' as const } : file,
  );
  return { ok: true, table: { ...table, files } };
}

import type { Catalogue } from './catalogue.ts';
import { optionsOf } from './check/requirement.ts';
import type { KeyPath } from './key-path.ts';
import type { Layer } from './layers.ts';
import type {
  Bound,
  DocumentPaths,
  Gate,
  Minimum,
  Policy,
  ProvenancePolicy,
  Reporting,
  Requirement,
  SignaturePolicy,
  SubjectPolicy,
} from './policy.ts';
import { rootedPath } from './rooted-path.ts';
import type { WrittenPolicy, WrittenRequirement, WrittenSubject } from './schema.ts';

/** A layer that the schema and all checks accepted. */
export interface ValidLayer {
  readonly layer: Layer;
  readonly written: WrittenPolicy;
}

/** Where an item of the merged policy was written. */
export interface Origin {
  readonly layer: Layer;
  readonly path: KeyPath;
}

export interface Merged {
  readonly policy: Policy;
  readonly subjects: readonly Origin[];
  readonly requirements: readonly Origin[];
}

export const DEFAULT_MINIMUM: Minimum = {
  group: 30,
  positives: 5,
  negatives: 5,
  decided: 5,
  confidence: 0.95,
};
export const DEFAULT_GATE: Gate = { on: 'point', failOn: 'inconclusive' };

interface Placed<T> {
  readonly written: T;
  readonly origin: Origin;
}

/** One policy of its layers, the farthest first: the nearer wins, key by key, subject by subject, requirement by requirement. */
export function mergeLayers(layers: readonly ValidLayer[], catalogue: Catalogue): Merged {
  const subjects = nearest(
    layers,
    ({ subjects: list }) => list,
    'subjects',
    ({ id }) => id,
  );
  const requirements = nearest(layers, ({ requirements: list }) => list, 'requirements', requirementKey);
  const last = layers.at(-1)?.layer;
  const waivers = layers.findLast(({ written }) => written.waivers !== undefined);
  const waiversPath = waivers && rooted(waivers.layer.folder, waivers.written.waivers ?? '');
  return {
    policy: {
      version: 1,
      subjects: subjects.map(({ written, origin }) => subjectOf(written, origin.layer.folder)),
      requirements: withIds(requirements.map((placed) => requirementOf(placed, catalogue))),
      minimum: layers.reduce<Minimum>(
        (minimum, { written }) => ({ ...minimum, ...written.minimum }),
        DEFAULT_MINIMUM,
      ),
      gate: layers.reduce<Gate>((gate, { written }) => nearerGate(gate, written.gate), DEFAULT_GATE),
      report: reportingOf(layers),
      ...(waiversPath === undefined ? {} : { waivers: waiversPath }),
      extends: [
        ...new Set(layers.map(({ layer }) => layer.source).filter((source) => source !== last?.source)),
      ],
    },
    subjects: subjects.map(({ origin }) => origin),
    requirements: requirements.map(({ origin }) => origin),
  };
}

/** All items with the same key in a nearer layer replace those of farther ones. */
function nearest<T>(
  layers: readonly ValidLayer[],
  listOf: (written: WrittenPolicy) => readonly T[],
  key: 'subjects' | 'requirements',
  keyOf: (item: T) => string,
): readonly Placed<T>[] {
  return layers.reduce<readonly Placed<T>[]>((farther, { layer, written }) => {
    const items = listOf(written);
    const keys = new Set(items.map(keyOf));
    return [
      ...farther.filter((placed) => !keys.has(keyOf(placed.written))),
      ...items.map((item, index) => ({ written: item, origin: { layer, path: [key, index] } })),
    ];
  }, []);
}

function reportingOf(layers: readonly ValidLayer[]): Reporting {
  const nearestOf = (key: keyof Reporting): boolean =>
    layers.findLast(({ written }) => written.report[key] !== undefined)?.written.report[key] ?? false;
  return { profile: nearestOf('profile'), lifecycle: nearestOf('lifecycle') };
}

function nearerGate(gate: Gate, { on, 'fail-on': failOn }: WrittenPolicy['gate']): Gate {
  return { on: on ?? gate.on, failOn: failOn ?? gate.failOn };
}

/** Same metric, same place, same subjects: the same requirement, whatever its bound. */
function requirementKey({ metric, on, subjects }: WrittenRequirement): string {
  const place = Array.isArray(on) ? on.toSorted() : on;
  return JSON.stringify([metric, place ?? null, subjects?.toSorted() ?? null]);
}

function subjectOf(written: WrittenSubject, folder: string): SubjectPolicy {
  const { model, card, documents, signature, provenance, training, shifts, evaluation } = written;
  return {
    ...written,
    ...(model === undefined ? {} : { model: rooted(folder, model) }),
    ...(card === undefined ? {} : { card: rooted(folder, card) }),
    ...(documents === undefined ? {} : { documents: rootedDocuments(documents, folder) }),
    ...(signature === undefined ? {} : { signature: rootedSignature(signature, folder) }),
    ...(provenance === undefined ? {} : { provenance: rootedProvenance(provenance, folder) }),
    ...(training === undefined ? {} : { training: { table: rooted(folder, training.table) } }),
    ...(shifts === undefined ? {} : { shifts: rootedTables(shifts, folder) }),
    evaluation: {
      ...evaluation,
      table: rooted(folder, evaluation.table),
      ...(evaluation.severity === undefined ? {} : { severity: rooted(folder, evaluation.severity) }),
    },
    watch: written.watch.map((glob) => rooted(folder, glob)),
  };
}

function rootedDocuments(documents: DocumentPaths, folder: string): DocumentPaths {
  const paths = Object.entries(documents).map(([name, written]) => [
    name,
    written.map((path) => rooted(folder, path)),
  ]);
  return Object.fromEntries(paths);
}

function rootedSignature(signature: SignaturePolicy, folder: string): SignaturePolicy {
  const { key, certificate, 'trusted-root': root } = signature;
  return {
    ...signature,
    ...(key === undefined ? {} : { key: rooted(folder, key) }),
    ...(certificate === undefined ? {} : { certificate: rooted(folder, certificate) }),
    ...(root === undefined ? {} : { 'trusted-root': rooted(folder, root) }),
  };
}

function rootedProvenance(provenance: ProvenancePolicy, folder: string): ProvenancePolicy {
  const { signature } = provenance;
  return signature === undefined
    ? provenance
    : { ...provenance, signature: rootedSignature(signature, folder) };
}

function rootedTables(
  tables: NonNullable<WrittenSubject['shifts']>,
  folder: string,
): NonNullable<SubjectPolicy['shifts']> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, { table }]) => [name, { table: rooted(folder, table) }]),
  );
}

function rooted(folder: string, written: string): string {
  const path = rootedPath(folder, written);
  if (path === null) {
    throw new Error(`path ${written} left the root after the checks`);
  }
  return path;
}

function requirementOf({ written, origin }: Placed<WrittenRequirement>, catalogue: Catalogue): Requirement {
  const { max, min, within, warn, options, ...rest } = written;
  const entry = catalogue.find(({ id }) => id === written.metric);
  if (entry === undefined) {
    throw new Error(`metric ${written.metric} left the catalogue after the checks`);
  }
  const { layer, path } = origin;
  const line = layer.locate?.(path, 'value').line;
  return {
    ...rest,
    id: `${written.metric}${placeText(written.on)}`,
    bound: boundOf({ max, min, within, warn }),
    options: optionsOf(entry, options),
    origin: {
      source: layer.source,
      ...(line === undefined ? {} : { line }),
      ...(layer.preset ? { preset: true } : {}),
    },
  };
}

function boundOf(written: {
  readonly max: number | undefined;
  readonly min: number | undefined;
  readonly within: readonly [number, number] | undefined;
  readonly warn: number | undefined;
}): Bound {
  const { max, min, within, warn } = written;
  const past = warn === undefined ? {} : { warn };
  if (max !== undefined) {
    return { kind: 'max', max, ...past };
  }
  if (min !== undefined) {
    return { kind: 'min', min, ...past };
  }
  if (within !== undefined) {
    return { kind: 'within', within };
  }
  throw new Error('a requirement lost its bound after the checks');
}

function placeText(on: WrittenRequirement['on']): string {
  if (on === undefined) {
    return '';
  }
  if (typeof on === 'string') {
    return `@${on}`;
  }
  return Array.isArray(on) ? `@${on.join('*')}` : `@slice:${on.slice}`;
}

/** The second and later ones of the same id get `#2`, `#3` …; an id is never given twice. */
function withIds(requirements: readonly Requirement[]): readonly Requirement[] {
  const taken = new Set<string>();
  return requirements.map((requirement) => {
    let id = requirement.id;
    for (let count = 2; taken.has(id); count += 1) {
      id = `${requirement.id}#${count}`;
    }
    taken.add(id);
    return { ...requirement, id };
  });
}

import type { Problem, Result } from '../problem.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { completed } from './catalogue.ts';
import { requirementMistakes, type Surroundings } from './check/requirement.ts';
import { declaredBy, type Declared } from './check/scopes.ts';
import { outside, subjectMistakes } from './check/subject.ts';
import { draftsOf, type Drafts, ONCE, type Shapes, shapesFor } from './draft.ts';
import { isObject, valueAt } from './json-value.ts';
import type { KeyPath } from './key-path.ts';
import { keyText } from './key-path.ts';
import { type Layer, loadLayers, type PolicyFiles } from './layers.ts';
import { type Merged, mergeLayers, type Origin, type ValidLayer } from './merge.ts';
import { type Mistake, problemOf, sortProblems } from './mistake.ts';
import type { Policy } from './policy.ts';
import { rootedPath } from './rooted-path.ts';
import type { WrittenPolicy } from './schema.ts';
import { schemaMistakes } from './schema-mistakes.ts';

/** Where a key of the merged policy stands: in which file, and under which key there. No position: a preset. */
export type Place = Pick<Problem, 'path' | 'line' | 'column' | 'key'>;

export interface ParsedPolicy {
  readonly policy: Policy;
  /** For `['subjects', 0, 'evaluation', 'label']` of `policy`. */
  readonly locate: (path: KeyPath) => Place;
  /** Every file that was read, the policy itself last. */
  readonly files: readonly string[];
}

interface CheckedLayer {
  readonly layer: Layer;
  readonly written: WrittenPolicy | null;
  readonly drafts: Drafts;
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads `fates.yml` with its presets and files. All mistakes of text, schema and meaning are found at once, sorted by
 * file and position; after a syntax error nothing more is said about that file. Rejects only when `files.read` does.
 */
export async function parsePolicy(files: PolicyFiles, known: Catalogue): Promise<Result<ParsedPolicy>> {
  const { layers, complete, problems: unread } = await loadLayers(files);
  const catalogue = await completed(known, optionsAreRead(layers));
  const shapes = shapesFor(catalogue.map(({ id }) => id));
  const checked = layers.map((layer) => checkShape(layer, shapes));
  const surroundings = { catalogue, complete, subjects: mergedDeclarations(checked) };
  const found = checked.flatMap((each) =>
    [...each.mistakes, ...meaningMistakes(each, surroundings)].map((mistake) =>
      problemOf(mistake, each.layer.source, each.layer.locate),
    ),
  );
  const problems = unique([...unread, ...found]);
  const valid = checked.flatMap(({ layer, written }): readonly ValidLayer[] =>
    written === null ? [] : [{ layer, written }],
  );
  if (problems.length > 0 || valid.length < layers.length) {
    const order = [files.path, ...layers.map(({ source }) => source)];
    return { ok: false, problems: sortProblems(problems, order) };
  }
  const merged = mergeLayers(valid, catalogue);
  const nothing = nothingToJudge(merged.policy, files.path);
  return nothing.length > 0 ? { ok: false, problems: nothing } : { ok: true, value: parsed(merged, valid) };
}

/** Of a metric whose options some requirement writes, or has to write, whatever else is wrong with it. */
function optionsAreRead(layers: readonly Layer[]): (entry: CatalogueEntry) => boolean {
  const requirements = layers.flatMap(({ json }) => valueAt(json, ['requirements']) ?? []).flat();
  const used = requirements.filter(isObject);
  return ({ id, hasDefaults }) =>
    used.some(({ metric, options }) => metric === id && (options !== undefined || !hasDefaults));
}

function checkShape(layer: Layer, shapes: Shapes): CheckedLayer {
  if (!isObject(layer.json)) {
    const mistakes: readonly Mistake[] = [
      notAMapping(Array.isArray(layer.json) ? 'a list' : 'a single value'),
    ];
    return { layer, written: null, drafts: { subjects: [], requirements: [] }, mistakes };
  }
  const result = shapes.policy.safeParse(layer.json, ONCE);
  const mistakes = result.success ? [] : schemaMistakes(result.error.issues, layer.json);
  return {
    layer,
    written: result.success ? result.data : null,
    drafts: draftsOf(layer.json, mistakes, shapes),
    mistakes,
  };
}

function notAMapping(what: string): Mistake {
  return {
    code: 'policy/not-a-mapping',
    path: [],
    at: 'value',
    message: `The policy is ${what}, not a mapping of keys, so none of its parts can be found.`,
    hint: 'Begin with `version: 1`, then `subjects:` and `requirements:`; `fates init` writes an example.',
  };
}

/** By id, the nearer file wins. */
function mergedDeclarations(checked: readonly CheckedLayer[]): readonly Declared[] {
  const all = checked.flatMap(({ drafts }) => drafts.subjects.flatMap((item) => declaredBy(item) ?? []));
  return [...new Map(all.map((declared) => [declared.id, declared])).values()];
}

function meaningMistakes(
  { layer, drafts, written }: CheckedLayer,
  surroundings: Omit<Surroundings, 'inPreset'>,
): readonly Mistake[] {
  const waivers = written?.waivers;
  return [
    ...subjectMistakes(drafts.subjects, layer.folder),
    ...drafts.requirements.flatMap((item) =>
      requirementMistakes(item, { ...surroundings, inPreset: layer.preset }),
    ),
    ...(waivers === undefined || rootedPath(layer.folder, waivers) !== null
      ? []
      : [outside(['waivers'], waivers)]),
  ];
}

/** A file that two others extend is checked once for each; its mistakes are told once. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function nothingToJudge(policy: Policy, path: string): readonly Problem[] {
  const base = { path, line: 1, column: 1 };
  const noSubject: Problem = {
    ...base,
    code: 'policy/no-subjects',
    key: 'subjects',
    message:
      'The policy names no subject, neither itself nor in what it extends, so there is no model to judge.',
    hint: 'Add `subjects:` with an `id` and an `evaluation`; `fates init` writes them from what is in the repository.',
  };
  const noRequirement: Problem = {
    ...base,
    code: 'policy/no-requirements',
    key: 'requirements',
    message:
      'The policy has no requirement, neither itself nor in what it extends, so nothing could ever fail.',
    hint: 'Add `extends: [baseline]`, or `requirements:` of your own.',
  };
  return [
    ...(policy.subjects.length === 0 ? [noSubject] : []),
    ...(policy.requirements.length === 0 ? [noRequirement] : []),
  ];
}

function parsed(merged: Merged, layers: readonly ValidLayer[]): ParsedPolicy {
  const root = layers.at(-1)?.layer;
  const files = [...new Set(layers.flatMap(({ layer }) => (layer.preset ? [] : [layer.source])))];
  return { policy: merged.policy, files, locate: (path) => placeOf(path, merged, root) };
}

function placeOf(path: KeyPath, merged: Merged, root: Layer | undefined): Place {
  const [list, index] = path;
  const origins: readonly Origin[] =
    list === 'subjects' ? merged.subjects : list === 'requirements' ? merged.requirements : [];
  const origin = typeof index === 'number' ? origins[index] : undefined;
  const layer = origin?.layer ?? root;
  const there = origin === undefined ? path : [...origin.path, ...path.slice(2)];
  return { path: layer?.source ?? '', ...layer?.locate?.(there, 'value'), key: keyText(there) };
}

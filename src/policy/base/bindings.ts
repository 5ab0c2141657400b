/** Which keys of a subject say what its evidence is, and whether two versions of it say the same. */
import { compare } from '../mistake.ts';
import { keyText } from '../key-path.ts';
import type { AttributeBinding, JsonValue, ReferenceChoice, SubjectPolicy, TableBinding } from '../policy.ts';
import type { Standing } from '../policy-change.ts';
import { hasGlobSigns } from '../shards.ts';
import { differingKeys, type Keys, keysOf } from './difference.ts';

/** Old path → new path, as git sees them. */
export type Renames = ReadonlyMap<string, string>;

type Said = JsonValue | undefined;

/**
 * Everything of a subject but its `id`, and `watch`, which says when it is looked at and not at what. Lists whose order
 * means nothing are sorted; `strata` are not, because the first is the one that a metric takes. The types make each key
 * of the policy stand here.
 */
export function bindingsOf(policy: SubjectPolicy): Keys {
  const {
    task,
    model,
    card,
    documents = {},
    signature,
    provenance,
    training,
    shifts = {},
    evaluation,
  } = policy;
  const subject: {
    readonly [K in Exclude<
      keyof SubjectPolicy,
      'id' | 'watch' | 'evaluation' | 'training' | 'shifts' | 'documents'
    >]-?: Said;
  } = {
    task,
    model,
    card,
    signature: signature && { ...signature },
    provenance: provenance && { ...provenance, signature: { ...provenance.signature } },
  };
  const tables = Object.entries(shifts).map(([name, { table }]) => [shiftKey(name), table] as const);
  return keysOf({
    ...subject,
    'training.table': training?.table,
    ...Object.fromEntries(
      Object.entries(documents).map(([name, paths]) => [`documents.${name}`, onlyOr(paths)]),
    ),
    ...Object.fromEntries(tables),
    ...Object.fromEntries(
      Object.entries(evaluationBindings(evaluation)).map(([key, value]) => [`evaluation.${key}`, value]),
    ),
  });
}

/** One path stands for itself: git may see its file renamed. */
function onlyOr(paths: readonly string[]): Said {
  return paths.length === 1 ? paths[0] : paths;
}

function shiftKey(name: string): string {
  return keyText(['shifts', name, 'table']);
}

function evaluationBindings(evaluation: TableBinding): { readonly [K in keyof TableBinding]-?: Said } {
  const { positive, reference } = evaluation;
  return {
    table: evaluation.table,
    label: evaluation.label,
    prediction: evaluation.prediction,
    score: evaluation.score,
    scores: evaluation.scores,
    threshold: evaluation.threshold,
    exact: evaluation.exact,
    positive: positive && { label: sorted(positive.label), prediction: sorted(positive.prediction) },
    favourable: evaluation.favourable,
    weight: evaluation.weight,
    id: evaluation.id,
    attributes: sorted(evaluation.attributes.map(attributeText)),
    intersections: sorted(evaluation.intersections.map(intersectionText)),
    slices: sorted(evaluation.slices.map(attributeText)),
    strata: evaluation.strata.map(attributeText),
    reference: Object.fromEntries(
      Object.entries(reference).map(([column, choice]) => [column, choiceValue(choice)]),
    ),
    population: evaluation.population,
    counterfactual: evaluation.counterfactual,
    severity: evaluation.severity,
    features: evaluation.features && sorted(evaluation.features),
  };
}

/** An attribute with its bins, and the columns of an intersection, as one text each. */
export function attributeText({ column, bins }: AttributeBinding): string {
  return bins === undefined ? column : `${column} cut at ${bins.join(', ')}`;
}

export function intersectionText(columns: readonly string[]): string {
  return sorted(columns).join(' × ');
}

/** `{ value: 'largest' }` is the group of that name, `largest` the choice. */
function choiceValue(choice: ReferenceChoice): JsonValue {
  return typeof choice === 'string' ? choice : { value: choice.value };
}

function sorted(values: readonly string[]): readonly string[] {
  return values.toSorted(compare);
}

/** What the head does to a subject that both policies have. */
export function standingOf(base: SubjectPolicy, head: SubjectPolicy, renames: Renames): Standing {
  const [before, after] = [bindingsOf(base), bindingsOf(head)];
  const keys = differingKeys(before, after);
  if (keys.length === 0) {
    return 'same';
  }
  const paths = pathKeys(base);
  return keys.every((key) => paths.includes(key) && isRename(before.get(key), after.get(key), renames))
    ? 'renamed'
    : 'rebound';
}

function pathKeys({ shifts = {}, documents = {} }: SubjectPolicy): readonly string[] {
  return [
    'model',
    'card',
    'training.table',
    'evaluation.table',
    'evaluation.severity',
    ...Object.keys(shifts).map(shiftKey),
    ...Object.keys(documents).map((name) => `documents.${name}`),
  ];
}

/** Both are paths of single files, and git sees the one become the other. What a glob stands for git cannot say. */
function isRename(from: Said, to: Said, renames: Renames): boolean {
  return (
    typeof from === 'string' &&
    typeof to === 'string' &&
    !hasGlobSigns(from) &&
    !hasGlobSigns(to) &&
    renames.get(from) === to
  );
}

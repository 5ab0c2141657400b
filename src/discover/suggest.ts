import type { SubjectPolicy, TableBinding } from '../policy/policy.ts';
import type { InferredColumns } from './columns.ts';
import { modelNear } from './model-near.ts';
import { type NotTaken, printPolicy, seenText, type SuggestedSubject } from './print-policy.ts';

/** A table whose columns were looked at. */
export interface InferredTable {
  /** From the root. */
  readonly path: string;
  /** Rows of the sample. */
  readonly rows: number;
  readonly header: readonly string[];
  readonly columns: InferredColumns;
}

export interface Suggestion {
  /** A `fates.yml` for the root of the repository; null when no table is understood well enough to begin one. */
  readonly text: string | null;
  /** What advisory mode can judge: subjects that nothing is missing from. For `advisoryPolicy`. */
  readonly subjects: readonly SubjectPolicy[];
  /** Tables that are no subject, and why, in our own words and theirs. */
  readonly notTaken: readonly NotTaken[];
}

/**
 * Writes the policy that the tables suggest: one subject a table with a known truth and a known decision or score, and
 * a comment for every choice with what was seen. `schema` is the address of the published JSON Schema. Whatever stands
 * in the tables is printed as data: it cannot become another key, document or comment line. `paths` are all files of the tree, among
 * which a model may be.
 */
export function suggestPolicy(
  tables: readonly InferredTable[],
  schema: string,
  paths: readonly string[] = [],
): Suggestion {
  const judged = tables.map((table) => ({ table, reason: reasonAgainst(table) }));
  const notTaken = judged.flatMap(({ table, reason }) =>
    reason === undefined ? [] : [{ path: table.path, reason }],
  );
  const taken = judged.filter(({ reason }) => reason === undefined).map(({ table }) => table);
  const ids = subjectIds(taken);
  const near = taken.map(({ path }) => modelNear(path, paths));
  const suggested = taken.map((table, index): SuggestedSubject => {
    const id = ids[index] ?? `subject-${index + 1}`;
    const model = near[index];
    // One model for several tables is a choice that somebody has to make.
    const own = near.filter((each) => each?.path === model?.path).length === 1 ? model : undefined;
    const subject = { ...subjectOf(id, table), ...(own === undefined ? {} : { model: own.path }) };
    return {
      table,
      subject,
      isComplete: isComplete(table.columns),
      ...(own === undefined ? {} : { model: own }),
    };
  });
  return {
    text: suggested.length === 0 ? null : printPolicy(suggested, notTaken, schema),
    subjects: suggested.flatMap(({ subject, isComplete: complete }) => (complete ? [subject] : [])),
    notTaken,
  };
}

function reasonAgainst({
  path,
  columns: { label, prediction, score, task },
}: InferredTable): string | undefined {
  if (/[\\\p{Cc}]/u.test(path)) {
    return 'its path has a backslash or a control character, which a policy cannot name';
  }
  if (!label.inferred) {
    return `truth not inferred: ${label.because}; seen: ${seenText(label.seen)}`;
  }
  if (!task.inferred) {
    return `task not inferred: ${task.because}; seen: ${seenText(task.seen)}`;
  }
  if (!prediction.inferred && !(score.inferred && task.value === 'binary')) {
    return `decision not inferred: ${prediction.because}; seen: ${seenText(prediction.seen)}`;
  }
  return undefined;
}

/** A binary subject without a positive class can be written down, and has to be completed by hand. */
function isComplete({ task, positive }: InferredColumns): boolean {
  return task.inferred && (task.value !== 'binary' || positive.inferred);
}

/** From the file's name, in plain letters; unique. */
function subjectIds(tables: readonly InferredTable[]): readonly string[] {
  const taken = new Set<string>();
  return tables.map(({ path }) => {
    const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/u, '');
    const plain =
      stem
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '')
        .slice(0, 60) || 'model';
    let id = plain;
    for (let count = 2; taken.has(id); count += 1) {
      id = `${plain}-${count}`;
    }
    taken.add(id);
    return id;
  });
}

/** Assumed where a score stands without a decision: the file says so beside it. */
const THRESHOLD = 0.5;

function subjectOf(id: string, { path, columns }: InferredTable): SubjectPolicy {
  const { label, prediction, weight, id: rowId, task, attributes } = columns;
  const evaluation: TableBinding = {
    table: path,
    label: label.inferred ? label.value : '',
    ...(prediction.inferred ? { prediction: prediction.value } : {}),
    ...(task.inferred && task.value === 'binary' ? binaryBindings(columns) : {}),
    favourable: 'positive',
    ...(weight.inferred ? { weight: weight.value } : {}),
    ...(rowId.inferred ? { id: rowId.value } : {}),
    attributes: attributes.map(({ binding }) => binding),
    intersections: [],
    slices: [],
    strata: [],
    reference: {},
    population: {},
  };
  return { id, ...(task.inferred ? { task: task.value } : {}), evaluation, watch: [] };
}

function binaryBindings({
  prediction,
  score,
  positive,
}: InferredColumns): Pick<TableBinding, 'score' | 'threshold' | 'positive'> {
  return {
    ...(score.inferred ? { score: score.value } : {}),
    ...(score.inferred && !prediction.inferred ? { threshold: THRESHOLD } : {}),
    ...(positive.inferred
      ? { positive: { label: [positive.value.label], prediction: [positive.value.prediction] } }
      : {}),
  };
}

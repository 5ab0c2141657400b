import type { Task } from '../cube/cube.ts';
import { compareText, compareTexts } from '../cube/cube-layout.ts';
import type { TableBinding } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import type { ByteSource, TablePorts } from './bytes.ts';
import type { Gathered, Provenance } from './evidence.ts';
import { DELIMITER_NAMES } from './table/delimiter.ts';
import { taskOfLabels } from './table/infer-task.ts';
import { readTable } from './table/read-table.ts';
import type { TableRead } from './table/read-table.ts';
import { sampleTable } from './table/sample-table.ts';
import { schemaProblem } from './table/subject-fields.ts';
import type { SubjectColumns, SubjectReading } from './table/subject-fields.ts';
import { SubjectRows } from './table/subject-rows.ts';

/** Text of the first file from which a task is inferred. */
const SAMPLED = 1 << 20;

/** What is to be counted of a subject's evaluation table. */
export interface TableRequest {
  readonly task: Task | 'infer';
  readonly bindings: TableBinding;
  /** Columns of each scope that somebody asks for; the overall one may be left out. */
  readonly scopes: readonly (readonly string[])[];
  /** Each scope of attributes is also counted within each of these columns. */
  readonly strata: readonly string[];
}

export interface GatherOptions {
  /** Take `positive` from values like 0/1 or no/yes when the policy does not say; else that is a problem. */
  readonly inferPositive: boolean;
  /** Which tree the files are from; `head` when absent. */
  readonly from?: Provenance['from'];
}

type Failed = Extract<Gathered, { readonly ok: false }>;

/** Reads the shards of an evaluation table, in one streaming pass each, into one evaluation cube. */
export async function gatherTable(
  request: TableRequest,
  sources: readonly ByteSource[],
  ports: TablePorts,
  options: GatherOptions,
): Promise<Gathered> {
  const first = sources[0];
  if (first === undefined) {
    return failed('missing', [noFile(request.bindings.table)]);
  }
  const task = request.task === 'infer' ? await inferTask(request.bindings, first, ports) : request.task;
  if (typeof task !== 'string') {
    return task;
  }
  const rows = new SubjectRows(readingOf(request, task, options));
  const notes: string[] = [];
  const files: Provenance[] = [];
  let known: { readonly path: string; readonly columns: readonly string[] } | undefined;
  for (const source of sources) {
    const read = await readShard(source, ports, rows, known);
    if (!read.ok) {
      return { ...failed(read.state, read.problems), files };
    }
    known ??= { path: source.path, columns: read.header.columns };
    if (read.header.delimiter !== ',') {
      notes.push(`${source.path} is separated by ${DELIMITER_NAMES[read.header.delimiter]}.`);
    }
    const provenance = { path: source.path, sha256: await source.sha256(), bytes: source.size };
    files.push({ ...provenance, grade: 'computed', from: options.from ?? 'head' });
  }
  const counted = rows.finish(first.path);
  if (!counted.ok) {
    return { ...failed('unreadable', counted.problems), files };
  }
  const taskInferred = request.task === 'infer';
  const taskNote = taskInferred
    ? [`The task was inferred as ${task} from the first rows of ${first.path}.`]
    : [];
  return {
    ok: true,
    table: {
      cube: counted.value.cube,
      files,
      task,
      taskInferred,
      notes: [...taskNote, ...notes, ...counted.value.notes],
    },
  };
}

async function readShard(
  source: ByteSource,
  ports: TablePorts,
  rows: SubjectRows,
  known: { readonly path: string; readonly columns: readonly string[] } | undefined,
): Promise<TableRead> {
  const read = await readTable(source, ports, ({ columns }) => {
    const other =
      known === undefined ? undefined : schemaProblem(source.path, columns, known.path, known.columns);
    return other === undefined ? rows.beginFile(source.path, columns) : { ok: false, problems: [other] };
  });
  return rows.failure === undefined ? read : { ok: false, state: 'unreadable', problems: [rows.failure] };
}

async function inferTask(
  bindings: TableBinding,
  source: ByteSource,
  ports: TablePorts,
): Promise<Task | Failed> {
  if (bindings.positive !== undefined || bindings.threshold !== undefined) {
    return 'binary';
  }
  if (bindings.scores !== undefined) {
    return 'multiclass';
  }
  const sample = await sampleTable(source, ports, SAMPLED);
  if (!sample.ok) {
    const isPointer = sample.problems.some(({ code }) => code === 'table/lfs-pointer');
    return failed(isPointer ? 'missing' : 'unreadable', sample.problems);
  }
  const labels = new Set(sample.value.values[sample.value.columns.indexOf(bindings.label)]);
  labels.delete('');
  return taskOfLabels(labels);
}

function readingOf(
  { task: asked, bindings, scopes, strata }: TableRequest,
  task: Task,
  options: GatherOptions,
): SubjectReading {
  const isBinary = task === 'binary';
  const scores = task === 'multiclass' ? scoresOf(bindings) : [];
  const score = isBinary ? bindings.score : undefined;
  const threshold = bindings.prediction === undefined && score !== undefined ? bindings.threshold : undefined;
  const marginals = marginalsOf(bindings, scopes, strata);
  const attributes = [...new Set(marginals.flat())];
  const columns: SubjectColumns = {
    label: bindings.label,
    prediction: bindings.prediction,
    score,
    weight: bindings.weight,
    scores,
    attributes,
    keys: keysOf(bindings),
  };
  return {
    layout: {
      task,
      columns: attributes,
      marginals,
      hasDecisions: bindings.prediction !== undefined || threshold !== undefined || scores.length > 0,
      hasScores: score !== undefined,
      classScores: scores.length,
      weighted: bindings.weight !== undefined,
    },
    columns,
    taskInferred: asked === 'infer',
    inferPositive: options.inferPositive,
    positive: bindings.positive,
    threshold,
    binsOf: binsOf(bindings),
  };
}

/** Classes by name, so that a tie goes to the same one whatever the order in which they are written. */
function scoresOf({ scores = {} }: TableBinding): SubjectColumns['scores'] {
  return Object.entries(scores).toSorted(([a], [b]) => compareText(a, b));
}

/** The overall marginal, each scope, and each scope of attributes within each stratum. */
function marginalsOf(
  { attributes }: TableBinding,
  scopes: readonly (readonly string[])[],
  strata: readonly string[],
): readonly (readonly string[])[] {
  const names = new Set(attributes.map(({ column }) => column));
  const sensitive = scopes.filter(
    (columns) => columns.length > 0 && columns.every((column) => names.has(column)),
  );
  const stratified = strata.flatMap((stratum) =>
    sensitive.filter((columns) => !columns.includes(stratum)).map((columns) => [...columns, stratum]),
  );
  const unique = new Map([[], ...scopes, ...stratified].map((columns) => [JSON.stringify(columns), columns]));
  return [...unique.values()].sort(compareTexts);
}

const LISTS = ['attributes', 'slices', 'strata'] as const;

function keysOf(bindings: TableBinding): ReadonlyMap<string, string> {
  return new Map(
    LISTS.toReversed().flatMap((list) => bindings[list].map(({ column }) => [column, list] as const)),
  );
}

/** A column that several lists name has the bins of the first that gives some. */
function binsOf(bindings: TableBinding): ReadonlyMap<string, readonly number[]> {
  return new Map(
    LISTS.toReversed().flatMap((list) =>
      bindings[list].flatMap(({ column, bins }) => (bins === undefined ? [] : [[column, bins] as const])),
    ),
  );
}

function failed(state: Failed['state'], problems: readonly Problem[]): Failed {
  return { ok: false, state, problems, files: [] };
}

function noFile(table: string): Problem {
  return {
    code: 'table/no-file',
    path: table,
    message: 'There is no such file, so nothing can be measured.',
    hint: 'Check the path or glob of `table`, and that the step that writes it has run before.',
  };
}

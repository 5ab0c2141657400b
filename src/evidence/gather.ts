import type { Task } from '../cube/cube.ts';
import { compareText, compareTexts, MOST_KEPT_SCORES } from '../cube/cube-layout.ts';
import type { TableBinding } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import type { ByteSource, TablePorts } from './bytes.ts';
import type { Gathered, PopulationEvidence, Provenance } from './evidence.ts';
import type { RowTally } from './further/row-tally.ts';
import type { PairSide } from './paired/row-pairs.ts';
import { countShards } from './shards/count-shards.ts';
import { overlapProblems } from './shards/overlaps.ts';
import type { ShardFile } from './shards/shard.ts';
import { verifyTable } from './shards/verify-table.ts';
import { CounterfactualSets } from './table/counterfactual-sets.ts';
import { DELIMITER_NAMES } from './table/delimiter.ts';
import { taskOfLabels } from './table/infer-task.ts';
import { sampleTable } from './table/sample-table.ts';
import type { SubjectColumns, SubjectReading } from './table/subject-fields.ts';

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
  /** Count the same rows in the same pass. */
  readonly beside?: readonly RowTally[];
  /** Pair its rows with those of another reading of the same request, in the same pass; binary decisions only. */
  readonly pairs?: PairSide;
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
  const reading = readingOf(request, task, options);
  const beside = besideOf(request, reading);
  const reported = reportedOf(sources);
  const counted = await countShards(request.bindings.table, reading, sources, ports, beside);
  const files = counted.files.map(({ path, sha256, bytes }): Provenance => {
    const isReported = reported.has(path);
    const from = isReported ? 'artifact' : (options.from ?? 'head');
    return { path, sha256, bytes, grade: isReported ? 'reported' : 'computed', from };
  });
  if (!counted.ok) {
    return { ...failed(counted.state, counted.problems), files };
  }
  const overlaps = await overlapProblems(counted.files, sources, ports);
  if (overlaps.length > 0) {
    return { ...failed('unreadable', overlaps), files };
  }
  // What only all rows together show is said of the table, and of its file when there is one.
  const named = sources.length === 1 ? first.path : request.bindings.table;
  const verified = verifyTable(reading, { ...counted.table, path: named });
  if (!verified.ok) {
    return { ...failed('unreadable', verified.problems), files };
  }
  const taskInferred = request.task === 'infer';
  const notes = [
    ...(taskInferred ? [`The task was inferred as ${task} from the first rows of ${first.path}.`] : []),
    ...counted.files.flatMap(fileNotes),
    ...[...reported].map((path) => `${path} is in no commit: it is reported by the pull request's own run.`),
    ...verified.value.notes,
  ];
  const counterfactual = beside.sets === undefined ? {} : { counterfactual: beside.sets.publish() };
  const stated = populationsOf(request.bindings);
  return {
    ok: true,
    table: { cube: verified.value.cube, files, task, taskInferred, notes, ...counterfactual, ...stated },
  };
}

/** What looks at the same rows in the same pass. */
function besideOf({ beside = [], pairs }: TableRequest, { columns, layout }: SubjectReading) {
  const { counterfactual: marks } = columns;
  return {
    tallies: beside,
    sets: marks === undefined ? undefined : new CounterfactualSets(marks),
    pairs: layout.task === 'binary' && layout.hasDecisions ? pairs : undefined,
  };
}

/** Paths of what somebody's run gave. */
export function reportedOf(sources: readonly ByteSource[]): ReadonlySet<string> {
  return new Set(sources.flatMap(({ path, from }) => (from === 'artifact' ? [path] : [])));
}

function populationsOf({ population }: TableBinding): {
  readonly populations?: { readonly [attribute: string]: PopulationEvidence };
} {
  const stated = Object.entries(population).map(([column, shares]) => [column, { shares }] as const);
  return stated.length === 0 ? {} : { populations: Object.fromEntries(stated) };
}

function fileNotes({ path, delimiter = ',', notes }: ShardFile): readonly string[] {
  const separated = delimiter === ',' ? [] : [`${path} is separated by ${DELIMITER_NAMES[delimiter]}.`];
  return [...separated, ...notes];
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
  const sample = await sampleTable(source, ports, SAMPLED, { only: bindings.label });
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
  const keepsAll = bindings.exact === true && (score !== undefined || scores.length > 0);
  const hasDecisions = bindings.prediction !== undefined || threshold !== undefined || scores.length > 0;
  const columns: SubjectColumns = {
    label: bindings.label,
    prediction: bindings.prediction,
    score,
    weight: bindings.weight,
    scores,
    counterfactual: hasDecisions && task !== 'regression' ? bindings.counterfactual : undefined,
    attributes,
    keys: keysOf(bindings),
  };
  return {
    layout: {
      task,
      columns: attributes,
      marginals,
      hasDecisions,
      hasScores: score !== undefined,
      classScores: scores.length,
      weighted: bindings.weight !== undefined,
      ...(keepsAll ? { exactScores: MOST_KEPT_SCORES } : {}),
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

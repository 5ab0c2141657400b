/**
 * The evaluation table together with the further tables of a subject. Nothing is read that nobody asks for; the
 * training table is read first, because ranges and known rows have to be there when the evaluation streams past.
 */
import type { ByteSource, TablePorts } from '../bytes.ts';
import type { EvidenceKind, FailedTable, Gathered } from '../evidence.ts';
import type { GatherOptions, TableRequest } from '../gather.ts';
import { gatherTable } from '../gather.ts';
import { missingColumn } from '../table/header.ts';
import { readHeader } from '../table/sample-table.ts';
import { ClassRows } from './class-rows.ts';
import { ColumnRows } from './column-rows.ts';
import type { FurtherCount } from './further-count.ts';
import { failedPart, NOTHING, type Part, together } from './part.ts';
import type { FurtherRequest } from './request.ts';
import { readConfidences, readMembers, readShifts } from './shifted-tables.ts';
import { columnsWanted, readTraining } from './training-counts.ts';

export async function gatherTables(
  request: TableRequest,
  further: FurtherRequest,
  sources: readonly ByteSource[],
  ports: TablePorts,
  options: GatherOptions,
): Promise<Gathered> {
  const [first] = sources;
  const header = isAsked(further) && first !== undefined ? await readHeader(first, ports) : undefined;
  if (first === undefined || header?.ok !== true) {
    return gatherTable(request, sources, ports, options);
  }
  const { bindings } = request;
  const { columns } = header.value;
  const training = await readTraining(bindings, columns, further, ports);
  const classes = classesOfEvaluation(further, first.path, columns);
  const scores = scoresOf(request, further);
  const beside = [
    ...training.counts.flatMap((count) => count.evaluation?.() ?? []),
    ...classes.rows,
    ...(scores === undefined ? [] : [scores]),
  ];
  const gathered = await gatherTable({ ...request, beside }, sources, ports, options);
  if (!gathered.ok) {
    return gathered;
  }
  const { table } = gathered;
  const reading = { request, ports, options, cube: table.cube };
  const part = together([
    training.part,
    classes.part,
    ...training.counts.map((count) => counted(count, further, table.task)),
    classCounts([...training.classes, ...classes.rows], further, first.path),
    await readMembers(further, reading),
    await readShifts(further, reading),
    await readConfidences(further, scores, ports),
  ]);
  const files = [...new Map([...table.files, ...part.files].map((file) => [file.path, file])).values()];
  const { kinds, failures } = part;
  const notes = [...table.notes, ...part.notes];
  return { ok: true, table: { ...table, files, notes, further: { kinds, failures: new Map(failures) } } };
}

/** Whether more is wanted than the evaluation table's cube, and there is something to take it from. */
function isAsked({ kinds, training, shifts, classes }: FurtherRequest): boolean {
  const wants = (...names: readonly EvidenceKind[]): boolean => names.some((kind) => kinds.has(kind));
  return (
    (training !== undefined && wants('columns', 'ranges', 'overlap', 'members')) ||
    (shifts.size > 0 && wants('shifts', 'confidences')) ||
    classes.length > 0
  );
}

function counted(
  count: FurtherCount,
  { training }: FurtherRequest,
  task: Parameters<FurtherCount['evidence']>[0],
): Part {
  const problem = count.problem?.(training?.table ?? '');
  return problem === undefined
    ? { ...NOTHING, kinds: count.evidence(task) }
    : failedPart([count.kind], { ok: false, state: 'unreadable', problems: [problem], files: [] });
}

/** Tallies of the classes that are asked of the evaluation table, unless it lacks a column of theirs. */
function classesOfEvaluation(
  { classes }: FurtherRequest,
  path: string,
  columns: readonly string[],
): { readonly rows: readonly ClassRows[]; readonly part: Part } {
  const own = classes.filter(({ table }) => table === 'evaluation');
  const problems = own
    .flatMap(columnsWanted)
    .filter(({ column }) => !columns.includes(column))
    .map(({ column, key }) => missingColumn(path, key, column, columns));
  const failed: FailedTable = { ok: false, state: 'missing', problems, files: [] };
  return problems.length > 0
    ? { rows: [], part: failedPart(['classes'], failed) }
    : { rows: own.map((request) => new ClassRows(request)), part: NOTHING };
}

function classCounts(rows: readonly ClassRows[], { training }: FurtherRequest, path: string): Part {
  if (rows.length === 0) {
    return NOTHING;
  }
  const problems = rows.flatMap(
    (each) => each.problem(each.request.table === 'training' ? (training?.table ?? '') : path) ?? [],
  );
  return problems.length > 0
    ? failedPart(['classes'], { ok: false, state: 'unreadable', problems, files: [] })
    : { ...NOTHING, kinds: { classes: { counts: rows.map((each) => each.counts()) } } };
}

/** Counts the score column of the evaluation table where confidences are asked for. */
function scoresOf({ bindings }: TableRequest, { kinds, shifts }: FurtherRequest): ColumnRows | undefined {
  return kinds.has('confidences') && shifts.size > 0 && bindings.score !== undefined
    ? new ColumnRows([bindings.score], bindings.weight)
    : undefined;
}

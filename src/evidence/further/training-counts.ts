import type { TablePorts } from '../bytes.ts';
import type { EvidenceKind, FailedTable } from '../evidence.ts';
import { readHeader } from '../table/sample-table.ts';
import type { TableBinding } from '../../policy/policy.ts';
import { ClassRows } from './class-rows.ts';
import { ColumnRows } from './column-rows.ts';
import { ColumnsCount, targetsIn } from './columns-count.ts';
import { featuresOf } from './features.ts';
import type { FurtherCount } from './further-count.ts';
import { OverlapCount } from './overlap-count.ts';
import { failedPart, NOTHING, type Part } from './part.ts';
import { RangesCount } from './ranges-count.ts';
import type { FurtherTable, WantedColumn } from './read-rows.ts';
import { readRows } from './read-rows.ts';
import type { FurtherRequest } from './request.ts';
import type { RowTally } from './row-tally.ts';

/** What waits for the rows of the evaluation table, and what the training table alone gave. */
export interface TrainingRead {
  readonly counts: readonly FurtherCount[];
  readonly classes: readonly ClassRows[];
  readonly part: Part;
}

const KINDS: readonly EvidenceKind[] = ['columns', 'ranges', 'overlap'];

/** Reads the training table once for everybody who asks for it; `evaluation` is the header of the other table. */
export async function readTraining(
  bindings: TableBinding,
  evaluation: readonly string[],
  { kinds, training, classes }: FurtherRequest,
  ports: TablePorts,
): Promise<TrainingRead> {
  const own = classes.filter(({ table }) => table === 'training');
  const asked = [
    ...KINDS.filter((kind) => kinds.has(kind)),
    ...(own.length > 0 ? (['classes'] as const) : []),
  ];
  const nothing = (part: Part): TrainingRead => ({ counts: [], classes: [], part });
  if (training === undefined || asked.length === 0) {
    return nothing(NOTHING);
  }
  const header = await headerOf(training, ports);
  if ('ok' in header) {
    return nothing(failedPart(asked, header));
  }
  const features = featuresOf(bindings, evaluation, header);
  const profiles = new ColumnRows(
    [...new Set([...features, ...targetsIn(bindings, header)])].filter((column) =>
      evaluation.includes(column),
    ),
    bindings.weight,
  );
  const counts: readonly FurtherCount[] = [
    ...(kinds.has('columns') ? [new ColumnsCount(bindings, features, profiles)] : []),
    ...(kinds.has('ranges') ? [new RangesCount(features, profiles)] : []),
    ...(kinds.has('overlap') ? [new OverlapCount(features)] : []),
  ];
  const classRows = own.map((request) => new ClassRows(request));
  const tallies: readonly RowTally[] = [
    ...(kinds.has('columns') || kinds.has('ranges') ? [profiles] : []),
    ...counts.flatMap((count) => count.training ?? []),
    ...classRows,
  ];
  const wanted = [
    ...(counts.length === 0 ? [] : features.map((column) => ({ column, key: 'features' }))),
    ...own.flatMap(columnsWanted),
  ];
  const read = await readRows(training, wanted, tallies, ports);
  return read.ok
    ? {
        counts,
        classes: classRows,
        part: { ...NOTHING, files: read.files, notes: raggedNotes(training.table, read.ragged) },
      }
    : nothing(failedPart(asked, read));
}

/** The header of the first shard, or why there is none. */
export async function headerOf(
  table: FurtherTable,
  ports: TablePorts,
): Promise<readonly string[] | FailedTable> {
  const [first] = table.sources;
  if (first === undefined) {
    return { ok: false, state: 'missing', problems: [noSuchTable(table)], files: [] };
  }
  const header = await readHeader(first, ports);
  if (header.ok) {
    return header.value.columns;
  }
  const isPointer = header.problems.some(({ code }) => code === 'table/lfs-pointer');
  const state = isPointer ? 'missing' : 'unreadable';
  return { ok: false, state, problems: header.problems, files: [] };
}

/** Columns of a request for classes, and the options that name them. */
export function columnsWanted({
  columns,
  sensitive,
}: FurtherRequest['classes'][number]): readonly WantedColumn[] {
  return [
    ...columns.map((column) => ({ column, key: 'options.columns' })),
    ...(sensitive === undefined ? [] : [{ column: sensitive, key: 'options.sensitive' }]),
  ];
}

export function raggedNotes(table: string, ragged: number): readonly string[] {
  return ragged === 0
    ? []
    : [`${ragged} rows of ${table} have more or fewer fields than its header; they were left out.`];
}

function noSuchTable({ table, key }: FurtherTable): FailedTable['problems'][number] {
  return {
    code: 'evidence/no-such-file',
    path: table,
    message: `There is no such table, which \`${key}\` names, so nothing can be compared with it.`,
    hint: `Commit it, have an earlier step of the job write it, or mend \`${key}\` in the policy.`,
  };
}

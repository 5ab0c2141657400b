import type { EvaluationCube } from '../../cube/cube.ts';
import type { TablePorts } from '../bytes.ts';
import type { FailedTable, Gathered, TableCells } from '../evidence.ts';
import type { GatherOptions, TableRequest } from '../gather.ts';
import { gatherTable } from '../gather.ts';
import { ColumnRows } from './column-rows.ts';
import { failedPart, NOTHING, type Part, together } from './part.ts';
import type { FurtherTable } from './read-rows.ts';
import { readRows } from './read-rows.ts';
import type { FurtherRequest } from './request.ts';
import { headerOf, raggedNotes } from './training-counts.ts';

/** How a further table with labels is read: as the evaluation table is. */
export interface LabelledReading {
  readonly request: TableRequest;
  readonly ports: TablePorts;
  readonly options: GatherOptions;
  /** Of the evaluation table. */
  readonly cube: EvaluationCube;
}

/** The rows that were trained on, beside those of the evaluation table. */
export async function readMembers(
  { kinds, training }: FurtherRequest,
  reading: LabelledReading,
): Promise<Part> {
  if (training === undefined || !kinds.has('members') || reading.request.bindings.score === undefined) {
    return NOTHING;
  }
  const read = await readLabelled('training', training, reading);
  return read.ok
    ? {
        ...read.part,
        kinds: { members: { members: read.cells, others: cellsOf('evaluation', reading.cube) } },
      }
    : failedPart(['members'], read.failed);
}

/** Every shifted table with its labels; one that cannot be read leaves none. */
export async function readShifts({ kinds, shifts }: FurtherRequest, reading: LabelledReading): Promise<Part> {
  if (shifts.size === 0 || !kinds.has('shifts')) {
    return NOTHING;
  }
  const shifted: TableCells[] = [];
  const parts: Part[] = [];
  for (const [name, table] of shifts) {
    const read = await readLabelled(name, table, reading);
    if (!read.ok) {
      return failedPart(['shifts'], read.failed);
    }
    shifted.push(read.cells);
    parts.push(read.part);
  }
  const reference = cellsOf('evaluation', reading.cube);
  return together([...parts, { ...NOTHING, kinds: { shifts: { reference, shifted } } }]);
}

/** The scores of every shifted table; nobody needs their labels. `source` has counted those of the evaluation table. */
export async function readConfidences(
  { shifts }: FurtherRequest,
  source: ColumnRows | undefined,
  ports: TablePorts,
): Promise<Part> {
  const [column] = source?.columns ?? [];
  const scores = column === undefined ? undefined : source?.profiles().get(column);
  if (source === undefined || column === undefined || scores === undefined || shifts.size === 0) {
    return NOTHING;
  }
  const targets: { readonly name: string; readonly scores: typeof scores }[] = [];
  const parts: Part[] = [];
  for (const [name, table] of shifts) {
    const header = await headerOf(table, ports);
    const rows = new ColumnRows([column], source.weight);
    const wanted = [{ column, key: 'score' }];
    const read = 'ok' in header ? header : await readRows(table, wanted, [rows], ports);
    if (!read.ok) {
      return failedPart(['confidences'], read);
    }
    parts.push({ ...NOTHING, files: read.files, notes: raggedNotes(table.table, read.ragged) });
    targets.push(...[...rows.profiles().values()].map((profile) => ({ name, scores: profile })));
  }
  return together([...parts, { ...NOTHING, kinds: { confidences: { source: scores, targets } } }]);
}

type Labelled =
  | { readonly ok: true; readonly cells: TableCells; readonly part: Part }
  | { readonly ok: false; readonly failed: FailedTable };

async function readLabelled(
  name: string,
  table: FurtherTable,
  { request, ports, options, cube }: LabelledReading,
): Promise<Labelled> {
  const header = await headerOf(table, ports);
  if ('ok' in header) {
    return { ok: false, failed: header };
  }
  const bindings = { ...request.bindings, table: table.table };
  const read: Gathered = await gatherTable(
    { task: cube.task, bindings, scopes: [], strata: [] },
    table.sources,
    ports,
    options,
  );
  return read.ok
    ? {
        ok: true,
        cells: cellsOf(name, read.table.cube),
        part: { ...NOTHING, files: read.table.files, notes: read.table.notes },
      }
    : { ok: false, failed: read };
}

function cellsOf(name: string, cube: EvaluationCube): TableCells {
  const { rows, classes, hasDecisions, scoreAxis: axis } = cube;
  const overall = cube.marginals.find(({ columns }) => columns.length === 0)?.groups[0];
  const refused = cube.refused.reduce((sum, { columns, n }) => sum + (columns.length === 0 ? n : 0), 0);
  const cells = overall ?? { key: [], n: [], w: [], w2: [] };
  return { name, rows, refused, classes, hasDecisions, cells, axis };
}

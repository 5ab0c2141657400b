/**
 * The evaluation table together with the further tables of a subject. Nothing is read that no kind asks for; the
 * training table is read first, once, because ranges and known rows have to be there when the evaluation streams past.
 */
import type { Task } from '../../cube/cube.ts';
import type { ByteSource, TablePorts } from '../bytes.ts';
import type { EvidenceKind, EvidenceKinds, FailedTable, Gathered, Provenance } from '../evidence.ts';
import type { GatherOptions, TableRequest } from '../gather.ts';
import { gatherTable } from '../gather.ts';
import { readHeader } from '../table/sample-table.ts';
import { ColumnsCount } from './columns-count.ts';
import { featuresOf } from './features.ts';
import type { FurtherTable, WantedColumn } from './read-rows.ts';
import { readRows } from './read-rows.ts';
import type { RowTally } from './row-tally.ts';

/** What is asked of the further tables. */
export interface FurtherRequest {
  /** Kinds that somebody needs. */
  readonly kinds: ReadonlySet<EvidenceKind>;
  readonly training?: FurtherTable;
}

/** Evidence that needs the rows of the training table, then those of the evaluation table. */
interface FurtherCount {
  readonly training: RowTally;
  /** Asked for after the training table has been read. */
  readonly evaluation: () => RowTally;
  /** After both. */
  readonly evidence: (task: Task) => Partial<EvidenceKinds>;
}

export async function gatherTables(
  request: TableRequest,
  further: FurtherRequest,
  sources: readonly ByteSource[],
  ports: TablePorts,
  options: GatherOptions,
): Promise<Gathered> {
  const training = await readTraining(request, further, sources, ports);
  const counts = training?.ok === true ? training.counts : [];
  const beside = counts.map((count) => count.evaluation());
  const gathered = await gatherTable({ ...request, beside }, sources, ports, options);
  if (!gathered.ok || training === undefined) {
    return gathered;
  }
  const { table } = gathered;
  const failures = training.ok ? [] : training.kinds.map((kind) => [kind, training.failed] as const);
  const kinds = counts.reduce<Partial<EvidenceKinds>>(
    (all, count) => ({ ...all, ...count.evidence(table.task) }),
    {},
  );
  return {
    ok: true,
    table: {
      ...table,
      files: [...table.files, ...training.files],
      notes: [...table.notes, ...training.notes],
      further: { kinds, failures: new Map(failures) },
    },
  };
}

type TrainingRead =
  | {
      readonly ok: true;
      readonly counts: readonly FurtherCount[];
      readonly files: readonly Provenance[];
      readonly notes: readonly string[];
    }
  | {
      readonly ok: false;
      readonly kinds: readonly EvidenceKind[];
      readonly failed: FailedTable;
      readonly files: readonly Provenance[];
      readonly notes: readonly string[];
    };

const FROM_TRAINING: readonly EvidenceKind[] = ['columns'];

/** Undefined when nobody asks for it, or the policy names none, or the evaluation table cannot be read anyway. */
async function readTraining(
  { bindings }: TableRequest,
  { kinds, training }: FurtherRequest,
  [evaluation]: readonly ByteSource[],
  ports: TablePorts,
): Promise<TrainingRead | undefined> {
  const asked = FROM_TRAINING.filter((kind) => kinds.has(kind));
  const header =
    asked.length === 0 || evaluation === undefined ? undefined : await readHeader(evaluation, ports);
  if (training === undefined || header?.ok !== true) {
    return undefined;
  }
  const failed = (failure: FailedTable): TrainingRead => ({
    ok: false,
    kinds: asked,
    failed: failure,
    files: failure.files,
    notes: [],
  });
  const [first] = training.sources;
  const reference = first === undefined ? undefined : await readHeader(first, ports);
  if (reference?.ok !== true) {
    const problems = reference?.problems ?? [noSuchTable(training)];
    const isThere = problems.every(({ code }) => code !== 'table/lfs-pointer' && code !== NO_FILE);
    return failed({ ok: false, state: isThere ? 'unreadable' : 'missing', problems, files: [] });
  }
  const features = featuresOf(bindings, header.value.columns, reference.value.columns);
  const counts = [new ColumnsCount(bindings, features, reference.value.columns)];
  const wanted = features.map((column): WantedColumn => ({ column, key: 'features' }));
  const read = await readRows(
    training,
    wanted,
    counts.map(({ training: tally }) => tally),
    ports,
  );
  return read.ok
    ? { ok: true, counts, files: read.files, notes: raggedNote(training.table, read.ragged) }
    : failed(read);
}

function raggedNote(table: string, ragged: number): readonly string[] {
  return ragged === 0
    ? []
    : [`${ragged} rows of ${table} have more or fewer fields than its header; they were left out.`];
}

const NO_FILE = 'evidence/no-such-file';

export function noSuchTable({
  table,
  key,
}: Pick<FurtherTable, 'table' | 'key'>): FailedTable['problems'][number] {
  return {
    code: NO_FILE,
    path: table,
    message: `There is no such table, which \`${key}\` names, so nothing can be compared with it.`,
    hint: `Commit it, have an earlier step of the job write it, or mend \`${key}\` in the policy.`,
  };
}

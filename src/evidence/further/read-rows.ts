import type { Problem } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { ByteSource, TablePorts } from '../bytes.ts';
import type { FailedTable, Provenance } from '../evidence.ts';
import { missingColumn } from '../table/header.ts';
import { readTable } from '../table/read-table.ts';
import { schemaProblem } from '../table/subject-fields.ts';
import type { RowTally } from './row-tally.ts';

/** A further table of a subject: what the policy calls it, and its shards. */
export interface FurtherTable {
  readonly table: string;
  /** The policy's key of it: `training.table`. */
  readonly key: string;
  readonly sources: readonly ByteSource[];
}

/** A column that has to be in a table, and the key that names it. */
export interface WantedColumn {
  readonly column: string;
  readonly key: string;
}

export type RowsRead =
  | { readonly ok: true; readonly files: readonly Provenance[]; readonly ragged: number }
  | FailedTable;

/** Shows all rows of a table to tallies, in one pass over each shard. */
export async function readRows(
  { sources }: FurtherTable,
  wanted: readonly WantedColumn[],
  tallies: readonly RowTally[],
  ports: TablePorts,
): Promise<RowsRead> {
  const files: Provenance[] = [];
  let ragged = 0;
  const leaveOut = (): true => {
    ragged += 1;
    return true;
  };
  let first: { readonly path: string; readonly columns: readonly string[] } | undefined;
  for (const source of sources) {
    const read = await readTable(source, ports, ({ columns }) => {
      const problems = headerProblems(source.path, columns, wanted, first);
      if (problems.length > 0) {
        return refuse(...problems);
      }
      first ??= { path: source.path, columns };
      tallies.forEach((tally) => tally.begin(columns));
      return succeed({
        row: (bytes, starts, ends) => {
          for (const tally of tallies) {
            tally.row(bytes, starts, ends);
          }
          return true;
        },
        ragged: leaveOut,
        unreadable: leaveOut,
      });
    });
    if (!read.ok) {
      return { ok: false, state: read.state, problems: read.problems, files };
    }
    const provenance = { path: source.path, sha256: await source.sha256(), bytes: source.size };
    files.push(
      source.from === 'artifact'
        ? { ...provenance, grade: 'reported', from: 'artifact' }
        : { ...provenance, grade: 'computed', from: 'head' },
    );
  }
  return { ok: true, files, ragged };
}

function headerProblems(
  path: string,
  columns: readonly string[],
  wanted: readonly WantedColumn[],
  first: { readonly path: string; readonly columns: readonly string[] } | undefined,
): readonly Problem[] {
  const other = first === undefined ? undefined : schemaProblem(path, columns, first.path, first.columns);
  return other === undefined
    ? wanted
        .filter(({ column }) => !columns.includes(column))
        .map(({ column, key }) => missingColumn(path, key, column, columns))
    : [other];
}

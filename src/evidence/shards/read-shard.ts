import { refuse, succeed } from '../../problem.ts';
import { itemAt } from '../../stats/item-at.ts';
import type { TablePorts } from '../bytes.ts';
import type { ShowRows } from '../further/row-tally.ts';
import type { PairSide } from '../paired/row-pairs.ts';
import type { CounterfactualSets } from '../table/counterfactual-sets.ts';
import { readTable } from '../table/read-table.ts';
import { schemaProblem } from '../table/subject-fields.ts';
import { SubjectRows } from '../table/subject-rows.ts';
import { startsNear } from './shard-start.ts';
import type { Batch, Shard, ShardFile, ShardProgress, ShardReading } from './shard.ts';
import { StartSearch } from './start-search.ts';

/** What is kept of the rows over all files of a table, beside the counts of each. */
export interface BesideShard {
  readonly show?: ShowRows;
  readonly sets?: CounterfactualSets | undefined;
  readonly pairs?: PairSide | undefined;
}

/** Counts files of a table, on whichever thread: what comes out depends on the files and the reading alone. */
export async function readShard(
  reading: ShardReading,
  batch: Batch,
  ports: Omit<TablePorts, 'progress'>,
  progress: ShardProgress,
  { show, sets, pairs }: BesideShard = {},
): Promise<Shard> {
  const { path } = itemAt(batch, 0);
  const rows = new SubjectRows(reading, sets, pairs);
  const files: ShardFile[] = [];
  const before = { bytes: 0, rows: 0 };
  let known: readonly string[] | undefined;
  for (const source of batch) {
    const total = { ...before };
    const ownPorts = {
      ...ports,
      progress: (_path: string, bytes: number, _size: number, own: number) => {
        before.rows = total.rows + own;
        progress(total.bytes + bytes, before.rows);
      },
    };
    const near = startsNear(source.path, source.path, reading.starts ?? []);
    const others = near.filter((start) => start.path !== source.path);
    const search = new StartSearch(others, ports.find);
    const read = await readTable(search.over(source), ownPorts, ({ columns }) => {
      const other = known === undefined ? undefined : schemaProblem(source.path, columns, path, known);
      known ??= columns;
      const begun = other === undefined ? rows.beginFile(source.path, columns) : refuse(other);
      return begun.ok ? succeed(show?.(source.path, columns, begun.value) ?? begun.value) : begun;
    });
    const header = known === undefined ? {} : { columns: known };
    if (!read.ok) {
      return { ok: false, path, state: read.state, problems: read.problems, files, ...header };
    }
    if (rows.failure !== undefined) {
      return { ok: false, path, state: 'unreadable', problems: [rows.failure], files, ...header };
    }
    before.bytes += source.size;
    const { delimiter } = read.header;
    files.push({
      path: source.path,
      bytes: source.size,
      sha256: await source.sha256(),
      notes: read.notes,
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(search.found.length === 0 ? {} : { holds: search.found }),
    });
  }
  const counted = rows.finish();
  return counted.ok
    ? { ok: true, path, files, columns: known ?? [], ...counted.value }
    : { ok: false, path, state: 'unreadable', problems: counted.problems, files, columns: known ?? [] };
}

import type { ByteSource, TablePorts } from '../bytes.ts';
import { succeed } from '../../problem.ts';
import type { ShowRows } from '../further/row-tally.ts';
import type { CounterfactualSets } from '../table/counterfactual-sets.ts';
import { readTable } from '../table/read-table.ts';
import type { SubjectReading } from '../table/subject-fields.ts';
import { SubjectRows } from '../table/subject-rows.ts';
import type { Shard } from './shard.ts';

/** What is kept of the rows over all files of a table, beside the counts of each. */
export interface BesideShard {
  readonly show?: ShowRows;
  readonly sets?: CounterfactualSets | undefined;
}

/** Counts one file of a table, on whichever thread: what comes out depends on the file and the reading alone. */
export async function readShard(
  reading: SubjectReading,
  source: ByteSource,
  ports: Pick<TablePorts, 'gunzip' | 'isUtf8' | 'progress'>,
  { show, sets }: BesideShard = {},
): Promise<Shard> {
  const { path } = source;
  const rows = new SubjectRows(reading, sets);
  let seen: readonly string[] | undefined;
  const read = await readTable(source, ports, ({ columns }) => {
    seen = columns;
    const begun = rows.beginFile(path, columns);
    return begun.ok ? succeed(show?.(path, columns, begun.value) ?? begun.value) : begun;
  });
  const header = seen === undefined ? {} : { columns: seen };
  if (!read.ok) {
    return { ok: false, path, state: read.state, problems: read.problems, ...header };
  }
  const counted = rows.finish();
  return counted.ok
    ? { ok: true, path, bytes: source.size, sha256: await source.sha256(), ...read.header, ...counted.value }
    : { ok: false, path, state: 'unreadable', problems: counted.problems, ...header };
}

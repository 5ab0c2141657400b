import type { Problem } from '../../problem.ts';
import { succeed } from '../../problem.ts';
import type { ByteSource, TablePorts } from '../bytes.ts';
import { readHeader } from '../table/sample-table.ts';
import type { SubjectReading } from '../table/subject-fields.ts';
import { schemaProblem, SHARD_SCHEMA } from '../table/subject-fields.ts';
import { mergeShards } from './merge-shards.ts';
import type { MergedShards } from './merge-shards.ts';
import type { Shard, ShardFile } from './shard.ts';
import { shardStarts } from './shard-start.ts';
import { shardsInOrder } from './shards-in-order.ts';
import type { BesideTable } from './shards-in-order.ts';

/** Problems of one table that are worth a line each. */
const MOST_TOLD = 20;

/** Shards that were read, and what they are together. */
export type CountedShards = { readonly files: readonly ShardFile[] } & (
  | { readonly ok: true; readonly table: MergedShards }
  | Refused
);

interface Refused {
  readonly ok: false;
  readonly state: 'missing' | 'unreadable';
  readonly problems: readonly Problem[];
}

/**
 * Counts the shards of one table, and shows their rows to what is kept beside. The first in their order that cannot be used,
 * alone or beside those before it, ends it. Error when there are none.
 */
export async function countShards(
  table: string,
  reading: SubjectReading,
  sources: readonly ByteSource[],
  ports: TablePorts,
  beside: BesideTable = { tallies: [], sets: undefined },
): Promise<CountedShards> {
  const files: ShardFile[] = [];
  let merged: MergedShards | undefined;
  const shards = { ...reading, starts: await shardStarts(sources) };
  for await (const shard of shardsInOrder(table, shards, sources, ports, beside)) {
    const added = add(reading, merged, shard);
    if (!added.ok) {
      const isOther = added.problems.some(({ code }) => code === SHARD_SCHEMA);
      const problems = isOther ? await withAllOfOtherColumns(added.problems, sources, ports) : added.problems;
      return { ...added, problems, files: [...files, ...added.files] };
    }
    merged = added.value;
    files.push(...shard.files);
    if (merged.cube === undefined) {
      break;
    }
  }
  if (merged === undefined) throw new Error(`There are no files of ${table} to count.`);
  return { ok: true, table: merged, files };
}

/** Adds every other shard whose columns are not those of the first, by its header: whoever mends one should know of all. */
async function withAllOfOtherColumns(
  found: readonly Problem[],
  sources: readonly ByteSource[],
  ports: TablePorts,
): Promise<readonly Problem[]> {
  const problems = [...found];
  const told = new Set(found.map(({ path }) => path));
  let first: { readonly path: string; readonly columns: readonly string[] } | undefined;
  for (const source of sources) {
    const header = await readHeader(source, ports);
    const { columns } = header.ok ? header.value : {};
    if (columns !== undefined) {
      first ??= { path: source.path, columns };
      const other = schemaProblem(source.path, columns, first.path, first.columns);
      problems.push(...(other === undefined || told.has(source.path) ? [] : [other]));
    }
  }
  return problems.slice(0, MOST_TOLD);
}

function add(
  reading: SubjectReading,
  merged: MergedShards | undefined,
  shard: Shard,
): (Refused & Pick<Shard, 'files'>) | { readonly ok: true; readonly value: MergedShards } {
  const other =
    merged === undefined || shard.columns === undefined
      ? undefined
      : schemaProblem(shard.path, shard.columns, merged.path, merged.columns);
  if (other !== undefined) {
    return { ok: false, state: 'unreadable', problems: [other], files: [] };
  }
  if (!shard.ok) {
    return { ok: false, state: shard.state, problems: shard.problems, files: shard.files };
  }
  const together = merged === undefined ? succeed(shard) : mergeShards(reading, merged, shard);
  return together.ok ? together : { ok: false, state: 'unreadable', problems: together.problems, files: [] };
}

import type { Problem } from '../../problem.ts';
import { succeed } from '../../problem.ts';
import type { ByteSource, TablePorts } from '../bytes.ts';
import type { SubjectReading } from '../table/subject-fields.ts';
import { schemaProblem } from '../table/subject-fields.ts';
import { mergeShards } from './merge-shards.ts';
import type { MergedShards } from './merge-shards.ts';
import type { CountedShard, Shard } from './shard.ts';
import { shardsInOrder } from './shards-in-order.ts';
import type { BesideTable } from './shards-in-order.ts';

/** Shards that were read, and what they are together. */
export type CountedShards = { readonly files: readonly ShardFile[] } & (
  | { readonly ok: true; readonly table: MergedShards }
  | Refused
);

export type ShardFile = Pick<CountedShard, 'path' | 'sha256' | 'bytes' | 'delimiter'>;

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
  for await (const shard of shardsInOrder(table, reading, sources, ports, beside)) {
    const added = add(reading, merged, shard);
    if (!added.ok) {
      return { ...added, files };
    }
    merged = added.merged;
    files.push(added.file);
    if (merged.cube === undefined) {
      break;
    }
  }
  if (merged === undefined) throw new Error(`There are no files of ${table} to count.`);
  return { ok: true, table: merged, files };
}

function add(
  reading: SubjectReading,
  merged: MergedShards | undefined,
  shard: Shard,
): Refused | { readonly ok: true; readonly merged: MergedShards; readonly file: ShardFile } {
  const other =
    merged === undefined || shard.columns === undefined
      ? undefined
      : schemaProblem(shard.path, shard.columns, merged.path, merged.columns);
  if (other !== undefined) {
    return { ok: false, state: 'unreadable', problems: [other] };
  }
  if (!shard.ok) {
    return { ok: false, state: shard.state, problems: shard.problems };
  }
  const together = merged === undefined ? succeed(shard) : mergeShards(reading, merged, shard);
  const { path, sha256, bytes, delimiter } = shard;
  return together.ok
    ? { ok: true, merged: together.value, file: { path, sha256, bytes, delimiter } }
    : { ok: false, state: 'unreadable', problems: together.problems };
}

import type { ByteSource, TablePorts } from '../bytes.ts';
import { shownTo } from '../further/row-tally.ts';
import type { RowTally } from '../further/row-tally.ts';
import type { PairSide } from '../paired/row-pairs.ts';
import type { CounterfactualSets } from '../table/counterfactual-sets.ts';
import { readShard } from './read-shard.ts';
import { startsNear } from './shard-start.ts';
import type { Batch, Shard, ShardPool, ShardProgress, ShardReading } from './shard.ts';

/** Counted shards that may wait for an earlier one, a thread: it bounds memory, and keeps threads busy while one is slow. */
const WAITING = 2;
/** Bytes from which files are counted by themselves: a count costs some ms, which a thousand small files would feel. */
const BATCH = 1 << 22;
/** The same where all scores are kept: adding two counts then costs as much as all of their scores. */
const EXACT_BATCH = 1 << 26;

/** What goes through the rows of all files of a table beside its cube. */
export interface BesideTable {
  readonly tallies: readonly RowTally[];
  readonly sets: CounterfactualSets | undefined;
  readonly pairs?: PairSide | undefined;
}

/**
 * Counts the files of a table, several at a time when there are threads for it, and gives them in their order: nobody
 * behind can tell how many threads there were. Whoever stops asking ends the threads.
 */
export async function* shardsInOrder(
  table: string,
  reading: ShardReading,
  sources: readonly ByteSource[],
  ports: TablePorts,
  { tallies, sets, pairs }: BesideTable,
): AsyncGenerator<Shard> {
  const progressOf = addedUp(table, sources, (...now) => ports.progress(...now));
  const bytes = reading.layout.exactScores === undefined ? BATCH : EXACT_BATCH;
  const batches = batchesOf(sources, ports.batchBytes ?? bytes);
  // What is kept over all files has to see their rows on this thread.
  const isAlone = tallies.length > 0 || sets !== undefined || pairs !== undefined;
  const pool = isAlone
    ? undefined
    : ports.threads?.open(batches, (...job) => readShard(job[0], job[1], ports, job[2]));
  if (pool !== undefined) {
    yield* fromPool(reading, batches, pool, progressOf);
    return;
  }
  const beside = { show: shownTo(tallies), sets, pairs };
  for (const batch of batches) {
    yield await readShard(reading, batch, ports, progressOf(), beside);
  }
}

/** Neighbours together until they have so many bytes: where the cuts are depends on sizes only, never on threads. */
function batchesOf(sources: readonly ByteSource[], bytes: number): readonly Batch[] {
  const batches: ByteSource[][] = [];
  let size = bytes;
  for (const source of sources) {
    if (size >= bytes) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(source);
    size += source.size;
  }
  return batches;
}

async function* fromPool(
  reading: ShardReading,
  batches: readonly Batch[],
  pool: ShardPool,
  progressOf: () => ShardProgress,
): AsyncGenerator<Shard> {
  const waiting: Promise<Shard>[] = [];
  try {
    for (const batch of batches) {
      const shard = pool.count(nearOnly(reading, batch), batch, progressOf());
      // Its turn to be awaited comes later, or never.
      shard.catch(() => undefined);
      waiting.push(shard);
      if (waiting.length === WAITING * pool.threads) {
        yield* waiting.splice(0, 1);
      }
    }
    yield* waiting;
  } finally {
    await pool.close();
  }
}

/** With the beginnings that are looked for in this batch: those of all shards would go to a thread with each job. */
function nearOnly(reading: ShardReading, batch: Batch): ShardReading {
  const [first, last] = [batch[0]?.path ?? '', batch.at(-1)?.path ?? ''];
  return { ...reading, starts: startsNear(first, last, reading.starts ?? []) };
}

/** One table's progress: bytes and rows of all its shards together. */
function addedUp(
  table: string,
  sources: readonly ByteSource[],
  report: TablePorts['progress'],
): () => ShardProgress {
  const size = sources.reduce((sum, source) => sum + source.size, 0);
  const total = { bytes: 0, rows: 0 };
  return () => {
    const known = { bytes: 0, rows: 0 };
    return (bytes, rows) => {
      total.bytes += bytes - known.bytes;
      total.rows += rows - known.rows;
      known.bytes = bytes;
      known.rows = rows;
      report(table, total.bytes, size, total.rows);
    };
  };
}

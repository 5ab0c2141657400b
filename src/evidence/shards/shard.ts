import type { Problem } from '../../problem.ts';
import type { ByteSource } from '../bytes.ts';
import type { Delimiter } from '../table/delimiter.ts';
import type { SubjectReading } from '../table/subject-fields.ts';
import type { ShardStart } from './shard-start.ts';
import type { CountedRows } from '../table/subject-rows.ts';

/** A file that was read to its end. */
export interface ShardFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Of a text of fields. */
  readonly delimiter?: Delimiter;
  /** Our own sentences about how it was read. */
  readonly notes: readonly string[];
  /** Other shards whose first rows stand in it, by their paths; absent: none. */
  readonly holds?: readonly string[];
}

/** How shards are read, and how each begins, so that one that holds the beginning of another is noticed. */
export interface ShardReading extends SubjectReading {
  /** In the order of the shards; absent: nothing is looked for. */
  readonly starts?: readonly ShardStart[];
}

/** A large file of a table, or some small ones, counted together. All of it is plain data, which may cross threads. */
export interface CountedShard extends CountedRows {
  readonly ok: true;
  /** Of the first file. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly files: readonly ShardFile[];
}

export interface RefusedShard {
  readonly ok: false;
  /** Of the first file. */
  readonly path: string;
  readonly state: 'missing' | 'unreadable';
  readonly problems: readonly Problem[];
  /** Those of the first header, when there is one. */
  readonly columns?: readonly string[];
  /** Those before the one that cannot be used. */
  readonly files: readonly ShardFile[];
}

export type Shard = CountedShard | RefusedShard;

/** Files that are counted together, at least one. */
export type Batch = readonly ByteSource[];

/** Bytes of the batch consumed so far, rows so far. */
export type ShardProgress = (bytes: number, rows: number) => void;

/** Counts a batch on the thread that calls it; `readShard` does. A progress that throws ends it. */
export type CountShard = (reading: ShardReading, batch: Batch, progress: ShardProgress) => Promise<Shard>;

/** The port to other threads, which count shards as `readShard` does; `platform` implements it. */
export interface ShardThreads {
  /** Threads for these batches, of which this one is one and counts `here`; undefined when it is as fast alone. */
  open(batches: readonly Batch[], here: CountShard): ShardPool | undefined;
}

export interface ShardPool {
  readonly threads: number;
  /** Waits its turn. Rejects with what reading threw there. */
  count: CountShard;
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>;
}

import type { Problem } from '../../problem.ts';
import type { ByteSource } from '../bytes.ts';
import type { Delimiter } from '../table/delimiter.ts';
import type { SubjectReading } from '../table/subject-fields.ts';
import type { CountedRows } from '../table/subject-rows.ts';

/** One file of a table that was read to its end. All of it is plain data, which may cross threads. */
export interface CountedShard extends CountedRows {
  readonly ok: true;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly columns: readonly string[];
  readonly delimiter: Delimiter;
}

export interface RefusedShard {
  readonly ok: false;
  readonly path: string;
  readonly state: 'missing' | 'unreadable';
  readonly problems: readonly Problem[];
  /** Those of its header, when there is one. */
  readonly columns?: readonly string[];
}

export type Shard = CountedShard | RefusedShard;

/** Bytes of the file consumed so far, rows so far. */
export type ShardProgress = (bytes: number, rows: number) => void;

/** The port to other threads, which count shards as `readShard` does; `platform` implements it. */
export interface ShardThreads {
  /** Threads for these files; undefined when this one is as fast alone. */
  open(sources: readonly ByteSource[]): ShardPool | undefined;
}

export interface ShardPool {
  readonly threads: number;
  /** Waits its turn. Rejects with what reading threw there. */
  count(reading: SubjectReading, source: ByteSource, progress: ShardProgress): Promise<Shard>;
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>;
}

import type { ShardThreads } from './shards/shard.ts';

/**
 * The port through which evidence reads bytes; `platform` implements it over the workspace, tests over memory.
 */
export interface ByteSource {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Where another thread finds the same bytes; absent for those that are in memory only. */
  readonly absolute?: string;
  /** Bytes on disk. */
  readonly size: number;
  /** At most `length` bytes from `offset`; fewer at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** The whole file in order. A chunk is valid until the next is asked for: the buffer is used again. */
  stream(): AsyncIterable<Uint8Array>;
  /** Lower-case hex SHA-256; free after a finished `stream()`, else one more pass. */
  sha256(): Promise<string>;
}

/** Effects that reading a table needs beside the bytes. */
export interface TablePorts {
  /** Inflates gzip, members one after another; rejects with an Error on a broken stream. */
  gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Whether the bytes are well-formed UTF-8 as a whole. */
  isUtf8(bytes: Uint8Array): boolean;
  /** Called after each chunk: bytes consumed so far, of how many, and rows so far; of all shards together when it is a table's. */
  progress(path: string, bytes: number, size: number, rows: number): void;
  /** Absent where there are none: then shards are read one after another, with the same result. */
  readonly threads?: ShardThreads;
  /** Shards are counted together until they have so many bytes; 4 MiB when absent, less in tests. */
  readonly batchBytes?: number;
}

import type { RowKernel } from './table/row-blocks.ts';
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
  /** Somebody's run gave it, and it is in no commit: what is counted of it is reported, not computed. */
  readonly from?: 'artifact';
  /** At most `length` bytes from `offset`; fewer at the end. They may lie in `into`, which then is at least that long. */
  read(offset: number, length: number, into?: Uint8Array): Promise<Uint8Array>;
  /** The whole file in order. A chunk is valid until the next is asked for: the buffer is used again. */
  stream(): AsyncIterable<Uint8Array>;
  /** Lower-case hex SHA-256; free after a finished `stream()`, else one more pass. */
  sha256(): Promise<string>;
  /**
   * The file through one handle, open for as long as `use` takes, so that no other file comes in between. With `hashes` its streams
   * hash it. Absent where the bytes cannot change.
   */
  opened?<T>(use: (file: OpenedBytes) => Promise<T>, hashes: boolean): Promise<T>;
}

export interface OpenedBytes extends Pick<ByteSource, 'read' | 'stream' | 'sha256'> {
  /** What is different from when it was opened, by the file system's word; undefined when nothing is. */
  changed(): Promise<string | undefined>;
}

/** A Parquet file whose footer was read. */
export interface ParquetFile {
  readonly columns: readonly ParquetColumn[];
  readonly groups: readonly ParquetGroup[];
  /**
   * The first `rows` of a row group, in the order of `columns` (positions). Rejects with an Error when what the file says of
   * itself is not so; allocates no more than a few times the bytes that the group's columns say they have.
   */
  read(
    group: number,
    rows: number,
    columns: readonly number[],
  ): Promise<readonly (readonly ParquetSegment[])[]>;
}

/**
 * Consecutive values of a column: `values` in the order of the rows, or, with `codes`, for each row the position of its
 * value, -1 when it is absent. Numbers are numbers or BigInt, decimals and dates are text, absent is undefined or null.
 */
export interface ParquetSegment {
  readonly values: ArrayLike<unknown>;
  readonly codes?: Int32Array;
}

export interface ParquetColumn {
  readonly name: string;
  /** Why its values cannot stand in a field: `a list`, `a map`; absent when they can. */
  readonly nested?: string;
  /** The footer can be read, and the column's pages only with a key. */
  readonly encrypted?: true;
}

export interface ParquetGroup {
  readonly rows: number;
  /** Of each column, decompressed, by what the footer says. */
  readonly bytes: readonly number[];
}

/** An entry of a zip whose header agrees with the directory. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  /** Where its data begin, how long they are, and how long they say they become. */
  readonly offset: number;
  readonly size: number;
  readonly whole: number;
}

/** A document that is held whole. */
export type SheetDocument =
  | { readonly kind: 'json'; readonly bytes: Uint8Array }
  | { readonly kind: 'workbook'; readonly bytes: Uint8Array; readonly entries: readonly ZipEntry[] };

/** A document as a table: names, and one array of values a column. */
export interface SheetValues {
  readonly columns: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  readonly rows: number;
  /** Rows that are none, by their index: with a key that the first has not, or no object at all. */
  readonly faults: ReadonlyMap<number, 'ragged' | 'unreadable'>;
}

/** Effects that reading a table needs beside the bytes. */
export interface TablePorts {
  /** Inflates gzip, members one after another; rejects with an Error on a broken stream. */
  gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Where the second first stands in the first; -1: nowhere. */
  find(bytes: Uint8Array, sought: Uint8Array): number;
  /** Whether the bytes are well-formed UTF-8 as a whole. */
  isUtf8(bytes: Uint8Array): boolean;
  /** Reads the footer; rejects with an Error when it cannot be. */
  openParquet(source: ByteSource): Promise<ParquetFile>;
  /**
   * Reads a JSON document or the first sheet of a workbook, elsewhere and with limits on memory and time. Rejects with an
   * Error that says which limit, or what is wrong. The bytes are given away.
   */
  readSheet(document: SheetDocument): Promise<SheetValues>;
  /** Absent where there is none: rows are then read one by one, with the same result. */
  readonly rowKernel?: RowKernel;
  /** Called after each chunk: bytes consumed so far, of how many, and rows so far; of all shards together when it is a table's. */
  progress(path: string, bytes: number, size: number, rows: number): void;
  /** Absent where there are none: then shards are read one after another, with the same result. */
  readonly threads?: ShardThreads;
  /** Shards are counted together until they have so many bytes; 4 MiB when absent, less in tests. */
  readonly batchBytes?: number;
}

import { intAt } from '../../cube/elements.ts';
import type { Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { ByteSource, TablePorts } from '../bytes.ts';
import { trimmed } from './header.ts';
import { readTable } from './read-table.ts';
import type { RowSink } from './row-sink.ts';
import type { TableHeader } from './text-run.ts';

/** The first rows of a table, column by column. */
export interface TableSample extends TableHeader {
  /** One array a column, trimmed values in the order of the rows; an empty one is missing. */
  readonly values: readonly (readonly string[])[];
  readonly rows: number;
  /** Rows among them that cannot be used: with more or fewer fields than the header, or no rows at all. */
  readonly leftOut: number;
  /** By position, columns with values that no field can hold, which are empty here, and what they hold: `a map`. */
  readonly nested: ReadonlyMap<number, string>;
  /** The sample is the whole table. */
  readonly complete: boolean;
}

const NO_ROWS: RowSink = {
  reads: new Set(),
  most: 0,
  row: () => false,
  ragged: () => false,
  unreadable: () => false,
};

/** Column names and delimiter; reads one chunk of a usual table, a row of 1 MiB at most. */
export async function readHeader(source: ByteSource, ports: TablePorts): Promise<Result<TableHeader>> {
  const read = await readTable(source, ports, () => succeed(NO_ROWS));
  return read.ok ? succeed(read.header) : refuse(...read.problems);
}

/**
 * The first rows, about `most` bytes of text of them; rows that cannot be used are left out. With `only` the values of that column, and
 * whatever is wrong with another is nobody's concern; with `rows` no more than these.
 */
export async function sampleTable(
  source: ByteSource,
  ports: TablePorts,
  most: number,
  { only, rows }: { readonly only?: string; readonly rows?: number } = {},
): Promise<Result<TableSample>> {
  let sampler = new Sampler(0, most);
  const read = await readTable(source, ports, ({ columns }) => {
    const place = only === undefined ? undefined : columns.indexOf(only);
    sampler = new Sampler(columns.length, most, place, rows);
    return succeed(sampler);
  });
  return read.ok ? succeed({ ...read.header, ...sampler.taken() }) : refuse(...read.problems);
}

class Sampler implements RowSink {
  readonly reads?: ReadonlySet<number>;
  readonly most: number;
  private readonly values: string[][];
  private readonly holds = new Map<number, string>();
  private rows = 0;
  private leftOut = 0;
  private left: number;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(columns: number, most: number, only?: number, rows = Number.POSITIVE_INFINITY) {
    this.most = rows;
    this.values = Array.from({ length: columns }, () => []);
    this.left = most;
    if (only !== undefined) {
      this.reads = new Set([only]);
    }
  }

  row(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): boolean {
    for (const [column, values] of this.values.entries()) {
      const start = intAt(starts, column);
      const end = intAt(ends, column);
      values.push(trimmed(this.decoder.decode(bytes.subarray(start, end))));
      this.left -= end - start + 1;
    }
    this.rows += 1;
    return this.left > 0 && this.rows < this.most;
  }

  ragged(): boolean {
    this.leftOut += 1;
    return true;
  }

  unreadable(): boolean {
    this.leftOut += 1;
    return true;
  }

  nested(column: number, holds: string): void {
    this.holds.set(column, holds);
  }

  taken(): Omit<TableSample, 'columns'> {
    const { values, holds: nested, rows, leftOut } = this;
    return { values, rows, leftOut, nested, complete: this.left > 0 && rows < this.most };
  }
}

/** Native DuckDB, from .scratch/peers, where the benchmark puts it. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { DUCKDB, PEERS } from '../packages.ts';

interface Connection {
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getRows: () => unknown }>;
}

export async function connect(): Promise<Connection> {
  const loaded: unknown = createRequire(join(PEERS, 'package.json'))(DUCKDB.name);
  const { DuckDBInstance } = z
    .object({ DuckDBInstance: z.custom<{ create: () => Promise<{ connect: () => Promise<Connection> }> }>() })
    .parse(loaded);
  return (await DuckDBInstance.create()).connect();
}

/** A file as a table of SQL. */
export function tableOf(path: string): string {
  const quoted = `'${path.replaceAll("'", "''")}'`;
  return path.endsWith('.parquet') ? `read_parquet(${quoted})` : `read_csv(${quoted}, header = true)`;
}

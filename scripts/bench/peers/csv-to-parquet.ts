/** Native DuckDB writes a table of CSV as Parquet, as it does when nobody asks for more: `node … <csv> <parquet>`. */
import { connect, tableOf } from './duckdb.ts';

const [, , csv = '', parquet = ''] = process.argv;
const connection = await connect();
await connection.runAndReadAll(
  `COPY (FROM ${tableOf(csv)}) TO '${parquet.replaceAll("'", "''")}' (FORMAT parquet)`,
);

/**
 * Native DuckDB writes a table of CSV as Parquet, as it does when nobody asks for more: `node … <csv> <parquet> [digits]`. With
 * `digits` scores have all that a double has, as models write them, and not six.
 */
import { connect, tableOf } from './duckdb.ts';

const [, , csv = '', parquet = '', digits] = process.argv;
const score = 'least(1, score::DOUBLE + (hash(score, weight) % 1000003) * 1e-13)';
const rows = digits === undefined ? '' : `SELECT * REPLACE (${score} AS score) `;
const connection = await connect();
await connection.runAndReadAll(
  `COPY (${rows}FROM ${tableOf(csv)}) TO '${parquet.replaceAll("'", "''")}' (FORMAT parquet)`,
);

/**
 * Peer: native DuckDB counts the benchmark's table, CSV or Parquet, with one `GROUP BY`:
 * `node scripts/bench/peers/duckdb-counts.ts cells|cube <path>`.
 */
import { z } from 'zod';
import { connect, tableOf } from './duckdb.ts';

/** What the question counts: cells alone, or everything that our cube keeps of the scores too. */
const QUESTIONS: Readonly<Record<string, string>> = {
  cells: 'SELECT sex, race, label, prediction, count(*) AS n, 0 AS rest',
  cube: `SELECT sex, race, label, prediction, least(3999, floor(score * 4000)) AS bin, count(*) AS n,
    sum(score) + sum((score - label) ** 2)
    - sum(ln(greatest(2.220446049250313e-16, if(label = 1, score, 1 - score)))) AS rest`,
};

const [, , question = 'cells', path = ''] = process.argv;
const connection = await connect();
// Only sums leave the engine: turning 70,000 rows into objects would be our cost, not its own; it leaves out what is not asked.
const result = await connection.runAndReadAll(
  `SELECT count(*)::INTEGER, sum(n)::INTEGER, sum(rest)::DOUBLE FROM (${QUESTIONS[question] ?? ''} FROM ${tableOf(path)} GROUP BY ALL)`,
);
const [[cells, rows]] = z.tuple([z.tuple([z.number(), z.number(), z.number()])]).parse(result.getRows());
process.stdout.write(`${JSON.stringify({ cells, rows })}\n`);

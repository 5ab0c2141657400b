import { z } from 'zod';
import type { ClassEvidence, ClassRequest } from '../../../evidence/evidence.ts';
import type { Insufficient, Measured } from '../../measurement.ts';
import type { Metric, MetricFacts } from '../../metric.ts';

export const TABLE = z
  .enum(['evaluation', 'training'])
  .default('evaluation')
  .describe('Which table is looked at: the evaluation table or the training table.');
export const COLUMNS = z
  .array(z.string().min(1))
  .min(1)
  .describe('Quasi-identifiers: columns that somebody could know of a person from elsewhere.');

export const CLASS_FACTS = {
  unit: 'index',
  direction: 'higher',
  range: [1, Infinity],
  ideal: Infinity,
  scopes: ['overall'],
  needs: ['classes'],
  tasks: ['binary', 'multiclass', 'regression'],
  fullGrade: 'computed',
  standards: ['NIST AI RMF MEASURE 2.10'],
  lifecycle: 'stable',
  since: '1.0.0',
} as const satisfies Partial<MetricFacts> & Pick<Metric, 'needs'>;

export const COARSEN =
  'Coarsen what tells people apart: years instead of birthdays, regions instead of postcodes, and drop columns that no metric needs.';

/**
 * A number of the classes that a metric's options ask for; insufficient for a table without rows. Which values make a
 * class is not said: the report would publish what the table should hide.
 */
export function classMeasure(
  { counts }: ClassEvidence,
  options: ClassRequest,
  what: 'smallest' | 'fewestValues',
): Measured | Insufficient {
  const key = keyOf(options);
  const found = counts.find(({ request }) => keyOf(request) === key);
  if (found === undefined) {
    throw new Error(`The classes of ${key} were not counted.`);
  }
  const { rows, classes, alone, request } = found;
  if (rows === 0) {
    return { status: 'insufficient', n: 0, needed: 1, reason: `the ${request.table} table has no rows` };
  }
  const notes = [
    `${classes} classes in ${rows} rows of the ${request.table} table; ${alone} of them are of one row.`,
  ];
  return { status: 'measured', value: found[what], n: rows, notes };
}

function keyOf({ table, columns, sensitive }: ClassRequest): string {
  return JSON.stringify([table, columns, sensitive ?? null]);
}

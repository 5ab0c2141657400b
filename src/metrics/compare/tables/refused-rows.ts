import type { TableCells } from '../../../evidence/evidence.ts';
import type { Insufficient } from '../../measurement.ts';

/** As of the evaluation table: more than 1 % of a further table's rows could not be used. */
const REFUSED_SHARE = 0.01;

/** Insufficient when one of the tables has too many rows that could not be used. */
export function refusedRows(tables: readonly TableCells[]): Insufficient | undefined {
  const broken = tables.find(({ refused, rows }) => refused > REFUSED_SHARE * rows);
  return broken === undefined
    ? undefined
    : {
        status: 'insufficient',
        n: broken.rows - broken.refused,
        needed: Math.ceil((1 - REFUSED_SHARE) * broken.rows),
        reason: `${broken.refused} of ${broken.rows} rows of the ${broken.name} table could not be used, more than 1 %`,
        hint: 'Mend these rows: a label, prediction, score or weight is missing or is no number.',
      };
}

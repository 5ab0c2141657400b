import { rowsOf } from '../../../cube/rates.ts';
import type { ShiftEvidence } from '../../../evidence/evidence.ts';
import { differenceOf, TABLE_MEASURES, type TableMeasureName } from '../../estimate/table-measures.ts';
import type { Insufficient, Measured } from '../../measurement.ts';
import type { MeasureContext } from '../../metric.ts';
import { byGroup } from '../group-table.ts';
import { refusedRows } from './refused-rows.ts';
import { tooFewRows } from './too-few-rows.ts';

/** By how much a measure falls from the reference to the shifted table where it falls most; a gain counts as 0. */
export function worstDrop(
  { reference, shifted }: ShiftEvidence,
  name: TableMeasureName,
  { minimum }: MeasureContext,
): Measured | Insufficient {
  const tables = [reference, ...shifted];
  const sizes = Object.fromEntries(tables.map((table) => [table.name, rowsOf(table.cells)]));
  const lacking = refusedRows(tables) ?? tooFewRows(minimum.group, sizes);
  if (lacking !== undefined) {
    return lacking;
  }
  // Šidák: the intervals of all shifts hold together with the confidence that is asked for.
  const joint = minimum.confidence ** (1 / shifted.length);
  const before = TABLE_MEASURES[name](reference, joint);
  const drops = shifted.map((table) => {
    const after = TABLE_MEASURES[name](table, joint);
    const drop = before === undefined || after === undefined ? undefined : differenceOf(before, after);
    return { group: [table.name], n: rowsOf(table.cells), drop };
  });
  const parts = byGroup(drops.map(({ group, n, drop }) => ({ group, n, ...(drop ?? { value: null }) })));
  const known = drops.flatMap(({ drop }) => drop ?? []);
  const nameless = parts.find(({ value }) => value === null);
  if (nameless !== undefined || before === undefined) {
    return {
      status: 'insufficient',
      n: known.length,
      needed: shifted.length,
      reason: `${name} is undefined in the evaluation table or in the shift ${JSON.stringify(nameless?.group[0])}`,
      hint: 'It needs rows of both classes, decisions (`prediction`, or `score` with `threshold`), and for auc a `score`.',
      parts,
    };
  }
  const largest = (values: readonly number[]): number => Math.max(0, ...values);
  return {
    status: 'measured',
    value: largest(known.map(({ value }) => value)),
    n: tables.reduce((sum, { cells }) => sum + rowsOf(cells), 0),
    interval: [
      largest(known.map(({ interval }) => interval[0])),
      largest(known.map(({ interval }) => interval[1])),
    ],
    parts,
    notes: [`${name} is ${before.value.toFixed(3)} in the evaluation table.`],
  };
}

import { weightOf } from '../../cube/rates.ts';
import type { GroupRow, GroupTable } from './group-table.ts';
import type { Insufficient } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';

/** What the groups are compared with: one of them, or the whole table. */
export type Reference = { readonly kind: 'group'; readonly row: GroupRow } | { readonly kind: 'overall' };

/**
 * The reference that the policy names for the scope's attribute; without one the group of largest weight. `best` is the
 * eligible group of highest `goodness`. Insufficient when the named group is absent or too small to count.
 */
export function referenceOf(
  table: GroupTable,
  context: MeasureContext,
  goodness: (row: GroupRow) => number,
): Reference | Insufficient {
  const { reference = 'largest' } = context;
  if (reference === 'overall') {
    return { kind: 'overall' };
  }
  if (typeof reference === 'object') {
    return named(table, reference.value, context.minimum.group);
  }
  const rank = reference === 'best' ? goodness : (row: GroupRow): number => weightOf(row.cells).w;
  const row = table.eligible.reduce((best, other) => (rank(other) > rank(best) ? other : best));
  return { kind: 'group', row };
}

function named(
  { eligible, parts, excluded }: GroupTable,
  value: string,
  needed: number,
): Reference | Insufficient {
  const row = eligible.find(({ cells }) => cells.key.length === 1 && cells.key[0] === value);
  if (row !== undefined) {
    return { kind: 'group', row };
  }
  const n = parts.find(({ group }) => group.length === 1 && group[0] === value)?.n ?? 0;
  const why = n === 0 ? 'has no rows' : `has ${n} rows, too few to count or without a number`;
  const reason = `the reference group ${JSON.stringify(value)} ${why}`;
  return { status: 'insufficient', n, needed: Math.max(1, needed), reason, parts, excluded };
}

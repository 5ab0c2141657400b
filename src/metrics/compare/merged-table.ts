import { byGroup, type GroupTable } from './group-table.ts';
import { contrast, type GapQuestion, worstGap } from './rate-gap.ts';
import type { Excluded, Part } from '../measurement.ts';
import { itemAt } from '../../stats/item-at.ts';

/**
 * One table of the groups under several rates. A part is the group's own gap: its largest difference, or smallest ratio, in any
 * of the rates, to another group that counts for it, or to the whole's rate where `wholes` has one. A group that is
 * left out of one of the rates is listed as excluded, with the first reason.
 */
export function mergedTable(
  tables: readonly GroupTable[],
  wholes: readonly (number | undefined)[],
  form: GapQuestion['form'],
): GroupTable {
  const gaps = new Map<string, readonly number[]>();
  for (const [index, { eligible, defined }] of tables.entries()) {
    const whole = wholes[index];
    const compared = whole === undefined ? eligible.map(({ value }) => value) : [whole];
    if (compared.length === 0) {
      continue;
    }
    const ends = [Math.min(...compared), Math.max(...compared)];
    for (const { cells, value } of defined) {
      const key = JSON.stringify(cells.key);
      const own = ends.map((end) => contrast(Math.min(end, value), Math.max(end, value), form));
      gaps.set(key, [...(gaps.get(key) ?? []), ...own]);
    }
  }
  const excluded = new Map<string, Excluded>();
  for (const each of tables.flatMap((table) => table.excluded)) {
    const key = JSON.stringify(each.group);
    excluded.set(key, excluded.get(key) ?? each);
  }
  const parts = itemAt(tables, 0).parts.map(({ group, n }): Part => {
    const own = gaps.get(JSON.stringify(group));
    return { group, n, value: own === undefined ? null : worstGap(own, form) };
  });
  return {
    eligible: once(tables.flatMap(({ eligible }) => eligible)),
    defined: once(tables.flatMap(({ defined }) => defined)),
    parts,
    excluded: byGroup([...excluded.values()]),
  };
}

function once<T extends { readonly place: number }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.place, row])).values()];
}

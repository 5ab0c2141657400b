import type { GroupCells } from '../../cube/cube.ts';
import { mergeGroups } from '../../cube/marginalise.ts';
import { weightOf } from '../../cube/rates.ts';
import { effectiveSize } from '../../stats/effective-size.ts';
import { itemAt } from '../../stats/item-at.ts';
import { quantileUnsorted } from '../../stats/quantile-unsorted.ts';
import type { Chance } from '../measurement.ts';

/** Mean and 95 % quantile of a statistic that was drawn. */
export function drawnChance(drawn: Float64Array): Chance {
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  return { mean, upper: quantileUnsorted(drawn, 0.95) };
}

/** All groups as one. */
export function pooledCells(groups: readonly GroupCells[]): GroupCells {
  return itemAt(mergeGroups(groups.map((cells) => ({ ...cells, key: [] }))), 0);
}

/** Kish's effective size of each group. */
export function effectiveSizes(groups: readonly GroupCells[]): Float64Array {
  return Float64Array.from(groups, (group) => {
    const { w, w2 } = weightOf(group);
    return effectiveSize(w, w2);
  });
}

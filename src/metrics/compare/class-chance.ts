import type { GroupCells } from '../../cube/cube.ts';
import { weightOf } from '../../cube/rates.ts';
import { type DealtClasses, dealClasses } from '../../stats/deal-classes.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { itemAt } from '../../stats/item-at.ts';
import { randomStream } from '../../stats/random.ts';
import type { Chance } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { drawnChance, effectiveSizes } from './drawn-chance.ts';

/** Streams of groups count up from 0. Other statistics that chance alone is asked of may have the same number: nothing compares them. */
const STREAM = -7;

/**
 * A statistic of the classes, or of the cells, of some groups when nothing but chance separates them; a quarter of the draws, because every
 * metric deals for itself. Undefined when a dealing has no finite value.
 */
export function classChance(
  groups: readonly GroupCells[],
  statistic: (dealt: DealtClasses) => Float64Array,
  { seed, draws }: Pick<MeasureContext, 'seed' | 'draws'>,
): Chance | undefined {
  const sizes = effectiveSizes(groups);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const shares = new Float64Array(itemAt(groups, 0).w.length).map((_, index) =>
    groups.reduce((sum, group, place) => {
      const share = itemAt(group.w, index) / weightOf(group).w;
      return sum + (share * doubleAt(sizes, place)) / total;
    }, 0),
  );
  const random = randomStream(seed, STREAM);
  const found = statistic(dealClasses({ sizes, shares, draws: Math.ceil(draws / 4), random }));
  return found.every(Number.isFinite) ? drawnChance(found) : undefined;
}

import type { Chance, Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import {
  type GroupRow,
  type GroupTable,
  groupTable,
  type Interval,
  measuredOver,
  tooFewGroups,
} from './group-table.ts';
import { gapOf } from './rate-gap.ts';
import { binnedNotes, type PerformanceMeasure } from './worst-group.ts';
import type { GroupCells } from '../../cube/cube.ts';

/** What is known of a gap beside its value, over the groups that count (two at least). */
export interface GapSpread {
  readonly interval: (rows: readonly GroupRow[]) => Interval | undefined;
  readonly chance: (rows: readonly GroupRow[]) => Chance | undefined;
}

/** The gap between the largest and the smallest of the groups' numbers. */
export function estimateGap(
  groups: readonly GroupCells[],
  { estimate, given, off }: Pick<PerformanceMeasure, 'estimate' | 'given' | 'off'>,
  { interval, chance }: GapSpread,
  context: MeasureContext,
): Measured | Insufficient {
  const table: GroupTable = groupTable(groups, given, context, (cells, place) =>
    estimate(cells, context.minimum.confidence, place),
  );
  const { eligible, defined } = table;
  return (
    tooFewGroups(table) ??
    measuredOver(table, {
      value: gapOf(eligible, undefined, 'difference'),
      overDefined: gapOf(defined, undefined, 'difference'),
      interval: interval(eligible),
      chance: chance(eligible),
      notes: binnedNotes(offOf(eligible.map(({ cells }) => off?.(cells) ?? 0))),
    })
  );
}

/** Both ends of the gap can be off, in opposite directions: the two largest together. */
function offOf(offs: readonly number[]): number {
  const [first = 0, second = 0] = offs.toSorted((a, b) => b - a);
  return first + second;
}

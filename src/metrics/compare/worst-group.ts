import type { GroupCells } from '../../cube/cube.ts';
import { type Condition, rowsOf } from '../../cube/rates.ts';
import { type Estimate, type Interval, groupTable, measuredOver, tooFewGroups } from './group-table.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';

/** A number of one group of rows with its interval at a confidence. */
export interface PerformanceMeasure {
  /** `place` numbers the random stream, if it has one. */
  readonly estimate: (cells: GroupCells, confidence: number, place: number) => Estimate;
  /** The worst group has the smallest number, or the largest for losses. */
  readonly worst: 'smallest' | 'largest';
  /** What its rows need to have to be defined. */
  readonly given: readonly Condition[];
  /** What is missing where it is undefined: "rows of both classes". */
  readonly lacking: string;
  /** How far the number can be off because scores were kept in bins; 0 when they were not. Asked for where it is defined. */
  readonly off?: (cells: GroupCells) => number;
  /** What else a reader must know of the number of all rows. */
  readonly notes?: (cells: GroupCells) => readonly string[];
}

/** What a reader must know of a value that was taken from bins; nothing when it was not. */
export function binnedNotes(off: number): readonly string[] {
  return off === 0
    ? []
    : [`Scores were kept in bins: the value is within ${off.toExponential(1)} of the exact one.`];
}

interface Whole {
  readonly overall: GroupCells;
  readonly groups: readonly GroupCells[];
}

/** Overall: the measure of all rows. On a slice: that of its worst group, with all groups in the parts. */
export function performance(
  evidence: Whole,
  measure: PerformanceMeasure,
  context: MeasureContext,
): Measured | Insufficient {
  if (context.scope.kind !== 'overall') {
    return worstGroup(evidence.groups, measure, context);
  }
  const { overall } = evidence;
  const { value, interval } = measure.estimate(overall, context.minimum.confidence, 0);
  const n = rowsOf(overall);
  if (value === null) {
    return {
      status: 'insufficient',
      n: 0,
      needed: 1,
      reason: `${n} rows, and not one has what this needs: ${measure.lacking}`,
    };
  }
  const notes = [...binnedNotes(measure.off?.(overall) ?? 0), ...(measure.notes?.(overall) ?? [])];
  return {
    status: 'measured',
    value,
    n,
    ...(interval === undefined ? {} : { interval }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/**
 * The worst of the eligible groups. Its interval is the worst of the groups' lower and of their upper ends, each group at
 * the confidence's k-th root (Šidák): where all k hold, the worst lies between. The parts have the plain confidence.
 */
export function worstGroup(
  groups: readonly GroupCells[],
  { estimate, worst, given, off }: PerformanceMeasure,
  context: MeasureContext,
): Measured | Insufficient {
  const { confidence } = context.minimum;
  const table = groupTable(groups, given, context, (cells, place) => estimate(cells, confidence, place));
  const tooFew = tooFewGroups(table);
  if (tooFew !== undefined) {
    return tooFew;
  }
  const worstOf = worst === 'smallest' ? Math.min : Math.max;
  const joint = confidence ** (1 / table.eligible.length);
  const intervals = table.eligible.map(({ cells, place }) => estimate(cells, joint, place).interval);
  const known = intervals.filter((interval): interval is Interval => interval !== undefined);
  return measuredOver(table, {
    value: worstOf(...table.eligible.map(({ value }) => value)),
    overDefined: worstOf(...table.defined.map(({ value }) => value)),
    interval:
      known.length < intervals.length
        ? undefined
        : [worstOf(...known.map(([low]) => low)), worstOf(...known.map(([, high]) => high))],
    notes: binnedNotes(Math.max(...table.eligible.map(({ cells }) => off?.(cells) ?? 0))),
  });
}

import { classCells } from '../../cube/rates.ts';
import type { LabelEvidence } from '../../evidence/evidence.ts';
import { largestDistance } from '../../stats/largest-distance.ts';
import { classChance } from './class-chance.ts';
import {
  type ClassDistance,
  dealtDistances,
  distanceBetween,
  drawnDistances,
  largestBetween,
  sharesOf,
} from './class-distance.ts';
import {
  type GroupRow,
  type GroupTable,
  groupTable,
  type Interval,
  measuredOver,
  tooFewGroups,
} from './group-table.ts';
import type { Insufficient, Measured, Part } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';

/** The largest distance between the label distributions of two groups that count; a part is a group's own largest one. */
export function labelDivergence(
  labels: LabelEvidence,
  measure: ClassDistance,
  context: MeasureContext,
): Measured | Insufficient {
  const classes = labels.classes.length;
  const groups = labels.groups.map((group) => classCells(group, classes, 'labels'));
  const table = groupTable(groups, [], context, ({ w }) => ({
    value: w.some((weight) => weight > 0) ? 0 : null,
  }));
  const tooFew = tooFewGroups(table);
  if (tooFew !== undefined) {
    return tooFew;
  }
  const { eligible, defined, excluded } = table;
  const shares = eligible.map(sharesOf);
  const largest = largestBetween(measure, shares);
  if (largest === Number.POSITIVE_INFINITY) {
    return { ...withoutSupport(shares, labels.classes), parts: table.parts.map(nothing), excluded };
  }
  const overDefined = largestBetween(measure, defined.map(sharesOf));
  return measuredOver(
    { ...table, parts: partsOf(table, shares, measure) },
    {
      value: measure.shown(largest),
      overDefined: Number.isFinite(overDefined) ? measure.shown(overDefined) : measure.shown(largest),
      interval: intervalOf(labels, measure, eligible, context),
      chance: chanceOf(measure, eligible, context),
    },
  );
}

function nothing({ group, n }: Part): Part {
  return { group, n, value: null };
}

/** Each group's largest distance to one that counts; null where that is infinite. */
function partsOf(
  { parts, defined }: GroupTable,
  counted: readonly Float64Array[],
  measure: ClassDistance,
): readonly Part[] {
  const own = new Map(
    defined.map((row) => {
      const share = sharesOf(row);
      const far = counted.reduce((most, other) => Math.max(most, distanceBetween(measure, share, other)), 0);
      return [row.cells.key, Number.isFinite(far) ? measure.shown(far) : null];
    }),
  );
  return parts.map(({ group, n }) => ({ group, n, value: own.get(group) ?? null }));
}

function withoutSupport(shares: readonly Float64Array[], classes: readonly string[]): Insufficient {
  const lacking = classes.flatMap((name, index) => {
    const without = shares.filter((share) => share[index] === 0).length;
    return without === 0 || without === shares.length ? [] : [`${JSON.stringify(name)} in ${without}`];
  });
  return {
    status: 'insufficient',
    n: 0,
    needed: 1,
    reason: `a label that other groups have does not occur in some of ${shares.length} (${lacking.slice(0, 3).join(', ')}), so the divergence is infinite`,
    hint: 'Bring rows of these labels, or judge a divergence that is always finite: label-js-divergence or label-tvd.',
  };
}

const MOST_GROUPS = 60;
const MOST_DISTANCES = 60_000;
const FEWEST_DRAWS = 200;

/** Every two groups are looked at in every draw: fewer draws for many, and for more than 60 groups none. */
function drawsOf(groups: number, { draws }: MeasureContext): number {
  const pairs = (groups * (groups - 1)) / 2;
  return Math.min(draws, Math.max(FEWEST_DRAWS, Math.floor(MOST_DISTANCES / pairs)));
}

function intervalOf(
  labels: LabelEvidence,
  measure: ClassDistance,
  rows: readonly GroupRow[],
  context: MeasureContext,
): Interval | undefined {
  if (rows.length > MOST_GROUPS) {
    return undefined;
  }
  const draws = labels.drawLabels(context.seed, drawsOf(rows.length, context));
  const [low, high] = largestDistance(drawnDistances(measure, rows, draws), context.minimum.confidence);
  return [measure.shown(low), measure.shown(Math.min(high, measure.maximum))];
}

function chanceOf(
  measure: ClassDistance,
  rows: readonly GroupRow[],
  context: MeasureContext,
): Measured['chance'] {
  return rows.length > MOST_GROUPS
    ? undefined
    : classChance(
        rows.map(({ cells }) => cells),
        (dealt) => dealtDistances(measure, dealt).map(measure.shown),
        { seed: context.seed, draws: drawsOf(rows.length, context) },
      );
}

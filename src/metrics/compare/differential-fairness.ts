import { lazyCellDraws } from '../../cube/cell-draws.ts';
import type { GroupCells } from '../../cube/cube.ts';
import { classCells, weightOf } from '../../cube/rates.ts';
import type { DecisionEvidence } from '../../evidence/evidence.ts';
import type { DealtClasses } from '../../stats/deal-classes.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { itemAt } from '../../stats/item-at.ts';
import type { RateFamily } from '../../stats/rate-family.ts';
import { simultaneousGap } from '../../stats/simultaneous-gap.ts';
import { classChance } from './class-chance.ts';
import {
  type Found,
  type GroupRow,
  groupTable,
  type Interval,
  measuredOver,
  tooFewGroups,
} from './group-table.ts';
import type { Insufficient, Measured, Part } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { drawsFor } from './rate-gap.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { log, max, min } = Math;

/**
 * Largest |ln P(ŷ | g) − ln P(ŷ | g′)| over outcomes and pairs of groups that count, with P smoothed by a Dirichlet prior:
 * (Σw of the outcome + concentration / classes) / (Σw + concentration). A part is a group's own largest distance to another.
 */
export function differentialFairness(
  decisions: DecisionEvidence,
  concentration: number,
  context: MeasureContext,
): Measured | Insufficient {
  const classes = decisions.classes.length;
  const groups = decisions.groups.map((group) => classCells(group, classes, 'decisions'));
  const table = groupTable(groups, [], context, (cells) => ({ value: weightOf(cells).w > 0 ? 0 : null }));
  const tooFew = tooFewGroups(table);
  if (tooFew !== undefined) {
    return tooFew;
  }
  const { eligible, defined } = table;
  const logsOf = ({ cells }: GroupRow): Float64Array => logShares(cells.w, concentration);
  const range = rangeOf(eligible.map(logsOf));
  const value = widthOf(range);
  const unusable = unusableFor(eligible, value, concentration);
  if (unusable !== undefined) {
    return { ...unusable, excluded: table.excluded };
  }
  const own = new Map(defined.map((row) => [row.cells.key, reachOf(logsOf(row), range)]));
  const parts = table.parts.map(({ group, n }): Part => {
    const reach = own.get(group) ?? Number.POSITIVE_INFINITY;
    return { group, n, value: Number.isFinite(reach) ? reach : null };
  });
  const overDefined = widthOf(rangeOf(defined.map(logsOf)));
  return measuredOver(
    { ...table, parts },
    {
      value,
      overDefined: Number.isFinite(overDefined) ? overDefined : value,
      ...(context.draws === 0 ? {} : uncertaintyOf(groups, eligible, concentration, context)),
    },
  );
}

function uncertaintyOf(
  groups: readonly GroupCells[],
  eligible: readonly GroupRow[],
  concentration: number,
  context: MeasureContext,
): Pick<Found, 'interval' | 'chance'> {
  return {
    interval: intervalOf(groups, eligible, concentration, context),
    chance: classChance(
      eligible.map(({ cells }) => cells),
      (dealt) => dealtWidths(dealt, concentration),
      { seed: context.seed, draws: drawsFor(eligible.length, context) },
    ),
  };
}

/** Logarithms of the smoothed shares of a group's masses; −∞ for a share of 0. */
function logShares(masses: readonly number[], concentration: number): Float64Array {
  const logs = new Float64Array(masses.length);
  writeLogShares({ masses: Float64Array.from(masses), classes: logs.length, concentration, logs }, 0, 0);
  return logs;
}

interface LogShares {
  readonly masses: Float64Array;
  readonly classes: number;
  readonly concentration: number;
  readonly logs: Float64Array;
}

/** The same of the masses from `start`, written from `to`: draws and dealings make tens of thousands. */
function writeLogShares(
  { masses, classes, concentration, logs }: LogShares,
  start: number,
  to: number,
): void {
  let total = concentration;
  for (let index = 0; index < classes; index += 1) {
    total += doubleAt(masses, start + index);
  }
  for (let index = 0; index < classes; index += 1) {
    logs[to + index] = log((doubleAt(masses, start + index) + concentration / classes) / total);
  }
}

/** The largest and the smallest logarithm of each outcome. */
interface LogRange {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

function rangeOf(logs: readonly Float64Array[]): LogRange {
  const [high, low] = [Float64Array.from(itemAt(logs, 0)), Float64Array.from(itemAt(logs, 0))];
  for (const own of logs) {
    for (let index = 0; index < own.length; index += 1) {
      high[index] = max(doubleAt(high, index), doubleAt(own, index));
      low[index] = min(doubleAt(low, index), doubleAt(own, index));
    }
  }
  return { high, low };
}

function widthOf({ high, low }: LogRange): number {
  return high.reduce((most, top, index) => max(most, apart(top, doubleAt(low, index))), 0);
}

/** How far one group is from the groups of a range. */
function reachOf(own: Float64Array, { high, low }: LogRange): number {
  return own.reduce(
    (most, each, index) => max(most, apart(doubleAt(high, index), each), apart(each, doubleAt(low, index))),
    0,
  );
}

/** An outcome that occurs in neither group parts nobody: ln 0 − ln 0 is taken as 0. */
function apart(more: number, less: number): number {
  return more === less ? 0 : more - less;
}

function unusableFor(
  rows: readonly GroupRow[],
  value: number,
  concentration: number,
): Insufficient | undefined {
  if (value === Number.POSITIVE_INFINITY) {
    return {
      status: 'insufficient',
      n: 0,
      needed: 1,
      reason: 'an outcome that some groups get never occurs in another, and ln 0 is infinite',
      hint: 'Smooth with a `concentration` above 0; the default is 1.',
    };
  }
  const w = Math.min(...rows.map(({ cells }) => weightOf(cells).w));
  if (w > concentration) {
    return undefined;
  }
  return {
    status: 'insufficient',
    n: Math.floor(w),
    needed: Math.floor(concentration) + 1,
    reason: `the prior of weight ${concentration} weighs no less than the smallest group, whose weights sum to ${Number(w.toPrecision(3))}`,
    hint: 'Scale the weights so that they sum to the rows, or lower `concentration`.',
  };
}

/** One family an outcome that occurs; each pair of groups in each of them at once. */
function intervalOf(
  groups: readonly GroupCells[],
  rows: readonly GroupRow[],
  concentration: number,
  context: MeasureContext,
): Interval {
  const count = drawsFor(rows.length, context);
  const { massOf, draws, cells: classes } = lazyCellDraws(groups)(context.seed, count);
  const masses = rows.map(({ place }) => massOf(place));
  const logs = rows.map(({ cells }) => logShares(cells.w, concentration));
  const outcomes = Array.from({ length: classes }, (_, outcome) => outcome).filter((outcome) =>
    logs.every((own) => Number.isFinite(own[outcome])),
  );
  const families = outcomes.map(() => new Float64Array(draws * rows.length));
  const drawn = new Float64Array(classes);
  for (const [group, mass] of masses.entries()) {
    const shares = { masses: mass, classes, concentration, logs: drawn };
    for (let draw = 0; draw < draws; draw += 1) {
      writeLogShares(shares, draw * classes, 0);
      for (let place = 0; place < outcomes.length; place += 1) {
        itemAt(families, place)[draw * rows.length + group] = doubleAt(drawn, itemAt(outcomes, place));
      }
    }
  }
  return simultaneousGap({
    families: outcomes.map(
      (outcome, place): RateFamily => ({
        rates: Float64Array.from(logs, (own) => doubleAt(own, outcome)),
        draws: itemAt(families, place),
      }),
    ),
    confidence: context.minimum.confidence,
    maximum: Number.POSITIVE_INFINITY,
  }).interval;
}

function dealtWidths({ counts, sizes, classes }: DealtClasses, concentration: number): Float64Array {
  const stride = sizes.length * classes;
  const widths = new Float64Array(counts.length / stride);
  const logs = new Float64Array(stride);
  const shares = { masses: counts, classes, concentration, logs };
  for (let draw = 0; draw < widths.length; draw += 1) {
    for (let at = 0; at < stride; at += classes) {
      writeLogShares(shares, draw * stride + at, at);
    }
    widths[draw] = widest(logs, classes);
  }
  return widths;
}

/** The largest distance between two groups in one outcome; groups × classes. */
function widest(logs: Float64Array, classes: number): number {
  let most = 0;
  for (let outcome = 0; outcome < classes; outcome += 1) {
    let high = doubleAt(logs, outcome);
    let low = high;
    for (let index = outcome + classes; index < logs.length; index += classes) {
      high = max(high, doubleAt(logs, index));
      low = min(low, doubleAt(logs, index));
    }
    most = max(most, apart(high, low));
  }
  return most;
}

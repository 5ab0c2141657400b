import { weightOf } from '../../cube/rates.ts';
import type { StrataEvidence } from '../../evidence/evidence.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { type GroupRow, groupTable, type Interval, measuredOver, tooFewGroups } from './group-table.ts';
import type { Insufficient, Measured } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import {
  isMixed,
  keyOf,
  type OutcomeKind,
  outcomesByStratum,
  outcomesOf,
  type StratumOutcomes,
  wholeGroups,
} from './strata-outcomes.ts';

/**
 * Conditional demographic disparity, largest over the groups that count. The rows of the others are left out of the strata,
 * so that the disparities of the groups add up to 0 and the largest is never below it.
 */
export function conditionalDisparity(
  evidence: StrataEvidence,
  kind: OutcomeKind,
  context: MeasureContext,
): Measured | Insufficient {
  const table = groupTable(wholeGroups(evidence), [], context, (cells) => ({
    value: weightOf(cells).w > 0 ? 0 : null,
  }));
  const tooFew = tooFewGroups(table);
  if (tooFew !== undefined) {
    return tooFew;
  }
  const keysOf = (rows: readonly GroupRow[]): ReadonlySet<string> =>
    new Set(rows.map(({ cells }) => keyOf(cells.key)));
  const [eligible, defined] = [keysOf(table.eligible), keysOf(table.defined)];
  const counted = outcomesByStratum(evidence, eligible, kind, context.favourable);
  const kept = counted.filter(isMixed);
  const all = outcomesByStratum(evidence, defined, kind, context.favourable).filter(isMixed);
  if (kept.length === 0) {
    const reason = `none of ${counted.length} strata of ${JSON.stringify(evidence.column)} has both accepted and rejected rows`;
    const hint = 'Choose coarser strata, or bring rows of both outcomes.';
    return { status: 'insufficient', n: 0, needed: 1, reason, hint, excluded: table.excluded };
  }
  const largest = (strata: readonly StratumOutcomes[], keys: ReadonlySet<string>): number =>
    Math.max(0, ...Array.from(keys, (key) => disparity(strata, key)));
  const parts = table.parts.map((part) => {
    const key = keyOf(part.group);
    return { ...part, value: part.value === null ? null : disparity(eligible.has(key) ? kept : all, key) };
  });
  return measuredOver(
    { ...table, parts },
    {
      value: largest(kept, eligible),
      overDefined: largest(all, defined),
      interval: intervalOf(kept, eligible, context.minimum.confidence),
      notes: leftOut(counted),
    },
  );
}

function sizeOf({ whole }: StratumOutcomes): number {
  return whole.rejected + whole.accepted;
}

/** The group's share of the rejected minus its share of the accepted. */
function disparityIn(stratum: StratumOutcomes, key: string): number {
  const { rejected, accepted } = outcomesOf(stratum, key);
  return rejected / stratum.whole.rejected - accepted / stratum.whole.accepted;
}

function disparity(strata: readonly StratumOutcomes[], key: string): number {
  const total = strata.reduce((sum, stratum) => sum + sizeOf(stratum), 0);
  return strata.reduce((sum, stratum) => sum + (sizeOf(stratum) / total) * disparityIn(stratum, key), 0);
}

/** The largest of the groups' lower and of their upper ends at the confidence's k-th root: where all hold, so does it. */
function intervalOf(
  strata: readonly StratumOutcomes[],
  keys: ReadonlySet<string>,
  confidence: number,
): Interval {
  const z = normalQuantile((1 + confidence ** (1 / keys.size)) / 2);
  const bands = Array.from(keys, (key): Interval => {
    const centre = disparity(strata, key);
    const margin = z * Math.sqrt(varianceOf(strata, key, centre));
    return [centre - margin, centre + margin];
  });
  const [low, high] = [
    Math.max(...bands.map(([least]) => least)),
    Math.max(...bands.map(([, most]) => most)),
  ];
  return [Math.max(0, low), Math.min(1, high)];
}

/**
 * Linearized variance Σ Σw²·(∂CDD_g/∂mass)² over the cells (group, stratum, outcome): mass of the group itself moves its
 * share up, mass of another group moves it down, both move the weight of the stratum.
 */
function varianceOf(strata: readonly StratumOutcomes[], key: string, centre: number): number {
  const total = strata.reduce((sum, stratum) => sum + sizeOf(stratum), 0);
  return strata.reduce((variance, stratum) => {
    const own = outcomesOf(stratum, key);
    const { whole } = stratum;
    const weighting = (disparityIn(stratum, key) - centre) / total;
    const term = (mass: number, all: number, own2: number, all2: number, sign: 1 | -1): number => {
      const slope = (sign * sizeOf(stratum)) / total / all;
      const share = mass / all;
      return own2 * (slope * (1 - share) + weighting) ** 2 + (all2 - own2) * (weighting - slope * share) ** 2;
    };
    return (
      variance +
      term(own.rejected, whole.rejected, own.rejected2, whole.rejected2, 1) +
      term(own.accepted, whole.accepted, own.accepted2, whole.accepted2, -1)
    );
  }, 0);
}

const MOST_NAMED = 10;

function leftOut(strata: readonly StratumOutcomes[]): readonly string[] {
  const names = strata.filter((stratum) => !isMixed(stratum)).map(({ name }) => JSON.stringify(name));
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return names.length === 0
    ? []
    : [
        `Left out, without accepted or without rejected rows: ${names.slice(0, MOST_NAMED).join(', ')}${more}.`,
      ];
}

import { doubleAt } from '../../stats/double-at.ts';
import { itemAt } from '../../stats/item-at.ts';
import { normalDraw } from '../../stats/normal-draw.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { randomStream } from '../../stats/random.ts';
import { simultaneousGap } from '../../stats/simultaneous-gap.ts';
import type { Chance } from '../measurement.ts';
import type { MeasureContext } from '../metric.ts';
import { drawnChance } from './drawn-chance.ts';
import type { GroupRow, Interval } from './group-table.ts';
import { drawsFor } from './rate-gap.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { max, min, sqrt } = Math;

/** Of the chance level; the groups' own streams count up from 0. */
const CHANCE_STREAM = -2;

/** A number in [0, 1] of one group of rows, about normal, with its own interval. */
export interface NormalNumber {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * Simultaneous interval of the largest difference between the numbers of `rows`, one a row. Draws are normal with a deviation
 * for each side, that of the group's own interval, so that a number near 1 varies downward and one of exactly 1 does not
 * stand still.
 */
export function normalGapInterval(
  rows: readonly GroupRow[],
  numbers: readonly NormalNumber[],
  context: MeasureContext,
): Interval {
  const { confidence } = context.minimum;
  const z = normalQuantile((1 + confidence) / 2);
  const sides = numbers.map(({ value, interval: [low, high] }) => ({
    value,
    below: (value - low) / z,
    above: (high - value) / z,
  }));
  const draws = new Float64Array(drawsFor(rows.length, context) * rows.length);
  const streams = rows.map(({ place }) => randomStream(context.seed, place));
  for (let index = 0; index < draws.length; index += 1) {
    const { value, below, above } = itemAt(sides, index % rows.length);
    const step = normalDraw(itemAt(streams, index % rows.length));
    draws[index] = value + step * (step < 0 ? below : above);
  }
  const rates = Float64Array.from(sides, ({ value }) => value);
  return simultaneousGap({ families: [{ rates, draws }], confidence, maximum: 1 }).interval;
}

/** The gap of groups whose numbers in [0, 1] all vary about the same one, each with its own variance. */
export function normalGapChance(
  centre: number,
  variances: readonly number[],
  context: MeasureContext,
): Chance {
  const errors = Float64Array.from(variances, sqrt).sort();
  const random = randomStream(context.seed, CHANCE_STREAM);
  const gaps = new Float64Array(drawsFor(errors.length, context));
  for (let draw = 0; draw < gaps.length; draw += 1) {
    let [low, high] = [1, 0];
    for (let group = 0; group < errors.length; group += 1) {
      const drawn = min(1, max(0, centre + doubleAt(errors, group) * normalDraw(random)));
      low = min(low, drawn);
      high = max(high, drawn);
    }
    gaps[draw] = high - low;
  }
  return drawnChance(gaps);
}

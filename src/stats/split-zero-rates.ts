import { doubleAt } from './double-at.ts';
import { forEachPair } from './for-each-pair.ts';
import type { Pair, RateFamily } from './rate-family.ts';

// Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop.
const { log } = Math;

export interface SplitRates {
  /** The comparisons of two rates above 0, on the log scale; undefined when there are none. */
  readonly logs: RateFamily | undefined;
  /** A rate of 0 (first) and one above 0 (second), by their indices in the family. */
  readonly fromZero: readonly Pair[];
  /** How many comparisons of a rate of 0 with one above 0 the pairs of `fromZero` were chosen from. */
  readonly comparisons: number;
  /** Whether any compared rate is 0. */
  readonly anyZero: boolean;
}

/** A loop, because a callback would box each of a million numbers; false for NaN too. */
function noneNegative(values: Float64Array): boolean {
  for (let index = 0; index < values.length; index += 1) {
    if (!(doubleAt(values, index) >= 0)) return false;
  }
  return true;
}

/** The logarithms of chosen groups; one without successes says nothing, and must stand in no pair. */
function logarithms({ rates, draws }: RateFamily, chosen: readonly number[]): Omit<RateFamily, 'pairs'> {
  const logs = new Float64Array((draws.length / rates.length) * chosen.length);
  for (const [index, group] of chosen.entries()) {
    if (doubleAt(rates, group) > 0) {
      writeLogs(draws.subarray(group), rates.length, logs.subarray(index), chosen.length);
    }
  }
  return { rates: Float64Array.from(chosen, (group) => log(doubleAt(rates, group) || 1)), draws: logs };
}

function writeLogs(draws: Float64Array, groups: number, logs: Float64Array, columns: number): void {
  for (let draw = 0, index = 0; draw < draws.length; draw += groups, index += columns) {
    logs[index] = log(doubleAt(draws, draw));
  }
}

function splitPairs(family: RateFamily): SplitRates {
  const positive: Pair[] = [];
  const fromZero: Pair[] = [];
  let anyZero = false;
  forEachPair(family, (first, second) => {
    const [one, other] = [doubleAt(family.rates, first) > 0, doubleAt(family.rates, second) > 0];
    if (one && other) positive.push([first, second]);
    else anyZero = true;
    if (one !== other) fromZero.push(one ? [second, first] : [first, second]);
  });
  const all = Array.from(family.rates, (_rate, group) => group);
  const logs = positive.length === 0 ? undefined : { ...logarithms(family, all), pairs: positive };
  return { logs, fromZero, comparisons: fromZero.length, anyZero };
}

/**
 * Parts the comparisons of a family (rates and draws ≥ 0, RangeError otherwise) for ratios, which have no logarithm at 0.
 * When every two groups are compared, a rate of 0 is set against the highest rate only: that is the smallest ratio.
 */
export function splitZeroRates(family: RateFamily): SplitRates {
  const { rates, draws, pairs } = family;
  if (!noneNegative(rates) || !noneNegative(draws)) {
    throw new RangeError('A ratio needs rates and draws that are not negative.');
  }
  if (pairs !== undefined) return splitPairs(family);
  const groups = Array.from(rates, (_rate, group) => group);
  const positive = groups.filter((group) => doubleAt(rates, group) > 0);
  const zero = groups.filter((group) => doubleAt(rates, group) === 0);
  const highest = positive.reduce(
    (best, group) => (doubleAt(rates, group) > doubleAt(rates, best) ? group : best),
    0,
  );
  return {
    logs: positive.length < 2 ? undefined : logarithms(family, positive),
    fromZero: positive.length === 0 ? [] : zero.map((group): Pair => [group, highest]),
    comparisons: zero.length * positive.length,
    anyZero: zero.length > 0,
  };
}

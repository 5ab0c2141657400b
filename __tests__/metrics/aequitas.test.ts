/** The rates and disparities of Aequitas itself, and the places where it says something else. */
import { describe, expect, it } from '@jest/globals';
import parityBand from '../../src/metrics/fairness/parity-band.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import { itemAt } from '../../src/stats/item-at.ts';
import { loadAequitas, type SaidByAequitas } from '../vectors/libraries/aequitas.ts';
import { loadVector, repeatedByWeight } from '../vectors/vector.ts';
import { runMetric } from './run-metric.ts';
import { positiveOf, rowsOfVector } from './vector-rows.ts';

/** Its names of rates → ours, and the measure whose parts are the rate. */
const RATES = new Map([
  ['pprev', ['selection', 'demographic-parity-difference']],
  ['precision', ['ppv', 'predictive-parity-difference']],
  ['fdr', ['fdr', 'fdr-difference']],
  ['for', ['for', 'for-difference']],
  ['fpr', ['fpr', 'fpr-difference']],
  ['fnr', ['fnr', 'fnr-difference']],
  ['tpr', ['tpr', 'equal-opportunity-difference']],
  ['tnr', ['tnr', 'tnr-difference']],
  ['npv', ['npv', 'npv-difference']],
  ['prev', ['prevalence', 'label-proportion-difference']],
  ['accuracy', ['accuracy', 'accuracy-difference']],
]);
/** What it says in place of a number divided by 0. */
const CEILING = 10;

const said = loadAequitas();
const known = said.flatMap((each) => {
  const [rate = '', id = ''] = RATES.get(each.rate) ?? [];
  return rate === '' ? [] : [{ ...each, ours: rate, id }];
});

function metricOf(id: string): Metric {
  return itemAt(
    METRICS,
    METRICS.findIndex((metric) => metric.id === `fairness/${id}`),
  );
}

function partsOf(
  metric: Metric,
  { table, attribute, reference }: SaidByAequitas,
  options = {},
): ReadonlyMap<string, number | null> {
  const vector = repeatedByWeight(loadVector(table));
  const found = runMetric(metric, rowsOfVector(vector), {
    table: { task: 'binary', ...positiveOf(vector) },
    on: attribute,
    reference: { value: reference },
    options,
    draws: 0,
  });
  return new Map((found.parts ?? []).map(({ group, value }) => [group.join(), value]));
}

describe.each(known.map((each) => [`${each.table}, ${each.attribute}, ${each.rate}`, each] as const))(
  '%s',
  (_, each) => {
    it('is our rate of every group, and NaN where ours is undefined', () => {
      const parts = partsOf(metricOf(each.id), each);
      const numbers = Object.entries(each.groups);
      expect(numbers.length).toBeGreaterThan(1);
      for (const [group, value] of numbers) {
        if (value === null) expect(parts.get(group)).toBeNull();
        else expect(parts.get(group)).toBeCloseTo(value, 9);
      }
    });
  },
);

const disparities = known.filter((each) => Object.keys(each.disparities).length > 0);

describe.each(disparities.map((each) => [`${each.table}, ${each.attribute}, ${each.rate}`, each] as const))(
  'disparity: %s',
  (_, each) => {
    it('is our part of every group, but where the reference has a rate of 0 or none', () => {
      const parts = partsOf(parityBand, each, { rate: each.ours });
      const centre = each.groups[each.reference];
      for (const [group, value] of Object.entries(each.disparities)) {
        if (group === each.reference) continue;
        if (centre === 0 || centre === null) expect([0, CEILING, null]).toContain(value);
        else if (value === null) expect(parts.get(group)).toBeNull();
        else expect(parts.get(group)).toBeCloseTo(value, 9);
      }
    });
  },
);

it('a quotient by 0 is 10 to Aequitas; ours has no value', () => {
  const each = itemAt(
    disparities,
    disparities.findIndex(({ table, rate }) => table === 'eighteen-rows' && rate === 'tnr'),
  );
  expect([each.groups[each.reference], each.disparities['b']]).toEqual([0, CEILING]);
  expect(
    runMetric(parityBand, rowsOfVector(loadVector('eighteen-rows')), {
      on: 'g',
      reference: { value: 'a' },
      options: { rate: 'tnr' },
    }).status,
  ).toBe('insufficient');
});

it('ppr is the share of all selected who are in the group, and no selection rate', () => {
  const of = (name: string): SaidByAequitas =>
    itemAt(
      said,
      said.findIndex(
        ({ table, attribute, rate }) => table === 'compas' && attribute === 'race' && rate === name,
      ),
    );
  const [ppr, pprev] = [of('ppr'), of('pprev')];
  expect(Object.values(ppr.groups).reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBeCloseTo(1, 9);
  // Two of three Native Americans are selected; they are 12 of 3,317 who are.
  expect(pprev.groups['Native American']).toBeCloseTo(2 / 3, 12);
  expect(ppr.groups['Native American']).toBeCloseTo(12 / 3_317, 12);
  expect(partsOf(metricOf('demographic-parity-difference'), ppr).get('Native American')).toBeCloseTo(
    2 / 3,
    12,
  );
});

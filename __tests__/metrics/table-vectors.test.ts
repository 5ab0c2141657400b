/** Metrics that compare tables against SciPy, scikit-learn, numpy and pandas. */
import { describe, expect, it } from '@jest/globals';
import type { Metric } from '../../src/metrics/metric.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import { jensenShannon } from '../../src/stats/jensen-shannon.ts';
import { itemAt } from '../../src/stats/item-at.ts';
import { loadTableVectors, loadTraps } from '../vectors/tables/table-vector.ts';
import { measuredTables, needsTables } from './run-tables.ts';

function metricOf(id: string): Metric {
  const index = METRICS.findIndex((metric) => metric.id === id);
  return itemAt(METRICS, index);
}

const vectors = loadTableVectors();

describe.each(vectors.map((vector) => ({ name: vector.name, vector })))('$name', ({ vector }) => {
  it.each(
    vector.expect.map((expected) => ({
      title: `${expected.metric} ${JSON.stringify(expected.options ?? {})}`,
      expected,
    })),
  )('$title', async ({ expected }) => {
    const { table, training, shifts, bindings = {} } = vector;
    const found = await measuredTables(metricOf(expected.metric), {
      table,
      training,
      shifted: shifts,
      bindings,
      options: expected.options ?? {},
    });
    expect(found.value).toBeCloseTo(expected.value, 9);
    if (expected.parts !== undefined) {
      expect(new Map(found.parts?.map(({ group, value }) => [group.join(), value?.toFixed(9)]))).toEqual(
        new Map(Object.entries(expected.parts).map(([name, value]) => [name, value.toFixed(9)])),
      );
    }
    if (expected.auc !== undefined) {
      expect(found.notes?.join()).toContain(`means member": ${expected.auc.toFixed(3)} (`);
    }
  });
});

it('every metric that compares tables has vectors', () => {
  const covered = new Set(vectors.flatMap((vector) => vector.expect.map(({ metric }) => metric)));
  expect(METRICS.filter(needsTables).flatMap(({ id }) => (covered.has(id) ? [] : [id]))).toEqual([]);
});

describe('what others say, and ours does not', () => {
  const traps = new Map(Object.entries(loadTraps()));
  const column = (ones: number, zeros: number): string =>
    `label,x\n${'0,1\n'.repeat(ones)}${'1,0\n'.repeat(zeros)}`;

  it('unique linear quantiles put zeros and ones into one bin and see nothing; ours sees them', async () => {
    const found = await measuredTables(metricOf('security/psi-drift'), {
      table: column(50, 50),
      training: column(95, 5),
    });
    expect(traps.get('usualPsiOfZerosAndOnes')).toBe(0);
    expect(found.value).toBeCloseTo(traps.get('psiOfZerosAndOnes') ?? 0, 9);
  });

  it('jensenshannon of SciPy is the root, in nats; ours is the divergence in bits', () => {
    const divergence = jensenShannon([0.25, 0.25, 0.25, 0.25], [0, 0, 0.5, 0.5]);
    expect(divergence).toBeCloseTo(traps.get('scipyJensenshannonBase2Squared') ?? 0, 12);
    expect(Math.sqrt(divergence * Math.LN2)).toBeCloseTo(traps.get('scipyJensenshannon') ?? 0, 12);
  });
});

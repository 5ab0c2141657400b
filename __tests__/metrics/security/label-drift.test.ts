import { describe, expect, it } from '@jest/globals';
import drift from '../../../src/metrics/security/label-drift.ts';
import { measuredTables, runTables } from '../run-tables.ts';

describe('label drift', () => {
  it('compares classes by name, however many numbers they look like', async () => {
    const found = await measuredTables(drift, {
      table: 'label\n1\n2\n',
      training: 'label\n1\n2\n10\n10\n',
      task: 'multiclass',
    });
    // ¼·ln 2 twice, and (½ − 10⁻⁴)·ln(5000) of the class that is gone.
    expect(found.value).toBeCloseTo(0.5 * Math.log(2) + (0.5 - 1e-4) * Math.log(5000), 9);
  });

  it('compares the numbers of a regression in their order', async () => {
    const tables = {
      table: 'label\n1\n2\n3\n4\n',
      training: 'label\n3\n4\n5\n6\n',
      task: 'regression',
    } as const;
    expect((await measuredTables(drift, { ...tables, options: { distance: 'ks' } })).value).toBe(0.5);
    const moved = await measuredTables(drift, { ...tables, options: { distance: 'wasserstein' } });
    expect(moved.value).toBeCloseTo(2 / Math.sqrt(1.25), 12);
  });

  it('has no order of classes', async () => {
    const found = await runTables(drift, {
      table: 'label\n1\n0\n',
      training: 'label\n1\n0\n',
      options: { distance: 'ks' },
    });
    expect(found.status).toBe('insufficient');
  });
});

import { describe, expect, it } from '@jest/globals';
import drop from '../../../src/metrics/security/performance-drop.ts';
import { DEFAULT_MINIMUM } from '../run-metric.ts';
import { measuredTables, runTables } from '../run-tables.ts';

/** Rows of TN, FP, FN, TP. */
function rows(tn: number, fp: number, fn: number, tp: number): string {
  return `label,prediction\n${'0,0\n'.repeat(tn)}${'0,1\n'.repeat(fp)}${'1,0\n'.repeat(fn)}${'1,1\n'.repeat(tp)}`;
}

describe('performance drop', () => {
  it('is Newcombe’s difference of two shares with its interval', async () => {
    // R. G. Newcombe, Statistics in Medicine 17, 1998, table II: 56/70 − 48/80 by method 10 is .0524 to .3339.
    const found = await measuredTables(drop, {
      table: rows(56, 14, 0, 0),
      shifted: { later: rows(48, 32, 0, 0) },
    });
    expect(found.value).toBeCloseTo(0.2, 12);
    expect(found.interval?.[0]).toBeCloseTo(0.0524, 4);
    expect(found.interval?.[1]).toBeCloseTo(0.3339, 4);
    expect(found.notes).toEqual(['accuracy is 0.800 in the evaluation table.']);
  });

  it('is of the worst shift, a gain is shown and is no drop, and more shifts widen the interval', async () => {
    const table = rows(40, 10, 10, 40);
    const better = rows(45, 5, 5, 45);
    const worse = rows(30, 20, 20, 30);
    const found = await measuredTables(drop, { table, shifted: { better, worse } });
    expect(found.value).toBeCloseTo(0.2, 12);
    expect(found.parts).toMatchObject([
      { group: ['better'], n: 100, value: expect.closeTo(-0.1, 12) },
      { group: ['worse'], n: 100, value: expect.closeTo(0.2, 12) },
    ]);
    const alone = await measuredTables(drop, { table, shifted: { worse } });
    expect(found.interval?.[0]).toBeLessThan(alone.interval?.[0] ?? 0);
    const gain = await measuredTables(drop, { table, shifted: { better } });
    expect([gain.value, gain.interval?.[0]]).toEqual([0, 0]);
  });

  it('can be of F1, balanced accuracy or AUC', async () => {
    const tables = { table: rows(40, 10, 10, 40), shifted: { later: rows(45, 5, 30, 20) } };
    const f1 = await measuredTables(drop, { ...tables, options: { metric: 'f1' } });
    expect(f1.value).toBeCloseTo(0.8 - 40 / 75, 12);
    const balanced = await measuredTables(drop, { ...tables, options: { metric: 'balanced-accuracy' } });
    expect(balanced.value).toBeCloseTo(0.8 - (0.9 + 0.4) / 2, 12);
    const auc = await measuredTables(drop, {
      table: 'label,score\n0,0.1\n1,0.9\n',
      shifted: { later: 'label,score\n0,0.5\n1,0.5\n' },
      options: { metric: 'auc' },
    });
    expect(auc.value).toBe(0.5);
  });

  it.each([
    ['accuracy', 'label,score\n0,0.1\n1,0.9\n'],
    ['f1', 'label,prediction\n0,0\n'],
    ['balanced-accuracy', 'label,prediction\n1,1\n'],
    ['auc', 'label,prediction\n1,1\n0,0\n'],
    ['auc', 'label,score\n1,0.4\n'],
    ['auc', 'label,score\n0,0.4\n'],
  ])('%s is insufficient where it is undefined', async (metric, table) => {
    expect(await runTables(drop, { table, shifted: { later: table }, options: { metric } })).toMatchObject({
      status: 'insufficient',
      reason: `${metric} is undefined in the evaluation table or in the shift "later"`,
    });
  });

  it('needs rows, and rows that can be used', async () => {
    const table = rows(20, 0, 0, 20);
    expect(
      await runTables(drop, { table, shifted: { later: rows(9, 0, 0, 9) }, minimum: DEFAULT_MINIMUM }),
    ).toMatchObject({
      status: 'insufficient',
      reason: 'the later table has 18 usable rows, and this needs 30',
    });
    expect(await runTables(drop, { table, shifted: { later: `${table}1,\n` } })).toMatchObject({
      status: 'insufficient',
      reason: '1 of 41 rows of the later table could not be used, more than 1 %',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import leakage from '../../../src/metrics/security/train-test-leakage.ts';
import { DEFAULT_MINIMUM } from '../run-metric.ts';
import { measuredTables, runTables } from '../run-tables.ts';

describe('train-test leakage', () => {
  it('compares texts without the blanks around them, and whole rows only', async () => {
    const found = await measuredTables(leakage, {
      table: 'label,x,y\n1, 12 ,3\n0,1,23\n1,12,\n',
      training: 'y,x,label\n3,12,0\n',
    });
    expect(found).toMatchObject({
      value: 1 / 3,
      n: 3,
      notes: ['2 features of 3 rows were looked up among 1 rows of training.'],
    });
  });

  it('counts rows, whatever they weigh', async () => {
    const found = await measuredTables(leakage, {
      table: 'label,x,weight\n1,1,100\n0,2,1\n',
      training: 'x,weight\n1,1\n',
    });
    expect(found.value).toBe(0.5);
  });

  it('needs rows in both tables', async () => {
    const few = { table: 'label,x\n1,1\n', training: 'x\n1\n', minimum: DEFAULT_MINIMUM };
    expect(await runTables(leakage, few)).toMatchObject({ status: 'insufficient', n: 1, needed: 30 });
  });
});

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
      notes: [
        '2 features of 3 rows were looked up among 1 rows of training.',
        'Of these 0 have a double among themselves: so often rows coincide without any leak.',
      ],
    });
  });

  it('says how often training rows coincide among themselves', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `${index % 2_990}\n`).join('');
    const found = await measuredTables(leakage, { table: 'label,x\n1,1\n', training: `x\n${many}1\n` });
    // Ten values stand there twice, and one of them thrice.
    expect(found.notes?.[1]).toContain('Of these 21 have a double');
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

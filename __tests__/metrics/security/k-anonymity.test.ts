import { describe, expect, it } from '@jest/globals';
import kAnonymity from '../../../src/metrics/security/k-anonymity.ts';
import { measuredTables, runTables } from '../run-tables.ts';

const table = 'label,town,sex\n1,A,f\n0,A,f\n1,A,m\n0,B,m\n1,B,m\n0,B,m\n';

describe('k-anonymity', () => {
  it('is the size of the smallest class, and never says which values make it', async () => {
    const found = await measuredTables(kAnonymity, { table, options: { columns: ['town', 'sex'] } });
    expect(found).toEqual({
      status: 'measured',
      value: 1,
      n: 6,
      notes: ['3 classes in 6 rows of the evaluation table; 1 of them are of one row.'],
    });
    expect((await measuredTables(kAnonymity, { table, options: { columns: ['town'] } })).value).toBe(3);
  });

  it('looks at the training table where the policy says so', async () => {
    const found = await measuredTables(kAnonymity, {
      table,
      training: 'town\nA\nA\n',
      options: { columns: ['town'], table: 'training' },
    });
    expect([found.value, found.n]).toEqual([2, 2]);
    const empty = { table, training: 'town\n', options: { columns: ['town'], table: 'training' } };
    expect(await runTables(kAnonymity, empty)).toMatchObject({ status: 'insufficient', n: 0 });
  });

  it('takes ten thousand classes', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `1,${index % 4_000}\n`).join('');
    const found = await measuredTables(kAnonymity, {
      table: `label,id\n${many}`,
      options: { columns: ['id'] },
    });
    expect(found.value).toBe(2);
  });

  it('breaks when it is given classes that nobody counted', () => {
    expect(() =>
      kAnonymity.run(
        { classes: { counts: [] } },
        { columns: ['x'] },
        {
          scope: { kind: 'overall' },
          minimum: { group: 0, positives: 0, negatives: 0, decided: 0, confidence: 0.95 },
          seed: 1,
          draws: 1,
          favourable: 'positive',
        },
      ),
    ).toThrow('were not counted');
  });
});

import { describe, expect, it } from '@jest/globals';
import doc from '../../../src/metrics/security/doc-estimated-accuracy.ts';
import { measuredTables } from '../run-tables.ts';

const table = 'label,prediction,score\n1,1,0.9\n0,1,0.7\n';

describe('difference of confidences', () => {
  it('moves the accuracy by what the mean confidence moved (Guillory et al.)', async () => {
    const found = await measuredTables(doc, {
      table,
      shifted: { a: 'score\n0.25\n0.75\n', b: 'score\n0.9\n' },
    });
    expect(found.parts).toMatchObject([
      { group: ['a'], value: expect.closeTo(0.45, 12) },
      { group: ['b'], value: expect.closeTo(0.6, 12) },
    ]);
    expect(found.value).toBeCloseTo(0.45, 12);
  });

  it('stays within 0 and 1', async () => {
    const right = 'label,prediction,score\n1,1,0.5\n0,0,0.5\n';
    const wrong = 'label,prediction,score\n0,1,1\n1,0,0\n';
    expect((await measuredTables(doc, { table: right, shifted: { later: 'score\n1\n' } })).value).toBe(1);
    expect((await measuredTables(doc, { table: wrong, shifted: { later: 'score\n0.5\n' } })).value).toBe(0);
  });

  it('takes the accuracy of the rows that have weight', async () => {
    const weightless = 'label,prediction,score,weight\n1,1,0.9,0\n0,0,0.2,0.5\n';
    expect(
      (await measuredTables(doc, { table: weightless, shifted: { later: 'score,weight\n0.8,1\n' } })).value,
    ).toBe(1);
  });
});

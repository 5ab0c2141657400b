import { describe, expect, it } from '@jest/globals';
import atc from '../../../src/metrics/security/atc-estimated-accuracy.ts';
import { DEFAULT_MINIMUM } from '../run-metric.ts';
import { measuredTables, runTables } from '../run-tables.ts';

const table = 'label,prediction,score\n1,1,0.9\n0,0,0.1\n1,1,0.8\n0,1,0.6\n1,0,0.45\n';

describe('average thresholded confidence', () => {
  it('puts as many rows below the threshold as there are errors (Garg et al., equations 1 and 2)', async () => {
    // Two of five are wrong; .55 and .6 lie below .8. Of the shifted rows .9, .2 and .81 reach it, .3 does not.
    const found = await measuredTables(atc, { table, shifted: { later: 'score\n0.9\n0.2\n0.81\n0.3\n' } });
    expect(found).toMatchObject({
      value: 0.75,
      parts: [{ group: ['later'], n: 4, value: 0.75 }],
      notes: ['Accuracy in the evaluation table: 0.600.'],
    });
  });

  it('gives the accuracy back on the very same scores, when no score ties at the threshold', async () => {
    expect((await measuredTables(atc, { table, shifted: { later: table } })).value).toBeCloseTo(0.6, 12);
  });

  it('is 0 where everything was wrong: no confidence is enough', async () => {
    const wrong = 'label,prediction,score\n0,1,0.9\n1,0,0.1\n';
    expect((await measuredTables(atc, { table: wrong, shifted: { later: 'score\n0.9\n' } })).value).toBe(0);
  });

  it('takes the lowest of several shifts, and needs scores that are probabilities', async () => {
    const found = await measuredTables(atc, { table, shifted: { a: 'score\n0.9\n', b: 'score\n0.5\n' } });
    expect(found.value).toBe(0);
    for (const later of ['score\n7\n', 'score\n-1\n', 'score\nhigh\n0.2\n', 'score,weight\n0.5,0\n']) {
      const weighted = later.includes('weight')
        ? `${table.trim().split('\n').join(',1\n').replace('score,1', 'score,weight')},1\n`
        : table;
      expect(await runTables(atc, { table: weighted, shifted: { later } })).toMatchObject({
        status: 'insufficient',
        reason: expect.stringContaining('the later table'),
      });
    }
  });

  it('needs an accuracy to begin with', async () => {
    const refused = 'label,prediction,score\n,1,0.9\n';
    expect(await runTables(atc, { table: refused, shifted: { later: table } })).toMatchObject({
      status: 'insufficient',
      reason: expect.stringContaining('the evaluation table'),
    });
  });

  it('needs rows', async () => {
    expect(
      await runTables(atc, { table, shifted: { later: table }, minimum: DEFAULT_MINIMUM }),
    ).toMatchObject({ status: 'insufficient', needed: 30 });
  });

  it('says so where scores are too many to keep', async () => {
    const many = Array.from({ length: 10_500 }, (_, index) => `${(index + 0.5) / 10_500}\n`).join('');
    const found = await measuredTables(atc, { table, shifted: { later: `score\n${many}` } });
    expect(found.value).toBeCloseTo(0.4, 2);
    expect(found.notes?.[1]).toContain('approximate');
  });
});

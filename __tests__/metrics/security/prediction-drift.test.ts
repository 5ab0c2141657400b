import { describe, expect, it } from '@jest/globals';
import drift from '../../../src/metrics/security/prediction-drift.ts';
import { measuredTables, runTables } from '../run-tables.ts';

describe('prediction drift', () => {
  it('is of the score where there is no decision, and then of numbers', async () => {
    const found = await measuredTables(drift, {
      table: 'label,score\n1,0.5\n0,0.9\n',
      training: 'score\n0.1\n0.5\n',
      options: { distance: 'ks' },
    });
    expect(found.value).toBe(0.5);
    expect(found.notes).toEqual(['The worst of 1 is "score".']);
  });

  it('names the column that the training table lacks', async () => {
    expect(
      await runTables(drift, { table: 'label,prediction\n1,1\n', training: 'label\n1\n' }),
    ).toMatchObject({
      status: 'insufficient',
      reason: 'the training table has no column of the prediction',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import metric from '../../../src/metrics/performance/severe-error-rate.ts';
import { insufficient, measured, rowsOfCsv } from '../run-metric.ts';

const table = { task: 'multiclass' } as const;
// Costs by hand: a stroke taken for a cold 5, for a flu 2; a cold taken for a stroke .5.
const TRIAGE = `label,prediction,cost,weight,ward
cold,cold,0,4,a
cold,stroke,0.5,2,a
flu,flu,0,1,a
stroke,flu,2,1,a
stroke,stroke,0,3,b
stroke,cold,5,1,b
`;

describe('severe error rate', () => {
  const rows = rowsOfCsv(TRIAGE);

  it('is the weighted share of rows whose confusion costs as much as severe', () => {
    const found = measured(metric, rows, { table });
    expect(found.value).toBeCloseTo(2 / 12, 12);
    expect(found.interval?.[0]).toBeLessThan(found.value);
    // (2 · .5 + 1 · 2 + 1 · 5) / 12
    expect(found.notes?.[0]).toBe('The mean cost is 0.6667 a row.');
    expect(found.notes?.[1]).toMatch(/"stroke" is taken for "(?:cold|flu)", in 1 rows/u);
    expect(measured(metric, rows, { table, options: { severe: 3 } }).value).toBeCloseTo(1 / 12, 12);
    expect(measured(metric, rows, { table, options: { severe: 0.5 } }).value).toBeCloseTo(4 / 12, 12);
  });

  it('is that of the worst group on a slice, without notes', () => {
    const found = measured(metric, rows, { on: 'ward', slice: true, table });
    expect(found.value).toBeCloseTo(1 / 4, 12);
    expect(found.parts?.map(({ value }) => value)).toEqual([
      expect.closeTo(1 / 8, 12),
      expect.closeTo(1 / 4, 12),
    ]);
    expect(found.notes).toBeUndefined();
  });

  it('takes binary tables too', () => {
    const binary = rowsOfCsv('label,prediction,cost\n1,0,1\n0,1,0.1\n0,0,0\n1,1,0\n');
    const found = measured(metric, binary);
    expect(found.value).toBe(0.25);
    expect(found.notes?.[1]).toBe(
      'The most frequent severe error: "positive" is taken for "negative", in 1 rows.',
    );
  });

  it('has no severe error to name where none occurs', () => {
    const never = rowsOfCsv('label,prediction,cost,weight\n1,0,1,0\n0,0,0,1\n');
    expect(measured(metric, never).value).toBe(0);
    expect(measured(metric, rowsOfCsv('label,prediction\n1,1\n0,0\n')).notes).toEqual([
      'The mean cost is 0.000 a row.',
    ]);
  });

  it('is insufficient where nothing could be severe, or nothing has weight', () => {
    expect(insufficient(metric, rows, { table, options: { severe: 6 } }).reason).toContain('6 or more');
    const weightless = rowsOfCsv('label,prediction,cost,weight\n1,0,1,0\n');
    expect(insufficient(metric, weightless).reason).toContain('weight');
  });
});

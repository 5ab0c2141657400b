import { describe, expect, it } from '@jest/globals';
import type { CounterfactualEvidence } from '../../../src/evidence/evidence.ts';
import metric from '../../../src/metrics/fairness/counterfactual-flip-rate.ts';
import type { Insufficient, Measured } from '../../../src/metrics/measurement.ts';
import { NO_MINIMUM } from '../run-metric.ts';

const SEEN = { column: 'pair', sets: 40, flipped: 10, rows: 90, singles: 0, unmarked: 0 };
const run = (changes: Partial<CounterfactualEvidence> = {}): Measured | Insufficient =>
  metric.run(
    { counterfactual: { ...SEEN, ...changes } },
    {},
    { scope: { kind: 'overall' }, minimum: NO_MINIMUM, seed: 1, draws: 9, favourable: 'positive' },
  );

describe('counterfactual flip rate', () => {
  it("is the share of sets that flip, with Wilson's interval on their number", () => {
    // SciPy: binomtest(10, 40).proportion_ci(method='wilson').
    expect(run()).toEqual({
      status: 'measured',
      value: 0.25,
      n: 90,
      interval: [expect.closeTo(0.14187118639096302, 9), expect.closeTo(0.40193961420768026, 9)],
      notes: ['10 of 40 sets flip.'],
    });
  });

  it('says what did not count', () => {
    expect(run({ singles: 1, unmarked: 1 })).toMatchObject({
      notes: ['10 of 40 sets flip.', '1 set of one row and 1 row without a set did not count.'],
    });
    expect(run({ singles: 3 })).toMatchObject({
      notes: ['10 of 40 sets flip.', '3 sets of one row did not count.'],
    });
    expect(run({ unmarked: 2 })).toMatchObject({
      notes: ['10 of 40 sets flip.', '2 rows without a set did not count.'],
    });
  });

  it('is insufficient where every row is alone', () => {
    expect(run({ sets: 0, flipped: 0, rows: 0, singles: 90 })).toMatchObject({
      status: 'insufficient',
      reason: 'no value of the column "pair" stands in two rows',
    });
  });
});

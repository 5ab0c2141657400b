import { describe, expect, it } from '@jest/globals';
import advantage from '../../../src/metrics/security/membership-inference-advantage.ts';
import { DEFAULT_MINIMUM } from '../run-metric.ts';
import { measuredTables, runTables } from '../run-tables.ts';

const HALF = 'label,score\n1,0.5\n0,0.5\n';

describe('membership inference advantage', () => {
  it('takes the loss of the truth: .3 of a negative is .7 of a positive', async () => {
    const found = await measuredTables(advantage, {
      table: 'label,score\n1,0.7\n0,0.3\n',
      training: 'label,score\n0,0.3\n1,0.7\n',
    });
    expect(found.value).toBe(0);
    expect(found.notes).toEqual([expect.stringContaining('"a lower loss means member": 0.500')]);
  });

  it('is 1 where every training row is surer, and 0 where every one is less sure', async () => {
    const sure = 'label,score\n1,0.99\n0,0.01\n1,0.9\n';
    expect((await measuredTables(advantage, { table: HALF, training: sure })).value).toBe(1);
    const reverse = await measuredTables(advantage, { table: sure, training: HALF });
    expect(reverse.value).toBe(0);
    expect(reverse.notes?.join()).toContain('member": 0.000');
  });

  it('says what chance alone makes: the one-sided distance of two samples', async () => {
    const rows = (count: number): string => `label,score\n${'1,0.4\n0,0.2\n'.repeat(count)}`;
    const { chance, interval } = await measuredTables(advantage, { table: rows(100), training: rows(100) });
    // Either side of the value by the two-sided distance: 1.3581·√(1/200 + 1/200) (SciPy: kstwobign.ppf(.95)).
    expect(interval).toEqual([0, expect.closeTo(0.1358098, 6)]);
    // Smirnov: P(√N·D⁺ > t) = e^(−2t²), N = 100 for 200 rows on each side.
    expect(chance?.mean).toBeCloseTo(0.6266570687 / 10, 9);
    expect(chance?.upper).toBeCloseTo(Math.sqrt(Math.log(20) / 2) / 10, 9);
  });

  it('needs rows in both tables', async () => {
    expect(
      await runTables(advantage, { table: HALF, training: HALF, minimum: DEFAULT_MINIMUM }),
    ).toMatchObject({ status: 'insufficient', n: 2, needed: 30 });
  });
});

import { describe, expect, it } from '@jest/globals';
import drifts from '../../../src/metrics/security/cumulative-drift.ts';
import { metricOf } from '../run-metric.ts';
import { measuredTables, runTables } from '../run-tables.ts';

const ks = metricOf(drifts, 'security/ks-drift');
const wasserstein = metricOf(drifts, 'security/wasserstein-drift');

const column = (count: number, value: (index: number) => number): string =>
  `label,x\n${Array.from({ length: count }, (_, index) => `1,${value(index)}\n`).join('')}`;

describe('drift of numbers in their order', () => {
  it('says what chance alone makes: Kolmogorov’s distribution', async () => {
    const table = column(200, (index) => index);
    const { chance } = await measuredTables(ks, { table, training: table });
    // SciPy 1.15.3: kstwobign.mean() and .ppf(.95), times √(1/200 + 1/200).
    expect(chance?.mean).toBeCloseTo(0.0868731, 6);
    expect(chance?.upper).toBeCloseTo(0.1358098, 6);
    expect((await measuredTables(wasserstein, { table, training: table })).chance).toBeUndefined();
  });

  it('has an interval of what both distribution functions may be off by', async () => {
    // Of 0/1 columns, half of each and three in four: ¼ apart; 1.3581·√(1/100 + 1/100) = .19206 (SciPy: kstwobign.ppf(.95)).
    const training = column(100, (index) => index % 2);
    const table = column(100, (index) => Number(index % 4 > 0));
    const found = await measuredTables(ks, { table, training });
    expect(found.interval?.[0]).toBeCloseTo(0.25 - 0.19206, 5);
    expect(found.interval?.[1]).toBeCloseTo(0.25 + 0.19206, 5);
    expect(found.parts?.[0]?.interval).toEqual(found.interval);
    // The shares vary by ¼ and 3/16 over 100; so do the means, in units of the training column's deviation, ½.
    const moved = await measuredTables(wasserstein, { table, training });
    const off = Math.sqrt((0.25 + 0.1875) / 100) * (Math.sqrt(2 / Math.PI) + 1.6448536269514722);
    expect(moved.interval?.[0]).toBeCloseTo(0.5 - 2 * off, 9);
    expect(moved.interval?.[1]).toBeCloseTo(0.5 + 2 * off, 9);
  });

  it('leaves categories out, and says so when nothing else is there', async () => {
    const found = await measuredTables(ks, { table: 'label,x,town\n1,1,A\n', training: 'x,town\n1,B\n' });
    expect(found.parts?.map(({ group }) => group)).toEqual([['x']]);
    expect(await runTables(ks, { table: 'label,town\n1,A\n', training: 'town\nB\n' })).toMatchObject({
      status: 'insufficient',
      parts: [],
    });
  });

  it('has no unit where training is constant, unless nothing moved', async () => {
    const training = 'x\n4\n4\n';
    expect(await measuredTables(wasserstein, { table: 'label,x\n1,4\n', training })).toMatchObject({
      value: 0,
      interval: [0, 0],
    });
    expect(await runTables(wasserstein, { table: 'label,x\n1,5\n', training })).toMatchObject({
      status: 'insufficient',
      reason: expect.stringContaining('constant in the training table'),
    });
  });

  it('stays within the error that it states where numbers are too many to keep', async () => {
    const [training, table] = [
      column(12_000, (index) => index + 1),
      column(12_000, (index) => 1.3 * (index + 1)),
    ];
    // F(x) = x/12000, G(x) = x/15600: they are farthest at 12,000, by 1 − 1/1.3; the numbers move by 0.15·12,000 on average.
    const found = await measuredTables(ks, { table, training });
    const stated = Number(/at most ([\d.e+-]+) too small/u.exec(found.notes?.join() ?? '')?.[1]);
    expect(stated).toBeLessThan(0.02);
    expect(found.value).toBeLessThanOrEqual(1 - 1 / 1.3 + 1e-4);
    expect(found.value).toBeGreaterThanOrEqual(1 - 1 / 1.3 - stated);
    const moved = await measuredTables(wasserstein, { table, training });
    expect(moved.value / (0.15 * Math.sqrt(12))).toBeCloseTo(1, 2);
    expect(moved.notes?.join()).toContain('each number within 0.5 %');
  });
});

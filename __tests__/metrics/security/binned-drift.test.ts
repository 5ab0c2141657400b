import { describe, expect, it } from '@jest/globals';
import drifts from '../../../src/metrics/security/binned-drift.ts';
import { DEFAULT_MINIMUM, metricOf } from '../run-metric.ts';
import { measuredTables, runTables } from '../run-tables.ts';

const psi = metricOf(drifts, 'security/psi-drift');
const jensenShannon = metricOf(drifts, 'security/jensen-shannon-drift');

const rows = (header: string, count: number, row: (index: number) => string): string =>
  `${header}\n${Array.from({ length: count }, (_, index) => `${row(index)}\n`).join('')}`;

describe('drift of binned features', () => {
  it('says what chance alone makes: (bins − 1)(1/n + 1/m) on average', async () => {
    const column = rows('label,x', 100, (index) => `1,${index}`);
    const found = await measuredTables(psi, { table: column, training: column });
    // Ten bins, 100 rows in both; chi2.ppf(.95, 9) = 16.919 (SciPy 1.15.3).
    expect(found.chance?.mean).toBeCloseTo((9 * 2) / 100, 12);
    expect((found.chance?.upper ?? 0) / ((16.919 * 2) / 100)).toBeCloseTo(1, 2);
    const bits = await measuredTables(jensenShannon, { table: column, training: column });
    expect(bits.chance?.mean).toBeCloseTo((9 * 2) / 100 / (8 * Math.LN2), 12);
  });

  it('widens the chance with the number of features: one of ten passes 95 % alone', async () => {
    const table = rows('label,x', 50, (index) => `1,${index}`);
    const wide = rows('label,x,y,z', 50, (index) => `1,${index},${index},${index}`);
    const [one, three] = [
      await measuredTables(psi, { table, training: table }),
      await measuredTables(psi, { table: wide, training: wide }),
    ];
    expect(three.chance?.upper).toBeGreaterThan(one.chance?.upper ?? Infinity);
  });

  it('sees an unseen category and a gap that training does not have', async () => {
    const training = 'town\nA\nB\nA\nB\n';
    const known = await measuredTables(psi, { table: 'label,town\n1,A\n0,B\n', training });
    const unseen = await measuredTables(psi, { table: 'label,town\n1,A\n0,C\n', training });
    const gap = await measuredTables(psi, { table: 'label,town\n1,A\n0,\n', training });
    expect([known.value, known.chance]).toEqual([0, { mean: 0.75, upper: expect.any(Number) }]);
    expect(unseen.value).toBeGreaterThan(1);
    expect(gap.value).toBeCloseTo(unseen.value, 12);
  });

  it('has an interval from 0 where chance alone reaches the index, and one of each feature', async () => {
    const table = rows('label,x,y', 100, (index) => `1,${index},${index % 2}`);
    const found = await measuredTables(psi, { table, training: table });
    // Of identical tables: the noncentrality at which a χ² of 9 degrees falls below 9 in 2.5 % is 14.10 (SciPy: ncx2.cdf).
    const [x, y] = found.parts ?? [];
    expect(x?.interval?.[0]).toBe(0);
    expect(x?.interval?.[1]).toBeCloseTo(14.1 * 0.02, 2);
    expect(y?.interval?.[1]).toBeLessThan(0.2);
    // That of the worst holds for both at once.
    expect(found.interval?.[0]).toBe(0);
    expect(found.interval?.[1]).toBeGreaterThan(x?.interval?.[1] ?? Infinity);
  });

  it('does not leave its range, and holds the value where bins are many and rows few', async () => {
    const apart = await measuredTables(jensenShannon, { table: 'label,x\n1,b\n', training: 'x\na\n' });
    expect(apart.interval?.[1]).toBe(1);
    const sparse = rows('label,x', 300, (index) => `1,t${index}`);
    const others = rows('label,x', 300, (index) => `1,t${2 * index}`);
    const many = await measuredTables(psi, { table: sparse, training: others });
    expect(many.interval?.[1]).toBe(many.value);
  });

  it('gives chance 0 where there is one bin only', async () => {
    const found = await measuredTables(psi, { table: 'label,x\n1,4\n', training: 'x\n4\n4\n' });
    expect(found).toMatchObject({ value: 0, chance: { mean: 0, upper: 0 }, interval: [0, 0] });
  });

  it('respects weights: a row of weight 3 is three rows', async () => {
    const weighted = await measuredTables(psi, {
      table: 'label,x,weight\n1,1,3\n0,2,1\n',
      training: 'x,weight\n1,1\n2,3\n',
    });
    const repeated = await measuredTables(psi, {
      table: 'label,x\n1,1\n1,1\n1,1\n0,2\n',
      training: 'x\n1\n2\n2\n2\n',
    });
    expect(weighted.value).toBeCloseTo(repeated.value, 12);
  });

  it('excludes a feature with too few values, and names those that cannot be compared', async () => {
    const training = rows('x,few', 40, (index) => `${index},${index < 30 ? '' : index}`);
    const table = rows('label,x,few', 40, (index) => `1,${index},`);
    const found = await measuredTables(psi, { table, training, minimum: DEFAULT_MINIMUM });
    expect(found.excluded).toEqual([{ group: ['few'], n: 0, reason: 'undefined' }]);
    expect(found.notes?.join()).toContain('"few": no values in one of the tables');
    const short = await runTables(psi, {
      table: rows('label,x', 29, (index) => `1,${index}`),
      training,
      minimum: DEFAULT_MINIMUM,
    });
    expect(short).toMatchObject({
      status: 'insufficient',
      excluded: [{ group: ['x'], n: 29, reason: 'too-few-rows' }],
    });
  });

  it('does not compare an identifier: more than 10,000 different texts', async () => {
    const training = rows('x,id', 10_050, (index) => `${index % 7},person-${index}`);
    const found = await measuredTables(psi, { table: 'label,x,id\n1,3,person-1\n', training });
    expect(found.excluded).toEqual([{ group: ['id'], n: 1, reason: 'undefined' }]);
    expect(found.notes?.join()).toMatch(/"id": more than 10,000 categories \(about \d+ texts\)/u);
  });

  it('takes only the `features` that the policy names', async () => {
    const found = await measuredTables(psi, {
      table: 'label,x,y\n1,1,9\n',
      training: 'x,y\n1,1\n',
      bindings: { features: ['x'] },
    });
    expect(found.parts?.map(({ group }) => group)).toEqual([['x']]);
  });

  it('says so where numbers are too many to keep, and refuses where they cannot be told apart', async () => {
    const spread = rows('label,x', 10_500, (index) => `1,${index + 1}`);
    const found = await measuredTables(psi, { table: spread, training: spread });
    expect(found.value).toBe(0);
    expect(found.notes?.join()).toContain('"x" is approximate: the ends of the bins are within 0.5 %');
    const seconds = rows('label,x', 10_500, (index) => `1,${1_700_000_000 + index}`);
    const close = await runTables(jensenShannon, { table: seconds, training: seconds });
    expect(close).toMatchObject({
      status: 'insufficient',
      reason: expect.stringContaining('within 0.5 % of each other'),
    });
    const bits = await measuredTables(jensenShannon, { table: spread, training: spread });
    expect(bits.notes?.join()).toContain('approximate');
  });
});

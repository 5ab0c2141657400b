import { describe, expect, it } from '@jest/globals';
import family from '../../../src/metrics/fairness/multiclass-difference.ts';
import type { PlainRow } from '../../cube/cube-of-rows.ts';
import { DEFAULT_MINIMUM, insufficient, measured, metricOf } from '../run-metric.ts';

const table = { task: 'multiclass' } as const;
const parity = metricOf(family, 'fairness/multiclass-demographic-parity-difference');
const tpr = metricOf(family, 'fairness/multiclass-tpr-difference');
const fpr = metricOf(family, 'fairness/multiclass-fpr-difference');
const ppv = metricOf(family, 'fairness/multiclass-ppv-difference');

/** Counts of `truth>decision` in each group. */
const rowsOf = (groups: { readonly [g: string]: { readonly [cell: string]: number } }): readonly PlainRow[] =>
  Object.entries(groups).flatMap(([g, cells]) =>
    Object.entries(cells).flatMap(([cell, n]) => {
      const [label = '', prediction = ''] = cell.split('>');
      return Array.from({ length: n }, () => ({ label, prediction, at: { g } }));
    }),
  );

describe('differences of rates of one class against the rest', () => {
  // Selection: cat .5, dog .3, owl .2 in a; cat .3, dog .6, owl .1 in b.
  const rows = rowsOf({
    a: { 'cat>cat': 40, 'dog>cat': 10, 'dog>dog': 30, 'owl>owl': 20 },
    b: { 'cat>cat': 30, 'cat>dog': 20, 'dog>dog': 40, 'owl>owl': 10 },
  });

  it('are those of the class where they are largest, which the note names', () => {
    const found = measured(parity, rows, { on: 'g', table });
    expect(found.value).toBeCloseTo(0.3, 12);
    expect(found.notes?.[0]).toContain('"dog": 0.3000');
    expect(found.interval?.[0]).toBeGreaterThan(0.1);
    expect(found.interval?.[1]).toBeLessThan(0.5);
    expect(measured(tpr, rows, { on: 'g', table }).value).toBeCloseTo(0.4, 12);
    // No dog is taken for one in a; 20 of 60 other animals in b.
    expect(measured(fpr, rows, { on: 'g', table }).value).toBeCloseTo(1 / 3, 12);
    expect(measured(ppv, rows, { on: 'g', table }).value).toBeCloseTo(1 / 3, 12);
  });

  it('are the mean over the classes when asked for, inside of an interval of its own', () => {
    const found = measured(parity, rows, { on: 'g', table, options: { aggregate: 'mean' } });
    expect(found.value).toBeCloseTo((0.2 + 0.3 + 0.1) / 3, 12);
    expect(found.interval?.[0]).toBeLessThan(found.value);
    expect(found.interval?.[1]).toBeGreaterThan(found.value);
    // TPR: cat 1 and .6, dog .75 and 1, owl 1 and 1.
    expect(measured(tpr, rows, { on: 'g', table, options: { aggregate: 'mean' } }).value).toBeCloseTo(
      (0.4 + 0.25 + 0) / 3,
      12,
    );
  });

  it('compare with the whole table when asked for', () => {
    // dog: .45 overall.
    const found = measured(parity, rows, { on: 'g', table, options: { method: 'to-overall' } });
    expect(found.value).toBeCloseTo(0.15, 12);
    expect(found.interval?.[1]).toBeLessThan(0.3);
  });

  it('have a chance level only where each class looks at rows of its own', () => {
    expect(measured(tpr, rows, { on: 'g', table }).chance?.upper).toBeLessThan(0.4);
    expect(measured(ppv, rows, { on: 'g', table }).chance?.mean).toBeGreaterThan(0);
    expect(measured(parity, rows, { on: 'g', table }).chance).toBeUndefined();
    expect(measured(fpr, rows, { on: 'g', table }).chance).toBeUndefined();
  });

  it('leave out a group that lacks the class, or has too few rows of it', () => {
    const lacking = rowsOf({
      a: { 'cat>cat': 40, 'owl>owl': 10, 'owl>cat': 10 },
      b: { 'cat>cat': 30, 'cat>owl': 10 },
      c: { 'cat>cat': 40, 'owl>owl': 3 },
    });
    const found = measured(tpr, lacking, { on: 'g', table, minimum: DEFAULT_MINIMUM });
    expect(found.value).toBeCloseTo(0.25, 12);
    expect(found.withExcluded).toBeCloseTo(0.5, 12);
    expect(found.notes?.[1]).toBe(
      'Not compared, because fewer than 2 groups have the rate and enough rows: "owl".',
    );
  });

  it('say how many further classes cannot be compared', () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, each) => [`c${each}>c${each}`, 1]));
    const found = measured(tpr, rowsOf({ a: { 'x>x': 2, ...many }, b: { 'x>x': 1, 'x>c1': 1 } }), {
      on: 'g',
      table,
    });
    expect(found.value).toBeCloseTo(0.5, 12);
    expect(found.notes?.[1]).toContain('"c4", 3 more.');
  });

  it('are insufficient where no class is in two groups', () => {
    const apart = rowsOf({ a: { 'cat>cat': 5 }, b: { 'dog>dog': 5 } });
    const found = insufficient(tpr, apart, { on: 'g', table });
    expect(found).toMatchObject({ n: 1, needed: 2 });
    expect(found.reason).toContain('none of 2 classes');
  });

  it('are undefined where the rows of a class, or of all others, have no weight', () => {
    const weights = [0.1, 0.2, 0.3, 0.7];
    const weighed = rowsOf({
      a: { 'cat>cat': 4, 'cat>dog': 4, 'dog>dog': 1 },
      b: { 'cat>cat': 4, 'dog>cat': 2, 'dog>dog': 2 },
      c: { 'cat>cat': 1, 'dog>cat': 3, 'dog>dog': 1 },
    }).map((row, index) => ({
      ...row,
      weight: row.at?.['g'] === 'a' && row.label === 'dog' ? 0 : (weights[index % 4] ?? 0),
    }));
    const found = measured(fpr, weighed, { on: 'g', table });
    expect(found.excluded).toEqual([{ group: ['a'], n: 9, reason: 'undefined' }]);
  });

  it('share the draws of a scope', () => {
    expect(measured(parity, rows, { on: 'g', table }).interval).toEqual(
      measured(parity, rows, { on: 'g', table }).interval,
    );
  });
});

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

  it('have a chance level, of all classes together where they share rows', () => {
    expect(measured(tpr, rows, { on: 'g', table }).chance?.upper).toBeLessThan(0.4);
    expect(measured(ppv, rows, { on: 'g', table }).chance?.mean).toBeGreaterThan(0);
    // Of two classes decided in halves, 100 rows a group: twice a hypergeometric share less ½, deviation ½·√(1/199).
    const halves = rowsOf({ a: { 'x>x': 60, 'y>y': 40 }, b: { 'x>x': 40, 'y>y': 60 } });
    const two = measured(parity, halves, { on: 'g', table, draws: 8_000 });
    expect(two.chance?.mean).toBeCloseTo(Math.sqrt(2 / Math.PI / 199), 2);
    expect(two.chance?.upper).toBeCloseTo(1.96 / Math.sqrt(199), 2);
    // Of three classes the worst of three gaps, which share rows: more than one alone, less than three that do not.
    const three = rowsOf({
      a: { 'x>y': 30, 'y>z': 40, 'z>x': 50 },
      b: { 'x>y': 50, 'y>z': 40, 'z>x': 30 },
    });
    const one = Math.sqrt(((1 / 3) * (2 / 3) * 4) / 239) * Math.sqrt(2 / Math.PI);
    const worst = measured(parity, three, { on: 'g', table, draws: 8_000 }).chance?.mean ?? 0;
    expect(worst).toBeGreaterThan(1.2 * one);
    expect(worst).toBeLessThan(1.7 * one);
    const mean = measured(parity, three, { on: 'g', table, draws: 8_000, options: { aggregate: 'mean' } });
    expect(mean.chance?.mean).toBeCloseTo(one, 2);
    expect(measured(fpr, rows, { on: 'g', table }).chance?.upper).toBeLessThan(1 / 3);
    expect(measured(fpr, rows, { on: 'g', table }).chance?.mean).toBeGreaterThan(0.01);
  });

  it('have no chance level where a dealing leaves a class no rate, or there are too many cells', () => {
    // The two dogs, of a and b, may both be dealt to c, where no cat can be a false alarm by the rows that are there.
    const few = rowsOf({
      a: { 'dog>cat': 1, 'cat>cat': 1 },
      b: { 'dog>dog': 1, 'cat>cat': 1 },
      c: { 'cat>cat': 60, 'cat>dog': 2 },
    });
    const mean = measured(fpr, few, { on: 'g', table, options: { aggregate: 'mean' } });
    expect([mean.interval === undefined, mean.chance]).toEqual([false, undefined]);
    expect(measured(fpr, few, { on: 'g', table }).chance?.mean).toBeGreaterThan(0);
    const many = Array.from({ length: 120 }, (_, index) => ({
      label: `c${index % 60}`,
      prediction: `c${(index + 7) % 60}`,
      at: { g: `g${index % 3}` },
    }));
    expect(measured(fpr, many, { on: 'g', table }).chance).toBeUndefined();
    expect(measured(parity, many, { on: 'g', table }).chance).toBeDefined();
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

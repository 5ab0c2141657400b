import { describe, expect, it } from '@jest/globals';
import {
  COHENS_KAPPA,
  MACRO_F1,
  MATTHEWS,
  WEIGHTED_F1,
} from '../../../src/metrics/estimate/class-functions.ts';
import { classTable } from '../../../src/metrics/estimate/class-table.ts';
import { type ClassFunction, linearizedEstimate } from '../../../src/metrics/estimate/linearized.ts';

const FUNCTIONS = { MACRO_F1, WEIGHTED_F1, MATTHEWS, COHENS_KAPPA };
const THREE = [44, 5, 1, 7, 20, 3, 9, 5, 6];
const cells = (w: readonly number[], weight = 1) => ({
  key: [],
  n: w,
  w: w.map((mass) => mass * weight),
  w2: w.map((mass) => mass * weight ** 2),
});
const at = (of: ClassFunction, w: readonly number[], classes = 3) => of.at(classTable(classes, { w, w2: w }));
const RANGE = [-1, 1] as const;

describe.each(Object.entries(FUNCTIONS))('%s', (_, of) => {
  it('has the derivative that a small change of each cell gives', () => {
    const { value, gradient } = at(of, THREE);
    for (const [cell] of THREE.entries()) {
      const moved = THREE.map((mass, index) => mass + (index === cell ? 1e-5 : 0));
      expect(gradient(Math.floor(cell / 3), cell % 3)).toBeCloseTo((at(of, moved).value - value) / 1e-5, 5);
    }
  });

  it('does not change when all weights are doubled, nor does its interval', () => {
    const once = linearizedEstimate(cells(THREE), 3, of, RANGE, 0.95);
    const doubled = linearizedEstimate(cells(THREE, 2), 3, of, RANGE, 0.95);
    expect(doubled.value).toBeCloseTo(once.value ?? Number.NaN, 12);
    expect(doubled.interval?.[0]).toBeCloseTo(once.interval?.[0] ?? Number.NaN, 9);
  });

  it('of a table without error is 1 with an interval that does not collapse, wider with fewer rows', () => {
    const [few, many] = [6, 600].map((rows) =>
      linearizedEstimate(cells([rows, 0, 0, rows]), 2, of, RANGE, 0.95),
    );
    expect([few?.value, few?.interval?.[1], many?.interval?.[1]]).toEqual([1, 1, 1]);
    expect(few?.interval?.[0]).toBeLessThan(0.9);
    expect(many?.interval?.[0]).toBeGreaterThan(0.95);
  });

  it('is null without weight', () => {
    expect(linearizedEstimate(cells([0, 0, 0, 0]), 2, of, RANGE, 0.95)).toEqual({ value: null });
  });
});

describe('the variance of kappa', () => {
  it('is that of Fleiss, Cohen and Everitt (1969), as Agresti prints it for two pathologists', () => {
    const w = [22, 2, 2, 0, 5, 7, 14, 0, 0, 2, 36, 0, 0, 1, 17, 10];
    // A. Agresti, Categorical Data Analysis, 2nd edition, section 10.5: κ = .493, standard error .057.
    const { value, gradient } = at(COHENS_KAPPA, w, 4);
    const variance = w.reduce(
      (sum, mass, cell) => sum + mass * gradient(Math.floor(cell / 4), cell % 4) ** 2,
      0,
    );
    expect(value).toBeCloseTo(0.493, 3);
    expect(Math.sqrt(variance)).toBeCloseTo(0.057, 3);
  });

  it('of decisions that are always the same class is not 0: the value is 0 by its formula', () => {
    const { value, interval = [0, 0] } = linearizedEstimate(
      cells([60, 0, 20, 0]),
      2,
      COHENS_KAPPA,
      RANGE,
      0.95,
    );
    expect(value).toBe(0);
    expect(interval[0]).toBeLessThanOrEqual(0);
    expect(interval[1]).toBeGreaterThan(0.02);
  });
});

describe('the Matthews coefficient', () => {
  it('of two classes is (TP·TN − FP·FN) / √ of the product of the margins', () => {
    // TN 60, FP 20, FN 10, TP 30.
    expect(at(MATTHEWS, [60, 20, 10, 30], 2).value).toBeCloseTo(
      (30 * 60 - 20 * 10) / Math.sqrt(50 * 40 * 80 * 70),
      12,
    );
  });

  it('is undefined with one class as truth or as decision, where scikit-learn says 0', () => {
    for (const w of [
      [5, 5, 0, 0],
      [5, 0, 5, 0],
    ]) {
      expect(linearizedEstimate(cells(w), 2, MATTHEWS, RANGE, 0.95)).toEqual({ value: null });
    }
  });

  it('is −1 where every decision of two classes is wrong', () => {
    const { value, interval } = linearizedEstimate(cells([0, 40, 40, 0]), 2, MATTHEWS, RANGE, 0.95);
    expect(value).toBe(-1);
    expect(interval?.[0]).toBe(-1);
    expect(interval?.[1]).toBeGreaterThan(-0.99);
  });
});

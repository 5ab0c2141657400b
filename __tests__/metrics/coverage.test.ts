/**
 * Do 95 % intervals hold the true value in 95 % of the tables? Tables are simulated from known rates, small and large groups mixed;
 * at least 93 % of 200 seeded tables must be covered.
 */
import { describe, expect, it } from '@jest/globals';
import type { Residuals } from '../../src/cube/cube.ts';
import { orderGroups } from '../../src/cube/group-order.ts';
import type { EvidenceKinds } from '../../src/evidence/evidence.ts';
import conditionalDisparity from '../../src/metrics/fairness/conditional-demographic-disparity.ts';
import parity from '../../src/metrics/fairness/demographic-parity.ts';
import disparateImpact from '../../src/metrics/fairness/disparate-impact.ts';
import equalizedOdds from '../../src/metrics/fairness/equalized-odds-difference.ts';
import maeDifference from '../../src/metrics/fairness/mae-difference.ts';
import entropy from '../../src/metrics/fairness/benefit-entropy.ts';
import worstGroupAccuracy from '../../src/metrics/fairness/worst-group-accuracy.ts';
import accuracy from '../../src/metrics/performance/accuracy.ts';
import calibration from '../../src/metrics/performance/expected-calibration-error.ts';
import f1 from '../../src/metrics/performance/f1.ts';
import logLoss from '../../src/metrics/performance/log-loss.ts';
import auc from '../../src/metrics/performance/roc-auc.ts';
import { normalDraw } from '../../src/stats/normal-draw.ts';
import type { Random } from '../../src/stats/random.ts';
import { cubeOfRows } from '../cube/cube-of-rows.ts';
import { viewOf } from '../../src/metrics/view.ts';
import { metricOf } from './run-metric.ts';
import { coverage, decided, type Group, groupOf } from './simulated-tables.ts';

const selectionOf = ({ shares }: Group): number => shares[1] + shares[3];
const gap = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const UNEQUAL = [
  groupOf(400, 0.5, 0.7, 0.2),
  groupOf(150, 0.4, 0.6, 0.25),
  groupOf(80, 0.45, 0.5, 0.3),
  groupOf(50, 0.5, 0.55, 0.1),
];
const ALIKE = [groupOf(400, 0.5, 0.7, 0.2), groupOf(150, 0.5, 0.7, 0.2), groupOf(60, 0.5, 0.7, 0.2)];
const RARE = [groupOf(600, 0.1, 0.5, 0.02), groupOf(200, 0.1, 0.4, 0.01)];

describe('intervals of gaps', () => {
  const difference = metricOf(parity, 'fairness/demographic-parity-difference');
  const ratio = metricOf(parity, 'fairness/demographic-parity-ratio');

  it.each([
    ['unequal groups', UNEQUAL],
    ['groups without any gap', ALIKE],
    ['rare selection', RARE],
  ])('demographic parity, %s', (_, groups) => {
    const rates = groups.map(selectionOf);
    expect(coverage(difference, gap(rates), decided(groups))).toBeGreaterThanOrEqual(0.93);
    expect(coverage(ratio, Math.min(...rates) / Math.max(...rates), decided(groups))).toBeGreaterThanOrEqual(
      0.93,
    );
  });

  it('demographic parity against the whole table', () => {
    const rates = UNEQUAL.map(selectionOf);
    const overall = UNEQUAL.reduce((sum, group) => sum + group.n * selectionOf(group), 0) / 680;
    const truth = Math.max(...rates.map((rate) => Math.abs(rate - overall)));
    expect(coverage(difference, truth, decided(UNEQUAL), { method: 'to-overall' })).toBeGreaterThanOrEqual(
      0.93,
    );
  });

  it.each([
    ['unequal groups', UNEQUAL, 0.2],
    ['groups without any gap', ALIKE, 0],
  ] as const)('equalized odds, %s', (_, groups, truth) => {
    expect(coverage(equalizedOdds, truth, decided(groups))).toBeGreaterThanOrEqual(0.93);
  });

  it('disparate impact, of the group farthest from the reference', () => {
    const [reference = 1, ...others] = UNEQUAL.map(selectionOf);
    const truth =
      others
        .map((rate) => rate / reference)
        .toSorted((a, b) => Math.abs(Math.log(b)) - Math.abs(Math.log(a)))[0] ?? 0;
    expect(coverage(disparateImpact, truth, decided(UNEQUAL))).toBeGreaterThanOrEqual(0.93);
  });

  it('worst-group accuracy', () => {
    const truth = Math.min(...UNEQUAL.map(({ shares }) => shares[0] + shares[3]));
    expect(coverage(worstGroupAccuracy, truth, decided(UNEQUAL))).toBeGreaterThanOrEqual(0.93);
  });

  it('mean absolute error difference of three groups of normal errors', () => {
    const groups = [
      { n: 400, sd: 2 },
      { n: 200, sd: 3 },
      { n: 120, sd: 2.5 },
    ];
    const simulate = (random: Random): Partial<EvidenceKinds> => {
      const cells = orderGroups(
        groups.map(({ n, sd }, index) => ({
          key: [`g${index}`],
          n: [],
          w: [],
          w2: [],
          residuals: errorsOf(n, sd, random),
        })),
      );
      const [overall = { key: [], n: [], w: [], w2: [] }] = cells;
      return { residuals: { overall, groups: cells } };
    };
    expect(coverage(maeDifference, Math.sqrt(2 / Math.PI), simulate)).toBeGreaterThanOrEqual(0.93);
  });

  it('conditional demographic disparity of three groups in two strata', () => {
    // P(stratum, group), P(accepted | stratum, group).
    const cells = [
      ['x', 'a', 0.3, 0.7],
      ['x', 'b', 0.2, 0.5],
      ['y', 'a', 0.2, 0.3],
      ['y', 'b', 0.15, 0.2],
      ['y', 'c', 0.15, 0.25],
    ] as const;
    const sum = (s: string, of: (share: number, accepted: number, g: string) => number): number =>
      cells
        .filter(([stratum]) => stratum === s)
        .reduce((total, [, g, share, accepted]) => total + of(share, accepted, g), 0);
    const disparity = (s: string, g: string): number => {
      const own = (accepted: boolean): number =>
        sum(s, (share, p, name) => (name === g ? share * (accepted ? p : 1 - p) : 0));
      return own(false) / sum(s, (share, p) => share * (1 - p)) - own(true) / sum(s, (share, p) => share * p);
    };
    const truth = Math.max(...['a', 'b', 'c'].map((g) => disparity('x', g) * 0.5 + disparity('y', g) * 0.5));
    const simulate = (random: Random): Partial<EvidenceKinds> => {
      const rows = Array.from({ length: 300 }, () => {
        let [cell, u] = [0, random.next()];
        while (cell < 4 && u >= (cells[cell]?.[2] ?? 0)) {
          u -= cells[cell]?.[2] ?? 0;
          cell += 1;
        }
        const [s, g, , accepted] = cells[cell] ?? cells[0];
        return { label: '1', prediction: String(Number(random.next() < accepted)), at: { s, g } };
      });
      const cube = cubeOfRows({ task: 'binary', rows, scopes: [['g'], ['g', 's']] });
      return viewOf(cube, { kind: 'attribute', columns: ['g'] }, 's');
    };
    expect(coverage(conditionalDisparity, truth, simulate)).toBeGreaterThanOrEqual(0.93);
  });
});

describe('intervals of single numbers', () => {
  it('accuracy, F1 and the Theil index', () => {
    const group = groupOf(150, 0.3, 0.8, 0.1);
    const [tn, fp, fn, tp] = group.shares;
    const mean = tn + tp + 2 * fp;
    const term = (b: number): number => (b / mean) * Math.log(b / mean);
    expect(coverage(accuracy, tn + tp, decided([group]))).toBeGreaterThanOrEqual(0.93);
    expect(coverage(f1, (2 * tp) / (2 * tp + fp + fn), decided([group]))).toBeGreaterThanOrEqual(0.93);
    expect(
      coverage(
        metricOf(entropy, 'fairness/theil-index'),
        (tn + tp) * term(1) + fp * term(2),
        decided([group]),
      ),
    ).toBeGreaterThanOrEqual(0.93);
  });

  /** Scores of two normal distributions on a grid of hundredths, at their true probabilities or shifted by `off`. */
  const scored =
    (n: number, off: number) =>
    (random: Random): Partial<EvidenceKinds> => {
      const rows = Array.from({ length: n }, () => {
        const score = Math.min(98, Math.max(2, Math.floor(random.next() * 101))) / 100;
        return { label: String(Number(random.next() < score - off)), score };
      });
      return viewOf(cubeOfRows({ task: 'binary', rows }), { kind: 'overall' });
    };
  /** Expectation over the scores that `scored` draws. */
  const mean = (of: (score: number) => number): number =>
    Array.from({ length: 101 }, (_, k) => of(Math.min(98, Math.max(2, k)) / 100) / 101).reduce(
      (sum, value) => sum + value,
      0,
    );

  it('log-loss', () => {
    const truth = mean((s) => -s * Math.log(s) - (1 - s) * Math.log(1 - s));
    expect(coverage(logLoss, truth, scored(200, 0))).toBeGreaterThanOrEqual(0.93);
  });

  it('area under the curve', () => {
    const prevalence = mean((s) => s);
    const truth = mean(
      (s) => (s / prevalence) * mean((t) => ((1 - t) / (1 - prevalence)) * (t < s ? 1 : t === s ? 0.5 : 0)),
    );
    expect(coverage(auc, truth, scored(150, 0))).toBeGreaterThanOrEqual(0.93);
  });

  it('expected calibration error, of a calibrated model and of one that is two points off', () => {
    expect(coverage(calibration, 0, scored(400, 0))).toBeGreaterThanOrEqual(0.93);
    expect(coverage(calibration, 0.02, scored(400, 0.02))).toBeGreaterThanOrEqual(0.93);
  });
});

/** Errors drawn from a normal distribution, row by row into the 64 blocks. */
function errorsOf(n: number, sd: number, random: Random): Residuals {
  const none = { mean: 0, m2: 0, m3: 0, m4: 0 };
  const empty = {
    n: 0,
    w: 0,
    w2: 0,
    truth: none,
    prediction: none,
    residual: none,
    cross: 0,
    absolute: 0,
    relative: 0,
    relativeW: 0,
  };
  const blocks = Array.from({ length: 64 }, () => ({ ...empty }));
  const whole = { ...empty };
  for (let row = 0; row < n; row += 1) {
    const error = Math.abs(sd * normalDraw(random));
    for (const moments of [whole, blocks[Math.floor(random.next() * 64)] ?? whole]) {
      moments.n += 1;
      moments.w += 1;
      moments.w2 += 1;
      moments.absolute += error;
    }
  }
  return { whole, blocks };
}

/** The same as `rates.test.ts` for numbers of all rows. */
import { describe, expect, it } from '@jest/globals';
import type { EvidenceKinds } from '../../../src/evidence/evidence.ts';
import entropy from '../../../src/metrics/fairness/benefit-entropy.ts';
import accuracy from '../../../src/metrics/performance/accuracy.ts';
import agreement from '../../../src/metrics/performance/agreement.ts';
import averagedF1 from '../../../src/metrics/performance/averaged-f1.ts';
import balancedAccuracy from '../../../src/metrics/performance/balanced-accuracy.ts';
import decisionRates from '../../../src/metrics/performance/decision-rates.ts';
import calibration from '../../../src/metrics/performance/expected-calibration-error.ts';
import f1 from '../../../src/metrics/performance/f1.ts';
import macroShares from '../../../src/metrics/performance/macro-shares.ts';
import logLoss from '../../../src/metrics/performance/log-loss.ts';
import auc from '../../../src/metrics/performance/roc-auc.ts';
import { type Random } from '../../../src/stats/random.ts';
import { cubeOfRows } from '../../cube/cube-of-rows.ts';
import { viewOf } from '../../../src/metrics/view.ts';
import { metricOf } from '../run-metric.ts';
import { coverage, decided, groupOf } from '../simulated-tables.ts';

/** Tables for intervals that cost no draws: 200 are one and a half points off by themselves. */
const WITHOUT_DRAWS = 2000;

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

  it.each([
    ['a table of 150 rows', groupOf(150, 0.3, 0.8, 0.1)],
    ['few rows', groupOf(40, 0.5, 0.7, 0.2)],
    ['a rare class', groupOf(300, 0.05, 0.9, 0.02)],
    ['a model without skill', groupOf(120, 0.3, 0.4, 0.4)],
  ])('shares, means and agreements of both classes: %s', (_, group) => {
    const [tn, fp, fn, tp] = group.shares;
    const [p, selected] = [fn + tp, fp + tp];
    const f1s = [(2 * tp) / (2 * tp + fp + fn), (2 * tn) / (2 * tn + fp + fn)] as const;
    const expected = p * selected + (1 - p) * (1 - selected);
    const truths = [
      [metricOf(decisionRates, 'performance/precision'), tp / selected],
      [metricOf(decisionRates, 'performance/recall'), tp / p],
      [metricOf(decisionRates, 'performance/specificity'), tn / (1 - p)],
      [metricOf(balancedAccuracy, 'performance/balanced-accuracy'), (tp / p + tn / (1 - p)) / 2],
      [metricOf(macroShares, 'performance/recall-macro'), (tp / p + tn / (1 - p)) / 2],
      [metricOf(macroShares, 'performance/precision-macro'), (tp / selected + tn / (1 - selected)) / 2],
      [metricOf(averagedF1, 'performance/f1-macro'), (f1s[0] + f1s[1]) / 2],
      [metricOf(averagedF1, 'performance/f1-weighted'), p * f1s[0] + (1 - p) * f1s[1]],
      [metricOf(agreement, 'performance/cohens-kappa'), (tn + tp - expected) / (1 - expected)],
      [
        metricOf(agreement, 'performance/mcc'),
        (tp * tn - fp * fn) / Math.sqrt(p * (1 - p) * selected * (1 - selected)),
      ],
    ] as const;
    const short = truths.flatMap(([metric, truth]) => {
      const held = coverage(metric, truth, decided([group]), {}, { tables: WITHOUT_DRAWS });
      return held < 0.93 ? [`${metric.id} ${held}`] : [];
    });
    expect(short).toEqual([]);
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

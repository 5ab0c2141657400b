/** As in rates.test.ts, for what compares two tables. Without drift a divergence bends at its boundary: that is the hard case. */
import { describe, expect, it } from '@jest/globals';
import type { ColumnProfile } from '../../../src/cube/columns/column-profile.ts';
import { NumberBlock } from '../../../src/cube/columns/number-block.ts';
import { NumberTally } from '../../../src/cube/columns/number-tally.ts';
import type { EvidenceKinds } from '../../../src/evidence/evidence.ts';
import binned from '../../../src/metrics/security/binned-drift.ts';
import cumulative from '../../../src/metrics/security/cumulative-drift.ts';
import estimates from '../../../src/metrics/security/label-free-accuracy.ts';
import labelDrift from '../../../src/metrics/security/label-drift.ts';
import { jensenShannon } from '../../../src/stats/jensen-shannon.ts';
import { normalDraw } from '../../../src/stats/normal-draw.ts';
import { normalQuantile } from '../../../src/stats/normal-quantile.ts';
import { populationStability } from '../../../src/stats/population-stability.ts';
import type { Random } from '../../../src/stats/random.ts';
import { viewOf } from '../../../src/metrics/view.ts';
import { cubeOfRows } from '../../cube/cube-of-rows.ts';
import { metricOf } from '../run-metric.ts';
import { coverage } from '../simulated-tables.ts';

const psi = metricOf(binned, 'security/psi-drift');
const bits = metricOf(binned, 'security/jensen-shannon-drift');
const ks = metricOf(cumulative, 'security/ks-drift');
const wasserstein = metricOf(cumulative, 'security/wasserstein-drift');

function profileOf(values: readonly number[]): ColumnProfile {
  const tally = new NumberTally();
  tally.add(new NumberBlock(Float64Array.from(values), new Float64Array(values.length).fill(1)));
  const rows = values.length;
  const texts = { n: 0, w: 0, distinct: 0, exact: true, weights: new Map<string, number>() };
  return {
    column: 'x',
    rows,
    w: rows,
    w2: rows,
    missing: { n: 0, w: 0 },
    numbers: tally.profile(),
    texts,
  };
}

type Draw = (random: Random) => number;

/** Columns, each drawn anew for both tables; the first one is the label too. */
const columnsOf =
  (columns: readonly (readonly [Draw, Draw])[], [n, m]: readonly [number, number]) =>
  (random: Random): Pick<EvidenceKinds, 'columns'> => {
    const drawn = (draw: Draw, rows: number): ColumnProfile =>
      profileOf(Array.from({ length: rows }, () => draw(random)));
    const pairs = columns.map(([reference, current], index) => {
      const pair = { reference: drawn(reference, n), current: drawn(current, m) };
      return [`x${index}`, pair] as const;
    });
    const features = new Map(pairs);
    const label = features.get('x0');
    return {
      columns: { task: 'binary', features, label, prediction: undefined, predictionIsScore: false },
    };
  };

const normal =
  (mean: number): Draw =>
  (random) =>
    mean + normalDraw(random);
const classOf =
  (shares: readonly number[]): Draw =>
  (random) => {
    let [place, u] = [0, random.next()];
    for (const share of shares.slice(0, -1)) {
      if (u < share) break;
      u -= share;
      place += 1;
    }
    return place;
  };

/** The normal distribution function, by its quantiles. */
function probabilityBelow(x: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (normalQuantile(middle) < x) low = middle;
    else high = middle;
  }
  return low;
}

/** Shares of the deciles of a standard normal distribution in one that is shifted. */
function decilesOf(mean: number): readonly number[] {
  const ends = Array.from({ length: 9 }, (_, k) => probabilityBelow(normalQuantile((k + 1) / 10) - mean));
  return [...ends, 1].map((end, k) => end - (k === 0 ? 0 : (ends[k - 1] ?? 0)));
}

const SIZES = [400, 300] as const;
const FEW = [100, 100] as const;
const TENTHS = Array.from({ length: 10 }, () => 0.1);
const RARE = [0.5, 0.3, 0.19, 0.01] as const;
const LESS_RARE = [0.5, 0.3, 0.15, 0.05] as const;

describe('intervals of drift', () => {
  it.each([
    [0, SIZES],
    [0, FEW],
    [0.3, SIZES],
    [1, FEW],
  ])('of a normal column that moved by %p, in tables of %p rows', (mean, sizes) => {
    const columns = columnsOf([[normal(0), normal(mean)]], sizes);
    const shares = decilesOf(mean);
    const found = [
      coverage(psi, populationStability(TENTHS, shares), columns),
      coverage(bits, jensenShannon(TENTHS, shares), columns),
      coverage(ks, 2 * probabilityBelow(mean / 2) - 1, columns),
      coverage(wasserstein, mean, columns),
    ];
    expect(Math.min(...found)).toBeGreaterThanOrEqual(0.93);
  });

  it.each([
    [[0.7, 0.3], [0.7, 0.3], SIZES],
    [[0.98, 0.02], [0.98, 0.02], FEW],
    [[0.7, 0.3], [0.5, 0.5], SIZES],
    [RARE, LESS_RARE, FEW],
  ])('of classes with shares %p and %p, in tables of %p rows', (before, after, sizes) => {
    const columns = columnsOf([[classOf(before), classOf(after)]], sizes);
    expect(coverage(labelDrift, populationStability(before, after), columns)).toBeGreaterThanOrEqual(0.93);
    expect(
      coverage(labelDrift, jensenShannon(before, after), columns, { distance: 'jensen-shannon' }),
    ).toBeGreaterThanOrEqual(0.93);
  });

  it('of the worst of five columns, all alike or one of them moved', () => {
    const same = [normal(0), normal(0)] as const;
    const alike = columnsOf([same, same, same, same, same], SIZES);
    const moved = columnsOf([[normal(0), normal(0.3)], same, same, same, same], SIZES);
    for (const [metric, truth] of [
      [psi, populationStability(TENTHS, decilesOf(0.3))],
      [ks, 2 * probabilityBelow(0.15) - 1],
    ] as const) {
      expect(coverage(metric, 0, alike)).toBeGreaterThanOrEqual(0.93);
      expect(coverage(metric, truth, moved)).toBeGreaterThanOrEqual(0.93);
    }
  });
});

describe('intervals of accuracies without labels', () => {
  const scoreOf: Draw = (random) => Math.floor(random.next() * 1_000) / 1_000;
  /** Surer or less sure than before, and calibrated. */
  const shifted =
    (power: number): Draw =>
    (random) =>
      0.5 + (random.next() < 0.5 ? 0.5 : -0.5) * random.next() ** power;
  const evidence =
    (power: number) =>
    (random: Random): Partial<EvidenceKinds> => {
      const rows = Array.from({ length: 300 }, () => {
        const score = scoreOf(random);
        return {
          label: String(Number(random.next() < score)),
          prediction: String(Number(score >= 0.5)),
          score,
        };
      });
      const scores = profileOf(Array.from({ length: 200 }, () => shifted(power)(random)));
      return {
        ...viewOf(cubeOfRows({ task: 'binary', rows }), { kind: 'overall' }),
        confidences: {
          source: profileOf(rows.map(({ score }) => score)),
          targets: [{ name: 'later', scores }],
        },
      };
    };

  // Confidence is ½ + u/2 with u uniform, so a quarter of the rows are wrong and the threshold is u = ¼; then u^power.
  it.each([1, 2, 0.5])('of scores whose distance to a half is raised to the power %p', (power) => {
    const [atc, doc] = [
      metricOf(estimates, 'security/atc-estimated-accuracy'),
      metricOf(estimates, 'security/doc-estimated-accuracy'),
    ];
    expect(coverage(atc, 1 - 0.25 ** (1 / power), evidence(power))).toBeGreaterThanOrEqual(0.93);
    expect(coverage(doc, 0.5 + 0.5 / (power + 1), evidence(power))).toBeGreaterThanOrEqual(0.93);
  });
});

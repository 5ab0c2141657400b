/** Tables simulated from known rates, and the share of them whose 95 % interval holds the truth. */
import { lazyCellDraws } from '../../src/cube/cell-draws.ts';
import type { GroupCells } from '../../src/cube/cube.ts';
import { orderGroups } from '../../src/cube/group-order.ts';
import { classCells } from '../../src/cube/rates.ts';
import type { EvidenceKinds } from '../../src/evidence/evidence.ts';
import type { MeasureContext, Metric } from '../../src/metrics/metric.ts';
import type { Options } from '../../src/policy/policy.ts';
import { type Random, randomStream } from '../../src/stats/random.ts';
import { NO_MINIMUM } from './run-metric.ts';

const TABLES = 200;
const DRAWS = 200;

/** The long run looks at every table; otherwise half of them will do when 95 % of these hold the truth. */
const LONG = process.env['FATES_FUZZ'] === 'long';
const LEVEL = 0.95;

/** Whether the tables so far are half of them, and enough to stop. */
const suffices = (held: number, seen: number, tables: number): boolean =>
  !LONG && seen === tables / 2 && held >= LEVEL * seen;

/** Share of the tables whose interval holds the truth. */
export function coverage(
  metric: Metric,
  truth: number,
  simulate: (random: Random) => Partial<EvidenceKinds>,
  options: Options = {},
  { tables = TABLES, ...context }: Partial<MeasureContext> & { readonly tables?: number } = {},
): number {
  const random = randomStream(20_240_601, metric.id.length);
  let held = 0;
  for (let table = 0; table < tables; table += 1) {
    const scope = metric.scopes.includes('overall')
      ? ({ kind: 'overall' } as const)
      : ({ kind: 'attribute', columns: ['g'] } as const);
    const found = metric.run(simulate(random), options, {
      scope,
      minimum: NO_MINIMUM,
      seed: table,
      draws: DRAWS,
      favourable: 'positive',
      ...context,
    });
    const interval = found.status === 'measured' ? found.interval : undefined;
    held += Number(interval !== undefined && interval[0] <= truth + 1e-12 && truth - 1e-12 <= interval[1]);
    if (suffices(held, table + 1, tables)) return held / (table + 1);
  }
  return held / tables;
}

export interface Group {
  readonly n: number;
  /** Shares of TN, FP, FN, TP. */
  readonly shares: readonly [number, number, number, number];
}

/** P(y), TPR, FPR. */
export const groupOf = (n: number, prevalence: number, tpr: number, fpr: number): Group => ({
  n,
  shares: [(1 - prevalence) * (1 - fpr), (1 - prevalence) * fpr, prevalence * (1 - tpr), prevalence * tpr],
});

interface Shares {
  readonly n: number;
  readonly shares: readonly number[];
}

export function cellsOf({ n, shares }: Shares, key: string, random: Random): GroupCells {
  const counts = shares.map(() => 0);
  for (let row = 0; row < n; row += 1) {
    let [cell, u] = [0, random.next()];
    while (cell < shares.length - 1 && u >= (shares[cell] ?? 0)) {
      u -= shares[cell] ?? 0;
      cell += 1;
    }
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { key: [key], n: counts, w: counts, w2: counts };
}

export const decided =
  (groups: readonly Group[]) =>
  (random: Random): Partial<EvidenceKinds> => {
    const cells = orderGroups(groups.map((group, index) => cellsOf(group, `g${index}`, random)));
    const sum = [0, 1, 2, 3].map((cell) => cells.reduce((total, { n }) => total + (n[cell] ?? 0), 0));
    const overall = { key: [], n: sum, w: sum, w2: sum };
    return {
      labels: {
        classes: ['negative', 'positive'],
        overall,
        groups: cells,
        drawLabels: lazyCellDraws(cells.map((group) => classCells(group, 2, 'labels'))),
      },
      decisions: {
        task: 'binary',
        classes: ['negative', 'positive'],
        overall,
        groups: cells,
        drawCells: lazyCellDraws(cells),
      },
    };
  };

export const selectionOf = ({ shares }: Group): number => shares[1] + shares[3];
export const gap = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
export const ratioOf = (values: readonly number[]): number => Math.min(...values) / Math.max(...values);
export const tprOf = ({ shares: [, , fn, tp] }: Group): number => tp / (fn + tp);
export const fprOf = ({ shares: [tn, fp] }: Group): number => fp / (fp + tn);
export const ppvOf = ({ shares: [, fp, , tp] }: Group): number => tp / (fp + tp);
export const f1Of = ({ shares: [, fp, fn, tp] }: Group): number => (2 * tp) / (2 * tp + fp + fn);
export const wholeOf = (groups: readonly Group[]): Group => {
  const rows = groups.reduce((sum, { n }) => sum + n, 0);
  const share = (cell: 0 | 1 | 2 | 3): number =>
    groups.reduce((sum, { n, shares }) => sum + (n / rows) * shares[cell], 0);
  return { n: rows, shares: [share(0), share(1), share(2), share(3)] };
};

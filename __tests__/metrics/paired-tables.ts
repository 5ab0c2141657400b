/** Two models on the same simulated rows. */
import { lazyCellDraws } from '../../src/cube/cell-draws.ts';
import type { GroupCells } from '../../src/cube/cube.ts';
import type { DecisionEvidence, EvidenceKinds } from '../../src/evidence/evidence.ts';
import type { PairedMarginal } from '../../src/evidence/paired/paired-cells.ts';
import type { ChangeRequest, MeasuredSide } from '../../src/metrics/change.ts';
import { changeOf } from '../../src/metrics/change.ts';
import type { Comparison } from '../../src/metrics/comparison.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import { at } from '../../src/stats/at.ts';
import type { Random } from '../../src/stats/random.ts';
import type { Options } from '../../src/policy/policy.ts';
import { NO_MINIMUM } from './run-metric.ts';
import { bindingOf } from '../evidence/memory-source.ts';

/** Rows of each group with truth t, base decision b and head decision h, at 4t + 2b + h. */
export type PairedCounts = Readonly<Record<string, readonly number[]>>;

const sumOf = (counts: PairedCounts): readonly number[] =>
  Array.from({ length: 8 }, (_, cell) =>
    Object.values(counts).reduce((sum, each) => sum + (each[cell] ?? 0), 0),
  );

function cellsOf(key: readonly string[], counts: readonly number[], side: 'head' | 'base'): GroupCells {
  const w = [0, 0, 0, 0];
  for (const [place, count] of counts.entries()) {
    const decision = side === 'head' ? place & 1 : (place >> 1) & 1;
    const cell = 2 * (place >> 2) + decision;
    w[cell] = (w[cell] ?? 0) + count;
  }
  return { key, n: w, w, w2: w };
}

export function decisionsOf(
  counts: PairedCounts,
  side: 'head' | 'base',
  on: 'overall' | 'g',
): DecisionEvidence {
  const overall = cellsOf([], sumOf(counts), side);
  const groups =
    on === 'overall' ? [overall] : Object.entries(counts).map(([key, own]) => cellsOf([key], own, side));
  return {
    task: 'binary',
    classes: ['negative', 'positive'],
    overall,
    groups,
    drawCells: lazyCellDraws(groups),
  };
}

export function pairsOf(counts: PairedCounts, on: 'overall' | 'g'): PairedMarginal {
  return on === 'overall'
    ? { columns: [], groups: [{ key: [], products: sumOf(counts) }] }
    : { columns: ['g'], groups: Object.entries(counts).map(([key, products]) => ({ key: [key], products })) };
}

interface Compared {
  readonly options?: Options;
  readonly draws?: number;
  readonly seed?: number;
  readonly minimum?: ChangeRequest['settings']['minimum'];
}

/** The comparison of a metric with and without the knowledge that the rows are the same. */
export function compared(
  metric: Metric,
  counts: PairedCounts,
  { options = {}, draws = 200, seed = 1, minimum = NO_MINIMUM }: Compared = {},
): { readonly paired: Comparison; readonly unpaired: Comparison } {
  const on = metric.scopes.includes('attribute') ? 'g' : 'overall';
  const scope =
    on === 'g' ? ({ kind: 'attribute', columns: ['g'] } as const) : ({ kind: 'overall' } as const);
  const settings = { minimum, seed, draws };
  const sideOf = (side: 'head' | 'base'): MeasuredSide => {
    const view: Partial<EvidenceKinds> = { decisions: decisionsOf(counts, side, on) };
    return {
      subject: {
        task: 'binary',
        bindings: bindingOf(),
        gathered: { ok: false, state: 'missing', problems: [], files: [] },
        viewOf: () => view,
      },
      measurement: metric.run(view, options, { scope, favourable: 'positive', ...settings }),
    };
  };
  const change = {
    metric,
    request: { metric: metric.id, scope, options },
    head: sideOf('head'),
    base: sideOf('base'),
    from: 'commit',
    settings,
  } as const;
  return { unpaired: changeOf(change), paired: changeOf({ ...change, pairs: [pairsOf(counts, on)] }) };
}

/** A group of two models that agree on most rows: P(y), then of each model TPR and FPR, and the share of rows that share one score. */
export interface PairedGroup {
  readonly n: number;
  readonly prevalence: number;
  readonly head: readonly [tpr: number, fpr: number];
  readonly base: readonly [tpr: number, fpr: number];
  readonly shared: number;
}

export function simulatePairs(groups: Readonly<Record<string, PairedGroup>>, random: Random): PairedCounts {
  return Object.fromEntries(
    Object.entries(groups).map(([key, { n, prevalence, head, base, shared }]) => {
      const counts = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let row = 0; row < n; row += 1) {
        const truth = Number(random.next() < prevalence);
        const score = random.next();
        const other = random.next() < shared ? score : random.next();
        const [h, b] = [score < at(head, 1 - truth), other < at(base, 1 - truth)];
        const place = 4 * truth + 2 * Number(b) + Number(h);
        counts[place] = (counts[place] ?? 0) + 1;
      }
      return [key, counts];
    }),
  );
}

import { describe, expect, it } from '@jest/globals';
import { METRICS } from '../../src/metrics/registry.ts';
import { cellInfluences } from '../../src/metrics/cell-influences.ts';
import parity from '../../src/metrics/fairness/demographic-parity.ts';
import accuracy from '../../src/metrics/performance/accuracy.ts';
import type { MeasuredSide } from '../../src/metrics/change.ts';
import { changeOf } from '../../src/metrics/change.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import logLoss from '../../src/metrics/performance/log-loss.ts';
import type { PairedMarginal } from '../../src/evidence/paired/paired-cells.ts';
import { bindingOf } from '../evidence/memory-source.ts';
import { pairedCorrelation } from '../../src/metrics/paired-correlation.ts';
import type { DecisionEvidence, EvidenceKinds } from '../../src/evidence/evidence.ts';
import { differenceInterval } from '../../src/stats/mover.ts';
import { wilsonInterval } from '../../src/stats/wilson.ts';
import { compared, decisionsOf, pairsOf, type PairedCounts } from './paired-tables.ts';
import { DEFAULT_MINIMUM, metricOf, NO_MINIMUM } from './run-metric.ts';

const ROWS: PairedCounts = { a: [40, 5, 9, 6, 8, 12, 4, 56], b: [50, 4, 3, 13, 6, 5, 5, 34] };
const gap = metricOf(parity, 'fairness/demographic-parity-difference');

const valueOf =
  (metric: typeof accuracy, on: 'overall' | 'g') =>
  (decisions: DecisionEvidence): number => {
    const scope =
      on === 'g' ? ({ kind: 'attribute', columns: ['g'] } as const) : ({ kind: 'overall' } as const);
    const context = { scope, minimum: NO_MINIMUM, seed: 1, draws: 0, favourable: 'positive' } as const;
    const found = metric.run(
      { decisions },
      metric.id.includes('accuracy') ? {} : metric.options.parse({}),
      context,
    );
    return found.status === 'measured' ? found.value : Number.NaN;
  };

function correlation(metric: typeof accuracy, counts: PairedCounts, on: 'overall' | 'g'): number | undefined {
  const side = (which: 'head' | 'base') => ({ decisions: decisionsOf(counts, which, on), excluded: [] });
  return pairedCorrelation(
    { head: side('head'), base: side('base'), pairs: pairsOf(counts, on) },
    valueOf(metric, on),
  );
}

describe('the correlation of two values on the same rows', () => {
  it('of accuracy is that of being right: numpy.corrcoef of 96, 21, 9, 14 rows', () => {
    expect(correlation(accuracy, { a: ROWS['a'] ?? [] }, 'overall')).toBeCloseTo(0.3672793098117981, 6);
  });

  it('of a gap comes from the rows of both groups: numpy.cov of the decisions, a group', () => {
    expect(correlation(gap, ROWS, 'g')).toBeCloseTo(0.6476236919684872, 6);
  });

  it('is 1 for one model twice, and −1 for decisions that gain what the others lose', () => {
    expect(correlation(gap, { a: [40, 0, 0, 6, 8, 0, 0, 56], b: [50, 0, 0, 13, 6, 0, 0, 34] }, 'g')).toBe(1);
    expect(correlation(accuracy, { a: [0, 40, 60, 0, 0, 30, 20, 0] }, 'overall')).toBeCloseTo(-1, 6);
  });

  it('cannot be told where no row moves a value, or where there is none', () => {
    expect(correlation(accuracy, { a: [40, 0, 9, 0, 0, 12, 0, 56] }, 'overall')).toBeUndefined();
    expect(correlation(gap, { a: ROWS['a'] ?? [] }, 'g')).toBeUndefined();
  });

  it('is that of what moves where a cell is empty', () => {
    // numpy.corrcoef of being right: 96 rows both, 21 the head alone, 4 the base alone, 8 none.
    const counts = { a: [40, 0, 9, 0, 8, 12, 4, 56] };
    expect(correlation(accuracy, counts, 'overall')).toBeCloseTo(0.3389795890665302, 6);
  });

  it('is the same in whatever order the groups stand, and whatever they are called', () => {
    const renamed = { z: ROWS['b'] ?? [], y: ROWS['a'] ?? [] };
    expect(correlation(gap, renamed, 'g')).toBeCloseTo(correlation(gap, ROWS, 'g') ?? 0, 12);
  });
});

describe('influences of cells', () => {
  const many = Object.fromEntries(
    Array.from({ length: 64 }, (_, index) => [`g${index}`, [30 + index, 0, 0, 10, 10, 0, 0, 20]]),
  );

  it('are asked of the two groups that make a gap alone', () => {
    let evaluations = 0;
    const { ofGroup } = cellInfluences(
      decisionsOf(many, 'head', 'g'),
      () => true,
      (decisions) => {
        evaluations += 1;
        return valueOf(gap, 'g')(decisions);
      },
    );
    const moved = [...ofGroup].filter(([, influences]) => influences.some((each) => each !== 0));
    expect(moved.map(([key]) => key)).toEqual(['["g0"]', '["g63"]']);
    expect(evaluations).toBeLessThan(40);
    // Selection p = 30/70 of g0: ∂p/∂FP = (1 − p)/n, ∂p/∂TN = −p/n.
    expect(ofGroup.get('["g0"]')?.map((each) => each * 70)).toEqual([
      expect.closeTo(-3 / 7, 5),
      expect.closeTo(4 / 7, 5),
      expect.closeTo(-3 / 7, 5),
      expect.closeTo(4 / 7, 5),
    ]);
  });

  it('of rows in groups that do not count are those on the whole table', () => {
    const toOverall = (decisions: DecisionEvidence): number => {
      const { w } = decisions.overall;
      return ((w[1] ?? 0) + (w[3] ?? 0)) / w.reduce((sum, each) => sum + each, 0);
    };
    const counts = ({ key }: { readonly key: readonly string[] }): boolean => key[0] === 'a';
    const { ofGroup, ofRest } = cellInfluences(decisionsOf(ROWS, 'head', 'g'), counts, toOverall);
    expect([...ofGroup.keys()]).toEqual(['["a"]']);
    // 135 of 260 are selected.
    const selected = 135 / 260;
    expect(ofRest.map((each) => each * 260)).toEqual([
      expect.closeTo(-selected, 5),
      expect.closeTo(1 - selected, 5),
      expect.closeTo(-selected, 5),
      expect.closeTo(1 - selected, 5),
    ]);
  });

  it('are not a number once that is too much work', () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 900 }, (_, index) => [`g${index}`, [1, 1, 1, 1, 1, 1, 1, 1 + index]]),
    );
    const sum = ({ groups }: DecisionEvidence): number =>
      groups.reduce((total, { w }, index) => total + index * (w[3] ?? 0), 0);
    const { ofGroup } = cellInfluences(decisionsOf(crowd, 'head', 'g'), () => true, sum);
    expect([...ofGroup.values()].some((influences) => influences.some(Number.isNaN))).toBe(true);
  });
});

describe('a change of paired rows', () => {
  it('of accuracy is MOVER with Wilson’s intervals and φ', () => {
    const side = (right: number) => ({
      value: right / 140,
      interval: wilsonInterval(right / 140, 140, 0.95),
    });
    // Accuracy: the distance to 1 grows as the value falls, so that the two ends change places.
    const [low, high] = differenceInterval(side(105), side(117), 0.3672793098117981);
    const { paired } = compared(accuracy, { a: ROWS['a'] ?? [] });
    expect(paired).toMatchObject({ change: expect.closeTo(-12 / 140, 11), paired: true });
    expect(paired.interval?.[0]).toBeCloseTo(low, 6);
    expect(paired.interval?.[1]).toBeCloseTo(high, 6);
  });

  it('has a narrower interval than one of different rows', () => {
    const many = Object.fromEntries(
      Object.entries(ROWS).map(([group, counts]) => [group, counts.map((count) => 10 * count)]),
    );
    const { paired, unpaired } = compared(gap, many);
    const width = (interval: readonly [number, number] = [0, 0]): number => interval[1] - interval[0];
    expect(width(paired.interval)).toBeLessThan(0.75 * width(unpaired.interval));
    expect(unpaired).not.toHaveProperty('paired');
    expect(paired.change).toBe(unpaired.change);
  });

  it('leaves out groups that do not count, and asks nothing of their rows', () => {
    const few = { ...ROWS, c: [3, 2, 1, 1, 1, 1, 1, 6] };
    const { paired } = compared(gap, few, { minimum: DEFAULT_MINIMUM });
    const { paired: alone } = compared(gap, ROWS, { minimum: DEFAULT_MINIMUM });
    expect(paired.paired).toBe(true);
    expect(paired.change).toBe(alone.change);
  });

  it('is not sought where one side is not measured', () => {
    const one = { a: ROWS['a'] ?? [] };
    const { paired } = compared(gap, one);
    expect(paired).toEqual({ base: expect.objectContaining({ status: 'insufficient' }), from: 'commit' });
  });
});

describe('a change whose rows cannot be used in pairs', () => {
  const scope = { kind: 'overall' } as const;
  const side = (view: Partial<EvidenceKinds>): MeasuredSide => ({
    subject: {
      task: 'binary',
      bindings: bindingOf(),
      gathered: { ok: false, state: 'missing', problems: [], files: [] },
      viewOf: () => view,
    },
    measurement: { status: 'measured', value: 0.5, n: 10, interval: [0.4, 0.6] },
  });
  const decisions = decisionsOf(ROWS, 'head', 'overall');
  const whole = side({ decisions });
  const pairs = [pairsOf(ROWS, 'overall')];
  const change = (metric: Metric, head: MeasuredSide, own: readonly PairedMarginal[] | undefined) =>
    changeOf({
      metric,
      request: { metric: metric.id, scope, options: {} },
      head,
      base: whole,
      from: 'commit',
      settings: { minimum: NO_MINIMUM, seed: 1, draws: 10 },
      ...(own === undefined ? {} : { pairs: own }),
    });

  it.each([
    ['a metric of more than decisions', logLoss, whole, pairs],
    ['several classes', accuracy, side({ decisions: { ...decisions, task: 'multiclass' } }), pairs],
    ['no decisions', accuracy, side({}), pairs],
    ['pairs of other columns', accuracy, whole, [pairsOf(ROWS, 'g')]],
    ['no pairs', accuracy, whole, undefined],
  ] as const)('has the interval of different rows: %s', (_, metric, head, own) => {
    const found = change(metric, head, own);
    expect(found).not.toHaveProperty('paired');
    expect(found.interval?.[1]).toBeCloseTo(Math.SQRT2 / 10, 11);
  });
});

describe('a metric that is asked for its value alone', () => {
  const binary = METRICS.filter(
    ({ needs, tasks }) => needs.every((kind) => kind === 'decisions') && tasks.includes('binary'),
  );

  it.each(binary.map((metric) => [metric.id, metric] as const))(
    '%s gives the same value without draws',
    (_, metric) => {
      const on = metric.scopes.includes('attribute') ? 'g' : 'overall';
      const scope =
        on === 'g' ? ({ kind: 'attribute', columns: ['g'] } as const) : ({ kind: 'overall' } as const);
      const run = (draws: number) =>
        metric.run({ decisions: decisionsOf(ROWS, 'head', on) }, metric.options.parse({}), {
          scope,
          minimum: NO_MINIMUM,
          seed: 1,
          draws,
          favourable: 'positive',
        });
      const [whole, alone] = [run(50), run(0)];
      expect(whole.status).toBe('measured');
      expect(alone).toMatchObject({
        status: 'measured',
        value: whole.status === 'measured' ? whole.value : null,
      });
      expect(alone).not.toHaveProperty('chance');
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { type ChanceGapQuestion, chanceGap } from '../../src/stats/chance-gap.ts';
import { dealCells } from '../../src/stats/deal-cells.ts';
import { type Dealing, type DealtRate, dealRate } from '../../src/stats/deal-rate.ts';
import { randomStream } from '../../src/stats/random.ts';

type Stratum = Pick<Dealing, 'sizes' | 'rate'>;

const ONE: Stratum = { sizes: Float64Array.of(40, 60, 25), rate: 45 / 125 };
const OTHER: Stratum = { sizes: Float64Array.of(30, 20, 50), rate: 70 / 100 };

function deal(strata: readonly Stratum[], draws = 4000): readonly DealtRate[] {
  return strata.map((stratum, index) => dealRate({ ...stratum, draws, random: randomStream(1, index) }));
}

function ask(strata: readonly Stratum[], changes: Partial<ChanceGapQuestion> = {}) {
  const plain = { form: 'difference', method: 'between-groups', combine: 'worst', confidence: 0.95 } as const;
  return chanceGap({ dealt: deal(strata), ...plain, ...changes });
}

describe('chanceGap', () => {
  // Python 3.11.7: every table with these margins, by its number of dealings (math.comb): mean, and the 95 % or 5 % quantile.
  it.each<[string, readonly Stratum[], Partial<ChanceGapQuestion>, number, number]>([
    ['three groups', [ONE], {}, 0.13422, 0.265],
    ['two groups', [{ sizes: Float64Array.of(50, 70), rate: 36 / 120 }], {}, 0.067154, 0.171429],
    ['two strata, the worse', [ONE, OTHER], {}, 0.180798, 0.3],
    ['two strata, their mean', [ONE, OTHER], { combine: 'mean' }, 0.139233, 0.2325],
    ['each group and the whole', [ONE], { method: 'to-overall' }, 0.084151, 0.16],
    ['the ratio', [ONE], { form: 'ratio' }, 0.696388, 0.461538],
    ['two strata, the smaller ratio', [ONE, OTHER], { form: 'ratio' }, 0.674871, 0.458333],
    ['the ratio to the whole', [ONE], { form: 'ratio', method: 'to-overall' }, 0.790793, 0.555556],
  ])('agrees with full enumeration: %s', (_name, strata, changes, mean, limit) => {
    const level = ask(strata, changes);
    expect(Math.abs(level.mean - mean)).toBeLessThan(0.006);
    expect(Math.abs(level.limit - limit)).toBeLessThan(0.016);
  });

  // Python 3.11.7, as above: groups of 12 and 18 rows, of them 7 and 8 negatives in the second case.
  it.each([
    ['F1', [{ cells: [0, 1, 2, 3], pooled: [9, 6, 5, 10], sizes: [12, 18] }], 0.172759, 0.436364],
    [
      'balanced accuracy',
      [
        { cells: [0, 1], pooled: [9, 6], sizes: [7, 8] },
        { cells: [2, 3], pooled: [5, 10], sizes: [5, 10] },
      ],
      0.153474,
      0.360714,
    ],
  ])('agrees with full enumeration for a function of the cells: %s', (name, blocks, mean, limit) => {
    const dealt = dealCells({
      blocks: blocks.map(({ cells, pooled, sizes }) => ({
        cells,
        pooled: Float64Array.from(pooled),
        sizes: Float64Array.from(sizes),
      })),
      valueAt: (table, start) => {
        const [tn = 0, fp = 0, fn = 0, tp = 0] = table.subarray(start, start + 4);
        return name === 'F1' ? (2 * tp) / (2 * tp + fp + fn) : (tp / (tp + fn) + tn / (tn + fp)) / 2;
      },
      draws: 4000,
      random: randomStream(1, 1),
    });
    const level = ask([], { dealt: [dealt] });
    expect(Math.abs(level.mean - mean)).toBeLessThan(0.006);
    expect(Math.abs(level.limit - limit)).toBeLessThan(0.02);
  });

  it('leaves a group without a value out of that draw', () => {
    const dealt = [{ rates: Float64Array.of(0.2, Number.NaN, 0.5), groups: 3, overall: 0.4 }];
    expect(ask([], { dealt }).mean).toBeCloseTo(0.3, 12);
    expect(ask([], { dealt, form: 'ratio', method: 'to-overall' }).mean).toBeCloseTo(0.5, 12);
  });

  it('leaves out rates of fewer than two groups', () => {
    const lone = { sizes: Float64Array.of(0, 10, 0), rate: 0.5 };
    expect(ask([ONE, lone])).toEqual(ask([ONE]));
    expect(() => ask([lone])).toThrow(RangeError);
    expect(() => ask([{ sizes: new Float64Array(2), rate: 0 }])).toThrow(RangeError);
    expect(() => ask([])).toThrow(RangeError);
  });

  it('calls the ratio of nothing to nothing 1', () => {
    const nobody = { sizes: Float64Array.of(10, 20), rate: 0 };
    expect(ask([nobody], { form: 'ratio' })).toEqual({ mean: 1, limit: 1 });
    expect(ask([nobody])).toEqual({ mean: 0, limit: 0 });
  });

  it('refuses no draws', () => {
    expect(() => ask([ONE], { dealt: deal([ONE], 0) })).toThrow(RangeError);
  });

  it('does not change what it reads, so that others may read it too', () => {
    const dealt = deal([ONE, OTHER]);
    const question = { form: 'ratio', method: 'to-overall', combine: 'mean', confidence: 0.95 } as const;
    expect(chanceGap({ dealt, ...question })).toEqual(chanceGap({ dealt, ...question }));
  });
});

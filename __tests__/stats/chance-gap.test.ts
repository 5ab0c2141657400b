import { describe, expect, it } from '@jest/globals';
import { type ChanceGapQuestion, chanceGap } from '../../src/stats/chance-gap.ts';
import { randomStream } from '../../src/stats/random.ts';

const ONE = { sizes: Float64Array.of(40, 60, 25), rate: 45 / 125 };
const OTHER = { sizes: Float64Array.of(30, 20, 50), rate: 70 / 100 };

function ask(changes: Partial<ChanceGapQuestion>) {
  return chanceGap({
    strata: [ONE],
    form: 'difference',
    method: 'between-groups',
    combine: 'worst',
    confidence: 0.95,
    draws: 4000,
    random: randomStream(1, 1),
    ...changes,
  });
}

describe('chanceGap', () => {
  // Python 3.11.7: every table with these margins, by its number of dealings (math.comb): mean, and the 95 % or 5 % quantile.
  it.each<[string, Partial<ChanceGapQuestion>, number, number]>([
    ['three groups', {}, 0.13422, 0.265],
    ['two groups', { strata: [{ sizes: Float64Array.of(50, 70), rate: 36 / 120 }] }, 0.067154, 0.171429],
    ['two strata, the worse', { strata: [ONE, OTHER] }, 0.180798, 0.3],
    ['two strata, their mean', { strata: [ONE, OTHER], combine: 'mean' }, 0.139233, 0.2325],
    ['each group and the whole', { method: 'to-overall' }, 0.084151, 0.16],
    ['each group and the first', { method: { reference: 0 } }, 0.12205, 0.25],
    ['the ratio', { form: 'ratio' }, 0.696388, 0.461538],
    ['two strata, the smaller ratio', { strata: [ONE, OTHER], form: 'ratio' }, 0.674871, 0.458333],
    ['the ratio to the whole', { form: 'ratio', method: 'to-overall' }, 0.790793, 0.555556],
  ])('agrees with full enumeration: %s', (_name, changes, mean, limit) => {
    const level = ask(changes);
    expect(Math.abs(level.mean - mean)).toBeLessThan(0.006);
    expect(Math.abs(level.limit - limit)).toBeLessThan(0.016);
    expect(level.within).toBe(changes.form === 'ratio' ? 'above' : 'below');
  });

  it('does not change when groups are named or ordered otherwise', () => {
    const turned = [ONE, OTHER].map(({ sizes, rate }) => ({ sizes: sizes.toReversed(), rate }));
    expect(ask({ strata: turned })).toEqual(ask({ strata: [ONE, OTHER] }));
    const last = ask({ strata: turned.slice(0, 1), method: { reference: 2 } });
    expect(last).toEqual(ask({ method: { reference: 0 } }));
    const equal = { sizes: Float64Array.of(10, 10, 10), rate: 0.5 };
    expect(ask({ strata: [equal] }).mean).toBeGreaterThan(0);
  });

  it('rounds effective sizes to whole rows, a small one up to one', () => {
    const real = { sizes: Float64Array.of(39.6, 60.4, 25.2), rate: 0.36 };
    expect(ask({ strata: [real] })).toEqual(ask({ strata: [{ ...ONE, rate: 0.36 }] }));
    const tiny = ask({ strata: [{ sizes: Float64Array.of(0.2, 99), rate: 0.5 }], draws: 50 });
    expect(tiny.mean).toBeGreaterThan(0.4);
  });

  it('leaves out groups without rows, and strata without two groups or without the reference', () => {
    const gaps = { sizes: Float64Array.of(0, 40, 60, 25), rate: 45 / 125 };
    const lone = { sizes: Float64Array.of(0, 10, 0, 0), rate: 0.5 };
    expect(ask({ strata: [gaps, lone] })).toEqual(ask({}));
    expect(ask({ strata: [gaps, lone], method: { reference: 1 } })).toEqual(
      ask({ method: { reference: 0 } }),
    );
    expect(() => ask({ strata: [gaps], method: { reference: 0 } })).toThrow(RangeError);
    expect(() => ask({ strata: [lone] })).toThrow(RangeError);
    expect(() => ask({ strata: [{ sizes: new Float64Array(2), rate: 0 }] })).toThrow(RangeError);
    expect(() => ask({ strata: [] })).toThrow(RangeError);
  });

  it('calls the ratio of nothing to nothing 1', () => {
    const nobody = { sizes: Float64Array.of(10, 20), rate: 0 };
    expect(ask({ strata: [nobody], form: 'ratio' })).toEqual({ mean: 1, limit: 1, within: 'above' });
    expect(ask({ strata: [nobody] })).toEqual({ mean: 0, limit: 0, within: 'below' });
  });

  it.each([
    [{ sizes: Float64Array.of(10, 20), rate: 1.1 }],
    [{ sizes: Float64Array.of(10, 20), rate: Number.NaN }],
    [{ sizes: Float64Array.of(-1, 20), rate: 0.5 }],
    [{ sizes: Float64Array.of(10, Infinity), rate: 0.5 }],
  ])('refuses %p', (stratum) => {
    expect(() => ask({ strata: [stratum] })).toThrow(RangeError);
  });
});

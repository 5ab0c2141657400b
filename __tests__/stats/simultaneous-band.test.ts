import { describe, expect, it } from '@jest/globals';
import { independentBand } from '../../src/stats/independent-band.ts';
import { normalDraws } from '../../src/stats/normal-draws.ts';
import { pairwiseBand } from '../../src/stats/pairwise-band.ts';
import { randomStream } from '../../src/stats/random.ts';
import type { RateFamily } from '../../src/stats/rate-family.ts';
import { simultaneousBand } from '../../src/stats/simultaneous-band.ts';

function family(groups: number): RateFamily {
  const rates = new Float64Array(groups);
  const errors = new Float64Array(groups).fill(1);
  return { rates, draws: normalDraws({ values: rates, errors, draws: 50, random: randomStream(3, groups) }) };
}

describe('simultaneousBand', () => {
  it('goes pair by pair up to 60 groups, by the bound past that', () => {
    const [sixty, more] = [family(60), family(61)];
    expect(simultaneousBand([sixty], 0.95).critical).toBe(pairwiseBand([sixty], 0.95).critical);
    expect(simultaneousBand([more], 0.95).critical).toBe(independentBand([more], 0.95).critical);
    expect(simultaneousBand([sixty, more], 0.95).critical).toBe(
      independentBand([sixty, more], 0.95).critical,
    );
  });

  it('goes pair by pair for chosen pairs of many groups, but not beside all pairs of many', () => {
    const chosen = { ...family(61), pairs: [[1, 0]] as const };
    expect(simultaneousBand([chosen], 0.95).critical).toBe(pairwiseBand([chosen], 0.95).critical);
    expect(() => simultaneousBand([chosen, family(61)], 0.95)).toThrow(RangeError);
  });

  it.each<[string, readonly RateFamily[]]>([
    ['no family', []],
    ['one group', [family(1)]],
    ['no pair', [{ ...family(2), pairs: [] }]],
    ['one draw', [{ rates: new Float64Array(2), draws: new Float64Array(2) }]],
    ['half a draw', [{ rates: new Float64Array(2), draws: new Float64Array(5) }]],
    [
      'families with different draws',
      [family(2), { rates: new Float64Array(2), draws: new Float64Array(8) }],
    ],
    ['an undefined rate', [{ rates: Float64Array.of(0, Number.NaN), draws: new Float64Array(8) }]],
    ['an undefined draw', [{ rates: Float64Array.of(0, 0), draws: Float64Array.of(1, 2, Infinity, 4) }]],
  ])('refuses %s', (_name, families) => {
    expect(() => simultaneousBand(families, 0.95)).toThrow(RangeError);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Distribution, distributionDistance } from '../../src/stats/distribution-distance.ts';
import { farthestDistance } from '../../src/stats/farthest-distance.ts';

const POSITIONS = Float64Array.of(0, 0.25, 0.5, 1);
const distribution = fc
  .array(fc.nat(4), { minLength: 4, maxLength: 4 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights): Distribution => ({ position: POSITIONS, weight: Float64Array.from(weights) }));

/** Every pair looked at. */
function bySearch(all: readonly Distribution[], name: 'wasserstein' | 'ks', offsets: Float64Array): number {
  const values = all.flatMap((first, i) =>
    all
      .slice(i + 1)
      .map(
        (second, j) =>
          distributionDistance(first, second)[name] + (offsets[i] ?? 0) + (offsets[i + 1 + j] ?? 0),
      ),
  );
  return Math.max(...values);
}

describe.each(['wasserstein', 'ks'] as const)('farthestDistance by %s', (name) => {
  it('is what a search over all pairs finds, with offsets of either sign', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(distribution, fc.double({ min: -0.5, max: 0.5, noNaN: true })), {
          minLength: 2,
          maxLength: 8,
        }),
        distribution,
        (groups, whole) => {
          const offsets = Float64Array.from(groups, ([, offset]) => offset);
          const spreads = groups.map(([own]) => ({
            distribution: own,
            toWhole: distributionDistance(own, whole)[name],
          }));
          const found = farthestDistance(spreads, name, offsets);
          expect(found).toBeCloseTo(
            bySearch(
              groups.map(([own]) => own),
              name,
              offsets,
            ),
            12,
          );
        },
      ),
    );
  });
});

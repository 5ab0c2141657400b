import { describe, expect, it } from '@jest/globals';
import { HIGH, NumberBlock } from '../../../src/cube/columns/number-block.ts';

describe('a block of numbers', () => {
  it('shares its numbers, their bits and their weights with the arrays it is made of', () => {
    const values = Float64Array.of(9, 1, -2, 0).subarray(1);
    const weights = Float64Array.of(1, 2, 3);
    const block = new NumberBlock(values, weights);
    expect(block).toMatchObject({ size: 3, w: 6, w2: 14 });
    // Of 1, −2 and 0 in IEEE 754.
    expect([0, 1, 2].map((place) => (block.words[2 * place + HIGH] ?? 0) >>> 0)).toEqual([
      0x3ff00000, 0xc0000000, 0,
    ]);
    values[1] = 1.5;
    expect((block.words[2 + HIGH] ?? 0) >>> 0).toBe(0x3ff80000);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { ColumnProfile } from '../../../src/cube/columns/column-profile.ts';
import { NumberBlock } from '../../../src/cube/columns/number-block.ts';
import { NumberTally } from '../../../src/cube/columns/number-tally.ts';
import { isNumeric, pairColumns } from '../../../src/cube/columns/paired.ts';

/** A column of these fields: numbers, texts, and gaps where there is null. */
function column(fields: readonly (number | string | null)[], weight = 1): ColumnProfile {
  const numbers = new NumberTally();
  const texts = new Map<string, number>();
  for (const field of fields) {
    if (typeof field === 'number') {
      numbers.add(new NumberBlock(Float64Array.of(field), Float64Array.of(weight)));
    } else if (field !== null) {
      texts.set(field, (texts.get(field) ?? 0) + weight);
    }
  }
  const count = (kind: string): number => fields.filter((field) => typeof field === kind).length;
  const gaps = fields.filter((field) => field === null).length;
  const n = count('string');
  return {
    column: 'x',
    rows: fields.length,
    w: fields.length * weight,
    w2: fields.length * weight ** 2,
    missing: { n: gaps, w: gaps * weight },
    numbers: numbers.profile(),
    texts: { n, w: n * weight, distinct: texts.size, exact: true, weights: texts },
  };
}

const many = (count: number): ColumnProfile => column(Array.from({ length: count }, (_, index) => index + 1));

describe('two columns on common positions', () => {
  it('are numbers when the training column is, and what has no place stands aside', () => {
    const pair = pairColumns(column([1, 2, 2, null]), column([2, 3, 'n/a', null, null]));
    expect(pair).toMatchObject({
      ordered: true,
      values: Float64Array.of(1, 2, 3),
      reference: Float64Array.of(1, 2, 0),
      current: Float64Array.of(0, 1, 1),
      aside: [
        { reference: 1, current: 2 },
        { reference: 0, current: 1 },
      ],
      exact: true,
      sizes: { reference: 3, current: 3 },
    });
    expect(pair?.coarsest).toBeCloseTo(2 / 3, 12);
  });

  it('are categories when one word stands in training, a number by its value', () => {
    expect(isNumeric(column([1, 'x']))).toBe(false);
    expect(pairColumns(column([1, 'x', null]), column([1, 1, 'y']))).toMatchObject({
      ordered: false,
      reference: Float64Array.of(1, 1, 0),
      current: Float64Array.of(2, 0, 1),
      aside: [{ reference: 1, current: 0 }],
    });
  });

  it('are categories where somebody says so, and not numbers without any', () => {
    expect(pairColumns(column([0, 1]), column([1]), true)).toMatchObject({ ordered: false });
    expect(isNumeric(column([null]))).toBe(false);
  });

  it('share buckets when either has too many numbers to keep', () => {
    const pair = pairColumns(many(10_001), many(100));
    expect(pair?.exact).toBe(false);
    expect(pair?.reference.reduce((sum, w) => sum + w, 0)).toBe(10_001);
    expect(pair?.current.reduce((sum, w) => sum + w, 0)).toBe(100);
    // Below the end of any bucket the shares are exact: 1 … 100 are a hundred of both.
    const low = pair?.values.findLastIndex((value) => value <= 100.5) ?? 0;
    expect(pair?.reference.slice(0, low + 1).reduce((sum, w) => sum + w, 0)).toBeCloseTo(100, 9);
  });

  it('are nothing when there are too many categories', () => {
    const ids = {
      ...column(['a']),
      texts: { n: 1, w: 1, distinct: 20_000, exact: false, weights: new Map() },
    };
    expect(pairColumns(ids, column(['a']))).toBeUndefined();
    expect(pairColumns(column(['a']), ids)).toBeUndefined();
    expect(pairColumns(column(['a']), many(10_001))).toBeUndefined();
  });

  it('have no rows without weight', () => {
    expect(pairColumns(column([1], 0), column([1], 0))).toMatchObject({
      coarsest: 0,
      sizes: { reference: 0, current: 0 },
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { DecisionEvidence } from '../../../src/evidence/evidence.ts';
import { oneVersusRest } from '../../../src/metrics/compare/one-versus-rest.ts';
import { viewOf } from '../../../src/metrics/view.ts';
import { cubeOfRows } from '../../cube/cube-of-rows.ts';

function decisionsOf(): DecisionEvidence {
  const rows = ['cat>cat', 'cat>dog', 'cat>dog', 'dog>owl', 'owl>owl'].map((cell) => {
    const [label = '', prediction = ''] = cell.split('>');
    return { label, prediction, weight: 2, at: { g: 'a' } };
  });
  const { decisions } = viewOf(cubeOfRows({ task: 'multiclass', rows, scopes: [['g']] }), {
    kind: 'attribute',
    columns: ['g'],
  });
  if (decisions === undefined) {
    throw new Error('The rows have decisions.');
  }
  return decisions;
}

describe('one class against the rest', () => {
  const decisions = decisionsOf();

  it('has the cells of a binary table for each class', () => {
    const [cat, dog, owl] = oneVersusRest(decisions).map(({ groups }) => groups[0]);
    // Negative truths first: neither, taken for it; missed, found.
    expect(cat?.n).toEqual([2, 0, 2, 1]);
    expect(dog?.n).toEqual([2, 2, 1, 0]);
    expect(owl?.n).toEqual([3, 1, 0, 1]);
    expect(owl?.w).toEqual([6, 2, 0, 2]);
    expect(owl?.w2).toEqual([12, 4, 0, 4]);
  });

  it('is made once, and draws each class from streams of its own', () => {
    const [cat, dog] = oneVersusRest(decisions);
    expect(oneVersusRest(decisions)[0]).toBe(cat);
    expect(cat?.drawCells(1, 5)).toBe(cat?.drawCells(1, 5));
    expect(cat?.drawCells(1, 5).massOf(0)[0]).not.toBe(dog?.drawCells(1, 5).massOf(0)[0]);
  });
});

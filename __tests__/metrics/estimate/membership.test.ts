import { expect, it } from '@jest/globals';
import { truthWeights } from '../../../src/metrics/estimate/membership.ts';

it('tables without scores have no losses to compare', () => {
  const cells = { key: [], n: [], w: [], w2: [] };
  const table = { name: 't', rows: 0, refused: 0, classes: [], hasDecisions: false, cells, axis: undefined };
  expect(truthWeights(table, table).score).toHaveLength(0);
});

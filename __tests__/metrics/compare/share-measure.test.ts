import { describe, expect, it } from '@jest/globals';
import { accuracyOf, RATES } from '../../../src/cube/rates.ts';
import { shareMeasure } from '../../../src/metrics/compare/share-measure.ts';

describe('a share as a measure', () => {
  it('asks a group for the rows that its rate is a share of', () => {
    expect(shareMeasure(RATES.tpr, 'positives').given).toEqual(['positives']);
    expect(shareMeasure(accuracyOf(2), 'rows').given).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { exampleClaims } from '../../../src/metrics/compare/files/claims.ts';
import metric from '../../../src/metrics/transparency/stale-claims.ts';
import { measuredFiles, namedBy } from '../run-files.ts';

describe('stale claims', () => {
  it('are counted among all claims, and each is named with its line', () => {
    const claims = exampleClaims(
      'stale',
      'confirmed',
      'consistent',
      'stale',
      'contradicted',
      'stale',
      'uncheckable',
    );
    const answer = measuredFiles(metric, { files: { claims } });
    expect(answer).toMatchObject({ value: 3, n: 7, counted: 'claim', interval: [3, 3] });
    expect(namedBy(answer)).toEqual(Array.from({ length: 3 }, () => 'README.md claim/stale'));
    expect(answer.found?.map(({ line }) => line)).toEqual([1, 4, 6]);
  });

  it('are none where there is none', () => {
    const answer = measuredFiles(metric, { files: { claims: exampleClaims('confirmed') } });
    expect(answer).toMatchObject({ value: 0, n: 1 });
    expect(namedBy(answer)).toEqual([]);
  });
});

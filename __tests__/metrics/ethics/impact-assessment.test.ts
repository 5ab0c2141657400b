import { describe, expect, it } from '@jest/globals';
import { exampleImpact } from '../../../src/metrics/compare/files/example-governance.ts';
import impactAssessment from '../../../src/metrics/ethics/impact-assessment.ts';
import { measuredFiles, namedBy } from '../run-files.ts';

describe('an impact assessment', () => {
  it('is the share of nine elements that are stated, and names the others', () => {
    const found = measuredFiles(impactAssessment, { files: exampleImpact(7, [false]) });
    expect(found).toMatchObject({ value: 7 / 9, n: 9, counted: 'section' });
    expect(namedBy(found)).toEqual([1, 2].map(() => 'IMPACT_ASSESSMENT.md impact/missing-element'));
  });
});

import { describe, expect, it } from '@jest/globals';
import { exampleImpact } from '../../../src/metrics/compare/files/example-governance.ts';
import harmsMitigated from '../../../src/metrics/ethics/harms-mitigated.ts';
import { measuredFiles, namedBy, runFiles } from '../run-files.ts';

describe('mitigated harms', () => {
  it('are counted of those that are listed, and the others are named', () => {
    const found = measuredFiles(harmsMitigated, { files: exampleImpact(0, [true, true, false, true]) });
    expect(found).toMatchObject({ value: 0.75, n: 4, counted: 'harm' });
    expect(namedBy(found)).toEqual(['IMPACT_ASSESSMENT.md impact/harm-without-mitigation']);
  });

  it('cannot be counted where no harm stands by itself', () => {
    expect(runFiles(harmsMitigated, { files: exampleImpact(9, []) })).toMatchObject({
      status: 'insufficient',
      needed: 1,
    });
  });
});

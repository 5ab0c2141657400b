import { describe, expect, it } from '@jest/globals';
import { exampleThreats } from '../../../src/metrics/compare/files/example-governance.ts';
import coverage from '../../../src/metrics/security/threat-model-coverage.ts';
import { measuredFiles, namedBy, runFiles } from '../run-files.ts';

const STATES = ['treated', 'not-applicable', 'open'] as const;
const stateOf = (index: number) => STATES[index % 3] ?? 'open';

describe('the coverage of a threat model', () => {
  it('is the share of the attacks that apply and are treated', () => {
    const found = measuredFiles(coverage, { files: exampleThreats(stateOf) });
    expect(found).toMatchObject({ value: 0.5, n: 4, counted: 'attack' });
    expect(namedBy(found)).toEqual(['threat-model.yml threat/not-covered']);
  });

  it('cannot be said where nothing applies', () => {
    expect(runFiles(coverage, { files: exampleThreats(() => 'not-applicable') })).toMatchObject({
      status: 'insufficient',
    });
  });
});

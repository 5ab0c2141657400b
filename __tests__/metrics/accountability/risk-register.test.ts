import { describe, expect, it } from '@jest/globals';
import riskRegister from '../../../src/metrics/accountability/risk-register.ts';
import { exampleRisk, exampleRisks } from '../../../src/metrics/compare/files/example-governance.ts';
import { measuredFiles, namedBy } from '../run-files.ts';
import { exampleNote } from '../../../src/metrics/compare/files/example-files.ts';

const NOTE = exampleNote('risks.yml', 'risk/missing-field', '"R2" has no owner.', 9);

describe('a risk register', () => {
  it('is the share of risks that are wholly stated, and names what the others lack', () => {
    const found = measuredFiles(riskRegister, {
      files: exampleRisks(
        exampleRisk(4),
        exampleRisk(9, { missing: ['owner'], findings: [NOTE] }),
        exampleRisk(1),
        exampleRisk(25, { missing: ['risk', 'review'] }),
      ),
    });
    expect(found).toMatchObject({ value: 0.5, n: 4, counted: 'risk', interval: [0.5, 0.5] });
    expect(namedBy(found)).toEqual(['risks.yml risk/missing-field']);
  });
});

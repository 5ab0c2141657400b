import { describe, expect, it } from '@jest/globals';
import untreatedRisks from '../../../src/metrics/accountability/untreated-risks.ts';
import { exampleNote } from '../../../src/metrics/compare/files/example-files.ts';
import { exampleRisk, exampleRisks } from '../../../src/metrics/compare/files/example-governance.ts';
import { measuredFiles, namedBy } from '../run-files.ts';

const LATE = exampleNote('risks.yml', 'risk/overdue-review', '"R1" is late.', 9);
const LACK = exampleNote('risks.yml', 'risk/missing-field', '"R2" has no owner.', 12);

const FILES = exampleRisks(
  exampleRisk(15, { missing: ['review'], findings: [LATE] }),
  exampleRisk(20, { missing: ['owner', 'impact'], findings: [LACK] }),
  exampleRisk(25, { missing: ['treatment'], isClosed: true }),
  exampleRisk(14, { missing: ['treatment'] }),
  exampleRisk(16, { missing: ['reason'] }),
);

describe('untreated risks', () => {
  it('are those of the level and above that nobody treats, accepts with a reason, or looks at in time', () => {
    const found = measuredFiles(untreatedRisks, { files: FILES });
    expect(found).toMatchObject({ value: 2, n: 5, counted: 'risk' });
    expect(namedBy(found)).toEqual(['risks.yml risk/overdue-review']);
  });

  it('are counted from the level that the policy chooses', () => {
    const countFrom = (level: number) =>
      measuredFiles(untreatedRisks, { files: FILES, options: { level } }).value;
    expect([1, 14, 16, 17].map(countFrom)).toEqual([3, 3, 1, 0]);
  });
});

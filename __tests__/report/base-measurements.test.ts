import { describe, expect, it } from '@jest/globals';
import { baseMeasurements } from '../../src/report/base-measurements.ts';
import { scenarioReport } from '../doors/valid-report.ts';

const report = scenarioReport('gap-between-groups');
const subject = report.subjects[0]?.id ?? '';
const findings = report.subjects.flatMap(({ properties }) => properties.flatMap((each) => each.findings));
const gap = findings.find(({ scopeKind }) => scopeKind === 'attribute');

describe('the measurements of a base report', () => {
  const base = baseMeasurements(report, subject);
  const metric = gap?.metric ?? '';
  const options = gap?.options ?? {};

  it('are found by metric, scope and options', () => {
    const found = base?.of({ metric, scope: { kind: 'attribute', columns: ['sex'] }, options });
    expect(found).toBe(gap?.measurement);
    expect(found).toBeDefined();
    const overall = findings.find(({ scopeKind }) => scopeKind === 'overall');
    const request = { metric: overall?.metric ?? '', scope: { kind: 'overall' }, options: {} } as const;
    expect(base?.of(request)).toBe(overall?.measurement);
  });

  it.each([
    ['another metric', { metric: 'x/y', scope: { kind: 'attribute', columns: ['sex'] }, options }],
    ['another column', { metric, scope: { kind: 'attribute', columns: ['race'] }, options }],
    ['another kind of scope', { metric, scope: { kind: 'slice', columns: ['sex'] }, options }],
    ['everything instead of groups', { metric, scope: { kind: 'overall' }, options }],
    [
      'another option',
      { metric, scope: { kind: 'attribute', columns: ['sex'] }, options: { ...options, k: 2 } },
    ],
  ] as const)('are none of %s', (_, request) => {
    expect(base?.of(request)).toBeUndefined();
  });

  it('are not there for a subject that the report has not', () => {
    expect(baseMeasurements(report, 'other')).toBeUndefined();
  });
});

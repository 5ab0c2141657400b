import { describe, expect, it } from '@jest/globals';
import { INTEGRITY_RULES } from '../../../src/evidence/model/rules/integrity.ts';
import type { Rule } from '../../../src/evidence/model/rules/rule.ts';
import violations from '../../../src/metrics/security/integrity-violations.ts';
import { integrityOf, measuredFiles, namedBy, runFiles } from '../run-files.ts';

function measured(rules: readonly (readonly [Rule, string])[], more = 0) {
  const findings = rules.map(([rule, path]) => ({ rule, path, message: 'It differs.', detail: path }));
  return measuredFiles(violations, { files: integrityOf(3, { findings, more }) });
}

describe('integrity violations', () => {
  it('are files, however many rules find something in one', () => {
    const found = measured([
      [INTEGRITY_RULES.uncovered, 'a.onnx'],
      [INTEGRITY_RULES.changed, 'b.onnx'],
      [INTEGRITY_RULES.otherSubject, 'b.onnx'],
      [INTEGRITY_RULES.missing, 'gone.onnx'],
    ]);
    expect(found).toMatchObject({ value: 3, n: 3, counted: 'file', interval: [3, 3] });
    expect(namedBy(found)[0]).toBe('b.onnx integrity/changed-file');
  });

  it('are none where nobody was asked, and where a signature was only not verified or leaves a file out', () => {
    expect(measured([])).toMatchObject({ value: 0, interval: [0, 0] });
    expect(
      measured([
        [INTEGRITY_RULES.notVerified, 'model.sig'],
        [INTEGRITY_RULES.ignored, 'README.md'],
      ]),
    ).toEqual({ status: 'measured', value: 0, n: 3, counted: 'file', interval: [0, 0] });
  });

  it('may be one more for each file that could not be compared, and for each finding that is not shown', () => {
    expect(
      measured([
        [INTEGRITY_RULES.notCompared, 'link.onnx'],
        [INTEGRITY_RULES.unreadable, 'model.sig'],
        [INTEGRITY_RULES.changed, 'b.onnx'],
        [INTEGRITY_RULES.notCompared, 'b.onnx'],
      ]),
    ).toMatchObject({ value: 1, interval: [1, 3], doubtful: 2 });
    expect(measured([[INTEGRITY_RULES.changed, 'b.onnx']], 40)).toMatchObject({ interval: [1, 41] });
  });

  it('cannot be told where the policy names a key that cannot be used, unless something is wrong anyway', () => {
    const unusable = {
      rule: INTEGRITY_RULES.unusableTrust,
      path: 'keys/model.pub',
      message: 'Nothing can be verified with it.',
      detail: 'keys/model.pub is not there',
    };
    expect(runFiles(violations, { files: integrityOf(3, { findings: [unusable] }) })).toEqual({
      status: 'insufficient',
      n: 0,
      needed: 1,
      reason: 'nothing can be verified: keys/model.pub is not there',
      hint: INTEGRITY_RULES.unusableTrust.remedy,
    });
    const changed = { ...unusable, rule: INTEGRITY_RULES.changed, path: 'b.onnx' };
    const found = measuredFiles(violations, { files: integrityOf(3, { findings: [unusable, changed] }) });
    expect(found).toMatchObject({ value: 1, interval: [1, 2] });
  });

  it('names what it counts and what it could not', () => {
    const found = measured([
      [INTEGRITY_RULES.notCompared, 'link.onnx'],
      [INTEGRITY_RULES.noSignature, 'm'],
    ]);
    expect(namedBy(found)).toEqual(['m integrity/no-signature', 'link.onnx integrity/not-compared']);
  });
});

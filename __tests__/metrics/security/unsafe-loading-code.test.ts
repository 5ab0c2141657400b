import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../../../src/evidence/model/rules/rule.ts';
import { SOURCE_RULES } from '../../../src/evidence/model/rules/source.ts';
import { exampleFinding } from '../../../src/metrics/compare/files/example-files.ts';
import secrets from '../../../src/metrics/security/secrets.ts';
import loading from '../../../src/metrics/security/unsafe-loading-code.ts';
import baseModels from '../../../src/metrics/security/untrusted-base-model.ts';
import { findingOf, measuredFiles, namedBy } from '../run-files.ts';

const RULES: readonly Rule[] = Object.values(SOURCE_RULES);

describe('unsafe loading code', () => {
  it('is what a rule suspects, the worst first', () => {
    const findings = [
      findingOf(SOURCE_RULES.evaluate, 'a.py', { line: 3 }),
      findingOf(SOURCE_RULES.torchDefaultLoad, 'b.py', { line: 4 }),
      findingOf(SOURCE_RULES.yamlLoad, 'b.py', { line: 5 }),
      findingOf(SOURCE_RULES.notExamined, 'c.py'),
    ];
    const found = measuredFiles(loading, { files: { sourceCode: { files: 3, findings } } });
    expect(found).toMatchObject({ value: 2, n: 3, counted: 'file', interval: [2, 3], doubtful: 1 });
    expect(namedBy(found)).toEqual([
      'b.py source/yaml-unsafe-load',
      'a.py source/eval',
      'c.py source/not-examined',
    ]);
  });

  it('may be in code that was not read', () => {
    const sourceCode = { files: 1, unread: 2, findings: [] };
    expect(measuredFiles(loading, { files: { sourceCode } })).toMatchObject({
      value: 0,
      interval: [0, 2],
      doubtful: 2,
    });
    expect(measuredFiles(secrets, { files: { sourceCode } })).toMatchObject({
      value: 0,
      interval: [0, 2],
      doubtful: 2,
    });
  });

  it('is also what a rule is certain of', () => {
    const findings = [exampleFinding('a.py', 'source/example', 'dangerous', 'exec')];
    expect(measuredFiles(loading, { files: { sourceCode: { files: 1, findings } } }).value).toBe(1);
  });

  it('is neither a secret nor a base model', () => {
    const findings = [SOURCE_RULES.secret, SOURCE_RULES.torchHub].map((rule) => findingOf(rule, 'a.py'));
    expect(measuredFiles(loading, { files: { sourceCode: { files: 1, findings } } })).toEqual({
      status: 'measured',
      value: 0,
      n: 1,
      counted: 'file',
      interval: [0, 0],
    });
  });

  it.each(RULES)('$id is counted by one metric of code at most, and by one if it suspects', (rule) => {
    const files = { sourceCode: { files: 1, findings: [findingOf(rule, 'a.py')] } };
    const [first = 0, second = 0, third = 0] = [loading, secrets, baseModels].map(
      (metric) => measuredFiles(metric, { files }).value,
    );
    const times = first + second + third;
    expect(times).toBeLessThanOrEqual(1);
    expect(times).toBeGreaterThanOrEqual(rule.leadsTo === 'suspicious' ? 1 : 0);
  });
});

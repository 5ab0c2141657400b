import { describe, expect, it } from '@jest/globals';
import { SOURCE_RULES } from '../../../src/evidence/model/rules/source.ts';
import secrets from '../../../src/metrics/security/secrets.ts';
import { findingOf, measuredFiles, namedBy, runFiles } from '../run-files.ts';

describe('secrets', () => {
  it('are counted by place, and nothing else is', () => {
    const findings = [
      findingOf(SOURCE_RULES.evaluate, 'load.py', { line: 2 }),
      findingOf(SOURCE_RULES.secret, 'load.py', { line: 7 }),
      findingOf(SOURCE_RULES.secret, 'load.py', { line: 7 }),
      findingOf(SOURCE_RULES.secret, '.env', { line: 1 }),
      findingOf(SOURCE_RULES.unpinnedDownload, '.env'),
    ];
    const found = measuredFiles(secrets, { files: { sourceCode: { files: 5, findings } } });
    expect(found).toMatchObject({ value: 3, n: 5, counted: 'file', interval: [3, 3] });
    expect(namedBy(found)).toEqual(['load.py source/secret', 'load.py source/secret', '.env source/secret']);
    expect(found.found?.[2]).toEqual({
      path: '.env',
      rule: 'source/secret',
      title: SOURCE_RULES.secret.title,
      remedy: SOURCE_RULES.secret.remedy,
      line: 1,
      detail: 'what source/secret found',
    });
  });

  it('are counted past what is named', () => {
    const findings = Array.from({ length: 21 }, (_, index) =>
      findingOf(SOURCE_RULES.secret, `${index + 1}.py`),
    );
    const found = measuredFiles(secrets, { files: { sourceCode: { files: 21, findings } } });
    expect(found.value).toBe(21);
    expect(namedBy(found)).toHaveLength(20);
    expect(namedBy(found)).not.toContain('21.py source/secret');
  });

  it('that are none are named nowhere', () => {
    const findings = [findingOf(SOURCE_RULES.shell, 'train.py')];
    expect(measuredFiles(secrets, { files: { sourceCode: { files: 1, findings } } })).toEqual({
      status: 'measured',
      value: 0,
      n: 1,
      counted: 'file',
      interval: [0, 0],
    });
  });

  it('are not counted where nobody looked', () => {
    expect(() => runFiles(secrets, {})).toThrow('security/secrets was run without sourceCode');
  });
});

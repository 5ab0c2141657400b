import { describe, expect, it } from '@jest/globals';
import { SOURCE_RULES } from '../../../src/evidence/model/rules/source.ts';
import baseModels from '../../../src/metrics/security/untrusted-base-model.ts';
import { findingOf, measuredFiles, namedBy } from '../run-files.ts';

describe('untrusted base models', () => {
  it('are three rules of the table, however mildly two of them judge a file', () => {
    const findings = Object.values(SOURCE_RULES).map((rule) => findingOf(rule, 'train.py'));
    const found = measuredFiles(baseModels, { files: { sourceCode: { files: 1, findings } } });
    expect(found).toMatchObject({ value: 3, n: 1, counted: 'file', interval: [3, 3] });
    expect(namedBy(found)).toEqual([
      'train.py source/torch-hub',
      'train.py source/unpinned-download',
      'train.py source/unpinned-base-model',
    ]);
  });

  it('are counted at each place', () => {
    const findings = [4, 9].map((line) => findingOf(SOURCE_RULES.unpinnedDownload, 'train.py', { line }));
    const found = measuredFiles(baseModels, { files: { sourceCode: { files: 2, findings } } });
    expect(found).toMatchObject({ value: 2, n: 2, found: [{ line: 4 }, { line: 9 }] });
  });

  it('are not packages and images without a version', () => {
    const { unpinnedDependency, unpinnedImage } = SOURCE_RULES;
    const findings = [unpinnedDependency, unpinnedImage].map((rule) => findingOf(rule, 'Dockerfile'));
    const found = measuredFiles(baseModels, { files: { sourceCode: { files: 1, findings } } });
    expect(found.value).toBe(0);
    expect(found).not.toHaveProperty('found');
  });
});

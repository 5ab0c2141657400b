import { describe, expect, it } from '@jest/globals';
import { SOURCE_RULES } from '../../../src/evidence/model/rules/source.ts';
import unpinned from '../../../src/metrics/security/unpinned-dependencies.ts';
import { findingOf, measuredFiles, namedBy, runFiles } from '../run-files.ts';

describe('unpinned dependencies', () => {
  it('are a share of the packages, not of the files', () => {
    const findings = [
      findingOf(SOURCE_RULES.unhashedDependency, 'requirements.txt', { line: 1 }),
      findingOf(SOURCE_RULES.unpinnedDependency, 'requirements.txt', { line: 2 }),
      findingOf(SOURCE_RULES.unpinnedDependency, 'environment.yml', { line: 6 }),
      findingOf(SOURCE_RULES.badDependencyFile, 'setup.cfg'),
    ];
    const found = measuredFiles(unpinned, {
      files: { dependencies: { files: 3, total: 8, pinned: 5, findings } },
    });
    expect(found).toMatchObject({ value: 0.375, n: 8, counted: 'package', interval: [0.375, 1] });
    expect(namedBy(found)).toEqual([
      'requirements.txt source/unpinned-dependency',
      'environment.yml source/unpinned-dependency',
      'setup.cfg source/dependencies-unreadable',
    ]);
  });

  it('are not none where a list cannot be read', () => {
    const findings = [findingOf(SOURCE_RULES.badDependencyFile, 'environment.yml')];
    const dependencies = { files: 1, total: 4, pinned: 4, findings };
    expect(runFiles(unpinned, { files: { dependencies } })).toMatchObject({
      status: 'insufficient',
      reason: 'a list cannot be read, and what it names may be open: environment.yml',
    });
  });

  it('name images that have no digest, which count as packages', () => {
    const findings = [findingOf(SOURCE_RULES.unpinnedImage, 'Dockerfile', { line: 1 })];
    const dependencies = { files: 1, total: 2, pinned: 1, findings };
    const found = measuredFiles(unpinned, { files: { dependencies } });
    expect(found.value).toBe(0.5);
    expect(namedBy(found)).toEqual(['Dockerfile source/unpinned-image']);
  });

  it('name nothing where each package is fixed', () => {
    const findings = [findingOf(SOURCE_RULES.unhashedDependency, 'requirements.txt')];
    const dependencies = { files: 1, total: 4, pinned: 4, findings };
    expect(measuredFiles(unpinned, { files: { dependencies } })).toEqual({
      status: 'measured',
      value: 0,
      n: 4,
      counted: 'package',
      interval: [0, 0],
    });
  });

  it('are all where none is fixed, and 20 are named', () => {
    const findings = Array.from({ length: 30 }, (_, index) =>
      findingOf(SOURCE_RULES.unpinnedDependency, 'requirements.txt', { line: index + 1 }),
    );
    const found = measuredFiles(unpinned, {
      files: { dependencies: { files: 1, total: 30, pinned: 0, findings } },
    });
    expect(found.value).toBe(1);
    expect(found.found?.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('need a list with a package in it', () => {
    const dependencies = { files: 1, total: 0, pinned: 0, findings: [] };
    expect(runFiles(unpinned, { files: { dependencies } })).toEqual({
      status: 'insufficient',
      n: 0,
      needed: 1,
      reason: 'no file beside the model lists packages',
      hint: 'Commit a lock file, and name its folder in `watch`.',
    });
  });
});

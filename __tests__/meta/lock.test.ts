import { describe, expect, it } from '@jest/globals';
import { completeLock, missingEntries, parseLock } from '../../scripts/lock/missing.ts';
import { readText } from '../../scripts/tree.ts';

const small = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'us' },
    'node_modules/tool': {
      version: '2.0.0',
      dev: true,
      license: 'MIT',
      optionalDependencies: { '@tool/linux-x64-musl': '2.0.0', '@tool/darwin-arm64': '2.0.0', here: '1.0.0' },
    },
    'node_modules/tool/node_modules/here': { version: '1.0.0', resolved: 'https://example.org/here.tgz' },
  },
};

describe('the lock file', () => {
  it('names the builds for other platforms that a poorer registry left out', () => {
    expect(missingEntries(parseLock(JSON.stringify(small)))).toEqual([
      { parent: 'node_modules/tool', name: '@tool/linux-x64-musl', version: '2.0.0' },
      { parent: 'node_modules/tool', name: '@tool/darwin-arm64', version: '2.0.0' },
    ]);
  });

  it('is completed with entries that only their own platform installs, and without addresses', () => {
    const { packages } = completeLock(parseLock(JSON.stringify(small)));
    expect(packages['node_modules/@tool/linux-x64-musl']).toEqual({
      version: '2.0.0',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      license: 'MIT',
      optional: true,
      os: ['linux'],
    });
    expect(packages['node_modules/@tool/darwin-arm64']).toMatchObject({ cpu: ['arm64'], os: ['darwin'] });
    expect(packages['node_modules/tool/node_modules/here']).toEqual({ version: '1.0.0' });
    expect(Object.keys(packages)).toEqual([
      '',
      'node_modules/@tool/darwin-arm64',
      'node_modules/@tool/linux-x64-musl',
      'node_modules/tool',
      'node_modules/tool/node_modules/here',
    ]);
  });

  it('refuses a file that is not a lock', () => {
    expect(() => parseLock('[]')).toThrow('not a lock file');
  });

  it('of this repository is complete, pins every package by a hash or a version, and names no registry', () => {
    const text = readText('package-lock.json');
    const lock = parseLock(text);
    expect(missingEntries(lock)).toEqual([]);
    expect(`${JSON.stringify(completeLock(lock), null, 2)}\n`).toBe(text);
    const loose = Object.entries(lock.packages).filter(
      ([, { integrity, optional }]) => integrity === undefined && optional !== true,
    );
    expect(loose.map(([key]) => key)).toEqual(['']);
  });

  it('installs exact versions only', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readText('package.json'));
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(String(version)))).toEqual([]);
  });
});

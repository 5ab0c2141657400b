import { describe, expect, test } from '@jest/globals';
import {
  examineDependencies,
  isDependencyFile,
} from '../../../src/evidence/source/dependencies/examine-dependencies.ts';

const SHA = 'ab12'.repeat(16);
const COMMIT = 'c0ffee1234'.repeat(4);

/** What is read of the first file, as `total/pinned/hashed` and `line name constraint` of what is open, with the rules found. */
function read(...files: readonly (readonly [path: string, text: string])[]): readonly string[] {
  const { report, findings } = examineDependencies(files.map(([path, text]) => ({ path, text })));
  return [
    ...report.files.map(
      ({ ecosystem, total, pinned, hashed }) => `${ecosystem} ${total}/${pinned}/${hashed}`,
    ),
    ...report.files.flatMap(({ unpinned }) =>
      unpinned.map(({ line, name, constraint }) => `${line} ${name} ${constraint}`.trim()),
    ),
    ...findings.map(({ rule, line }) => `${rule.id.slice('source/'.length)}:${line}`),
  ];
}

describe('requirements of pip', () => {
  test('versions, ranges, extras, markers, comments and options', () => {
    const text = [
      '# models',
      '--index-url https://index.example/simple',
      '-r other.txt',
      'numpy==2.1.0  # exact',
      'Torch_Vision[all]>=0.1,<1 ; python_version < "3.13"',
      'pandas',
      'scipy==1.*',
    ].join('\r\n');
    expect(read(['requirements.txt', text])).toEqual([
      'pypi 4/1/0',
      '5 torch-vision >=0.1,<1',
      '6 pandas',
      '7 scipy ==1.*',
      'unpinned-dependency:5',
    ]);
  });

  test('hashes, over lines that go on', () => {
    const text = `numpy==2.1.0 \\\n  --hash=sha256:${SHA} \\\n  --hash=sha256:${SHA}\npandas==2.0.0`;
    expect(read(['a/requirements-dev.txt', text])).toEqual(['pypi 2/2/1', 'unhashed-dependency:1']);
    expect(read(['requirements.txt', text.split('\npandas')[0] ?? ''])).toEqual(['pypi 1/1/1']);
  });

  test('addresses: a commit and a digest fix, a branch does not', () => {
    const text = [
      `a @ git+https://host.example/a.git@${COMMIT}`,
      'b @ git+https://user:word@host.example/b.git@main',
      '-e git+https://host.example/c.git#egg=c',
      '-e .',
      `https://host.example/d.whl#sha256=${SHA}`,
    ].join('\n');
    expect(read(['requirements.txt', text])).toEqual(['pypi 5/3/2', '2 b', '3 c', 'unpinned-dependency:2']);
  });
});

describe('pyproject.toml', () => {
  const PROJECT = [
    '[project]',
    'name = "m"',
    'dependencies = [',
    '  "numpy==2.1.0",',
    '  "Scikit.Learn>=1.5",',
    ']',
    '[dependency-groups]',
    'dev = ["pytest"]',
  ].join('\n');

  test('alone leaves ranges open', () => {
    expect(read(['pyproject.toml', PROJECT])).toEqual([
      'pypi 3/1/0',
      '5 scikit-learn >=1.5',
      '8 pytest',
      'unpinned-dependency:5',
    ]);
  });

  test.each([
    [
      'uv.lock',
      (name: string) => `name = "${name}"\nversion = "1.0.0"\nwheels = [{ hash = "sha256:${SHA}" }]`,
    ],
    [
      'poetry.lock',
      (name: string) =>
        `name = "${name}"\nversion = "1.0.0"\nfiles = [{ file = "a", hash = "sha256:${SHA}" }]`,
    ],
    [
      'pdm.lock',
      (name: string) =>
        `name = "${name}"\nversion = "1.0.0"\nfiles = [{ file = "a", hash = "sha256:${SHA}" }]`,
    ],
  ])('is fixed by %s in the same folder, and by none in another', (lock, entry) => {
    const text = ['numpy', 'scikit-learn', 'pytest']
      .map((name) => `[[package]]\n${entry(name)}`)
      .join('\n\n');
    expect(read(['m/pyproject.toml', PROJECT], [`m/${lock}`, text])).toEqual(['pypi 3/3/3']);
    expect(read(['m/pyproject.toml', PROJECT], [lock, text])).toContain('unpinned-dependency:5');
  });

  test('tables of Poetry', () => {
    const text =
      '[tool.poetry.dependencies]\npython = "^3.12"\nnumpy = "2.1.0"\ntorch = { version = "^2.6" }\n';
    expect(read(['pyproject.toml', text])).toEqual(['pypi 2/1/0', '4 torch ^2.6', 'unpinned-dependency:4']);
  });
});

test('Pipfile, with its lock file or without', () => {
  const text = '[packages]\nnumpy = "==2.1.0"\npandas = "*"\n';
  const entry = { version: '==2.0.0', hashes: [`sha256:${SHA}`] };
  expect(read(['Pipfile', text])).toEqual(['pypi 2/1/0', '3 pandas *', 'unpinned-dependency:3']);
  expect(
    read(['Pipfile', text], ['Pipfile.lock', JSON.stringify({ default: { numpy: entry, pandas: entry } })]),
  ).toEqual(['pypi 2/2/2']);
});

test('environments of conda: a version alone is fixed by two signs, a build by one', () => {
  const text = [
    'name: m',
    'dependencies:',
    '  - python=3.12',
    '  - conda-forge::numpy==2.1.0',
    '  - scipy=1.14.0=py312_0',
    '  - pip:',
    '      - torch>=2.6',
  ].join('\n');
  expect(read(['environment.yml', text])).toEqual([
    'conda 4/2/0',
    '3 python =3.12',
    '7 torch >=2.6',
    'unpinned-dependency:3',
  ]);
  const lock = ['python', 'numpy', 'scipy', 'torch'].map(
    (name) => `  - name: ${name}\n    version: 1.0.0\n    hash:\n      sha256: ${SHA}`,
  );
  expect(read(['environment.yml', text], ['conda-lock.yml', `package:\n${lock.join('\n')}`])).toEqual([
    'conda 4/4/4',
  ]);
});

describe('package.json', () => {
  const PACKAGE = JSON.stringify({ dependencies: { zod: '4.0.0', '@a/b': '^1.2.0' } }, null, 2);

  test('alone leaves ranges open', () => {
    expect(read(['package.json', PACKAGE])).toEqual(['npm 2/1/0', '4 @a/b ^1.2.0', 'unpinned-dependency:4']);
  });

  const locked = { version: '1.2.3', integrity: 'sha512-x' };
  test.each([
    [
      'package-lock.json',
      JSON.stringify({ packages: { '': {}, 'node_modules/zod': locked, 'node_modules/@a/b': locked } }),
    ],
    ['package-lock.json', JSON.stringify({ dependencies: { zod: locked, '@a/b': locked } })],
    [
      'yarn.lock',
      'zod@4.0.0:\n  version "4.0.0"\n  integrity sha512-x\n\n"@a/b@^1.2.0":\n  version "1.2.3"\n  integrity sha512-x\n',
    ],
    [
      'yarn.lock',
      '"zod@npm:4.0.0":\n  version: 4.0.0\n  checksum: 10/x\n\n"@a/b@npm:^1.2.0":\n  version: 1.2.3\n  checksum: 10/x\n',
    ],
    [
      'pnpm-lock.yaml',
      "packages:\n  zod@4.0.0:\n    resolution: {integrity: sha512-x}\n  '@a/b@1.2.3':\n    resolution: {integrity: sha512-x}\n",
    ],
    [
      'pnpm-lock.yaml',
      'packages:\n  /zod/4.0.0:\n    resolution: {integrity: sha512-x}\n  /@a/b@1.2.3:\n    resolution: {integrity: sha512-x}\n',
    ],
  ])('is fixed by %s', (lock, text) => {
    expect(read(['package.json', PACKAGE], [lock, text])).toEqual(['npm 2/2/2']);
  });
});

test('base images: a digest fixes, a tag does not; stages and scratch are none', () => {
  const text = [
    'ARG TAG=1',
    `FROM --platform=linux/amd64 python:3.12@sha256:${SHA} AS build`,
    'from registry.example:5000/team/base:${TAG}',
    'FROM build',
    'FROM scratch',
  ].join('\n');
  expect(read(['Dockerfile', text])).toEqual([
    'docker 2/1/1',
    '3 registry.example:5000/team/base ${TAG}',
    'unpinned-image:3',
  ]);
});

describe('a file that cannot be read', () => {
  test.each([
    ['pyproject.toml', '[project\n'],
    ['pyproject.toml', '[project]\ndependencies = 3\n'],
    ['package.json', '{'],
    ['environment.yml', 'dependencies: {a: b}'],
    ['requirements.txt', 'a'.repeat(2 ** 20 + 1)],
  ])('%s is said to be unreadable', (path, text) => {
    const { report, findings } = examineDependencies([{ path, text }]);
    expect(report.files).toEqual([]);
    expect(findings.map(({ rule, line }) => [rule.id, rule.leadsTo, line])).toEqual([
      ['source/dependencies-unreadable', 'inconclusive', 1],
    ]);
  });

  test('a lock file that is broken fixes nothing, and is named', () => {
    const { report, findings } = examineDependencies([
      { path: 'package.json', text: '{"dependencies": {"zod": "^4.0.0"}}' },
      { path: 'package-lock.json', text: 'null' },
    ]);
    expect(report.files[0]).toMatchObject({ total: 1, pinned: 0 });
    expect(findings.map(({ rule, path }) => `${path} ${rule.id}`)).toEqual([
      'package-lock.json source/dependencies-unreadable',
      'package.json source/unpinned-dependency',
    ]);
  });
});

test.each([
  ['requirements.txt', true],
  ['a/dev-requirements.in', true],
  ['conda-lock.yml', true],
  ['train.Dockerfile', true],
  ['requirements.md', false],
  ['README.md', false],
])('%s is read: %j', (path, expected) => {
  expect(isDependencyFile(path)).toBe(expected);
});

import { describe, expect, test } from '@jest/globals';
import {
  examineDependencies,
  isDependencyFile,
} from '../../../src/evidence/source/dependencies/examine-dependencies.ts';

/** What is open, as `path:line name constraint`, after `total/pinned/hashed` of each list. */
function read(files: Readonly<Record<string, string>>): readonly string[] {
  const { report } = examineDependencies(Object.entries(files).map(([path, text]) => ({ path, text })));
  return report.files.flatMap(({ path, total, pinned, hashed, unpinned }) => [
    `${path} ${total}/${pinned}/${hashed}`,
    ...unpinned.map(({ line, name, constraint }) => `${path}:${line} ${name} ${constraint}`.trim()),
  ]);
}

describe('setuptools', () => {
  test('setup.cfg lists what is installed and its extras, and nothing else', () => {
    const text = [
      '[metadata]',
      'name = m',
      'requires_dist = old>=1',
      '[options]',
      'packages = find:',
      'install_requires =',
      '    numpy>=1.20  # ours',
      '    scipy==1.11.1',
      '    # none',
      '    file: other.txt',
      'python_requires = >=3.11',
      '[options.extras_require]',
      'dev =',
      '    pytest',
      'gpu = torch==2.1.0',
    ].join('\n');
    expect(read({ 'setup.cfg': text })).toEqual([
      'setup.cfg 4/2/0',
      'setup.cfg:7 numpy >=1.20',
      'setup.cfg:14 pytest',
    ]);
  });

  test('setup.py lists what it writes out, however long, and not what it computes', () => {
    const many = Array.from({ length: 100 }, (_, index) => `        'p${index}==1.0',`);
    const text = [
      'from setuptools import setup',
      'setup(',
      '    name="m",',
      '    install_requires=[',
      ...many,
      '        "numpy>=1.20",',
      '    ],',
      '    extras_require={"dev": ["pytest"], "all": extras()},',
      '    tests_require=read("requirements.txt"),',
      '    keywords=["a", "b"],',
      ')',
    ].join('\n');
    expect(read({ 'setup.py': text })).toEqual([
      'setup.py 102/100/0',
      'setup.py:105 numpy >=1.20',
      'setup.py:107 pytest',
    ]);
    expect(read({ 'setup.py': 'install_requires = [' })).toEqual(['setup.py 0/0/0']);
  });
});

describe('what pip-compile made', () => {
  const compiled = `numpy==2.1.0 --hash=sha256:${'ab12'.repeat(16)}\n`;

  test.each([
    ['requirements.in', 'requirements.txt'],
    ['requirements/base.in', 'requirements/base.txt'],
    ['pyproject.toml', 'requirements.txt'],
  ])('fixes %s by %s', (list, lock) => {
    const text = list.endsWith('.toml') ? '[project]\ndependencies = ["numpy"]\n' : 'numpy\n';
    expect(read({ [list]: text, [lock]: compiled })).toEqual([`${list} 1/1/1`, `${lock} 1/1/1`]);
    expect(read({ [list]: text })).toHaveLength(2);
  });
});

describe('a lock', () => {
  test('of PEP 751 fixes versions and commits', () => {
    const lock = [
      'lock-version = "1.0"',
      '[[packages]]',
      'name = "numpy"',
      'version = "2.1.0"',
      'wheels = [{ url = "https://host.example/n.whl", hashes = { sha256 = "ab" } }]',
      '[[packages]]',
      'name = "own-lib"',
      'vcs = { type = "git", url = "https://host.example/o.git", commit-id = "c0ffee" }',
    ].join('\n');
    const list = '[project]\ndependencies = ["numpy", "own_lib"]\n';
    expect(read({ 'pyproject.toml': list, 'pylock.toml': lock })).toEqual(['pyproject.toml 2/2/1']);
  });

  test('of an older Poetry has its digests apart', () => {
    const lock =
      '[[package]]\nname = "pandas"\nversion = "2.0"\n[metadata.files]\nPandas = [{ file = "p.whl", hash = "sha256:ab" }]\n';
    const list = '[tool.poetry.dependencies]\npandas = "^2"\n';
    expect(read({ 'pyproject.toml': list, 'poetry.lock': lock })).toEqual(['pyproject.toml 1/1/1']);
  });
});

describe('the line of a dependency', () => {
  test('is that of its own key or text, not of a name that contains it', () => {
    const pipfile = '[packages]\nnumpy = "==1.0"\n[dev-packages]\ny = "*"\n';
    expect(read({ Pipfile: pipfile })).toEqual(['Pipfile 2/1/0', 'Pipfile:4 y *']);
    const project = '[project]\nname = "torch-thing"\ndependencies = [\n  "torchvision==1",\n  "torch",\n]\n';
    expect(read({ 'pyproject.toml': project })).toEqual(['pyproject.toml 2/1/0', 'pyproject.toml:5 torch']);
    const conda = 'name: pandas-env\ndependencies:\n  - "pandas"  # any\n';
    expect(read({ 'environment.yml': conda })).toEqual(['environment.yml 1/0/0', 'environment.yml:3 pandas']);
  });
});

test('Poetry’s development dependencies count, and one with several ranges is fixed when all are', () => {
  const text = [
    '[tool.poetry.dependencies]',
    'a = [{ version = "1.0", python = "<3.9" }, { version = "2.0" }]',
    'b = [{ version = "1.0" }, { version = "^2" }]',
    '[tool.poetry.dev-dependencies]',
    'c = "^1"',
  ].join('\n');
  expect(read({ 'pyproject.toml': text })).toEqual([
    'pyproject.toml 3/1/0',
    'pyproject.toml:3 b 1.0 | ^2',
    'pyproject.toml:5 c ^1',
  ]);
});

test.each([
  ['environment.yml', 'name: [x\ndependencies:\n  - numpy==1.0\n'],
  ['environment.yml', 'dependencies:\n  - numpy==1.0\n bad\n'],
])('%s with broken YAML is unreadable, not what can be read of it', (path, text) => {
  const { report, findings } = examineDependencies([{ path, text }]);
  expect(report.files).toEqual([]);
  expect(findings.map(({ rule }) => rule.id)).toEqual(['source/dependencies-unreadable']);
});

test.each(['setup.py', 'setup.cfg', 'requirements/base.txt', 'a/requirements/dev.in', 'pylock.toml'])(
  '%s is read',
  (path) => {
    expect(isDependencyFile(path)).toBe(true);
  },
);

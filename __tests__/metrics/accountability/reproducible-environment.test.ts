import { describe, expect, it } from '@jest/globals';
import { environment } from '../../../src/evidence/document/repository/environment/environment.ts';
import metric from '../../../src/metrics/accountability/reproducible-environment.ts';
import {
  evidenceIn,
  placesOf,
  readRepository,
  type Repository,
} from '../../evidence/document/repository/read-repository.ts';
import { measuredFiles } from '../run-files.ts';

const HASH = `sha256:${'ab'.repeat(32)}`;
const PYPROJECT = '[project]\nname = "loans"\nrequires-python = ">=3.12"\ndependencies = ["numpy>=2"]\n';
const UV = `version = 1\n\n[[package]]\nname = "numpy"\nversion = "2.1.0"\nwheels = [{ url = "x", hash = "${HASH}" }]\n`;

function valueOf(files: Repository): number {
  return measuredFiles(metric, { files: { environment: evidenceIn(environment, files) } }).value;
}

describe('reproducible environment', () => {
  it('is whole with a lock file that has hashes and an exact version of the language', () => {
    expect(valueOf({ 'pyproject.toml': PYPROJECT, 'uv.lock': UV, '.python-version': '3.12.4\n' })).toBe(1);
  });

  it.each<readonly [string, Repository, number]>([
    ['versions without hashes', { 'requirements.txt': 'numpy==2.1.0\n', '.python-version': '3.12.4' }, 2 / 3],
    ['a range', { 'requirements.txt': 'numpy>=2\n', '.python-version': '3.12.4' }, 1 / 3],
    [
      'a series of the language',
      { 'pyproject.toml': PYPROJECT, 'uv.lock': UV, '.python-version': '3.12' },
      2 / 3,
    ],
    [
      'hashes of pip, and the list that they were made of',
      {
        'requirements.in': 'numpy\n',
        'requirements.txt': `numpy==2.1.0 \\\n    --hash=${HASH}\n`,
        'runtime.txt': 'python-3.12.4\n',
      },
      1,
    ],
    [
      'a container by digest, which has one language',
      { 'requirements.txt': `numpy==2.1.0 --hash=${HASH}\n`, Dockerfile: `FROM python:3.12@${HASH}\n` },
      1,
    ],
    ['a container by tag, and nothing else', { Dockerfile: 'FROM python:3.12\n' }, 0],
    [
      'a development container by tag',
      {
        'pyproject.toml': PYPROJECT,
        'uv.lock': UV,
        '.python-version': '3.12.4',
        '.devcontainer/devcontainer.json': '{ // base\n  "image": "python:3.12",\n}\n',
      },
      3 / 4,
    ],
    [
      'renv',
      { 'renv.lock': '{"R": {"Version": "4.4.1"}, "Packages": {"glm": {"Version": "1.0", "Hash": "ab"}}}' },
      1,
    ],
    ['a renv.lock that is no JSON', { 'renv.lock': '{' }, 0],
    [
      'conda without a lock',
      { 'environment.yml': 'dependencies:\n  - python=3.12.4\n  - numpy=2.1.0=py312_0\n' },
      1 / 3,
    ],
    ['a list that cannot be read', { 'pyproject.toml': '[project', '.python-version': '3.12.4' }, 1 / 3],
    ['a version of Node', { 'package.json': '{}', '.nvmrc': 'v24.1.0\n' }, 1 / 3],
    ['.tool-versions', { '.tool-versions': '# tools\npython 3.12.4 # exact\n' }, 1 / 3],
    ['Pipfile', { Pipfile: '[packages]\n\n[requires]\npython_full_version = "3.12.4"\n' }, 1 / 3],
  ])('%s', (_, files, value) => {
    expect(valueOf(files)).toBeCloseTo(value, 12);
  });

  it('names the line of each thing that is open', () => {
    const evidence = evidenceIn(environment, {
      'requirements.txt': '# two\nnumpy>=2\npandas==2.2.0\n',
      Dockerfile: '# base\nFROM python:3.12\n',
      '.python-version': '3.12\n',
      'pyproject.toml': '[project',
      '.devcontainer/devcontainer.json': '{\n  "image": "x:1"\n}\n',
    });
    expect(placesOf(evidence)).toStrictEqual([
      '.devcontainer/devcontainer.json:2 repository/open-base-image',
      '.python-version:1 repository/open-language-version',
      'Dockerfile:2 repository/open-base-image',
      'pyproject.toml:1 repository/unreadable-dependencies',
      'requirements.txt:2 repository/unlocked-dependency',
    ]);
    expect(placesOf(evidenceIn(environment, { 'requirements.txt': 'numpy==2.1.0\n' }))).toStrictEqual([
      'requirements.txt:1 repository/unhashed-dependency',
    ]);
  });

  it('has no evidence where no file says anything', () => {
    expect(readRepository(environment, { 'README.md': '' })).toMatchObject({ state: 'missing' });
  });

  it('reads hostile texts', () => {
    for (const text of [
      '{'.repeat(2 ** 16),
      '['.repeat(2 ** 20),
      ' '.repeat(2 ** 20),
      '- python=\n'.repeat(2 ** 17),
    ]) {
      const files = { '.devcontainer/devcontainer.json': text, '.python-version': text, 'renv.lock': text };
      expect(valueOf(files)).toBe(0);
    }
  });
});

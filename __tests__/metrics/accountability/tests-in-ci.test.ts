import { describe, expect, it } from '@jest/globals';
import { continuousTesting } from '../../../src/evidence/document/repository/testing/continuous-testing.ts';
import { runsTests } from '../../../src/evidence/document/repository/testing/test-command.ts';
import metric from '../../../src/metrics/accountability/tests-in-ci.ts';
import {
  evidenceIn,
  placesOf,
  readRepository,
  type Repository,
  SUBJECT,
} from '../../evidence/document/repository/read-repository.ts';
import { measuredFiles } from '../run-files.ts';

const TEST = { 'tests/test_model.py': '' };

function github(on: string, step: string): Repository {
  return {
    '.github/workflows/ci.yml': `on: ${on}\njobs:\n  test:\n    runs-on: x\n    steps:\n      ${step}\n`,
  };
}

function valueOf(files: Repository): number {
  const evidence = evidenceIn(continuousTesting, files);
  return measuredFiles(metric, { files: { continuousTesting: evidence } }).value;
}

describe('tests that run on each change', () => {
  it.each<readonly [string, Repository, number]>([
    ['on a pull request', { ...TEST, ...github('pull_request', '- run: pytest') }, 1],
    ['on a list of events', { ...TEST, ...github('[push, pull_request]', '- run: uv run pytest -q') }, 1],
    ['on a mapping of events', { ...TEST, ...github('{ push: { branches: [main] } }', '- run: tox') }, 1],
    ['on a schedule', { ...TEST, ...github('{ schedule: [] }', '- run: pytest') }, 2 / 3],
    [
      'whose failure is nothing',
      { ...TEST, ...github('push', '- { run: pytest, continue-on-error: true }') },
      1 / 3,
    ],
    ['whose failure is hidden', { ...TEST, ...github('push', '- run: pytest || true') }, 1 / 3],
    ['that are never run', { ...TEST, ...github('push', '- { run: pytest, if: false }') }, 1 / 3],
    ['that are only installed', { ...TEST, ...github('push', '- run: pip install pytest') }, 1 / 3],
    ['without a workflow', TEST, 1 / 3],
    ['without tests', github('pull_request', '- run: pytest'), 2 / 3],
    ['with scaffolding alone', { 'tests/__init__.py': '', ...github('push', '- run: pytest') }, 2 / 3],
    ['GitLab', { ...TEST, '.gitlab-ci.yml': 'test:\n  script:\n    - pip install -e .\n    - pytest\n' }, 1],
    ['Azure', { ...TEST, 'azure-pipelines.yml': 'trigger: none\nsteps:\n  - script: pytest\n' }, 2 / 3],
    [
      'CircleCI',
      {
        ...TEST,
        '.circleci/config.yml': 'jobs:\n  a:\n    steps:\n      - run:\n          command: npm test\n',
      },
      1,
    ],
    ['Jenkins', { ...TEST, Jenkinsfile: "stage('Test') {\n  sh 'pytest'\n}\n" }, 1],
    ['a Jenkinsfile that builds', { ...TEST, Jenkinsfile: 'make all\n' }, 1 / 3],
  ])('%s', (_, files, value) => {
    expect(valueOf(files)).toBeCloseTo(value, 12);
  });

  it('are found by what the policy binds, where it binds some', () => {
    const subject = { ...SUBJECT, documents: { tests: ['checks/a.py', 'gone.py'] } };
    const { tests } = evidenceIn(continuousTesting, { ...TEST, 'checks/a.py': '' }, { subject });
    expect(tests).toBe(1);
  });

  it('name the line of what starts the workflow, and of what cannot be read', () => {
    const files = {
      ...github('\n  schedule: []', '- run: pytest'),
      '.github/workflows/bad.yml': 'on: [push\n',
    };
    expect(placesOf(evidenceIn(continuousTesting, files))).toStrictEqual([
      '.github/workflows/bad.yml:2 repository/unreadable-workflow',
      '.github/workflows/ci.yml:1 repository/no-tests',
      '.github/workflows/ci.yml:1 repository/tests-not-on-change',
    ]);
    expect(
      placesOf(evidenceIn(continuousTesting, { ...TEST, ...github('push', '- run: make') })),
    ).toStrictEqual(['.github/workflows/ci.yml:1 repository/tests-not-run']);
  });

  it('have no evidence where there is neither', () => {
    expect(readRepository(continuousTesting, { 'train.py': '' })).toMatchObject({ state: 'missing' });
  });
});

describe('a command of a workflow', () => {
  it.each([
    'pytest',
    'python -m pytest tests',
    'python3 -m unittest discover',
    'poetry run pytest --cov',
    'npm test',
    'npm run test:unit',
    'npm ci && npm t',
    'yarn test',
    'cargo test --all',
    'go test ./...',
    'make test',
    'Rscript -e "devtools::test()"',
    'R CMD check .',
    './gradlew test',
    'pip install pytest && pytest',
  ])('runs tests: %s', (command) => {
    expect(runsTests(command)).toBe(true);
  });

  it.each([
    'pip install pytest',
    'uv add pytest',
    'echo pytest',
    '# pytest',
    'npm install',
    'make latest',
    'pytest || true',
    'ls test',
  ])('does not: %s', (command) => {
    expect(runsTests(command)).toBe(false);
  });

  it('is read in a megabyte', () => {
    expect(runsTests('npm run '.repeat(2 ** 17))).toBe(false);
    expect(runsTests('a\n'.repeat(2 ** 19))).toBe(false);
  });
});

import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { goldenFiles } from '../scenarios/scenario.ts';
import { ROOT } from '../../scripts/tree.ts';
import { copyPipeline } from './pipeline-copy.ts';

/** What the deploy job has in its environment: the digests that were compared with the report. */
let subjects: Readonly<Record<string, string>> = {};
const pipeline = copyPipeline(() => ({ FATES_SUBJECTS: JSON.stringify(subjects) }));
const { run, assess, digest, read, has, folder } = pipeline;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function python(...args: readonly string[]): void {
  expect(run('python3', ...args)).toMatchObject({ status: 0 });
}

/** As the pipeline does it: only what the gate has seen is named to the commands. */
function deploy(): string {
  subjects = { lending: digest('model/model.json') };
  expect(run('./deploy.sh', '.')).toMatchObject({ status: 0 });
  return subjects['lending'] ?? '';
}

const current = (): string => read('service/current').trim();

/** In order: each step stands on the files of the one before it, as the jobs of a pipeline do. */
describe('the example of the whole path', () => {
  it('has its tables from its generator', () => {
    const tables = ['data/training.csv', 'data/test.csv'];
    const committed = tables.map(digest);
    python('applicants.py');
    expect(tables.map(digest)).toEqual(committed);
  });

  it('fails at the gate when the model learns from past decisions and sees the sex', () => {
    python('train.py', '--imitate-past');
    python('evaluate.py');
    const { exit, stdout } = assess();
    expect(exit).toBe(1);
    expect(stdout).toMatch(/FAIL {2}Demographic parity difference on sex is 0\.397/);
  });

  it('trains and evaluates to the same bytes each time, and passes', () => {
    const made = [1, 2].map(() => {
      python('train.py', '--seed', '1');
      python('evaluate.py');
      return [digest('model/model.json'), digest('evaluation/predictions.csv')];
    });
    expect(made[0]).toEqual(made[1]);
    const { exit } = assess('--out', 'fates-report');
    expect(exit).toBe(0);
    const written = new Map([['fates-report.md', read('fates-report/fates-report.md')]]);
    expect(goldenFiles(join(ROOT, 'examples/pipeline/expected'), written)).toEqual(written);
  });

  it('deploys what was assessed and nothing else', () => {
    const first = deploy();
    expect(current()).toBe(first);
    expect(run('./smoke.sh')).toMatchObject({ status: 0 });
    appendFileSync(join(folder, 'model/model.json'), '\n');
    const { status, text } = run('./deploy.sh', '.');
    expect(status).toBe(1);
    expect(text).toContain(`${first} was assessed. Nothing was deployed.`);
    expect(current()).toBe(first);
    // The rollback of a deployment that changed nothing changes nothing.
    expect(run('./rollback.sh')).toMatchObject({ status: 0 });
    expect(current()).toBe(first);
  });

  it('is rolled back to the release before when the smoke test fails', () => {
    const before = current();
    writeFileSync(
      join(folder, 'model/model.json'),
      read(`service/releases/${before}/model.json`).replace('0.5', '1.5'),
    );
    expect(deploy()).not.toBe(before);
    const smoke = run('./smoke.sh');
    expect(smoke).toMatchObject({ status: 1 });
    expect(smoke.text).toContain('the safe applicant got no, not yes');
    // Twice, as when somebody starts the job again.
    for (const _ of [1, 2]) {
      expect(run('./rollback.sh')).toMatchObject({ status: 0 });
      expect(current()).toBe(before);
    }
  });

  it('passes the monitor on a sample that one command fetches, and fails on one from a recession', () => {
    expect(run('./fetch-sample.sh')).toMatchObject({ status: 0 });
    expect(read('monitoring/sample.csv')).not.toContain('repaid');
    expect(assess('--policy', 'fates-monitor.yml').exit).toBe(0);
    python('sample.py', '--drift', 'recession');
    const { exit, stdout } = assess('--policy', 'fates-monitor.yml');
    expect(exit).toBe(1);
    expect(stdout).toContain('1 of 6 requirements fails');
    expect(stdout).toMatch(/FAIL {2}lending-served: Population stability index of the features/);
  });

  it('fails the monitor when another model serves than the assessed one', () => {
    python('train.py', '--imitate-past', '--out', `service/releases/${current()}/model.json`);
    python('sample.py');
    const { exit, stdout } = assess('--policy', 'fates-monitor.yml');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/FAIL {2}lending-served: Accuracy is/);
  });

  it('goes back to nothing from a first deployment, and refuses when there was none', () => {
    rmSync(join(folder, 'service'), { recursive: true });
    expect(run('./rollback.sh')).toMatchObject({ status: 1 });
    deploy();
    expect(run('./rollback.sh')).toMatchObject({ status: 0 });
    expect(has('service/current')).toBe(false);
  });
});

import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { GithubWorld } from '../github/start-github.ts';
import { startGithub } from '../github/start-github.ts';
import type { Chain, ChainOptions } from './chain.ts';
import { openChain, shipped } from './chain.ts';
import type { Host, WorkflowRun } from './engine/run.ts';
import { decisionOf, filesOf, resultsOf } from './results.ts';

interface Ran {
  readonly chain: Chain;
  readonly run: WorkflowRun;
}

let world: GithubWorld;
let runs: Readonly<Record<keyof typeof SCENARIOS, Ran>>;

const CALLER = shipped('pipeline.yml');
const model = (selected: string) => ({ 'data/training.csv': `${selected}\n` });

interface Scenario extends Partial<ChainOptions> {
  readonly on: keyof Chain['events'];
  readonly host?: Partial<Host>;
}

const SCENARIOS = {
  passes: { on: 'push' },
  proposes: { on: 'pullRequest', change: model('47') },
  fails: { on: 'pullRequest', change: model('20') },
  unknown: { on: 'push', files: model('unknown') },
  queued: { on: 'mergeGroup', change: model('46') },
  'training-fails': { on: 'push', files: model('fails') },
  'training-hangs': {
    on: 'dispatch',
    files: model('hangs'),
    caller: CALLER.replace(/^( +)train-seed:/m, '$1train-timeout-minutes: 1\n$&'),
    host: { minuteMs: 3000 },
  },
  tampered: {
    on: 'push',
    host: {
      onUpload: (name, folder) => {
        // After the evaluation, before the deployment: one byte more.
        if (name === 'fates-report') appendFileSync(join(folder, '../1/model/model.json'), ' ');
      },
    },
  },
} satisfies Readonly<Record<string, Scenario>>;

async function ran(repo: string, { on, host, ...options }: Scenario): Promise<Ran> {
  const chain = await openChain(world, { repo, caller: CALLER, ...options });
  return { chain, run: await chain.run({ event: chain.events[on] }, host) };
}

// Independent chains beside each other: most of their time is spent in starting processes.
beforeAll(async () => {
  world = await startGithub();
  world.addEnvironment({ name: 'production', rules: ['required_reviewers'] });
  const [passes, proposes, fails, unknown, queued, trainingFails, trainingHangs, tampered] =
    await Promise.all([
      ran('passes', SCENARIOS.passes),
      ran('proposes', SCENARIOS.proposes),
      ran('fails', SCENARIOS.fails),
      ran('unknown', SCENARIOS.unknown),
      ran('queued', SCENARIOS.queued),
      ran('training-fails', SCENARIOS['training-fails']),
      ran('training-hangs', SCENARIOS['training-hangs']),
      ran('tampered', SCENARIOS.tampered),
    ]);
  runs = {
    passes,
    proposes,
    fails,
    unknown,
    queued,
    'training-fails': trainingFails,
    'training-hangs': trainingHangs,
    tampered,
  };
}, 120_000);

afterAll(async () => {
  for (const { chain } of Object.values(runs)) chain.close();
  await world.close();
});

const deploymentsOf = (repo: string) =>
  world.deployments().filter(({ repository }) => repository === `${world.owner}/${repo}`);

const EVALUATED = {
  'fates/train/train': 'success',
  'fates/evaluate/predict': 'success',
  'fates/evaluate/assess': 'success',
};

describe('pipeline.yml, called as workflows/pipeline.yml calls it', () => {
  it('trains, evaluates, lets pass and deploys the assessed file on the default branch', async () => {
    const { chain, run } = runs.passes;
    expect([run.conclusion, resultsOf(run.jobs)]).toEqual([
      'success',
      { ...EVALUATED, 'fates/gate': 'success', 'fates/deploy/deploy': 'success' },
    ]);
    expect(Object.values(run.jobs).map(({ name }) => name)).toEqual([
      'FATES pipeline / Deploy / Deploy',
      'FATES pipeline / Evaluate / Assess',
      'FATES pipeline / Evaluate / Evaluate the model',
      'FATES pipeline / FATES gate',
      'FATES pipeline / Train / Train',
    ]);
    const {
      verdict,
      score,
      digest,
      'subject-digests': subjects = '{}',
    } = run.jobs['fates/evaluate/assess']?.outputs ?? {};
    expect([verdict, score, digest]).toEqual(['pass', '100', expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(run.jobs['fates/deploy/deploy']?.outputs).toEqual({ decision: 'allowed', state: 'deployed' });
    expect(
      Object.fromEntries(Object.entries(run.artifacts).map(([name, folder]) => [name, filesOf(folder)])),
    ).toEqual({
      'fates-model': ['fates-runs/training/fates-run.json', 'model/model.json'],
      'fates-evidence': ['evaluation/predictions.csv', 'fates-runs/evaluation/fates-run.json'],
      'fates-report': ['badge.json', 'fates-report.json', 'fates-report.md', 'fates-report.sarif'],
      'fates-decision': ['fates-decision.json'],
    });
    expect(decisionOf(run)).toMatchObject({
      outcome: { state: 'deployed', deploy: 'success', smoke: 'success' },
    });
    expect(chain.live()).toBe('{"selected": "48", "seed": "20261126"}\n');
    const [record, ...more] = deploymentsOf('passes');
    expect([record?.environment, record?.commit, more]).toEqual(['production', chain.events.push.sha, []]);
    expect(record?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
    expect(JSON.stringify(record?.payload)).toContain(JSON.parse(subjects).income);
    expect(await world.checkRuns(chain.pull, chain.events.push.sha)).toMatchObject([
      { name: 'FATES', conclusion: 'success' },
    ]);
  });

  it('gives the training’s secret to the training only, the environment’s to the deployment only, and shows neither', () => {
    const logs = Object.values(runs.passes.run.jobs)
      .map(({ log }) => log)
      .join('');
    expect(logs).not.toMatch(/train-only|fates-chain-/);
    // Nor is there a notice about what the workflow itself has put there.
    expect(logs).not.toContain('recorded nowhere');
    expect(runs.passes.run.jobs['fates/deploy/deploy']?.log).toContain('./model/model.json\n');
  });

  it('comments on a pull request that passes, and deploys nothing from it', async () => {
    const { chain, run } = runs.proposes;
    expect([run.conclusion, resultsOf(run.jobs)]).toEqual([
      'success',
      { ...EVALUATED, 'fates/gate': 'success', 'fates/deploy': 'skipped' },
    ]);
    expect((await world.comments(chain.pull)).map(({ author }) => author)).toEqual(['github-actions[bot]']);
    expect((await world.checkRuns(chain.pull)).map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect([chain.live(), deploymentsOf('proposes')]).toEqual(['', []]);
  });

  it('fails in its gate for a failing model, after the comment and the check', async () => {
    const { chain, run } = runs.fails;
    expect([run.conclusion, resultsOf(run.jobs)]).toEqual([
      'failure',
      { ...EVALUATED, 'fates/gate': 'failure', 'fates/deploy': 'skipped' },
    ]);
    expect(run.jobs['fates/gate']?.log).toContain('The verdict is fail.');
    expect((await world.comments(chain.pull))[0]?.body).toContain('is 0.300; the bound is at most 0.100');
    expect((await world.checkRuns(chain.pull)).map(({ conclusion }) => conclusion)).toEqual(['failure']);
    expect(Object.keys(run.artifacts)).toEqual(['fates-model', 'fates-evidence', 'fates-report']);
  });

  it('fails in its gate for a model that nothing could be said about, and deploys nothing on the default branch', () => {
    const { chain, run } = runs.unknown;
    expect([run.conclusion, resultsOf(run.jobs)]).toEqual([
      'failure',
      { ...EVALUATED, 'fates/gate': 'failure', 'fates/deploy': 'skipped' },
    ]);
    expect(run.jobs['fates/gate']?.log).toContain('The verdict is inconclusive.');
    expect([chain.live(), deploymentsOf('unknown')]).toEqual(['', []]);
  });

  it('answers a merge queue with a check on the group’s commit', async () => {
    const { chain, run } = runs.queued;
    expect(resultsOf(run.jobs)).toEqual({ ...EVALUATED, 'fates/gate': 'success', 'fates/deploy': 'skipped' });
    const checks = await world.checkRuns(chain.pull, chain.events.mergeGroup.sha);
    expect(checks.map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect(await world.comments(chain.pull)).toEqual([]);
  });

  it.each([
    ['fails', 'training-fails', 'failure'],
    ['does not end in time', 'training-hangs', 'cancelled'],
  ] as const)('fails in its gate when the training %s', (_, scenario, result) => {
    const { chain, run } = runs[scenario];
    expect([run.conclusion, resultsOf(run.jobs)]).toEqual([
      'failure',
      {
        'fates/train/train': result,
        'fates/evaluate': 'skipped',
        'fates/gate': 'failure',
        'fates/deploy': 'skipped',
      },
    ]);
    expect(run.jobs['fates/gate']?.log).toContain('nothing was judged');
    expect([run.artifacts, chain.live()]).toEqual([{}, '']);
  });

  it('refuses a model that was changed after its evaluation', () => {
    const { chain, run } = runs.tampered;
    expect([run.conclusion, resultsOf(run.jobs)]).toEqual([
      'failure',
      { ...EVALUATED, 'fates/gate': 'success', 'fates/deploy/deploy': 'failure' },
    ]);
    const deploy = run.jobs['fates/deploy/deploy'];
    expect(deploy?.outputs).toEqual({ decision: 'refused', state: '' });
    const outcomes = Object.fromEntries(deploy?.steps.map(({ title, outcome }) => [title, outcome]) ?? []);
    expect(outcomes).toMatchObject({
      verify: 'failure',
      deploy: 'skipped',
      smoke: 'skipped',
      conclude: 'skipped',
    });
    expect(decisionOf(run)).toMatchObject({ decision: 'refused' });
    expect([chain.live(), deploymentsOf('tampered')]).toEqual(['', []]);
    expect(readdirSync(run.artifacts['fates-decision'] ?? '')).toEqual(['fates-decision.json']);
  });
});

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { ForkGate } from '../action/fork-gate.ts';
import { openForkGate } from '../action/fork-gate.ts';
import { inRepository, POLICY, predictions } from '../action/gate.ts';
import type { FileChanges } from '../github/git-repository.ts';
import type { GithubWorld } from '../github/start-github.ts';
import { startGithub } from '../github/start-github.ts';
import type { Chain } from '../workflows/chain.ts';
import { openChain, shipped } from '../workflows/chain.ts';
import type { Host } from '../workflows/engine/run.ts';
import { runWorkflow } from '../workflows/engine/run-workflow.ts';
import type { ActRun } from './run-act.ts';
import { runAct } from './run-act.ts';

/** The full check alone runs this, where `act` is on the machine: scripts/check-act.ts. */
let world: GithubWorld;
const chains: Chain[] = [];

beforeAll(async () => {
  world = await startGithub();
  world.addEnvironment({ name: 'production', rules: ['required_reviewers'] });
});

afterAll(async () => {
  for (const chain of chains) chain.close();
  await world.close();
});

const GRANTED = {
  metadata: 'read',
  contents: 'read',
  pull_requests: 'write',
  checks: 'write',
  actions: 'read',
  issues: 'write',
  deployments: 'write',
} as const;

/** act knows no secrets of an environment, so the caller has to pass on what the environment would give. */
const CALLER = shipped('pipeline.yml').replace(
  /^( +)TRAINING_TOKEN: .*$/m,
  '$&\n$1DEPLOY_TOKEN: $${{ secrets.DEPLOY_TOKEN }}',
);

interface Both {
  /** Results by the last part of the job's path. */
  readonly host: Readonly<Record<string, string>>;
  readonly act: ActRun;
  readonly live: string;
}

interface Given {
  readonly files?: FileChanges;
  readonly change?: FileChanges;
  readonly caller?: string;
  /** A file of an artifact that gets one byte more between evaluation and deployment. */
  readonly tampered?: string;
}

/** Results of the host by the last part of the job's path, as act names jobs. */
function byLastName(jobs: Readonly<Record<string, { readonly result: string }>>): Both['host'] {
  return Object.fromEntries(
    Object.entries(jobs).map(([id, { result }]) => [id.split('/').at(-1) ?? '', result]),
  );
}

/** Adds the byte once the report is uploaded. */
function tampering(path: string): Partial<Host> {
  const artifacts = new Map<string, string>();
  return {
    onUpload: (name, folder) => {
      artifacts.set(name, folder);
      const [artifact = '', ...rest] = path.split('/');
      if (name === 'fates-report') appendFileSync(join(artifacts.get(artifact) ?? '', ...rest), ' ');
    },
  };
}

/** One repository and event by both engines. */
async function byBoth(repo: string, on: keyof Chain['events'], given: Given = {}): Promise<Both> {
  const { files = {}, change = { 'notes.md': 'words\n' }, caller = CALLER, tampered } = given;
  const chain = await openChain(world, { repo, caller, files, change });
  chains.push(chain);
  const event = chain.events[on];
  const host = await chain.run({ event }, tampered === undefined ? {} : tampering(tampered));
  writeFileSync(join(chain.folders.live, 'model.json'), 'before');
  const act = await runAct({
    world,
    event,
    repository: `${world.owner}/${repo}`,
    workspace: chain.git.checkout(event.sha),
    workflow: '.github/workflows/fates.yml',
    token: await world.tokenWith(GRANTED),
    secrets: { TRAINING_TOKEN: 'train-only', DEPLOY_TOKEN: chain.folders.live },
    path: [chain.folders.bin],
    tampered,
  });
  return { host: byLastName(host.jobs), act, live: chain.live() };
}

/** What act does otherwise; a row that is no longer true fails below. */
const DEVIATIONS = {
  'a failure in a reusable workflow ends the run: a later `if: always()` job does not run': 'gate',
} as const;

describe('the pipeline by both engines', () => {
  it('passes and deploys alike', async () => {
    const { host, act, live } = await byBoth('act-passes', 'push');
    expect(act.jobs).toEqual(host);
    expect(Object.keys(host).toSorted()).toEqual(['assess', 'deploy', 'gate', 'predict', 'train']);
    expect(live).toBe('{"selected": "48", "seed": "20261126"}\n');
  }, 180_000);

  it('fails at the gate alike, on a pull request', async () => {
    const { host, act, live } = await byBoth('act-fails', 'pullRequest', {
      change: { 'data/training.csv': '20\n' },
    });
    expect([host['deploy'], host['gate'], live]).toEqual(['skipped', 'failure', 'before']);
    expect(act.jobs).toEqual(host);
  }, 180_000);

  it('rolls a deployment back alike that fails', async () => {
    const { host, act, live } = await byBoth('act-breaks', 'push', { files: { 'breaks/deploy': '' } });
    expect([host['deploy'], act.jobs['deploy'], live]).toEqual(['failure', 'failure', 'before\n']);
  }, 180_000);

  it('ends with a training that fails, and deviates as it is known', async () => {
    const { host, act, live } = await byBoth('act-training', 'push', {
      files: { 'data/training.csv': 'fails\n' },
    });
    expect([host['train'], act.jobs['train'], live]).toEqual(['failure', 'failure', 'before']);
    for (const job of Object.values(DEVIATIONS)) {
      expect([job, host[job], act.jobs[job]]).toEqual([job, 'failure', undefined]);
    }
  }, 180_000);
});

describe('the other events and models by both engines', () => {
  it('a model that nothing can be said about', async () => {
    const { host, act, live } = await byBoth('act-unknown', 'push', {
      files: { 'data/training.csv': 'unknown\n' },
    });
    expect([host['assess'], host['gate'], host['deploy'], live]).toEqual([
      'success',
      'failure',
      'skipped',
      'before',
    ]);
    expect(act.jobs).toEqual(host);
  }, 180_000);

  it('a model that is tampered with between evaluation and deployment', async () => {
    const { host, act, live } = await byBoth('act-tampered', 'push', {
      tampered: 'fates-model/model/model.json',
    });
    expect([host['gate'], host['deploy'], live]).toEqual(['success', 'failure', 'before']);
    expect(act.jobs).toEqual(host);
  }, 180_000);

  it('a merge group', async () => {
    const { host, act, live } = await byBoth('act-queued', 'mergeGroup', {
      change: { 'data/training.csv': '46\n' },
    });
    expect([host['gate'], host['deploy'], live]).toEqual(['success', 'skipped', 'before']);
    expect(act.jobs).toEqual(host);
  }, 180_000);

  it('a schedule', async () => {
    const { host, act } = await byBoth('act-audited', 'schedule', {
      caller: shipped('audit.yml'),
      files: { 'model/model.json': '{}\n', 'evaluation/predictions.csv': predictions(20) },
    });
    expect(host).toEqual({ audit: 'failure' });
    expect(act.jobs).toEqual(host);
  }, 180_000);

  it('a fork', async () => {
    const gate = await openForkGate({
      files: { 'evaluation/predictions.csv': predictions(20) },
      base: {
        'fates.yml': POLICY,
        'evaluation/predictions.csv': predictions(45),
        [FORK_CALLER]: shipped('fork.yml'),
      },
    });
    try {
      expect(await forkByBoth(gate)).toEqual({ assess: 'success', comment: 'success' });
    } finally {
      await gate.close();
    }
  }, 180_000);
});

const FORK_CALLER = '.github/workflows/fates-fork.yml';

/** Results of the jobs, which both engines have to have alike; each posts, and the second finds the first's comment. */
async function forkByBoth(gate: ForkGate): Promise<Both['host']> {
  const repository = `${gate.pull().owner}/models`;
  const event = gate.event();
  const run = await runWorkflow(
    { world: gate.world, git: gate.git, repository },
    { event, workflow: FORK_CALLER },
  );
  run.remove();
  const act = await runAct({
    world: gate.world,
    event,
    repository,
    workspace: gate.git.checkout(event.sha),
    workflow: FORK_CALLER,
    token: await gate.world.tokenWith(GRANTED),
  });
  expect(act.jobs).toEqual(byLastName(run.jobs));
  expect(await gate.world.comments(gate.pull())).toHaveLength(1);
  return byLastName(run.jobs);
}

/** One workflow whose only job has these keys and one step. */
async function probe(repo: string, keys: readonly string[], script: string): Promise<ActRun> {
  const job = keys.map((key) => `    ${key}\n`).join('');
  const caller = `name: probe\non: push\njobs:\n  probe:\n${job}    steps:\n      - run: ${script}\n`;
  const chain = await openChain(world, { repo, caller });
  chains.push(chain);
  const event = chain.events.push;
  return runAct({
    world,
    event,
    repository: `${world.owner}/${repo}`,
    workspace: chain.git.checkout(event.sha),
    workflow: '.github/workflows/fates.yml',
    token: 'granted-to-nobody',
  });
}

describe('what act is known not to do', () => {
  it('keeps the token from a job without permissions', async () => {
    const run = await probe(
      'act-permissions',
      ['runs-on: ubuntu-latest', 'permissions: {}', 'env: { TOKEN: "${{ github.token }}" }'],
      '\'[[ "$TOKEN" == granted-to-nobody ]]\'',
    );
    expect(run.jobs).toEqual({ probe: 'success' });
  }, 60_000);

  it('waits for an environment or hides its secrets', async () => {
    const run = await probe('act-environment', ['runs-on: ubuntu-latest', 'environment: production'], 'true');
    expect(run.jobs).toEqual({ probe: 'success' });
  }, 60_000);

  it('knows `$/` and `environment.deployment`, which the staged copy is rid of', () => {
    const deploy = readFileSync(inRepository('.github/workflows/deploy.yml'), 'utf8');
    expect(deploy).toMatch(/^ +deployment: false$/m);
    expect(deploy).toContain('uses: $/actions/verify');
  });

  // So the exact set of jobs has to be asserted: this one is passed over without a word.
  it('fails a job whose runner it cannot map', async () => {
    const run = await probe('act-runner', ['runs-on: nowhere'], 'exit 1');
    expect(run.jobs).toEqual({});
  }, 60_000);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { predictions } from '../action/gate.ts';
import type { GithubWorld } from '../github/start-github.ts';
import { startGithub } from '../github/start-github.ts';
import type { Chain, ChainOptions } from './chain.ts';
import { openChain } from './chain.ts';
import type { Host, WorkflowRun } from './engine/run.ts';
import { decisionOf, resultsOf } from './results.ts';

interface Ran {
  readonly chain: Chain;
  readonly run: WorkflowRun;
}

/** A committed model with committed predictions: nothing is trained, the files to deploy are those of the checkout. */
const CALLER = `name: Release
on: push
permissions: {}
jobs:
  evaluate:
    permissions: { contents: read, pull-requests: write, checks: write, actions: read }
    uses: fates-gate/fates-gate/.github/workflows/evaluate.yml@v1
    with: { model-artifact: "" }
  deploy:
    needs: evaluate
    permissions: { contents: read, deployments: write, actions: read }
    uses: fates-gate/fates-gate/.github/workflows/deploy.yml@v1
    with:
      environment: production
      digest: \${{ needs.evaluate.outputs.digest }}
      model-artifact: ""
      deploy-command: ./deploy.sh "$FATES_FILES"
      smoke-command: ./smoke-test.sh
      rollback-command: ./rollback.sh
      url: https://models.example.org
`;
const COMMITTED = {
  'model/model.json': '{"selected": "48"}\n',
  'evaluation/predictions.csv': predictions(48),
};
const EVALUATED = { 'evaluate/predict': 'success', 'evaluate/assess': 'success' };

let world: GithubWorld;
let chains: readonly Ran[] = [];
let named: Readonly<Record<string, Ran>> = {};

interface Scenario {
  readonly files?: NonNullable<ChainOptions['files']>;
  readonly caller?: string;
  readonly host?: Partial<Host>;
}

const withoutRollback = CALLER.replace(/^ +rollback-command:.*\n/m, '');
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'deploy-fails': { files: { 'breaks/deploy': 'x\n' } },
  'smoke-fails': { files: { 'breaks/smoke': 'x\n' } },
  'rollback-fails': { files: { 'breaks/deploy': 'x\n', 'breaks/rollback': 'x\n' } },
  'no-rollback': { files: { 'breaks/smoke': 'x\n' }, caller: withoutRollback },
  'rejected-by-reviewer': { host: { environments: { production: { review: 'rejected' } } } },
  'other-digest': { caller: CALLER.replace('${{ needs.evaluate.outputs.digest }}', 'f'.repeat(64)) },
};

beforeAll(async () => {
  world = await startGithub();
  world.addEnvironment({ name: 'production', rules: ['required_reviewers'] });
  const started = Object.entries(SCENARIOS).map(async ([repo, { files, caller = CALLER, host }]) => {
    const chain = await openChain(world, { repo, caller, files: { ...COMMITTED, ...files } });
    return [repo, { chain, run: await chain.run({ event: chain.events.push }, host) }] as const;
  });
  named = Object.fromEntries(await Promise.all(started));
  chains = Object.values(named);
}, 120_000);

afterAll(async () => {
  for (const { chain } of chains) chain.close();
  await world.close();
});

function of(repo: string): Ran {
  const found = named[repo];
  if (found === undefined) throw new Error(`there is no scenario ${repo}`);
  return found;
}

const recordOf = (repo: string) =>
  world.deployments().find(({ repository }) => repository === `${world.owner}/${repo}`);

describe('deploy.yml, when something breaks', () => {
  it.each([
    [
      'deploy-fails',
      'rolled-back',
      'failure',
      'before\n',
      { deploy: 'failure', smoke: 'skipped', rollback: 'success' },
    ],
    [
      'smoke-fails',
      'rolled-back',
      'failure',
      'before\n',
      { deploy: 'success', smoke: 'failure', rollback: 'success' },
    ],
    [
      'rollback-fails',
      'rollback-failed',
      'error',
      COMMITTED['model/model.json'],
      { deploy: 'failure', smoke: 'skipped', rollback: 'failure' },
    ],
    [
      'no-rollback',
      'not-rolled-back',
      'error',
      COMMITTED['model/model.json'],
      { deploy: 'success', smoke: 'failure', rollback: 'skipped' },
    ],
  ])('%s: the record, the decision file and the outputs say %s', (repo, state, status, live, outcomes) => {
    const { chain, run } = of(repo);
    expect([run.conclusion, resultsOf(run.jobs)]).toEqual([
      'failure',
      { ...EVALUATED, 'deploy/deploy': 'failure' },
    ]);
    expect(run.jobs['deploy/deploy']?.outputs).toEqual({ decision: 'allowed', state });
    const steps = run.jobs['deploy/deploy']?.steps ?? [];
    expect(Object.fromEntries(steps.map(({ title, outcome }) => [title, outcome]))).toMatchObject(outcomes);
    expect(decisionOf(run)).toMatchObject({ decision: 'allowed', outcome: { state, ...outcomes } });
    expect(recordOf(repo)?.statuses.map((each) => each.state)).toEqual(['in_progress', status]);
    expect(chain.live()).toBe(live);
  });

  it('a reviewer who rejects ends the job before its first step', () => {
    const { chain, run } = of('rejected-by-reviewer');
    expect([run.conclusion, resultsOf(run.jobs)]).toEqual([
      'failure',
      { ...EVALUATED, 'deploy/deploy': 'failure' },
    ]);
    expect([run.jobs['deploy/deploy']?.steps, chain.live(), recordOf('rejected-by-reviewer')]).toEqual([
      [],
      '',
      undefined,
    ]);
  });

  it('another digest than the evaluation’s is refused', () => {
    const { chain, run } = of('other-digest');
    expect(run.jobs['deploy/deploy']?.outputs).toEqual({ decision: 'refused', state: '' });
    expect(
      decisionOf(run)
        .checks.filter(({ passed }) => !passed)
        .map(({ check }) => check),
    ).toEqual(['report-digest']);
    expect([chain.live(), recordOf('other-digest')]).toEqual(['', undefined]);
  });
});

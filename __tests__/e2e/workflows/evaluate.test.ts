import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { predictions } from '../action/gate.ts';
import type { GithubWorld } from '../github/start-github.ts';
import { startGithub } from '../github/start-github.ts';
import type { Chain } from './chain.ts';
import { openChain, shipped } from './chain.ts';
import type { WorkflowRun } from './engine/run.ts';
import { filesOf, resultsOf } from './results.ts';

const caller = (inputs: string): string => `on: pull_request
permissions: {}
jobs:
  evaluate:
    permissions: { contents: read, pull-requests: write, checks: write, actions: read }
    uses: fates-gate/fates-gate/.github/workflows/evaluate.yml@v1
    with: { ${inputs} }
  after:
    needs: evaluate
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ needs.evaluate.outputs.verdict }} \${{ needs.evaluate.outputs.score }} \${{ needs.evaluate.outputs.report-artifact }}"
`;
const COMMAND =
  'command: "bash evaluate.py", evidence: evaluation/predictions.csv, model: model/model.json, model-artifact: ""';
const committed = (selected: string) => ({ 'model/model.json': `{"selected": "${selected}"}\n` });

let world: GithubWorld;
const chains: Chain[] = [];
let runs: readonly WorkflowRun[];

beforeAll(async () => {
  world = await startGithub();
  const run = async (repo: string, inputs: string, change: Readonly<Record<string, string>>) => {
    const chain = await openChain(world, { repo, caller: caller(inputs), change });
    chains.push(chain);
    return chain.run({ event: chain.events.pullRequest });
  };
  runs = await Promise.all([
    run('command', COMMAND, committed('48')),
    run('gate-fails', 'model-artifact: ""', {
      ...committed('20'),
      'evaluation/predictions.csv': predictions(20),
    }),
    run('command-fails', COMMAND.replace('bash evaluate.py', 'exit 4'), committed('48')),
    run(
      'tracked-changed',
      COMMAND.replace('bash evaluate.py', 'bash evaluate.py; echo x >> fates.yml'),
      committed('48'),
    ),
    run('no-evidence', 'command: "true", model-artifact: ""', committed('48')),
  ]);
}, 120_000);

afterAll(async () => {
  for (const chain of chains) chain.close();
  await world.close();
});

describe('evaluate.yml', () => {
  it('runs the command in a job that reads, and assesses what it wrote in a job that runs nothing of the caller', () => {
    const [run] = runs;
    expect(resultsOf(run?.jobs ?? {})).toEqual({
      'evaluate/predict': 'success',
      'evaluate/assess': 'success',
      after: 'success',
    });
    expect(run?.jobs['after']?.log).toBe('pass 100 fates-report\n');
    expect(run?.jobs['evaluate/assess']?.log).toContain('1 number reproduced.');
    expect(filesOf(run?.artifacts['fates-evidence'] ?? '')).toEqual([
      'evaluation/predictions.csv',
      'fates-runs/evaluation/fates-run.json',
    ]);
  });

  it('fails itself for a failing model, unless the caller has a gate of its own; the report is uploaded all the same', () => {
    const run = runs[1];
    expect([run?.conclusion, resultsOf(run?.jobs ?? {})]).toEqual([
      'failure',
      { 'evaluate/predict': 'success', 'evaluate/assess': 'failure', after: 'skipped' },
    ]);
    expect(filesOf(run?.artifacts['fates-report'] ?? '')).toContain('fates-report.json');
  });

  it.each([
    [2, 'a command that fails', ''],
    [3, 'a command that changes a tracked file, whose name is told', 'fates.yml'],
    [4, 'a command without evidence', 'The input evidence is empty'],
  ])('assesses nothing after scenario %d: %s', (index, _, said) => {
    const run = runs[index];
    expect([run?.conclusion, resultsOf(run?.jobs ?? {})]).toEqual([
      'failure',
      { 'evaluate/predict': 'failure', 'evaluate/assess': 'skipped', after: 'skipped' },
    ]);
    expect(run?.jobs['evaluate/predict']?.log).toContain(said);
    expect(run?.artifacts).toEqual({});
  });
});

describe('workflows/pull-request.yml', () => {
  it('judges what is committed, on the pull request and on its merge group', async () => {
    const files = { ...committed('48'), 'evaluation/predictions.csv': predictions(48) };
    const chain = await openChain(world, {
      repo: 'committed',
      caller: shipped('pull-request.yml'),
      files,
      change: { ...committed('20'), 'evaluation/predictions.csv': predictions(20) },
    });
    chains.push(chain);
    const [pull, group] = await Promise.all([
      chain.run({ event: chain.events.pullRequest }),
      chain.run({ event: chain.events.mergeGroup }),
    ]);
    expect([resultsOf(pull.jobs), resultsOf(group.jobs)]).toEqual([
      { fates: 'failure' },
      { fates: 'failure' },
    ]);
    const [comment, ...more] = await world.comments(chain.pull);
    expect([comment?.body.includes('is 0.300; the bound is at most 0.100'), more]).toEqual([true, []]);
    expect(await world.checkRuns(chain.pull)).toMatchObject([{ name: 'FATES', conclusion: 'failure' }]);
  }, 60_000);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import type { StorageServer } from '../actions-api/storage-server.ts';
import { startStorage } from '../actions-api/storage-server.ts';
import { makeZip } from '../actions-api/make-zip.ts';
import { predictions } from '../action/gate.ts';
import { ids } from '../github/event-payload.ts';
import type { GithubWorld } from '../github/start-github.ts';
import { startGithub } from '../github/start-github.ts';
import type { Chain } from './chain.ts';
import { openChain, shipped } from './chain.ts';
import type { WorkflowRun } from './engine/run.ts';
import { filesOf, resultsOf } from './results.ts';

let world: GithubWorld;
let storage: StorageServer;
const chains: Chain[] = [];

beforeAll(async () => {
  world = await startGithub();
  storage = await startStorage();
});

afterAll(async () => {
  for (const chain of chains) chain.close();
  await storage.close();
  await world.close();
});

async function open(...[, options]: Parameters<typeof openChain>): Promise<Chain> {
  const chain = await openChain(world, options);
  chains.push(chain);
  return chain;
}

const issueShape = z.array(z.looseObject({ title: z.string(), state: z.string(), body: z.string() }));

async function issuesOf(repo: string): Promise<readonly z.infer<typeof issueShape>[number][]> {
  const response = await fetch(`${world.url}/repos/${world.owner}/${repo}/issues?state=all`, {
    headers: { authorization: `Bearer ${world.userToken}` },
  });
  const listed = z
    .array(z.looseObject({ pull_request: z.unknown().optional() }))
    .parse(await response.json());
  return issueShape.parse(listed.filter((issue) => issue.pull_request === undefined));
}

const reportOf = (run: WorkflowRun, artifact: string): string =>
  readFileSync(join(run.artifacts[artifact] ?? '', 'fates-report.json'), 'utf8');

describe('audit.yml, on a schedule', () => {
  it('fails and keeps an issue for a model that fails, and shows the trend once there is an earlier report', async () => {
    const chain = await open(world, {
      repo: 'audited',
      caller: shipped('audit.yml'),
      files: { 'model/model.json': '{}\n', 'evaluation/predictions.csv': predictions(20) },
    });
    const { schedule } = chain.events;
    const first = await chain.run({ event: schedule, runId: 11 });
    expect([first.conclusion, resultsOf(first.jobs)]).toEqual(['failure', { 'fates/audit': 'failure' }]);
    expect(first.jobs['fates/audit']?.outputs).toMatchObject({ verdict: 'fail' });
    expect(filesOf(first.artifacts['fates-report'] ?? '')).toEqual([
      'badge.json',
      'fates-report.json',
      'fates-report.md',
      'fates-report.sarif',
    ]);
    expect((await issuesOf('audited')).map(({ title, state }) => [title, state])).toEqual([
      ['FATES gate: 1 of 1 requirement fails', 'open'],
    ]);
    expect(
      (await world.checkRuns(chain.pull, schedule.sha)).map(({ name, conclusion }) => [name, conclusion]),
    ).toEqual([['FATES audit', 'failure']]);

    const zip = makeZip([{ name: 'fates-report.json', content: reportOf(first, 'fates-report') }]);
    const run = {
      id: 11,
      workflow: 'fates.yml',
      event: 'schedule',
      conclusion: 'success',
      branch: 'main',
      sha: schedule.sha,
    };
    const location = storage.put('/report.zip', zip);
    world.addRun(
      { ...run, headRepositoryId: ids.repository },
      { id: 5, runId: 11, name: 'fates-report', size: zip.length, location },
    );
    const second = await chain.run({ event: schedule, runId: 12 });
    expect(resultsOf(second.jobs)).toEqual({ 'fates/audit': 'failure' });
    expect(JSON.parse(reportOf(second, 'fates-report'))).toMatchObject({ baseline: { state: 'report' } });
    expect(await issuesOf('audited')).toHaveLength(1);
  }, 90_000);
});

describe('monitor.yml, on a schedule', () => {
  const MONITORING = `version: 1
subjects:
  - id: income
    task: binary
    evaluation: { table: sample.csv, label: label, prediction: prediction, positive: 1 }
    training: { table: reference.csv }
requirements:
  - metric: security/label-drift
    max: 0.1
    because: Past this the model meets other people than those it was trained for.
`;
  const rows = (positives: number): string =>
    ['label,prediction', ...Array.from({ length: 200 }, (_, row) => (row < positives ? '1,1' : '0,0'))].join(
      '\n',
    );
  const files = (positives: number) => ({
    'monitoring/fates.yml': MONITORING,
    'monitoring/reference.csv': `${rows(100)}\n`,
    'production.csv': `${rows(positives)}\n`,
    'fetch-sample.sh': '#!/bin/bash\n[[ $SAMPLE_TOKEN == sample-only ]] && cat production.csv\n',
  });
  const host = { secrets: { SAMPLE_TOKEN: 'sample-only' } };
  const dispatched = (repo: string) =>
    world.requests
      .filter(({ path }) => path.includes(`/${repo}/`) && path.endsWith('/dispatches'))
      .map(({ path, body, status }) => [path.split('/').slice(-2)[0], body, status]);

  it('opens an issue and starts the retraining for a sample that drifted, and does neither for one that did not', async () => {
    const [drifted, steady] = await Promise.all(
      (['drifted', 'steady'] as const).map(async (repo) => {
        const chain = await open(world, {
          repo,
          caller: shipped('monitor.yml'),
          files: files(repo === 'drifted' ? 180 : 102),
        });
        return chain.run({ event: chain.events.schedule }, host);
      }),
    );
    expect([drifted?.conclusion, resultsOf(drifted?.jobs ?? {})]).toEqual([
      'failure',
      { 'fates/sample': 'success', 'fates/watch': 'failure', 'fates/retrain': 'success' },
    ]);
    expect(drifted?.jobs['fates/watch']?.outputs).toMatchObject({ verdict: 'fail' });
    expect(filesOf(drifted?.artifacts['fates-sample'] ?? '')).toEqual([
      'fates-runs/sample/fates-run.json',
      'monitoring/sample.csv',
    ]);
    expect(dispatched('drifted')).toEqual([['fates-pipeline.yml', { ref: 'main' }, 204]]);
    expect((await issuesOf('drifted')).map(({ state }) => state)).toEqual(['open']);

    expect([steady?.conclusion, resultsOf(steady?.jobs ?? {})]).toEqual([
      'success',
      { 'fates/sample': 'success', 'fates/watch': 'success', 'fates/retrain': 'skipped' },
    ]);
    expect(dispatched('steady')).toEqual([]);
    expect(await issuesOf('steady')).toEqual([]);
  }, 90_000);
});

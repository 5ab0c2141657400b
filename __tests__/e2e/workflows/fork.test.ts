import { readdirSync, readFileSync } from 'node:fs';

import { afterEach, describe, expect, it } from '@jest/globals';

import type { ForkGate } from '../action/fork-gate.ts';
import { openForkGate } from '../action/fork-gate.ts';
import { inRepository, POLICY, predictions } from '../action/gate.ts';
import type { WorkflowRun } from './engine/run.ts';
import { runWorkflow } from './engine/run-workflow.ts';
import { resultsOf } from './results.ts';

let gate: ForkGate;
let run: WorkflowRun | undefined;

afterEach(async () => {
  run?.remove();
  await gate.close();
});

const CALLER = readFileSync(inRepository('workflows/fork.yml'), 'utf8');

async function runFork(caller: string, event: Readonly<Record<string, unknown>> = {}): Promise<WorkflowRun> {
  gate = await openForkGate({
    files: { 'evaluation/predictions.csv': predictions(20) },
    base: {
      'fates.yml': POLICY,
      'evaluation/predictions.csv': predictions(45),
      '.github/workflows/fates-fork.yml': caller,
    },
  });
  gate.world.forgetRequests();
  const host = { world: gate.world, git: gate.git, repository: `${gate.pull().owner}/models` };
  run = await runWorkflow(host, { event: gate.event(event), workflow: '.github/workflows/fates-fork.yml' });
  return run;
}

describe('fork.yml, called as workflows/fork.yml calls it', () => {
  it('assesses with a token that asks only, and posts from a job that sees only the report', async () => {
    const { conclusion, jobs, artifacts } = await runFork(CALLER);
    expect([conclusion, resultsOf(jobs)]).toEqual([
      'success',
      { 'fates/assess': 'success', 'fates/comment': 'success' },
    ]);
    const [assess, comment] = [jobs['fates/assess'], jobs['fates/comment']];
    expect(assess?.name).toBe("FATES gate for forks / Assess the fork's files as data");
    expect(assess?.steps.map(({ title, outcome, conclusion: after }) => [title, outcome, after])).toEqual([
      ['fates', 'failure', 'success'],
      ['actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02', 'success', 'success'],
    ]);
    expect(assess?.outputs).toEqual({ verdict: 'fail', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(comment?.steps.map(({ outcome }) => outcome)).toEqual(['success', 'success']);
    expect(Object.keys(artifacts)).toEqual(['fates-fork-report']);
    expect(readdirSync(artifacts['fates-fork-report'] ?? '')).toEqual(['fates-report.json']);

    // Two jobs, two tokens: the one that read the fork's files wrote nothing.
    const { requests } = gate.world;
    const writing = requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
    expect(writing.map(({ method, path }) => `${method} ${path.replace(/^.*models/, '')}`).sort()).toEqual([
      'POST /check-runs',
      'POST /issues/1/comments',
    ]);
    const readers = new Set(requests.map(({ token }) => token));
    const writers = new Set(writing.map(({ token }) => token));
    expect([writers.size, writers.has(requests[0]?.token), readers.size > 1]).toEqual([1, false, true]);
    const [posted, ...more] = await gate.world.comments(gate.pull());
    expect([posted?.body.includes('the bound is at most 0.100'), more]).toEqual([true, []]);
    const checks = await gate.world.checkRuns(gate.pull());
    expect(checks.map(({ name, conclusion: said }) => [name, said])).toEqual([['FATES', 'failure']]);
  });

  it('does not run for a branch of the repository itself', async () => {
    const { jobs } = await runFork(CALLER, { head_repository: { full_name: 'octo-org/models' } });
    expect(resultsOf(jobs)).toEqual({ fates: 'skipped' });
    expect(gate.world.requests).toEqual([]);
  });

  it('does not start where its caller grants less', async () => {
    const { conclusion, refusals, jobs } = await runFork(CALLER.replace('checks: write', 'checks: read'));
    expect([conclusion, jobs]).toEqual(['startup_failure', {}]);
    expect(refusals).toEqual([
      "The nested job 'comment' is requesting 'checks: write', but is only allowed 'checks: read'.",
    ]);
  });
});

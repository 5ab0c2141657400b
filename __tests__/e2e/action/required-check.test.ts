import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { readText } from '../../../scripts/tree.ts';
import type { ActionRun } from '../github/run-action.ts';
import type { Gate } from './gate.ts';
import { openGate, predictions } from './gate.ts';

let gate: Gate | undefined;

afterEach(async () => {
  await gate?.close();
  gate = undefined;
});

/** The caller that we ship: its job's name is what branch protection has to require. */
const workflow = z
  .object({ jobs: z.object({ fates: z.object({ name: z.string() }) }) })
  .parse(parse(readText('examples/income/.github/workflows/fates.yml')));
const JOB = workflow.jobs.fates.name;

interface Answer {
  readonly status: number;
  readonly message: string;
}

async function call(
  { world, pull }: Gate,
  token: string,
  method: string,
  path: string,
  body: object,
): Promise<Answer> {
  const { owner, repo } = pull();
  const response = await fetch(`${world.url}/repos/${owner}/${repo}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { message = '' } = z.looseObject({ message: z.string().optional() }).parse(await response.json());
  return { status: response.status, message };
}

/** A pull request against a branch that requires the job, in which group b has so many of 100 selected. */
async function protectedGate(selectedB: number): Promise<Gate> {
  const opened = await openGate({ 'evaluation/predictions.csv': predictions(selectedB) });
  const protection = {
    required_status_checks: { strict: false, contexts: [JOB] },
    enforce_admins: true,
    required_pull_request_reviews: null,
    restrictions: null,
  };
  const { status } = await call(
    opened,
    opened.world.userToken,
    'PUT',
    '/branches/main/protection',
    protection,
  );
  expect(status).toBe(200);
  return opened;
}

/** What GitHub itself does when a job ends: a check run in the job's name, after the exit code. */
async function reportJob(of: Gate, { exitCode }: ActionRun): Promise<void> {
  const { status } = await call(of, of.world.writeToken, 'POST', '/check-runs', {
    name: JOB,
    head_sha: of.pull().headSha,
    status: 'completed',
    conclusion: exitCode === 0 ? 'success' : 'failure',
  });
  expect(status).toBe(201);
}

function merge(of: Gate): Promise<Answer> {
  return call(of, of.world.userToken, 'PUT', '/pulls/1/merge', { sha: of.pull().headSha });
}

// GitHub answers 405, the emulator 422; the sentence tells it from any other refusal.
const BLOCKED = 'Required status checks have not succeeded.';

describe('the job as required check of a protected branch', () => {
  it('blocks the merge of a pull request that fails', async () => {
    gate = await protectedGate(20);
    expect((await merge(gate)).message).toBe(BLOCKED);
    const run = await gate.run();
    await reportJob(gate, run);
    expect([run.exitCode, (await merge(gate)).message]).toEqual([1, BLOCKED]);
  });

  it('lets one through that passes, and our own check run alone does not', async () => {
    gate = await protectedGate(48);
    const run = await gate.run();
    expect([run.exitCode, (await merge(gate)).message]).toEqual([0, BLOCKED]);
    await reportJob(gate, run);
    expect((await merge(gate)).status).toBe(200);
  });

  it('has one name, in the README and in the example', () => {
    expect(readText('README.md')).toContain(`name: ${JOB}\n`);
    expect(readText('README.md')).toContain(`Make the **job** \`${JOB}\` a required status check`);
  });
});

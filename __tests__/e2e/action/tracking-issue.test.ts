import { afterEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { printMarker } from '../../../src/publish/marker.ts';
import { pullRequestEvent, scheduleEvent } from '../github/event-payload.ts';
import type { ActionRun } from '../github/run-action.ts';
import type { Gate, GateRun } from './gate.ts';
import { openGate, POLICY, predictions, STACK } from './gate.ts';

let gate: Gate;

afterEach(() => gate.close());

const BOT = 'github-actions[bot]';
const issueShape = z.looseObject({
  number: z.int(),
  title: z.string(),
  body: z.string().nullable(),
  state: z.string(),
  state_reason: z.string().nullable(),
  user: z.looseObject({ login: z.string() }),
});
type Issue = z.infer<typeof issueShape>;

async function api(
  method: string,
  path: string,
  body?: object,
  token = gate.world.userToken,
): Promise<unknown> {
  const response = await fetch(`${gate.world.url}/repos/${gate.world.owner}/models${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.status).toBeLessThan(300);
  return response.json();
}

async function issues(): Promise<readonly Issue[]> {
  const listed = z.array(issueShape).parse(await api('GET', '/issues?state=all&per_page=100'));
  return listed.toSorted((a, b) => a.number - b.number);
}

const GRANTED = { metadata: 'read', contents: 'read', checks: 'write', issues: 'write' } as const;

/** An audit of the head's tree as if it were the default branch's tip. */
async function audit(options: GateRun & { readonly fork?: boolean } = {}): Promise<ActionRun> {
  const { fork = false, ...run } = options;
  const sha = gate.pull().headSha;
  return gate.run({
    tree: 'head',
    event: scheduleEvent(gate.world, { owner: gate.world.owner, repo: 'models', sha, fork }),
    token: await gate.world.tokenWith(GRANTED),
    ...run,
    inputs: { 'tracking-issue': 'on', ...run.inputs },
  });
}

const FAILS = { 'evaluation/predictions.csv': predictions(20) };
const PASSES = { 'evaluation/predictions.csv': predictions(48) };

function marker(runId: number): string {
  return printMarker({ commentId: 'fates.yml', head: gate.pull().headSha, runId, attempt: 1 });
}

describe('the tracking issue', () => {
  it('opens when it fails, is rewritten while it lasts, closes when it passes, and opens again', async () => {
    gate = await openGate(FAILS);
    await audit({ runId: 1 });
    const [opened] = await issues();
    expect([opened?.state, opened?.user.login]).toEqual(['open', BOT]);
    expect(opened?.title).toBe('FATES gate: 1 of 2 requirements fails');
    expect(opened?.body).toContain('Demographic parity difference');

    await audit({ runId: 2 });
    expect((await issues()).map(({ body, number }) => [number, body?.includes('run=2')])).toEqual([
      [opened?.number, true],
    ]);

    await gate.push(PASSES);
    const passing = await audit({ runId: 3 });
    expect((await issues()).map(({ state, state_reason: why }) => [state, why])).toEqual([
      ['closed', 'completed'],
    ]);
    const said = z
      .array(z.looseObject({ body: z.string() }))
      .parse(await api('GET', `/issues/${opened?.number}/comments`));
    expect(said.map(({ body }) => body)).toEqual([
      expect.stringContaining('It passes: all 2 requirements pass'),
    ]);
    expect(passing.exitCode).toBe(0);

    await audit({ runId: 4 });
    expect((await issues())[0]?.body).toContain('run=3');

    await gate.push(FAILS);
    await audit({ runId: 5 });
    expect((await issues()).map(({ state }) => state)).toEqual(['open']);
  }, 60_000);

  it('is not opened by a run that passes, nor without the input', async () => {
    gate = await openGate(PASSES);
    expect((await audit()).stdout).toContain('tracking issue skipped: it passes, and no issue is open');
    await gate.push(FAILS);
    const silent = await audit({ inputs: { 'tracking-issue': 'off' } });
    expect(silent.stdout).not.toContain('tracking issue');
    expect(await issues()).toEqual([]);
  });

  it('is opened when nothing could be judged', async () => {
    gate = await openGate({ 'fates.yml': POLICY, 'evaluation/predictions.csv': null });
    await audit();
    expect((await issues()).map(({ state }) => state)).toEqual(['open']);
  });

  it('is none of a pull request or a fork', async () => {
    gate = await openGate(FAILS);
    const ofPull = await audit({ event: pullRequestEvent(gate.world, gate.pull()) });
    expect(ofPull.stdout).toContain('is no audit of the default branch');
    expect((await audit({ fork: true })).stdout).toContain('this repository is a fork');
    expect(await issues()).toEqual([]);
  });

  it('leaves somebody else’s issue with our marker alone', async () => {
    gate = await openGate(FAILS);
    await api('POST', '/issues', { title: 'Mine', body: `${marker(1)}\nAll green, trust me.` });
    await audit({ runId: 2 });
    expect((await issues()).map(({ title, user }) => [title, user.login])).toEqual([
      ['Mine', gate.world.owner],
      ['FATES gate: 1 of 2 requirements fails', BOT],
    ]);
  });

  it('is not rewritten by an earlier run, nor by an earlier attempt', async () => {
    gate = await openGate(FAILS);
    await audit({ runId: 9, runAttempt: 2 });
    for (const earlier of [{ runId: 8 }, { runId: 9, runAttempt: 1 }]) {
      expect((await audit(earlier)).stdout).toContain('tracking issue skipped: superseded');
    }
    expect((await issues()).map(({ body }) => body?.includes('run=9 attempt=2'))).toEqual([true]);
  });

  it('stays one when two runs open it at once: the lowest stays open, with the later text', async () => {
    gate = await openGate(FAILS);
    const token = await gate.world.tokenWith(GRANTED);
    gate.world.fault({
      method: 'POST',
      path: /\/issues$/,
      act: async () => {
        await api('POST', '/issues', { title: 'twin', body: `${marker(3)}\ntwin` }, token);
      },
    });
    // The fault is used up by the first request that it meets, the run's own.
    await audit({ runId: 4 });
    expect((await issues()).map(({ state, body }) => [state, body?.includes('run=4')])).toEqual([
      ['open', true],
      ['closed', true],
    ]);
    await audit({ runId: 5 });
    expect((await issues()).map(({ state }) => state)).toEqual(['open', 'closed']);
  });
});

describe('a tracking issue that cannot be written', () => {
  it('names the permission, and changes no verdict', async () => {
    gate = await openGate(FAILS);
    const run = await audit({ token: await gate.world.tokenWith({ ...GRANTED, issues: 'read' }) });
    expect(run.stdout).toContain('Grant `issues: write`');
    expect(run.stdout).toMatch(/::warning::tracking issue failed/);
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail']);
    expect(run.stdout).not.toMatch(STACK);
  });

  it('is skipped where issues are switched off', async () => {
    gate = await openGate(FAILS);
    const gone = { status: 410, body: { message: 'Issues are disabled for this repo' } };
    gate.world.fault({ path: /\/issues(\?|$)/, times: 9, ...gone });
    const run = await audit();
    expect(run.stdout).toContain('tracking issue skipped: this repository has its issues switched off');
  });

  it('is not doubled by a list that fails', async () => {
    gate = await openGate(FAILS);
    const rejected = { status: 422, body: { message: 'Validation Failed' } };
    const fault = gate.world.fault({ path: /\/issues\?/, times: 99, ...rejected });
    const run = await audit();
    fault.remove();
    expect(run.stdout).toContain('GitHub rejected the request to list the issues');
    expect(await issues()).toEqual([]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import type { Gate } from './gate.ts';
import { METADATA, openGate, predictions, STACK } from './gate.ts';
import type { FaultRule } from '../github/fault.ts';
import { primaryRateLimit, secondaryRateLimit } from '../github/fault.ts';

let gate: Gate;

afterEach(() => gate.close());

const QUICK = { 'api-timeout': '1' };

describe('a token that may only read', () => {
  it('degrades: no comment, no check run, but verdict, summary, files and outputs', async () => {
    gate = await openGate();
    const run = await gate.run({ token: gate.world.readToken });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'pass']);
    expect(await gate.world.comments(gate.pull())).toEqual([]);
    expect(run.summary).toContain('FATES gate');
    expect(run.stdout).toContain('comment skipped: read-only token');
    expect(run.stdout).toContain('check run skipped: read-only token');
    expect(run.stdout).not.toMatch(STACK);
  });
});

describe('a token that is missing or revoked', () => {
  it.each(['', 'revoked'])('is never green, and says what to pass (%j)', async (token) => {
    gate = await openGate();
    const run = await gate.run({ inputs: { token: token === '' ? '' : gate.world.noToken } });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('github.token');
    expect(run.stdout).not.toMatch(STACK);
  });
});

describe('an API that fails while it is read', () => {
  const faults: readonly (readonly [string, Partial<FaultRule>])[] = [
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    ['404', { status: 404, body: { message: 'Not Found' } }],
    ['422', { status: 422, body: { message: 'Validation Failed' } }],
    ['429', secondaryRateLimit(3600)],
    ['500', { status: 500, body: { message: 'Server Error' } }],
    ['a spent rate limit', primaryRateLimit(4_000_000_000)],
    ['a hang', { hang: true }],
    ['half a body', { halfBody: true }],
    ['a reset', { reset: true }],
  ];

  it.each(faults)(
    '%s on the changed files is never green, and other sinks are still written',
    async (_, fault) => {
      gate = await openGate();
      gate.world.fault({ path: /\/pulls\/1\/files/, times: Number.POSITIVE_INFINITY, ...fault });
      const run = await gate.run({ inputs: QUICK });
      expect(run.exitCode).toBe(1);
      expect(run.outputs['verdict']).toBe('fail');
      expect(run.summary).toContain('list the files of the pull request');
      expect((await gate.world.comments(gate.pull())).length).toBe(1);
      expect(run.stdout).not.toMatch(STACK);
    },
  );

  it('an empty list is not believed: everything is assessed', async () => {
    gate = await openGate({ 'evaluation/predictions.csv': predictions(20) });
    gate.world.fault({ path: /\/pulls\/1\/files/, status: 200, body: [] });
    const run = await gate.run();
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail']);
  });

  it('a server error that passes is tried again', async () => {
    gate = await openGate();
    const fault = gate.world.fault({ path: /\/pulls\/1\/files/, status: 502 });
    const run = await gate.run();
    expect([fault.met(), run.exitCode]).toEqual([1, 0]);
  });
});

describe('an API that fails while it is written', () => {
  const faults: readonly (readonly [string, Partial<FaultRule>])[] = [
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    ['404', { status: 404, body: { message: 'Not Found' } }],
    ['422', { status: 422, body: { message: 'Validation Failed' } }],
    ['500', { status: 500, body: { message: 'Server Error' } }],
    ['a hang', { hang: true }],
    ['half a body', { halfBody: true }],
  ];

  it.each(faults)('%s on the check run changes neither the verdict nor the comment', async (_, fault) => {
    gate = await openGate();
    gate.world.fault({ method: 'POST', path: /\/check-runs$/, times: Number.POSITIVE_INFINITY, ...fault });
    const run = await gate.run({ inputs: QUICK });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'pass']);
    expect((await gate.world.comments(gate.pull())).length).toBe(1);
    expect(run.stdout).toMatch(/check run (failed|skipped)/);
    expect(run.stdout).not.toMatch(STACK);
  });
});

describe('a comment that cannot be read or written', () => {
  it.each<readonly [string, Partial<FaultRule>]>([
    ['403 on reading', { method: 'GET', status: 403, body: { message: 'Forbidden' } }],
    ['half a body on reading', { method: 'GET', halfBody: true }],
    ['404 on writing', { method: 'POST', status: 404, body: { message: 'Not Found' } }],
    ['422 on writing', { method: 'POST', status: 422, body: { message: 'Validation Failed' } }],
    ['429 on writing', { method: 'POST', ...secondaryRateLimit(3600) }],
    ['a hang on writing', { method: 'POST', hang: true }],
  ])('%s changes neither the verdict nor the check run', async (_, fault) => {
    gate = await openGate();
    gate.world.fault({ path: /\/issues\/1\/comments/, times: Number.POSITIVE_INFINITY, ...fault });
    const run = await gate.run({ inputs: QUICK });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'pass']);
    expect(await gate.world.checkRuns(gate.pull())).toHaveLength(1);
    expect(run.stdout).toMatch(/comment failed: /);
    expect(run.stdout).not.toMatch(STACK);
  });
});

describe('a world that is not as the runner makes it', () => {
  it.each<readonly [string, Readonly<Record<string, string | undefined>>, string]>([
    ['without an event file', { GITHUB_EVENT_PATH: undefined }, 'pull_request'],
    ['with an event file that is no JSON', { GITHUB_EVENT_PATH: METADATA }, 'pull_request'],
    ['without a repository', { GITHUB_REPOSITORY: undefined }, 'GITHUB_REPOSITORY'],
    ['with a commit that is none', { GITHUB_SHA: 'main' }, 'GITHUB_SHA'],
    ['without git and without a token', { PATH: '', INPUT_TOKEN: '' }, 'git is not installed'],
  ])('%s is one clear message and no pass', async (_, environment, said) => {
    gate = await openGate();
    const run = await gate.run({ environment });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain(said);
    expect(run.stdout).not.toMatch(STACK);
  });

  it('an event file without a pull request is one clear message', async () => {
    gate = await openGate();
    const { pullRequestEvent } = await import('../github/event-payload.ts');
    const event = { ...pullRequestEvent(gate.world, gate.pull()), payload: {} };
    const run = await gate.run({ event });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('no usable `pull_request`');
    expect(run.stdout).not.toMatch(STACK);
  });

  it('a workspace without git is refused with the remedy', async () => {
    gate = await openGate();
    const workspace = mkdtempSync(join(tmpdir(), 'fates-no-git-'));
    const run = await gate.run({ workspace });
    rmSync(workspace, { recursive: true });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('actions/checkout');
    expect((await gate.world.comments(gate.pull())).length).toBe(1);
  });

  it('several unusable inputs are named at once', async () => {
    gate = await openGate();
    const run = await gate.run({ inputs: { comment: 'sometimes', 'fail-on': 'maybe', 'as-of': 'today' } });
    expect(run.exitCode).toBe(1);
    for (const name of ['comment', 'fail-on', 'as-of']) {
      expect(run.summary).toContain(name);
    }
  });

  it('pull_request_target is refused with the reason', async () => {
    gate = await openGate();
    const { pullRequestEvent } = await import('../github/event-payload.ts');
    const event = { ...pullRequestEvent(gate.world, gate.pull()), name: 'pull_request_target' };
    const run = await gate.run({ event });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('on: pull_request');
  });
});

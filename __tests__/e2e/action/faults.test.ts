import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import type { Gate } from './gate.ts';
import { METADATA, openGate, predictions, STACK } from './gate.ts';

let gate: Gate;

afterEach(() => gate.close());

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

describe('a list of changes that cannot be right', () => {
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

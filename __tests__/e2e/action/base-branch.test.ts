import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '../github/run-action.ts';
import type { Gate, GateRun } from './gate.ts';
import { openGate, POLICY, predictions, STACK } from './gate.ts';
import { reportIn } from './fork-gate.ts';

let gate: Gate;

afterEach(() => gate.close());

const TABLE = 'evaluation/predictions.csv';
const REGRESS = POLICY.replace('max: 0.10\n', 'max: 0.10\n    regress: 0.02\n');

/** A run, and the report that it left in its workspace. */
async function runIn(
  options: GateRun = {},
): Promise<ActionRun & { readonly report: ReturnType<typeof reportIn> }> {
  const workspace = options.workspace ?? gate.checkout(options.tree);
  const run = await gate.run({ ...options, workspace });
  return { ...run, report: reportIn({ workspace }) };
}

describe('the policy of the base branch', () => {
  it('judges a change that loosens its own, from a checkout of depth 1, and the comment shows what it loosens', async () => {
    const loose = POLICY.replace('max: 0.10', 'max: 0.90');
    gate = await openGate({ 'fates.yml': loose, [TABLE]: predictions(20) });
    const { exitCode, outputs, report } = await runIn();
    expect([exitCode, outputs['verdict']]).toEqual([1, 'fail']);
    expect(report).toMatchObject({
      policy: { side: 'base', ref: gate.pull().baseSha },
      policyChanges: [{ part: 'requirement', change: 'looser', from: 'max: 0.1', to: 'max: 0.9' }],
      baseline: { state: 'measured', ref: gate.pull().baseSha, from: 'fetch' },
    });
    const [comment] = await gate.world.comments(gate.pull());
    expect(comment?.body).toContain(
      'This change makes 1 requirement looser: it takes effect after the merge.',
    );
  });

  it('counts when the change deletes it', async () => {
    gate = await openGate({ 'fates.yml': null });
    const { exitCode, stdout } = await runIn();
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Removed: the policy of this change no longer has it.');
  });

  it('counts, and the mistakes fail, when the change breaks it', async () => {
    gate = await openGate({ 'fates.yml': 'version: 1\nsubjects: nothing\n' });
    const { exitCode, stdout, report } = await runIn();
    expect([exitCode, STACK.test(stdout)]).toEqual([1, false]);
    expect(report).toMatchObject({ policy: { side: 'base' }, problems: [{ path: 'fates.yml', line: 2 }] });
  });

  it('does not judge a push: the commit has its own', async () => {
    gate = await openGate();
    const base = gate.pull().baseSha;
    const event = {
      name: 'push',
      sha: gate.pull().headSha,
      ref: 'refs/heads/better-model',
      payload: { ref: 'refs/heads/better-model', before: base, after: gate.pull().headSha },
    };
    const { outputs, report } = await runIn({ tree: 'head', event });
    expect(outputs['verdict']).toBe('pass');
    expect(report['policy']).not.toHaveProperty('side');
    expect(report['baseline']).toMatchObject({ state: 'measured', ref: base });
  });
});

describe('the baseline', () => {
  it('is the merge commit’s first parent: a regression inside the bound fails', async () => {
    gate = await openGate({ [TABLE]: predictions(41) }, { 'fates.yml': REGRESS, [TABLE]: predictions(48) });
    const { exitCode, stdout } = await runIn();
    expect(exitCode).toBe(1);
    expect(stdout).toContain('farther from the ideal than at the base, and `regress` allows 0.020');
  });

  it('is the merge base for a checkout of the head, and the policy the tip of the base branch', async () => {
    gate = await openGate({ [TABLE]: predictions(41) }, { 'fates.yml': REGRESS, [TABLE]: predictions(48) });
    const { report } = await runIn({ tree: 'head' });
    const base = gate.pull().baseSha;
    expect(report).toMatchObject({ policy: { ref: base }, baseline: { state: 'measured', ref: base } });
  });

  it.each([
    [
      'there is no remote to fetch from',
      (path: string) => execFileSync('git', ['-C', path, 'remote', 'remove', 'origin']),
      {},
    ],
    ['there is no git at all', () => undefined, { PATH: '/nonexistent' }],
  ])('comes through the API where %s', async (_, prepare, environment) => {
    gate = await openGate({ [TABLE]: predictions(48) });
    const workspace = gate.checkout();
    prepare(workspace);
    const { exitCode, report } = await runIn({ workspace, environment });
    expect([exitCode, report['baseline']]).toEqual([
      0,
      { state: 'measured', ref: gate.pull().baseSha, from: 'api' },
    ]);
  });

  it('that can be had nowhere fails the run, which says what was tried', async () => {
    gate = await openGate({ [TABLE]: predictions(48) });
    const workspace = gate.checkout();
    execFileSync('git', ['-C', workspace, 'remote', 'remove', 'origin']);
    const body = { message: 'Resource not accessible by integration' };
    gate.world.fault({ path: /\/git\/(?:commits|trees)\//, status: 403, body, times: Infinity });
    const { exitCode, stdout, report } = await runIn({ workspace });
    expect([exitCode, STACK.test(stdout)]).toEqual([1, false]);
    expect(report).toMatchObject({ verdict: 'fail', baseline: { state: 'unavailable' } });
    expect(stdout).toContain('cannot be read, so nothing can be compared with it: local git:');
  });

  it('of a subject whose files have the same bytes is not counted again', async () => {
    gate = await openGate({ 'evaluation/notes.md': 'words\n' });
    const { report } = await runIn();
    expect(report).toMatchObject({ baseline: { state: 'reused' } });
  });

  it('may be the report of a run on the base branch, and only of the base', async () => {
    gate = await openGate({ [TABLE]: predictions(41) }, { 'fates.yml': REGRESS, [TABLE]: predictions(48) });
    const event = {
      name: 'push',
      sha: gate.pull().baseSha,
      ref: 'refs/heads/main',
      payload: { ref: 'refs/heads/main', repository: { id: 1, default_branch: 'main' } },
    };
    const before = await runIn({ tree: 'base', event });
    const workspace = gate.checkout();
    const folder = mkdtempSync(join(tmpdir(), 'fates-base-'));
    writeFileSync(join(workspace, 'base.json'), JSON.stringify(before.report));
    const given = await runIn({ workspace, inputs: { 'baseline-report': 'base.json' } });
    expect(given.exitCode).toBe(1);
    expect(given.report).toMatchObject({
      baseline: { state: 'report', from: 'base.json', ref: gate.pull().baseSha },
    });
    expect(given.stdout).toContain('and `regress` allows 0.020');
    writeFileSync(join(workspace, 'base.json'), JSON.stringify(given.report));
    const wrong = await runIn({ workspace, inputs: { 'baseline-report': 'base.json' } });
    expect(wrong.report).toMatchObject({ verdict: 'inconclusive', baseline: { state: 'unavailable' } });
    writeFileSync(join(folder, 'outside.json'), JSON.stringify(before.report));
    symlinkSync(join(folder, 'outside.json'), join(workspace, 'link.json'));
    const outside = await runIn({ workspace, inputs: { 'baseline-report': 'link.json' } });
    expect(outside.report).toMatchObject({ verdict: 'inconclusive', baseline: { state: 'unavailable' } });
    rmSync(folder, { recursive: true });
  });
});

describe('a merge group', () => {
  it('is judged by the commit that it goes onto, with a check run and no comment', async () => {
    gate = await openGate({
      [TABLE]: predictions(20),
      'fates.yml': POLICY.replace('max: 0.10', 'max: 0.90'),
    });
    const { baseSha, mergeSha } = gate.pull();
    const payload = {
      merge_group: {
        head_sha: mergeSha ?? '',
        base_sha: baseSha,
        base_ref: 'refs/heads/main',
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      },
    };
    const event = {
      name: 'merge_group',
      sha: mergeSha ?? '',
      ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      payload,
    };
    const { exitCode, report } = await runIn({ event });
    expect([exitCode, report['policy']]).toMatchObject([1, { side: 'base', ref: baseSha }]);
    expect(await gate.world.comments(gate.pull())).toEqual([]);
  });
});

import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ZipMember } from '../actions-api/make-zip.ts';
import { makeZip } from '../actions-api/make-zip.ts';
import type { ForkGate, ForkGateOptions } from './fork-gate.ts';
import { openForkGate, reportIn } from './fork-gate.ts';
import { POLICY, predictions, STACK } from './gate.ts';

const ESCAPED = join(tmpdir(), 'fates-escaped.csv');

let gate: ForkGate;

afterEach(() => gate.close());

const BASE = { 'fates.yml': POLICY, 'evaluation/predictions.csv': predictions(45) };

async function open(options: Partial<ForkGateOptions> = {}): Promise<ForkGate> {
  gate = await openForkGate({
    files: { 'evaluation/predictions.csv': predictions(20) },
    base: BASE,
    ...options,
  });
  return gate;
}

describe('the trusted run for a fork', () => {
  it('assesses the head as data with a token that can only read, and posts from another job', async () => {
    await open();
    const assessed = await gate.assess();
    expect(assessed.outputs).toMatchObject({ verdict: 'fail', fairness: '0' });
    expect(reportIn(assessed)).toMatchObject({
      commit: { head: gate.pull().headSha, tree: gate.pull().headSha, base: gate.pull().baseSha },
      policy: { side: 'base', ref: gate.pull().baseSha },
      baseline: { state: 'measured', ref: gate.pull().baseSha },
    });
    expect(await gate.world.comments(gate.pull())).toEqual([]);
    // Nothing was checked out: the workspace holds the report and no file of the fork.
    expect(existsSync(join(assessed.workspace, 'evaluation'))).toBe(false);
    const posted = await gate.comment(assessed);
    expect([posted.exitCode, posted.stderr]).toEqual([0, '']);
    const [comment, ...more] = await gate.world.comments(gate.pull());
    const [check] = await gate.world.checkRuns(gate.pull());
    expect(more).toEqual([]);
    expect(comment?.body).toContain('is 0.300; the bound is at most 0.100');
    expect(check).toMatchObject({ conclusion: 'failure', headSha: gate.pull().headSha });
    expect(posted.outputs['comment']).toContain('#issuecomment-');
  });

  it('is judged by the base, whatever policy the fork brings', async () => {
    await open({
      files: { 'fates.yml': POLICY.replace('0.10', '0.90'), 'evaluation/predictions.csv': predictions(20) },
    });
    const { outputs } = await gate.assess();
    expect(outputs['verdict']).toBe('fail');
  });

  it.each(['$(id)', 'x&state=closed', "a'||true", 'refs/heads/main'])(
    'finds the one pull request of a branch called %s',
    async (branch) => {
      await open({ branch });
      const assessed = await gate.assess();
      const posted = await gate.comment(assessed);
      expect([assessed.outputs['verdict'], posted.exitCode]).toEqual(['fail', 0]);
      expect(await gate.world.comments(gate.pull())).toHaveLength(1);
    },
  );

  it('publishes nothing for a head that has moved on', async () => {
    await open();
    const [event, assessed] = [gate.event(), await gate.assess()];
    await gate.push({ 'evaluation/predictions.csv': predictions(49) });
    const late = await gate.comment(assessed, { event });
    expect([late.exitCode, STACK.test(late.stdout)]).toEqual([1, false]);
    expect(late.stdout).toContain('No open pull request has the head');
    expect(await gate.world.comments(gate.pull())).toEqual([]);
  });

  it('posts no report of another commit, another digest, or another hand', async () => {
    await open();
    const [event, old] = [gate.event(), await gate.assess()];
    await gate.push({ 'evaluation/predictions.csv': predictions(49) });
    const other = await gate.comment(old);
    expect(other.stdout).toContain('so it is posted nowhere');
    const fresh = await gate.assess();
    const swapped = await gate.comment({ ...fresh, workspace: old.workspace });
    expect(swapped.stdout).toContain('it is not the report of that job');
    const path = join(fresh.workspace, 'fates-report/fates-report.json');
    writeFileSync(path, JSON.stringify({ ...reportIn(fresh), asOf: '2026-11-20' }));
    const forged = await gate.comment(fresh);
    expect(forged.stdout).toContain('somebody changed it after it was written');
    writeFileSync(path, '{');
    const broken = await gate.comment(fresh);
    expect(broken.stdout).toContain('it is no JSON');
    const absent = await gate.comment(fresh, { inputs: { report: '../nowhere.json' } });
    expect(absent.stdout).toContain('There is no such file');
    expect([other, swapped, forged, broken, absent].map(({ exitCode }) => exitCode)).toEqual([1, 1, 1, 1, 1]);
    expect(await gate.world.comments(gate.pull())).toEqual([]);
    expect(await gate.world.checkRuns(gate.pull())).toEqual([]);
    expect(event.name).toBe('workflow_run');
  });

  it.each([
    ['another event', { event: 'push' }, 'this one is for pull requests only'],
    ['no head', { head_sha: 'main' }, 'no usable workflow_run'],
    [
      'another repository of the same owner',
      { head_repository: { id: 999, owner: { login: 'mallory' } } },
      'No open pull request',
    ],
  ])('refuses an event with %s', async (_, more, said) => {
    await open();
    const run = await gate.assess({ event: gate.event(more) });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail']);
    expect(run.stdout).toContain(said);
    expect(STACK.test(run.stdout)).toBe(false);
  });

  it('needs a token', async () => {
    await open();
    const run = await gate.assess({ inputs: { token: '' } });
    expect([run.exitCode, run.stdout.includes('There is no token')]).toEqual([1, true]);
  });

  it('fails when it may not write, and says which permission is missing', async () => {
    await open();
    const assessed = await gate.assess();
    const run = await gate.comment(assessed, { token: gate.world.readToken });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('Not posted.');
    expect(run.stdout).toContain('pull-requests: write');
  });
});

describe('evidence that a fork’s run made', () => {
  const UNTRACKED = POLICY.replace('evaluation/predictions.csv', 'made/predictions.csv');
  const inputs = { 'evidence-artifact': 'fates-evidence' };

  async function assessed(...members: readonly ZipMember[]) {
    await open({
      files: { 'docs/notes.md': 'words\n', 'evaluation/tracked.csv': predictions(49) },
      base: { 'fates.yml': UNTRACKED },
    });
    await gate.upload(makeZip(members));
    const run = await gate.assess({ inputs });
    return { ...run, report: run.workspace === '' ? {} : reportIn(run) };
  }

  it('counts as reported, which is said, and gives half of the points', async () => {
    const { outputs, report } = await assessed({ name: 'made/predictions.csv', content: predictions(48) });
    expect(outputs).toMatchObject({ verdict: 'pass', fairness: '50' });
    expect(report).toMatchObject({
      subjects: [
        {
          files: [{ path: 'made/predictions.csv', grade: 'reported', from: 'artifact' }],
          notes: ["made/predictions.csv is in no commit: it is reported by the pull request's own run."],
        },
      ],
    });
  });

  it('is no word against a tracked file, and its names lead nowhere', async () => {
    const { outputs, report } = await assessed(
      { name: 'evaluation/tracked.csv', content: 'x\n' },
      { name: 'fates.yml', content: UNTRACKED.replace('0.10', '0.90') },
      { name: `../../../..${ESCAPED}`, content: 'x\n' },
      { name: 'made\\..\\..\\x.csv', content: 'x\n' },
      { name: '.git/config', content: '[core]\n\tfsmonitor = touch ran\n' },
      { name: 'made/predictions.csv', content: predictions(20) },
    );
    expect(outputs['verdict']).toBe('fail');
    const notLookedAt = JSON.stringify(report['notLookedAt']);
    for (const reason of [
      'it is tracked, so the committed file counts',
      'under a name that is no plain path',
    ]) {
      expect(notLookedAt).toContain(reason);
    }
    expect(existsSync(ESCAPED)).toBe(false);
  });

  it.each([
    [
      'a member that is larger than it says',
      [{ name: 'made/predictions.csv', content: predictions(48), claims: 10 }],
    ],
    [
      'a member that becomes half a gigabyte',
      [{ name: 'made/predictions.csv', content: 'x', claims: 2 ** 29 }],
    ],
    ['nothing of the table', [{ name: 'made/other.csv', content: 'x\n' }]],
  ])('is never green with %s', async (_, members) => {
    const { exitCode, outputs, stdout } = await assessed(...members);
    expect([exitCode, ['fail', 'inconclusive'].includes(outputs['verdict'] ?? '')]).toEqual([1, true]);
    expect(STACK.test(stdout)).toBe(false);
  });
});

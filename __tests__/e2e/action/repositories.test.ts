import { afterEach, describe, expect, it } from '@jest/globals';
import { pullRequestEvent, pushEvent } from '../github/event-payload.ts';
import type { FileChanges } from '../github/git-repository.ts';
import type { ActionRun } from '../github/run-action.ts';
import { reportIn } from './fork-gate.ts';
import type { Gate, GateRun } from './gate.ts';
import { openGate, POLICY, predictions } from './gate.ts';

let gate: Gate;

afterEach(() => gate.close());

const TABLE = 'evaluation/predictions.csv';
const REGRESS = POLICY.replace('max: 0.10\n', 'max: 0.10\n    regress: 0.02\n');
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 2741\n`;

type Reported = ActionRun & { readonly report: ReturnType<typeof reportIn> };

async function runIn(workspace: string, options: GateRun = {}): Promise<Reported> {
  const run = await gate.run({ ...options, workspace });
  return { ...run, report: reportIn({ workspace }) };
}

/** The pull request's branch now stands on `tip`, a newer commit of the base branch. */
async function rebased(tip: string, files: FileChanges): Promise<Reported> {
  const head = gate.git.commit('rebased', files, tip);
  const merge = gate.git.mergePull(1, tip, head);
  const pull = await gate.world.push(gate.pull(), { headSha: head, mergeSha: merge, baseSha: tip });
  return runIn(gate.git.checkout(merge), { event: pullRequestEvent(gate.world, pull) });
}

describe('the built action, on a branch that was', () => {
  it('rebased: it is judged by and compared with the commit that it stands on', async () => {
    gate = await openGate({ [TABLE]: predictions(41) }, { 'fates.yml': POLICY, [TABLE]: predictions(48) });
    const tip = gate.git.commit('main', { 'fates.yml': REGRESS });
    const { exitCode, report } = await rebased(tip, { [TABLE]: predictions(41) });
    expect([exitCode, report['policy']]).toMatchObject([1, { ref: tip, side: 'base' }]);
    expect(report['baseline']).toMatchObject({ state: 'measured', ref: tip });
  });

  it('squashed into the base branch: the push is compared with what the branch was', async () => {
    gate = await openGate({ [TABLE]: predictions(41) }, { 'fates.yml': REGRESS, [TABLE]: predictions(48) });
    const { owner, repo, baseSha } = gate.pull();
    const squashed = gate.git.commit('main', { [TABLE]: predictions(41) });
    const event = pushEvent(gate.world, { owner, repo, branch: 'main', before: baseSha, after: squashed });
    const checkout = gate.git.checkout(squashed, { ref: 'refs/remotes/origin/main' });
    const { exitCode, report, stdout } = await runIn(checkout, { event });
    expect([exitCode, report['baseline']]).toMatchObject([1, { state: 'measured', ref: baseSha }]);
    expect(report['policy']).not.toHaveProperty('side');
    expect(stdout).toContain('`regress` allows 0.020');
  });
});

describe('the built action, on a table that', () => {
  it('moves with its policy, which git sees: nothing but the move is listed', async () => {
    gate = await openGate({
      [TABLE]: null,
      'data/predictions.csv': predictions(45),
      'fates.yml': POLICY.replace(TABLE, 'data/predictions.csv'),
    });
    const { exitCode, report } = await runIn(gate.checkout());
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ verdict: 'pass', subjects: [{ standing: 'renamed' }] });
  });

  it('is a Git LFS pointer at the base: the state has its name, and a regression cannot be excluded', async () => {
    gate = await openGate({ [TABLE]: predictions(48) }, { 'fates.yml': REGRESS, [TABLE]: POINTER });
    const { exitCode, report } = await runIn(gate.checkout());
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({
      verdict: 'inconclusive',
      baseline: { state: 'unavailable', because: expect.stringContaining('at the base it is in Git LFS') },
    });
  });

  it('has other line endings in the working tree than were committed: its bytes there are what counts', async () => {
    const crlf = predictions(48).replaceAll('\n', '\r\n');
    gate = await openGate({ [TABLE]: crlf, '.gitattributes': '*.csv text eol=crlf\n' });
    const { exitCode, report } = await runIn(gate.checkout());
    expect([exitCode, report['verdict']]).toEqual([0, 'pass']);
  });
});

it('the built action looks past a submodule, whose commit is in another repository', async () => {
  const vendor = (sha: string): FileChanges => ({ vendor: { submodule: sha.repeat(40) } });
  const base = { 'fates.yml': REGRESS, [TABLE]: predictions(48), ...vendor('a') };
  gate = await openGate({ [TABLE]: predictions(41), ...vendor('b') }, base);
  const { exitCode, report, stdout } = await runIn(gate.checkout());
  expect([exitCode, report['baseline']]).toMatchObject([1, { state: 'measured', ref: gate.pull().baseSha }]);
  expect(stdout).toContain('`regress` allows 0.020');
});

it('the built action judges each policy of a monorepo by its own base, under its own names', async () => {
  const own = (max: string): string => POLICY.replace('max: 0.10', `max: ${max}`);
  gate = await openGate(
    { 'teams/b/fates.yml': own('0.90'), 'teams/b/evaluation/predictions.csv': predictions(20) },
    {
      'teams/a/fates.yml': own('0.10'),
      [`teams/a/${TABLE}`]: predictions(45),
      'teams/b/fates.yml': own('0.10'),
      [`teams/b/${TABLE}`]: predictions(45),
    },
  );
  const [a, b] = [
    await runIn(gate.checkout(), { inputs: { policy: 'teams/a/fates.yml' } }),
    await runIn(gate.checkout(), { inputs: { policy: 'teams/b/fates.yml' } }),
  ];
  expect([a.outputs['verdict'], b.outputs['verdict']]).toEqual(['nothing', 'fail']);
  expect(b.report['policyChanges']).toMatchObject([{ change: 'looser' }]);
  expect(await gate.world.comments(gate.pull())).toHaveLength(2);
  const names = (await gate.world.checkRuns(gate.pull())).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['FATES (teams/a/fates.yml)', 'FATES (teams/b/fates.yml)']);
});

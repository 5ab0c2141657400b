import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Report } from '../../../src/report/report.ts';
import { reportSchema } from '../../../src/report/schema.ts';
import type { WorkflowEvent } from '../github/event-payload.ts';
import { mergeGroupEvent, pushEvent, scheduleEvent } from '../github/event-payload.ts';
import type { ActionRun } from '../github/run-action.ts';
import type { Gate } from './gate.ts';
import { openGate, predictions, STACK } from './gate.ts';

let gate: Gate;

afterEach(() => gate.close());

const place = () => ({ owner: gate.world.owner, repo: 'models' });
const mergeSha = () => gate.pull().mergeSha ?? '';

function groupEvent(): WorkflowEvent {
  return mergeGroupEvent(gate.world, { ...place(), base: gate.pull().baseSha, head: mergeSha() });
}

interface Reported {
  readonly run: ActionRun;
  readonly report: Report;
}

async function runOn(workspace: string, event: WorkflowEvent): Promise<Reported> {
  const run = await gate.run({ workspace, event });
  const text = readFileSync(join(workspace, 'fates-report/fates-report.json'), 'utf8');
  return { run, report: reportSchema.parse(JSON.parse(text)) };
}

describe('a merge group', () => {
  it.each([
    [48, 0, 'success'],
    [20, 1, 'failure'],
  ])(
    'with %d selected ends with %d and a check run on its own commit: %s',
    async (selected, exit, conclusion) => {
      gate = await openGate({ 'evaluation/predictions.csv': predictions(selected) });
      const { run, report } = await runOn(gate.checkout(), groupEvent());
      expect(run.exitCode).toBe(exit);
      expect(report.commit).toEqual({
        head: mergeSha(),
        tree: mergeSha(),
        base: gate.pull().baseSha,
        baseRef: 'main',
      });
      const checks = await gate.world.checkRuns(gate.pull(), mergeSha());
      expect(checks.map((check) => check.conclusion)).toEqual([conclusion]);
      expect(await gate.world.checkRuns(gate.pull())).toEqual([]);
      expect(await gate.world.comments(gate.pull())).toEqual([]);
      expect(run.stdout).toContain('comment skipped: the event merge_group has no pull request');
    },
  );

  it('assesses what the group changes, and nothing when it changes nothing of a model', async () => {
    gate = await openGate({ 'notes/today.md': 'words\n' });
    const { run, report } = await runOn(gate.checkout(), groupEvent());
    expect([run.exitCode, report.verdict, report.untouched]).toEqual([0, 'nothing', ['income']]);
  });

  it('is never green about another checkout, and says both commits', async () => {
    gate = await openGate({ 'evaluation/predictions.csv': predictions(20) });
    const { run } = await runOn(gate.checkout('base'), groupEvent());
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail']);
    expect(run.summary).toContain(mergeSha());
    expect(run.summary).toContain(gate.pull().baseSha);
    expect(run.stdout).not.toMatch(STACK);
  });
});

describe('an audit', () => {
  it.each([
    [
      'push',
      () =>
        pushEvent(gate.world, {
          ...place(),
          branch: 'main',
          before: gate.pull().baseSha,
          after: gate.pull().headSha,
        }),
    ],
    ['schedule', () => scheduleEvent(gate.world, { ...place(), sha: gate.pull().headSha })],
  ])('on %s of the default branch assesses everything, untouched as it may be', async (_, event) => {
    gate = await openGate({ 'notes/today.md': 'words\n' });
    const { run, report } = await runOn(gate.checkout('head'), event());
    expect([run.exitCode, report.untouched, report.subjects.map(({ id }) => id)]).toEqual([
      0,
      [],
      ['income'],
    ]);
    expect(report.commit).toEqual({ head: gate.pull().headSha, tree: gate.pull().headSha });
    expect((await gate.world.checkRuns(gate.pull())).length).toBe(1);
    expect(await gate.world.comments(gate.pull())).toEqual([]);
  });

  it('of another branch than that of the run speaks, and writes, of the commit that was checked out', async () => {
    gate = await openGate();
    const event = scheduleEvent(gate.world, { ...place(), sha: gate.pull().baseSha });
    const { report } = await runOn(gate.checkout('head'), event);
    expect(report.commit.head).toBe(gate.pull().headSha);
    expect((await gate.world.checkRuns(gate.pull())).length).toBe(1);
  });
});

describe('a push to another branch', () => {
  const push = () =>
    pushEvent(gate.world, {
      ...place(),
      branch: 'better-model',
      before: gate.pull().baseSha,
      after: gate.pull().headSha,
    });

  it('assesses what it changes', async () => {
    gate = await openGate({ 'notes/today.md': 'words\n' });
    const { report } = await runOn(gate.checkout('head'), push());
    expect([report.verdict, report.untouched]).toEqual(['nothing', ['income']]);
  });

  it('leaves a badge beside the report', async () => {
    gate = await openGate();
    const workspace = gate.checkout('head');
    await runOn(workspace, push());
    const badge = join(workspace, 'fates-report/badge.json');
    expect(existsSync(badge)).toBe(true);
    expect(JSON.parse(readFileSync(badge, 'utf8'))).toEqual({
      schemaVersion: 1,
      label: 'FATES',
      message: '100, pass',
      color: 'brightgreen',
    });
  });
});

describe('pull_request_target', () => {
  it('is refused with the recipe for forks', async () => {
    gate = await openGate();
    const { pullRequestEvent } = await import('../github/event-payload.ts');
    const event = { ...pullRequestEvent(gate.world, gate.pull()), name: 'pull_request_target' };
    const run = await gate.run({ event });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('fork.yml');
    expect(await gate.world.comments(gate.pull())).toEqual([]);
  });
});

describe('the check run of a run that is tried again', () => {
  it('is a new one beside the first, told apart by run and attempt', async () => {
    gate = await openGate();
    await gate.run({ runId: 5, runAttempt: 1 });
    await gate.run({ runId: 5, runAttempt: 2 });
    const checks = await gate.world.checkRuns(gate.pull());
    expect(checks.map(({ name, externalId }) => [name, externalId?.slice(0, 4)])).toEqual([
      ['FATES', '5-1-'],
      ['FATES', '5-2-'],
    ]);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { inputVariable } from '../github/action-inputs.ts';
import { pullRequestEvent, pushEvent } from '../github/event-payload.ts';
import type { PullRequest } from '../github/github-pulls.ts';
import type { RunActionOptions } from '../github/run-action.ts';
import { runAction } from '../github/run-action.ts';
import { parseCommands, parseRunnerFile } from '../github/runner-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'fates-script-'));
const world = { url: 'http://127.0.0.1:9', graphqlUrl: 'http://127.0.0.1:9/graphql' };
const pull: PullRequest = {
  owner: 'octo-org',
  repo: 'models',
  number: 7,
  headRef: 'better-model',
  headSha: 'a'.repeat(40),
  baseRef: 'main',
  baseSha: 'b'.repeat(40),
  mergeSha: 'c'.repeat(40),
  fork: undefined,
};

function script(text: string): RunActionOptions {
  const path = join(folder, `script-${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(path, text);
  return {
    script: path,
    world,
    repository: 'octo-org/models',
    event: pullRequestEvent(world, pull),
    workspace: folder,
  };
}

const environmentShape = z.record(z.string(), z.string());

describe('an action run as the runner runs it', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("sees the runner's environment and nothing of the machine", async () => {
    process.env['FATES_LEAK'] = 'secret';
    const run = await runAction({
      ...script('process.stdout.write(JSON.stringify(process.env))'),
      inputs: { 'comment-id': 'income', 'fail on': 'never' },
      runId: 42,
      runAttempt: 3,
      environment: { EXTRA: 'yes', LANG: undefined },
    });
    delete process.env['FATES_LEAK'];
    const environment = environmentShape.parse(JSON.parse(run.stdout));
    expect(environment).toMatchObject({
      'INPUT_COMMENT-ID': 'income',
      INPUT_FAIL_ON: 'never',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'better-model',
      GITHUB_BASE_REF: 'main',
      GITHUB_REPOSITORY: 'octo-org/models',
      GITHUB_API_URL: world.url,
      GITHUB_GRAPHQL_URL: world.graphqlUrl,
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '3',
      GITHUB_WORKSPACE: folder,
      CI: 'true',
      EXTRA: 'yes',
    });
    expect(Object.keys(environment)).not.toEqual(expect.arrayContaining(['FATES_LEAK']));
    for (const name of ['FATES_LEAK', 'LANG', 'NODE_OPTIONS', 'GITHUB_TOKEN'])
      expect(environment[name]).toBeUndefined();
    expect([run.exitCode, run.timedOut, run.stderr]).toEqual([0, false, '']);
  });

  it('hands over the event and brings back outputs, state, summary and commands', async () => {
    const run = await runAction(
      script(`
        import { appendFileSync, readFileSync } from 'node:fs';
        const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
        appendFileSync(process.env.GITHUB_OUTPUT, 'report<<ghadelimiter_1\\nfirst\\nsecond\\nghadelimiter_1\\nverdict=fail\\n');
        appendFileSync(process.env.GITHUB_STATE, 'number=' + event.pull_request.number + '\\n');
        appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Report\\n');
        console.log('::error file=card.md,line=3,title=Claim%2C here::two%0Alines');
        console.error('to the log');
        process.exitCode = 3;
      `),
    );
    expect(run.exitCode).toBe(3);
    expect(run.outputs).toEqual({ report: 'first\nsecond', verdict: 'fail' });
    expect(run.state).toEqual({ number: '7' });
    expect(run.summary).toBe('# Report\n');
    expect(run.stderr).toBe('to the log\n');
    expect(run.commands).toEqual([
      {
        command: 'error',
        properties: { file: 'card.md', line: '3', title: 'Claim, here' },
        message: 'two\nlines',
      },
    ]);
    expect(run.ms).toBeGreaterThan(0);
  });

  it('is killed with its children when its time is up', async () => {
    const pidFile = join(folder, 'child.pid');
    const run = await runAction({
      ...script(`
        import { spawn } from 'node:child_process';
        import { writeFileSync } from 'node:fs';
        const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
        writeFileSync(${JSON.stringify(pidFile)}, String(child.pid));
        console.log('begun');
        setInterval(() => {}, 1000);
      `),
      timeLimitMs: 1_500,
    });
    expect([run.exitCode, run.timedOut]).toEqual([null, true]);
    const pid = Number(readFileSync(pidFile, 'utf8'));
    expect(pid).toBeGreaterThan(0);
    // A killed child that nobody waited for may linger as a zombie, which kill(0) still finds; its state tells.
    const state = (() => {
      try {
        return /^State:\s+(\S)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      } catch {
        return 'gone';
      }
    })();
    expect(['Z', 'X', 'gone']).toContain(state);
  });

  it('gets the defaults of action.yml, the token among them, and refuses undeclared inputs', async () => {
    const metadata = join(folder, 'action.yml');
    writeFileSync(
      metadata,
      'name: x\ninputs:\n  token:\n    default: ${{ github.token }}\n  policy:\n    default: fates.yml\n  empty: {}\n',
    );
    const options = {
      ...script('process.stdout.write(JSON.stringify(process.env))'),
      metadata,
      token: 'ghs_1',
    };
    const run = await runAction({ ...options, inputs: { policy: 'other.yml' } });
    expect(environmentShape.parse(JSON.parse(run.stdout))).toMatchObject({
      INPUT_TOKEN: 'ghs_1',
      INPUT_POLICY: 'other.yml',
      INPUT_EMPTY: '',
    });
    await expect(runAction({ ...options, inputs: { polcy: 'x' } })).rejects.toThrow(
      'declares no input polcy',
    );
  });
});

describe('the parts of the runner', () => {
  it('names inputs in upper case, spaces as underscores, dashes kept', () => {
    expect(inputVariable('min-group size')).toBe('INPUT_MIN-GROUP_SIZE');
  });

  it('reads values with equals signs, empty values and repeated names, and refuses an open block', () => {
    expect(parseRunnerFile('a=1=2\nb<<E\nE\na=3\n')).toEqual({ a: '3', b: '' });
    expect(() => parseRunnerFile('a<<E\nvalue\n')).toThrow('not closed');
    expect(() => parseRunnerFile('nonsense\n')).toThrow('neither');
  });

  it('takes only lines that begin with a command', () => {
    expect(
      parseCommands('text ::error::no\n::group::Reading\n::debug::100%25\n').map((c) => [
        c.command,
        c.message,
      ]),
    ).toEqual([
      ['group', 'Reading'],
      ['debug', '100%'],
    ]);
  });

  it('makes the events that GitHub sends', () => {
    const event = pullRequestEvent(
      world,
      { ...pull, fork: 'mallory' },
      { action: 'synchronize', before: 'd'.repeat(40) },
    );
    expect(event.payload).toMatchObject({
      action: 'synchronize',
      before: 'd'.repeat(40),
      after: pull.headSha,
      pull_request: { head: { sha: pull.headSha, repo: { full_name: 'mallory/models', fork: true } } },
      sender: { login: 'mallory' },
    });
    const push = pushEvent(world, {
      owner: 'octo-org',
      repo: 'models',
      branch: 'main',
      before: 'x',
      after: 'y',
    });
    expect([push.ref, push.sha]).toEqual(['refs/heads/main', 'y']);
  });
});

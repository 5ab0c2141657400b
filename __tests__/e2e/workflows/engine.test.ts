import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { pushEvent } from '../github/event-payload.ts';
import type { FileChanges, GitRepository } from '../github/git-repository.ts';
import { makeGitRepository } from '../github/git-repository.ts';
import type { GithubWorld } from '../github/start-github.ts';
import { startGithub } from '../github/start-github.ts';
import type { Host, WorkflowRun } from './engine/run.ts';
import { runWorkflow } from './engine/run-workflow.ts';
import { resultsOf } from './results.ts';

let world: GithubWorld;
let git: GitRepository;
const runs: WorkflowRun[] = [];

beforeAll(async () => {
  world = await startGithub();
  git = makeGitRepository();
});

afterEach(() => {
  for (const run of runs.splice(0)) run.remove();
});

afterAll(async () => {
  git.remove();
  await world.close();
});

const CHECKOUT = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683';
const UPLOAD = 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02';
const DOWNLOAD = 'actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093';

/** Runs `.github/workflows/main.yml` on a push; other files by their paths. */
async function start(main: string, files: FileChanges = {}, more: Partial<Host> = {}): Promise<WorkflowRun> {
  const sha = git.commit('main', { '.github/workflows/main.yml': `on: push\n${main}`, ...files });
  const place = { owner: world.owner, repo: 'models', branch: 'main', before: sha, after: sha };
  const host = { world, git, repository: `${world.owner}/models`, ...more };
  const done = await runWorkflow(host, {
    event: pushEvent(world, place),
    workflow: '.github/workflows/main.yml',
  });
  runs.push(done);
  return done;
}

const shell = (script: string): string => `[{ run: '${script}' }]`;
const job = (rest: string): string => `{ runs-on: ubuntu-latest, ${rest} }`;

describe('the host runner: order and conditions', () => {
  it('runs jobs by their needs, and looks at all ancestors for success, failure and always', async () => {
    const done = await start(`jobs:
  fails: ${job(`steps: ${shell('exit 3')}`)}
  tolerated: ${job(`continue-on-error: true, steps: ${shell('exit 3')}`)}
  next: ${job(`needs: fails, steps: ${shell('true')}`)}
  always: ${job(`needs: next, if: always(), steps: ${shell('true')}`)}
  after-always: ${job(`needs: always, steps: ${shell('true')}`)}
  failure: ${job(`needs: always, if: failure(), steps: ${shell('true')}`)}
  after-tolerated: ${job(`needs: tolerated, if: needs.tolerated.result == 'success', steps: ${shell('true')}`)}
  unless: ${job(`needs: tolerated, if: github.ref != 'refs/heads/main', steps: ${shell('true')}`)}
`);
    expect(done.conclusion).toBe('failure');
    expect(resultsOf(done.jobs)).toEqual({
      fails: 'failure',
      tolerated: 'failure',
      next: 'skipped',
      always: 'success',
      'after-always': 'skipped',
      failure: 'success',
      'after-tolerated': 'success',
      unless: 'skipped',
    });
  });

  it('gives each step its environment, outputs, path, summary and masks, and runs what is due after a failure', async () => {
    const done = await start(
      `env: { WHERE: workflow, BOTH: workflow }
jobs:
  steps:
    runs-on: ubuntu-latest
    env: { BOTH: job }
    outputs:
      all: \${{ steps.first.outputs.all }}
      secret: \${{ steps.first.outputs.secret }}
    steps:
      - id: first
        env: { BOTH: "step \${{ env.BOTH }}" }
        run: |
          printf 'all<<END\\n%s\\n%s\\nEND\\n' "$WHERE" "$BOTH" >> "$GITHUB_OUTPUT"
          echo "secret=x\${{ secrets.KEY }}" >> "$GITHUB_OUTPUT"
          echo "LATER=later" >> "$GITHUB_ENV"
          mkdir bin; printf '#!/bin/sh\\necho tool' > bin/tool; chmod +x bin/tool
          echo "$PWD/bin" >> "$GITHUB_PATH"
          echo "::add-mask::hidden"
          echo "## Summary" >> "$GITHUB_STEP_SUMMARY"
      - run: echo "$LATER $(tool) hidden \${{ secrets.KEY }} $(node --version)"
      - { id: bad, run: "exit 1", continue-on-error: true }
      - { id: pipe, run: "false | true", shell: bash }
      - { run: "echo never" }
      - { run: "echo \${{ steps.bad.outcome }} \${{ steps.bad.conclusion }} \${{ job.status }}", if: failure() }
`,
      {},
      { secrets: { KEY: 'k3y' } },
    );
    const steps = done.jobs['steps'];
    expect(steps?.steps.map(({ outcome }) => outcome)).toEqual([
      'success',
      'success',
      'failure',
      'failure',
      'skipped',
      'success',
    ]);
    expect(steps?.log).toMatch(/later tool \*\*\* \*\*\* v24\./);
    expect(steps?.log).toContain('failure success failure');
    expect([steps?.outputs, steps?.summary]).toEqual([
      { all: 'workflow\nstep job', secret: '' },
      '## Summary\n',
    ]);
  });

  it('ends a step, or a job, whose time is up; only always() and cancelled() run after the latter', async () => {
    const done = await start(
      `jobs:
  step: ${job('steps: [{ run: sleep 60, timeout-minutes: 1 }, { run: "true", if: failure() }]')}
  job: ${job('timeout-minutes: 1, steps: [{ run: sleep 60 }, { run: "true", if: failure() }, { run: "true", if: cancelled() }, { run: "true" }]')}
  after: ${job(`needs: job, if: failure(), steps: ${shell('true')}`)}
`,
      {},
      { minuteMs: 400 },
    );
    expect(resultsOf(done.jobs)).toEqual({ step: 'failure', job: 'cancelled', after: 'skipped' });
    expect(done.jobs['step']?.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'success']);
    expect(done.jobs['job']?.steps.map(({ outcome }) => outcome)).toEqual([
      'cancelled',
      'skipped',
      'success',
      'skipped',
    ]);
  });

  it('runs every combination of a matrix, and waits for the reviewer of an environment', async () => {
    const done = await start(
      `jobs:
  matrix: ${job('strategy: { matrix: { x: [1, 2], y: [a] } }, steps: [{ run: "test ${{ matrix.x }} = 1" }]')}
  staging: ${job('environment: staging, steps: [{ run: "echo ${{ secrets.KEY }}; test ${{ secrets.KEY }} = staged" }]')}
  production: ${job('environment: { name: production }, steps: [{ run: "true" }]')}
`,
      {},
      {
        secrets: { KEY: 'k3y' },
        environments: { staging: { secrets: { KEY: 'staged' } }, production: { review: 'rejected' } },
      },
    );
    expect(resultsOf(done.jobs)).toEqual({
      'matrix (1, a)': 'success',
      'matrix (2, a)': 'failure',
      staging: 'success',
      production: 'failure',
    });
    expect(done.jobs['production']?.steps).toEqual([]);
  });
});

describe('the host runner: called workflows', () => {
  const CALLED = `on:
  workflow_call:
    inputs: { level: { type: number, default: 2 }, strict: { type: boolean, required: true } }
    secrets: { KEY: { required: false } }
    outputs: { said: { value: "\${{ jobs.inner.outputs.said }}" } }
permissions: {}
env: { OWN: own }
jobs:
  inner:
    name: Inner
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs: { said: "\${{ steps.say.outputs.said }}" }
    steps:
      - { id: say, run: 'echo "said=\${{ inputs.level }} \${{ inputs.strict }} $OWN [$CALLERS] \${{ secrets.KEY && 1 }}" >> "$GITHUB_OUTPUT"' }
`;
  const main = (call: string, permissions = 'contents: read'): string => `env: { CALLERS: x }
permissions: { ${permissions} }
jobs:
  call: { name: Caller, uses: ./.github/workflows/called.yml, ${call} }
  after: ${job('needs: call, steps: [{ run: "echo ${{ needs.call.outputs.said }}" }]')}
`;
  const files = { '.github/workflows/called.yml': CALLED };
  const secrets = { KEY: 'k3y' };

  it('gets typed inputs and the secrets that are passed, none of the caller’s env, and gives its outputs', async () => {
    const done = await start(main('with: { strict: true }, secrets: { KEY: "${{ secrets.KEY }}" }'), files, {
      secrets,
    });
    expect(resultsOf(done.jobs)).toEqual({ 'call/inner': 'success', after: 'success' });
    expect(done.jobs['call/inner']?.name).toBe('Caller / Inner');
    expect(done.jobs['after']?.log).toBe('2 true own [] 1\n');
  });

  it('does not start when it asks for more than its caller grants', async () => {
    const done = await start(main('with: { strict: true }', 'checks: write'), files, { secrets });
    expect([done.conclusion, done.refusals, done.jobs]).toEqual([
      'startup_failure',
      ["The nested job 'inner' is requesting 'contents: read', but is only allowed 'contents: none'."],
      {},
    ]);
  });

  it.each([
    ['an undeclared input', 'with: { strict: true, strct: false }', 'declares no strct'],
    ['a missing input', 'with: { level: 3 }', 'needs strict'],
    ['an input of another type', 'with: { strict: "yes" }', 'input strict is a string, not a boolean'],
    ['an undeclared secret', 'with: { strict: true }, secrets: { KYE: x }', 'declares no KYE'],
  ])('throws for %s', async (_, call, said) => {
    await expect(start(main(call), files, { secrets })).rejects.toThrow(said);
  });
});

describe('the host runner: tokens and artifacts', () => {
  it('gives each job a token of exactly its permissions', async () => {
    const script =
      'curl -s -o /dev/null -w "%{http_code}" -H "authorization: Bearer ${{ github.token }}" -d "{\\"name\\": \\"x\\", \\"head_sha\\": \\"${{ github.sha }}\\", \\"status\\": \\"queued\\"}" $GITHUB_API_URL/repos/$GITHUB_REPOSITORY/check-runs';
    const sha = git.commit('main', { 'a.txt': 'a\n' });
    await world.openPullRequest({
      repo: 'models',
      git: git.path,
      base: { ref: 'main', sha },
      head: { ref: 'other', sha: git.commit('other', { 'b.txt': 'b\n' }, 'main') },
    });
    const done = await start(`permissions: {}
jobs:
  none: { runs-on: ubuntu-latest, steps: [{ run: ${JSON.stringify(script)} }] }
  checks: { runs-on: ubuntu-latest, permissions: { checks: write }, steps: [{ run: ${JSON.stringify(script)} }] }
  checkout: { runs-on: ubuntu-latest, steps: [{ uses: ${CHECKOUT} }] }
`);
    // 422: the commit of this run was not pushed to the emulator, but the token was allowed to say so.
    expect([done.jobs['none']?.log, done.jobs['checks']?.log]).toEqual(['403', '422']);
    expect(resultsOf(done.jobs)).toEqual({ none: 'success', checks: 'success', checkout: 'failure' });
  });

  it('checks out the commit, and hands files on as artifacts under their least common ancestor', async () => {
    const done = await start(
      `permissions: { contents: read }
jobs:
  up:
    runs-on: ubuntu-latest
    steps:
      - { uses: ${CHECKOUT}, with: { persist-credentials: false } }
      - { run: 'mkdir -p out/deep; echo 1 > out/deep/a.txt; echo 2 > out/b.txt; echo 3 > out/.hidden; cp out/b.txt c.txt' }
      - { uses: ${UPLOAD}, with: { name: one-file, path: out/deep/a.txt } }
      - { uses: ${UPLOAD}, with: { name: one-folder, path: out } }
      - { uses: ${UPLOAD}, with: { name: several, path: "out/deep\\nc.txt\\n" } }
      - { uses: ${UPLOAD}, with: { name: globbed, path: "out/**/*.txt\\n!out/deep/**\\n" } }
      - { uses: ${UPLOAD}, with: { name: none, path: nowhere } }
      - { uses: ${UPLOAD}, with: { name: one-file, path: out }, continue-on-error: true, id: twice }
      - { run: 'test \${{ steps.twice.outcome }} = failure; test "$(git rev-parse HEAD)" = \${{ github.sha }}' }
      - { uses: ${UPLOAD}, with: { name: none, path: nowhere, if-no-files-found: error } }
  down:
    needs: up
    if: always()
    runs-on: ubuntu-latest
    steps:
      - { uses: ${DOWNLOAD}, with: { name: several, path: got } }
      - { uses: ${DOWNLOAD}, with: { pattern: one-*, path: all } }
      - { run: find . -type f | sort }
      - { uses: ${DOWNLOAD}, with: { name: none } }
`,
      { 'model.bin': 'weights\n' },
      { onUpload: (name, folder) => expect([name, readdirSync(folder).length > 0]).toEqual([name, true]) },
    );
    expect(done.jobs['up']?.steps.map(({ conclusion }) => conclusion)).toEqual([
      ...Array.from({ length: 9 }, () => 'success'),
      'failure',
    ]);
    expect(done.jobs['down']?.log).toContain(
      './all/one-file/a.txt\n./all/one-folder/b.txt\n./all/one-folder/deep/a.txt\n./got/c.txt\n./got/out/deep/a.txt\n',
    );
    expect(resultsOf(done.jobs)).toEqual({ up: 'failure', down: 'failure' });
    expect(Object.keys(done.artifacts)).toEqual(['one-file', 'one-folder', 'several', 'globbed']);
    expect(readdirSync(done.artifacts['globbed'] ?? '')).toEqual(['b.txt']);
    expect(readFileSync(join(done.artifacts['one-file'] ?? '', 'a.txt'), 'utf8')).toBe('1\n');
  });
});

describe('the host runner: what it does not know', () => {
  const step = (text: string): string => `jobs:\n  one: { runs-on: ubuntu-latest, steps: [${text}] }\n`;

  it.each([
    [
      'an action',
      step('{ uses: someone/else@11bd71901bbe5b1630ceea73d27597364c9af683 }'),
      'knows no action someone/else',
    ],
    ['an action that is not pinned', step('{ uses: actions/checkout@v4 }'), 'not pinned by commit'],
    [
      'an action of ours that is not there',
      step('{ uses: $/actions/nothing }'),
      'there is no action actions/nothing',
    ],
    [
      'an input of an action',
      step('{ uses: $/actions/comment, with: { report: a, digest: b, reprot: c } }'),
      'declares no reprot',
    ],
    ['an action without what it needs', step('{ uses: $/actions/comment }'), 'needs report, digest'],
    ['a function', step('{ run: "${{ hashFiles(github.ref) }}" }'), 'hashFiles'],
    ['a name in a context', step('{ run: "${{ github.reff }}" }'), 'github has no "reff"'],
    [
      'an output of a step',
      step('{ id: a, run: "echo x=1" }, { run: "${{ steps.a.outputs.y }}" }'),
      'steps.a.outputs has no "y"',
    ],
    ['a later step', step('{ run: "${{ steps.b.outcome }}" }, { id: b, run: "true" }'), 'steps has no "b"'],
    ['a runner', 'jobs: { one: { runs-on: mainframe, steps: [{ run: "true" }] } }', 'no runner "mainframe"'],
    [
      'an environment',
      'jobs: { one: { runs-on: ubuntu-latest, environment: moon, steps: [{ run: "true" }] } }',
      'no environment "moon"',
    ],
    ['a key of the schema', step('{ run: "true", retries: 3 }'), "Unexpected value 'retries'"],
    [
      'a key that it cannot run',
      'jobs: { one: { runs-on: ubuntu-latest, container: alpine, steps: [{ run: "true" }] } }',
      'container',
    ],
    [
      'a group that its own run holds',
      'concurrency: x\njobs: { one: { runs-on: ubuntu-latest, concurrency: x, steps: [{ run: "true" }] } }',
      'the concurrency group "x" of its own run',
    ],
  ])('throws for %s', async (_, main, said) => {
    await expect(start(main)).rejects.toThrow(said);
  });
});

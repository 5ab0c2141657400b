import { describe, expect, it } from '@jest/globals';
import { unreachable } from '../../scripts/workflows/checks/left-out.ts';
import { permissionsOf } from '../../scripts/workflows/checks/permissions.ts';
import { twins } from '../../scripts/workflows/checks/twins.ts';
import { CHECKS } from '../../scripts/workflows/checks.ts';
import { readAction, type Repository } from '../../scripts/workflows/repository.ts';
import { findingText, readWorkflow } from '../../scripts/workflows/workflow.ts';

const SHA = '11bd71901bbe5b1630ceea73d27597364c9af683';

/** A workflow that another one calls, which calls a third. */
const CALLED = `name: called
on:
  workflow_call:
    inputs:
      path: { type: string, required: true }
      depth: { type: number, default: 1 }
    secrets:
      KEY: { required: true }
    outputs:
      verdict: { value: "\${{ jobs.inner.outputs.verdict }}" }
permissions: {}
jobs:
  inner:
    permissions: { contents: read, checks: write }
    concurrency: called-\${{ inputs.path }}-\${{ inputs.depth }}
    timeout-minutes: 5
    outputs:
      verdict: \${{ steps.fates.outputs.verdict }}
    steps:
      - id: fates
        uses: $/actions/assess
        with: { policy: a.yml }
        env: { KEY: "\${{ secrets.KEY }}" }
  deeper:
    permissions: { contents: read, deployments: write }
    uses: $/.github/workflows/deeper.yml
`;

const DEEPER = `name: deeper
on: workflow_call
permissions: {}
jobs:
  only:
    permissions: { contents: read, deployments: write }
    timeout-minutes: 5
    steps: [{ run: ls }]
`;

/** One that has nothing wrong, with places where something can be put. */
function caller({
  top = 'permissions: {}',
  on = 'push',
  extra = '',
  job = '',
}: Readonly<Record<string, string>> = {}): string {
  return `# What it
# is for.
name: caller
on: ${on}
${top}
${extra}
jobs:
  first:
    permissions: { contents: read, checks: write, deployments: write }
    uses: fates-gate/fates-gate/.github/workflows/called.yml@main
    with: { path: a }
    secrets: { KEY: "\${{ secrets.KEY }}" }
  second:
    needs: first
    permissions: {}
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${SHA} # v4.2.2
        with: { persist-credentials: false }
      - run: echo "$VERDICT"
        env: { VERDICT: "\${{ needs.first.outputs.verdict }}" }
${job}`;
}

const actions = new Map([
  [
    'actions/assess',
    readAction(
      'inputs: { policy: { required: true }, token: { required: true, default: x } }\noutputs: { verdict: {} }',
    ),
  ],
]);

function repositoryOf(text: string): Repository {
  const files = {
    'caller.yml': text,
    '.github/workflows/called.yml': CALLED,
    '.github/workflows/deeper.yml': DEEPER,
  };
  return {
    workflows: new Map(Object.entries(files).map(([path, yaml]) => [path, readWorkflow(path, yaml)])),
    actions,
  };
}

function findingsOf(check: keyof typeof CHECKS, text: string): readonly string[] {
  const repository = repositoryOf(text);
  const workflow = repository.workflows.get('caller.yml');
  return workflow === undefined ? [] : CHECKS[check](workflow, repository).map(findingText);
}

const job = (text: string): string =>
  `  third:\n    permissions: {}\n    timeout-minutes: 5\n    steps:\n      - ${text}\n`;
const good = caller();
const callable = 'name: a\non: workflow_call\npermissions: {}\njobs:\n  a:\n    permissions: {}\n';

const BAD: readonly (readonly [keyof typeof CHECKS, string, RegExp])[] = [
  ['caches', caller({ job: job(`uses: actions/cache@${SHA} # v4.2.2`) }), /caller\.yml:26: A cache/u],
  ['caches', caller({ job: job(`{ uses: "a/b@${SHA}", with: { cache: npm } }`) }), /A cache/u],
  ['calls', good.replace('path: a', 'path: a, pth: b'), /:11: .*called\.yml has no input pth/u],
  ['calls', good.replace('path: a', 'depth: 2'), /requires the input path/u],
  [
    'calls',
    good.replace('    secrets: { KEY: "${{ secrets.KEY }}" }\n', ''),
    /:9: .*requires the secret KEY/u,
  ],
  ['calls', good.replace('called.yml@', 'absent.yml@'), /absent\.yml@main is not in this repository/u],
  ['calls', caller({ job: job('uses: $/actions/absent') }), /\$\/actions\/absent is not in this repository/u],
  ['calls', caller({ job: job('uses: $/actions/assess') }), /actions\/assess requires the input policy/u],
  [
    'calls',
    caller({ job: job('{ uses: $/actions/assess, with: { policy: a, polcy: b } }') }),
    /has no input polcy/u,
  ],
  [
    'concurrency',
    caller({ extra: 'concurrency: called-x' }),
    /:9: The group called-x… can be the group called-…/u,
  ],
  [
    'concurrency',
    good.replace('    with: { path', '    concurrency: { group: call }\n    with: { path'),
    /group call… can be/u,
  ],
  ['credentials', good.replace('false', 'true'), /:18: The checkout leaves the token/u],
  ['credentials', caller({ job: job(`uses: actions/checkout@${SHA} # v4.2.2`) }), /:26: /u],
  [
    'matrixOutputs',
    caller({ job: '  third: { strategy: { matrix: { a: [1] } }, outputs: { a: b } }' }),
    /third is a matrix/u,
  ],
  [
    'outputs',
    good.replace('outputs.verdict', 'outputs.verdct'),
    /needs\.first\.outputs\.verdct is set by nothing/u,
  ],
  ['outputs', good.replace('    needs: first\n', ''), /add the job to `needs`/u],
  [
    'outputs',
    caller({ job: job('{ id: a, run: "echo b=1", env: { A: "${{ steps.a.outputs.c }}" } }') }),
    /steps\.a\.outputs\.c/u,
  ],
  [
    'outputs',
    CALLED.replace('jobs.inner.outputs.verdict', 'jobs.inner.outputs.score'),
    /:10: jobs\.inner\.outputs\.score/u,
  ],
  [
    'outputs',
    CALLED.replace('fates.outputs.verdict', 'fates.outputs.score'),
    /steps\.fates\.outputs\.score/u,
  ],
  ['ownParts', `${callable}    steps: [{ uses: ./actions/assess }]\n`, /:7: .*Write it with `\$\/`/u],
  [
    'ownParts',
    `${callable}    uses: fates-gate/fates-gate/.github/workflows/called.yml@main\n`,
    /not surely of the commit/u,
  ],
  ['permissions', caller({ top: '' }), /Write `permissions: \{\}`/u],
  ['permissions', caller({ top: 'permissions: { contents: read }' }), /:5: Jobs inherit/u],
  ['permissions', caller({ top: 'permissions: read-all' }), /:5: Jobs inherit/u],
  ['permissions', good.replace('    permissions: {}\n', ''), /second does not list its permissions/u],
  [
    'permissions',
    good.replace('    permissions: {}\n', '    permissions: write-all\n'),
    /second does not list/u,
  ],
  [
    'permissions',
    good.replace(', deployments: write', ''),
    /grants checks: write, contents: read, and .*called\.yml asks for checks: write, contents: read, deployments: write/u,
  ],
  [
    'permissions',
    good.replace('checks: write,', 'checks: write, issues: write,'),
    /:9: .*grant exactly that/u,
  ],
  ['pins', good.replace(`@${SHA}`, '@v4'), /:18: actions\/checkout@v4 can be another program/u],
  ['pins', good.replace(' # v4.2.2', ''), /does not say its version/u],
  [
    'scripts',
    caller({ job: job('run: echo ${{ github.event.pull_request.title }}') }),
    /:26: A script holds an expression/u,
  ],
  [
    'secrets',
    caller({ job: job('{ run: ls, env: { T: "${{ secrets.GITHUB_TOKEN }}" } }') }),
    /:26: .*Use github\.token/u,
  ],
  [
    'secrets',
    good.replace('secrets: { KEY: "${{ secrets.KEY }}" }', 'secrets: inherit'),
    /:12: `secrets: inherit`/u,
  ],
  ['timeouts', good.replace('    timeout-minutes: 5\n', ''), /second has no time-out/u],
  ['triggers', caller({ on: '{ pull_request_target: null }' }), /:4: `pull_request_target`/u],
  ['triggers', caller({ on: 'pull_request_target' }), /:4: `pull_request_target`/u],
  ['unread', CALLED.replace('inputs.depth', 'inputs.dept'), /:6: Nothing reads inputs\.depth/u],
  ['unread', CALLED.replace('secrets.KEY }', 'secrets.KEYS }'), /Nothing reads secrets\.KEY,/u],
];

describe('the checks of workflows', () => {
  it.each(BAD)('see what is wrong: %s %#', (check, text, message) => {
    const findings = findingsOf(check, text);
    expect(findings).toEqual([expect.stringMatching(message)]);
  });

  it.each(Object.keys(CHECKS))('let what is right pass, and are each seen to complain: %s', (name) => {
    const check = BAD.find(([of]) => of === name)?.[0];
    expect(check).toBe(name);
    for (const text of check === undefined ? [] : [good, CALLED, DEEPER])
      expect(findingsOf(check ?? 'pins', text)).toEqual([]);
  });

  it('see a step that is not what another workflow has under its name', () => {
    const step = (run: string): string => `${callable}    steps: [{ name: Install from a, run: ${run} }]\n`;
    const [one, same, other] = ['npm ci', 'npm ci', 'npm install'].map((run, index) =>
      readWorkflow(`${index}.yml`, step(run)),
    );
    const all = [one, same, other].flatMap((workflow) => (workflow === undefined ? [] : [workflow]));
    expect(twins(all).map(({ path }) => path)).toEqual(['2.yml']);
  });

  it('see an input that cannot be reached, and one that is no longer left out', () => {
    expect(unreachable(['a', 'b', 'c'], ['a', 'c'], ['c', 'gone'])).toEqual([
      expect.stringMatching(/^b cannot be set/u),
      expect.stringMatching(/^c is no longer left out/u),
      expect.stringMatching(/^gone is no longer left out/u),
    ]);
  });

  it('add up permissions through every call', () => {
    const repository = repositoryOf(good);
    const called = readWorkflow('.github/workflows/called.yml', CALLED);
    expect(permissionsOf(repository, called)).toEqual({
      contents: 'read',
      checks: 'write',
      deployments: 'write',
    });
  });
});

describe('a workflow', () => {
  it('is read with its comment and its places', () => {
    const workflow = readWorkflow('a.yml', good);
    expect(workflow.about).toBe('What it is for.');
    expect(workflow.lineOf(['jobs', 'second', 'steps', 1, 'run'])).toBe(20);
    expect(workflow.lineOf(['jobs', 'absent'])).toBe(8);
  });

  it('that is none is named', () => {
    expect(() => readWorkflow('a.yml', 'a: [')).toThrow(/^a\.yml: /u);
    expect(() => readWorkflow('a.yml', 'name: a')).toThrow(/^a\.yml: not the shape of a workflow/u);
  });
});

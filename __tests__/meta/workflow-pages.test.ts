import { describe, expect, it } from '@jest/globals';
import { pagesOf } from '../../scripts/generate/workflow-pages.ts';
import { withLocalPaths } from '../../scripts/workflows/local-paths.ts';
import { readWorkflow, type Workflow } from '../../scripts/workflows/workflow.ts';

const INNER = `# Reusable: counts what is there. It writes nothing.
name: inner
on:
  workflow_call:
    inputs:
      path: { type: string, required: true, description: "Where | to look." }
      depth: { type: number, default: 3, description: How deep. }
    secrets:
      KEY: { description: Opens it. }
    outputs:
      count: { description: How many., value: "\${{ jobs.count.outputs.count }}" }
permissions: {}
jobs:
  count:
    name: Count "all"
    permissions:
      contents: read
      issues: write # the tally
    outputs: { count: "1" }
    steps: [{ run: ls }]
  tell:
    needs: count
    if: inputs.depth != 3
    permissions: {}
    steps: [{ run: ls }]
`;

const OUTER = `# Reusable: counts, then rests.
name: outer
on: workflow_call
permissions: {}
jobs:
  inner:
    permissions: { contents: read, issues: write }
    uses: $/.github/workflows/inner.yml
    with: { path: a }
  rest: { needs: inner, if: always(), permissions: { checks: write }, steps: [{ run: ls }] }
`;

const CALLER = `# Copy it.
name: caller
on: push
permissions: {}
jobs:
  outer:
    permissions: { contents: read, issues: write, checks: write }
    uses: somebody/gate/.github/workflows/outer.yml@v2
`;

function read(path: string, text: string): readonly [string, Workflow] {
  return [path, readWorkflow(path, text)];
}

const files = [
  read('.github/workflows/inner.yml', INNER),
  read('.github/workflows/outer.yml', OUTER),
  read('workflows/outer.yml', CALLER.replace('somebody/gate', 'fates-gate/fates-gate')),
];
const pages = new Map(
  pagesOf({ workflows: new Map(files), actions: new Map() }).map(({ path, text }) => [path, text]),
);
const page = (name: string): string => pages.get(`docs/workflows/${name}.md`) ?? '';

describe('the page of a workflow', () => {
  it('is there for each that can be called, and for no other', () => {
    expect([...pages.keys()]).toEqual([
      'docs/workflows/README.md',
      'docs/workflows/inner.md',
      'docs/workflows/outer.md',
    ]);
  });

  it('says what it does, what goes in and what comes out', () => {
    expect(page('inner')).toContain('# inner.yml\n\nCounts what is there. It writes nothing.\n');
    expect(page('inner')).toContain(
      '| `path` | *required* | Where \\| to look. |\n| `depth` | `3` | How deep. |',
    );
    expect(page('inner')).toContain('| `KEY` |  | Opens it. |');
    expect(page('inner')).toContain('| `count` | How many. |');
    expect(page('outer')).not.toContain('## Inputs');
  });

  it('lists exactly what has to be granted, through every call, with the reason', () => {
    expect(page('inner')).toContain(
      '| `contents: read` | reading the repository |\n| `issues: write` | the tally |',
    );
    expect(page('outer')).toContain('`issues: write`');
    expect(page('outer')).toContain('`checks: write`');
  });

  it('draws the jobs, each with what it may, dotted where it runs under a condition', () => {
    expect(page('inner')).toContain('  count["Count #quot;all#quot;<br/>contents: read, issues: write"]');
    expect(page('inner')).toContain('  tell["tell<br/>no permission"]\n  count -.-> tell\n');
    expect(page('outer')).toContain('  inner["inner<br/>inner.yml<br/>contents: read, issues: write"]');
    expect(page('outer')).toContain('  inner --> rest\n');
  });

  it('shows the caller that is ready to copy, else the smallest call under the version of the callers', () => {
    expect(page('outer')).toContain(
      '[`workflows/outer.yml`](../../workflows/outer.yml), ready to copy:\n\n```yaml\n# Copy it.',
    );
    expect(page('inner')).toContain(
      '    uses: fates-gate/fates-gate/.github/workflows/inner.yml@v2\n    with:\n      path: …\n```',
    );
  });

  it('stands in the index with its first sentence', () => {
    expect(page('README')).toContain(
      '| [inner.yml](inner.md) | Counts what is there. | `contents: read`, `issues: write` |  |',
    );
  });
});

describe('local paths', () => {
  it('stand for our own parts and for nothing else', () => {
    const text =
      'uses: $/actions/a\nuses: fates-gate/fates-gate/.github/workflows/b.yml@main\nuses: fates-gate/fates-gate@v1 # x\nuses: a/b@c';
    expect(withLocalPaths(text)).toBe(
      'uses: ./actions/a\nuses: ./.github/workflows/b.yml\nuses: ./ # x\nuses: a/b@c',
    );
  });
});

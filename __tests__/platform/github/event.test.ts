import { describe, expect, it } from '@jest/globals';
import type { RunContext } from '../../../src/platform/github/event.ts';
import { isAudit, readContext } from '../../../src/platform/github/event.ts';

const [A, B, ZERO] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];
const ENVIRONMENT = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo/models',
  GITHUB_SHA: B,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW_REF: 'octo/models/.github/workflows/fates.yml@refs/heads/main',
  GITHUB_RUN_ID: '7',
  GITHUB_WORKSPACE: '/work',
};
const REPOSITORY = { id: 12, default_branch: 'main', fork: false };

function contextOf(
  event: string,
  payload: unknown,
  more: Record<string, string | undefined> = {},
): RunContext {
  const read = readContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: event, ...more }, payload);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.value;
}

describe('a merge group', () => {
  const group = { head_sha: B, base_sha: A, base_ref: 'refs/heads/main', head_ref: 'refs/heads/gh-x' };

  it('says its commit, its base and the branch', () => {
    const { mergeGroup, pull } = contextOf('merge_group', { merge_group: group, repository: REPOSITORY });
    expect([mergeGroup, pull]).toEqual([{ head: B, base: A, baseRef: 'main' }, undefined]);
  });

  it.each([
    [undefined],
    [{}],
    [{ merge_group: { ...group, head_sha: '$(id)' } }],
    [{ merge_group: { ...group, base_sha: 3 } }],
    [{ merge_group: { ...group, base_ref: 'refs/pull/1/merge' } }],
  ])('is refused when its event is unusable: %#', (payload) => {
    const read = readContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: 'merge_group' }, payload);
    expect(read.ok ? '' : read.problems[0]?.code).toBe('context/event');
  });
});

describe('a push', () => {
  const push = { before: A, after: B, ref: 'refs/heads/main', deleted: false, forced: false };

  it.each([
    ['what was there before', push, { forced: false, before: A }],
    ['that history was replaced', { ...push, forced: true }, { forced: true, before: A }],
    ['nothing before a new branch', { ...push, before: ZERO }, { forced: false }],
    ['nothing of a branch that it deleted', { ...push, after: ZERO, deleted: true }, undefined],
    ['nothing of another commit than the run’s', { ...push, after: A }, undefined],
    ['nothing when it is unusable', { ...push, before: '--output=x' }, undefined],
    ['nothing without content', undefined, undefined],
  ])('says %s', (_, payload, expected) => {
    expect(contextOf('push', payload).push).toEqual(expected);
  });
});

describe('the repository and the branch', () => {
  it('are known as far as the event says them', () => {
    const known = contextOf('schedule', { schedule: '0 0 * * *', repository: REPOSITORY });
    expect(known).toMatchObject({
      branch: 'main',
      workflow: 'fates.yml',
      repository: { owner: 'octo', repo: 'models', id: 12, defaultBranch: 'main', isFork: false },
    });
    const unknown = contextOf('schedule', { repository: { id: -1, default_branch: 3, fork: 'no' } });
    expect(unknown.repository).toEqual({ owner: 'octo', repo: 'models' });
  });

  it.each([
    ['refs/tags/v1', undefined],
    ['refs/pull/1/merge', undefined],
    ['refs/heads/a/b', 'a/b'],
  ])('%s is the branch %s', (ref, branch) => {
    expect(contextOf('push', undefined, { GITHUB_REF: ref }).branch).toBe(branch);
  });

  it.each([
    ['octo/other/.github/workflows/fates.yml@refs/heads/main'],
    ['octo/models/.github/workflows/../fates.yml@refs/heads/main'],
    ['octo/models/.github/workflows/fates.sh@refs/heads/main'],
    [undefined],
  ])('has no workflow of its own in %s', (ref) => {
    expect(contextOf('push', undefined, { GITHUB_WORKFLOW_REF: ref }).workflow).toBeUndefined();
  });
});

describe('an audit', () => {
  it.each([
    ['push', 'refs/heads/main', true],
    ['schedule', 'refs/heads/main', true],
    ['workflow_dispatch', 'refs/heads/main', true],
    ['push', 'refs/heads/topic', false],
    ['push', 'refs/tags/main', false],
    ['workflow_run', 'refs/heads/main', false],
    ['issue_comment', 'refs/heads/main', false],
  ])('of %s on %s: %s', (event, ref, expected) => {
    const context = contextOf(event, { repository: REPOSITORY }, { GITHUB_REF: ref });
    expect(isAudit(context)).toBe(expected);
  });

  it('needs the name of the default branch', () => {
    expect(isAudit(contextOf('schedule', {}))).toBe(false);
  });
});

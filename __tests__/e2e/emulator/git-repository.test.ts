import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { changedFiles } from '../github/changed-files.ts';
import { git } from '../github/git-command.ts';
import type { GitRepository } from '../github/git-repository.ts';
import { makeGitRepository } from '../github/git-repository.ts';

describe('a repository for tests', () => {
  let repository: GitRepository;
  let base: string;
  let head: string;
  let merge: string;
  beforeAll(() => {
    repository = makeGitRepository();
    base = repository.commit('main', {
      'a.csv': 'x\n',
      'models/m.onnx': Uint8Array.of(0, 1, 254, 255),
      'old.csv': '1\n2\n3\n',
    });
    head = repository.commit('feature', { 'a.csv': 'y\n', 'new name.csv': '1\n2\n3\n', 'old.csv': null });
    merge = repository.mergePull(5, base, head);
  });
  afterAll(() => repository.remove());

  it('makes a merge commit whose parents are base and head, in this order', () => {
    expect(git(repository.path, 'rev-parse', `${merge}^1`, `${merge}^2`).split('\n')).toEqual([base, head]);
    expect(git(repository.path, 'rev-parse', 'refs/pull/5/merge', 'refs/pull/5/head').split('\n')).toEqual([
      merge,
      head,
    ]);
    expect(git(repository.path, 'show', `${merge}:a.csv`)).toBe('y');
  });

  it('merges what happened on both branches', () => {
    const twin = makeGitRepository();
    const start = twin.commit('main', { 'a.csv': '1\n' });
    const feature = twin.commit('feature', { 'b.csv': '2\n' });
    const moved = twin.commit('main', { 'c.csv': '3\n' });
    const merged = twin.mergePull(1, moved, feature);
    expect(git(twin.path, 'ls-tree', '--name-only', merged).split('\n')).toEqual(['a.csv', 'b.csv', 'c.csv']);
    expect(git(twin.path, 'merge-base', moved, feature)).toBe(start);
    twin.remove();
  });

  it('gives the same shas to the same contents in every run', () => {
    const twin = makeGitRepository();
    const contents = {
      'a.csv': 'x\n',
      'models/m.onnx': Uint8Array.of(0, 1, 254, 255),
      'old.csv': '1\n2\n3\n',
    };
    expect(twin.commit('main', contents)).toBe(base);
    twin.remove();
  });

  it('checks out the merge commit at depth 1 with HEAD detached, parents unreachable but named', () => {
    const workspace = repository.checkout(merge);
    expect(git(workspace, 'rev-parse', 'HEAD')).toBe(merge);
    expect(git(workspace, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(() => git(workspace, 'rev-parse', '--verify', '--quiet', 'HEAD^1')).toThrow('ended with 1');
    const parents = git(workspace, 'cat-file', '-p', 'HEAD')
      .split('\n')
      .filter((line) => line.startsWith('parent '));
    expect(parents).toEqual([`parent ${base}`, `parent ${head}`]);
    expect(git(workspace, 'rev-parse', '--abbrev-ref', 'HEAD')).toBe('HEAD');
    expect([...readFileSync(join(workspace, 'models', 'm.onnx'))]).toEqual([0, 1, 254, 255]);
    expect(git(workspace, 'status', '--porcelain')).toBe('');
  });

  it('lets a shallow checkout fetch the base by its sha, unless it has no origin', () => {
    const workspace = repository.checkout(head);
    expect(() => git(workspace, 'cat-file', '-e', base)).toThrow('ended with');
    git(workspace, 'fetch', '--quiet', '--depth=1', 'origin', base);
    expect(git(workspace, 'show', `${base}:a.csv`)).toBe('x');
    const alone = repository.checkout(head, { withoutOrigin: true });
    expect(() => git(alone, 'fetch', '--quiet', '--depth=1', 'origin', base)).toThrow('ended with 128');
  });

  it('checks out the whole history when asked', () => {
    const workspace = repository.checkout(merge, { depth: 0 });
    expect(git(workspace, 'rev-parse', 'HEAD^1')).toBe(base);
  });

  it('lists what changed as GitHub does, renames with their old name', () => {
    expect(changedFiles(repository.path, base, head)).toEqual([
      { filename: 'a.csv', status: 'modified' },
      { filename: 'new name.csv', status: 'renamed', previous_filename: 'old.csv' },
    ]);
  });

  it('says which command failed and how', () => {
    expect(() => git(repository.path, 'rev-parse', '--verify', 'nowhere')).toThrow(
      /git rev-parse --verify nowhere ended with 128/,
    );
  });

  it('is gone with its checkouts when removed', () => {
    const short = makeGitRepository();
    const sha = short.commit('main', { a: '1' });
    const workspace = short.checkout(sha, { ref: 'refs/remotes/origin/main' });
    short.remove();
    expect([existsSync(short.path), existsSync(workspace)]).toEqual([false, false]);
  });
});

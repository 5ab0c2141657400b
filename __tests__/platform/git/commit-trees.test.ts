import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { CommitTree, UnavailableTree } from '../../../src/discover/commit-tree.ts';
import { isAvailable } from '../../../src/discover/commit-tree.ts';
import { openCommitTree } from '../../../src/platform/git/commit-trees.ts';
import { openFetchingGit } from '../../../src/platform/git/git-fetch.ts';
import { remoteTip } from '../../../src/platform/git/git-history.ts';
import { git, gitEnvironment } from '../../e2e/github/git-command.ts';
import type { GitRepository } from '../../e2e/github/git-repository.ts';
import { makeGitRepository } from '../../e2e/github/git-repository.ts';

const server = { url: 'https://github.com', token: 'ghs_secret' };
const at = (folder: string, environment: NodeJS.ProcessEnv = gitEnvironment) => ({ folder, environment });

function available(tree: CommitTree | UnavailableTree): CommitTree {
  if (!isAvailable(tree)) throw new Error(tree.problem.message);
  return tree;
}

async function contentOf(tree: CommitTree, path: string): Promise<string> {
  const source = await tree.open(path);
  return Buffer.from((await source?.read(0, source.size)) ?? []).toString();
}

describe('a commit', () => {
  let origin: GitRepository;
  let base: string;
  let head: string;
  let merge: string;
  beforeAll(() => {
    origin = makeGitRepository();
    base = origin.commit('main', { 'a.csv': 'x\n1\n', 'data/old.csv': 'y\n' });
    head = origin.commit('feature', { 'a.csv': 'x\n2\n', 'data/new.csv': 'y\n', 'data/old.csv': null });
    merge = origin.mergePull(1, base, head);
    git(origin.path, 'config', 'uploadpack.allowFilter', 'true');
  });
  afterAll(() => origin.remove());

  it('is read from local git when it is there', async () => {
    const place = at(origin.checkout(merge, { depth: 0 }));
    const tree = available(await openCommitTree(base, { place, server }));
    expect([tree.commit, tree.from]).toEqual([base, 'git']);
    expect((await tree.list()).files.map(({ path }) => path)).toEqual(['a.csv', 'data/old.csv']);
    expect(await contentOf(tree, 'a.csv')).toBe('x\n1\n');
  });

  it('is fetched alone into a shallow checkout, whose references and working tree stay as they are', async () => {
    const folder = origin.checkout(merge);
    const before = [git(folder, 'for-each-ref'), git(folder, 'status', '--porcelain')];
    const tree = available(await openCommitTree(base, { place: at(folder), server }));
    expect(tree.from).toBe('fetch');
    expect(await contentOf(tree, 'data/old.csv')).toBe('y\n');
    expect([git(folder, 'for-each-ref'), git(folder, 'status', '--porcelain')]).toEqual(before);
    expect(() => readFileSync(join(folder, '.git', 'FETCH_HEAD'))).not.toThrow();
    expect(readFileSync(join(folder, '.git', 'FETCH_HEAD'), 'utf8')).not.toContain(base);
    expect(available(await openCommitTree(base, { place: at(folder) })).from).toBe('git');
  });

  it('is fetched alone into a bare repository that holds nothing yet', async () => {
    const folder = join(origin.checkout(merge, { withoutOrigin: true }), 'bare');
    git(origin.path, 'init', '--quiet', '--bare', folder);
    git(folder, 'remote', 'add', 'origin', pathToFileURL(origin.path).href);
    const newer = origin.commit('feature', { 'a.csv': 'x\n4\n' });
    const tree = available(await openCommitTree(newer, { place: at(folder), server }));
    expect(await contentOf(tree, 'a.csv')).toBe('x\n4\n');
    expect(git(folder, 'rev-list', '--count', newer)).toBe('1');
    expect(git(folder, 'for-each-ref')).toBe('');
  });

  it('does not make a whole history shallow', async () => {
    const folder = origin.checkout(merge, { depth: 0 });
    const newer = origin.commit('main', { 'a.csv': 'x\n3\n' });
    const tree = available(await openCommitTree(newer, { place: at(folder), server }));
    expect(tree.from).toBe('fetch');
    expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('false');
    expect(git(folder, 'rev-parse', `${newer}^1`)).toBe(base);
  });

  it.each([
    ['without blobs', 'blob:none'],
    ['without trees', 'tree:0'],
  ])('is completed in a partial clone %s', async (_, filter) => {
    const folder = origin.checkout(merge, { withoutOrigin: true });
    const clone = join(folder, 'clone');
    git(
      folder,
      'clone',
      '--quiet',
      `--filter=${filter}`,
      '--no-checkout',
      pathToFileURL(origin.path).href,
      clone,
    );
    const alone = await openCommitTree(base, { place: at(clone) });
    expect(isAvailable(alone) ? '' : alone.problem.message).toMatch(
      /of its objects are not in the repository/,
    );
    const tree = available(await openCommitTree(base, { place: at(clone), server }));
    expect(tree.from).toBe('fetch');
    expect(await contentOf(tree, 'a.csv')).toBe('x\n1\n');
    expect(available(await openCommitTree(base, { place: at(clone) })).from).toBe('git');
  });

  it('is unavailable without an origin, and the problem says what was tried and what to do', async () => {
    const place = at(origin.checkout(merge, { withoutOrigin: true }));
    const tree = await openCommitTree(base, { place, server });
    expect(tree).toMatchObject({ commit: base, problem: { code: 'base/unreadable', path: '.git' } });
    const { message = '', hint = '' } = isAvailable(tree) ? {} : tree.problem;
    expect(message).toMatch(/local git: .*; fetch: .*origin.*; API: not tried/);
    expect(hint).toContain('fetch-depth: 0');
    expect(message).not.toContain('ghs_secret');
  });

  it('is unavailable where there is no git', async () => {
    const place = at(origin.checkout(merge), { ...gitEnvironment, PATH: '/nowhere' });
    const tree = await openCommitTree(base, { place, server });
    expect(isAvailable(tree) ? '' : tree.problem.message).toContain('local git: git is not installed');
  });

  it('is read in a folder of somebody else, as a container has it, where git by itself refuses', async () => {
    const folder = origin.checkout(merge, { depth: 0 });
    const environment = { ...gitEnvironment, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const bare = spawnSync('git', ['status'], { cwd: folder, env: environment });
    expect(bare.stderr.toString()).toContain('dubious ownership');
    expect(available(await openCommitTree(base, { place: at(folder, environment), server })).from).toBe(
      'git',
    );
  });

  it.each(['--upload-pack=touch ran', 'main', 'abc', '0'.repeat(39), ''])(
    'is never asked for as %j, which is no full id',
    async (commit) => {
      const place = at(origin.checkout(merge));
      const tree = await openCommitTree(commit, { place, server });
      expect(isAvailable(tree) ? '' : tree.problem.message).toContain('no full id');
    },
  );

  it('runs no command that the configuration names for transport or credentials', async () => {
    const folder = origin.checkout(merge, { withoutOrigin: true });
    const ran = join(folder, 'ran');
    const config = `[remote "origin"]\n\turl = "ext::sh -c 'touch ${ran}'"\n[protocol "ext"]\n\tallow = always\n[core]\n\tfsmonitor = touch ${ran}\n`;
    writeFileSync(join(folder, '.git', 'config'), config, { flag: 'a' });
    const tree = await openCommitTree(base, { place: at(folder), server });
    expect(isAvailable(tree) ? '' : tree.problem.message).toContain("transport 'ext' not allowed");
    expect(await remoteTip(openFetchingGit(at(folder), server), 'main')).toBeUndefined();
    expect(() => readFileSync(ran)).toThrow('ENOENT');
  });
});

import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Client } from '../../../src/platform/github/client.ts';
import { openClient } from '../../../src/platform/github/client.ts';
import { openApiTree, readApiCommit } from '../../../src/platform/github/commit-tree-api.ts';
import { apiMergeBase, apiTip } from '../../../src/platform/github/history-api.ts';
import { git } from '../github/git-command.ts';
import type { GitRepository } from '../github/git-repository.ts';
import { makeGitRepository } from '../github/git-repository.ts';
import { primaryRateLimit } from '../github/fault.ts';
import type { GithubWorld } from '../github/start-github.ts';
import { startGithub } from '../github/start-github.ts';

const big = Buffer.alloc(400_000, '0123456789');

describe('the tree of a commit from the API', () => {
  let world: GithubWorld;
  let repository: GitRepository;
  let base: string;
  let head: string;
  let merge: string;
  let lonely: string;
  let client: Client;
  const models = { owner: 'octo-org', repo: 'models' };
  const open = (token: string): Client =>
    openClient({
      token,
      apiUrl: world.url,
      purpose: 'read',
      timeout: 10_000,
      version: '1.0.0',
      warn: () => undefined,
    });

  beforeAll(async () => {
    world = await startGithub();
    repository = makeGitRepository();
    base = repository.commit('main', {
      'a.csv': 'x\r\n1\r\n',
      '$(id).csv': 'y\n',
      'data/deep/big.bin': big,
      'data/b.csv': 'z\n',
    });
    head = repository.commit('feature', { 'a.csv': 'x\n2\n' }, 'main');
    merge = repository.mergePull(1, base, head);
    const tree = git(repository.path, 'mktree', '--missing').trim();
    lonely = git(
      repository.path,
      '-c',
      'user.name=Ada',
      '-c',
      'user.email=ada@example.org',
      'commit-tree',
      tree,
      '-m',
      'Alone',
    );
    await world.openPullRequest({
      repo: 'models',
      git: repository.path,
      base: { ref: 'main', sha: base },
      head: { ref: 'feature', sha: head },
      mergeSha: merge,
    });
    const again = { headSha: head, mergeSha: lonely };
    await world.push(
      {
        ...models,
        number: 1,
        headRef: '',
        baseRef: '',
        baseSha: '',
        mergeSha: null,
        headSha: head,
        fork: undefined,
      },
      again,
    );
    client = open(world.readToken);
  });
  afterAll(async () => {
    repository.remove();
    await world.close();
  });

  it('lists the files and their sizes', async () => {
    const tree = await openApiTree(client, models, base);
    expect([tree.commit, tree.from]).toEqual([base, 'api']);
    expect((await tree.list()).files).toEqual([
      { path: '$(id).csv', size: 2 },
      { path: 'a.csv', size: 6 },
      { path: 'data/b.csv', size: 2 },
      { path: 'data/deep/big.bin', size: 400_000 },
    ]);
    expect(await tree.blobOf('a.csv')).toBe(git(repository.path, 'rev-parse', `${base}:a.csv`));
    expect(await tree.open('nothing.csv')).toBeNull();
  });

  it('asks for the bytes of a file once, whatever is read of it', async () => {
    const source = await (await openApiTree(client, models, base)).open('data/deep/big.bin');
    world.forgetRequests();
    expect(Buffer.from((await source?.read(399_995, 100)) ?? []).toString()).toBe('56789');
    expect(await source?.sha256()).toBe(createHash('sha256').update(big).digest('hex'));
    let bytes = 0;
    for await (const chunk of source?.stream() ?? []) bytes += chunk.length;
    expect(bytes).toBe(big.length);
    expect(world.requests.map(({ path }) => path.split('/')[5])).toEqual(['blobs']);
  });

  it('reads the parents of a commit in order', async () => {
    expect((await readApiCommit(client, models, merge)).parents).toEqual([base, head]);
  });

  it('walks a tree that GitHub cuts off, folder by folder', async () => {
    const { tree: root } = await readApiCommit(client, models, base);
    const cut = { sha: root, url: '', truncated: true, tree: [] };
    world.fault({ path: new RegExp(`/git/trees/${root}\\?recursive=1`), status: 200, body: cut });
    world.forgetRequests();
    const tree = await openApiTree(client, models, base);
    expect((await tree.list()).files.map(({ path }) => path)).toEqual([
      '$(id).csv',
      'a.csv',
      'data/b.csv',
      'data/deep/big.bin',
    ]);
    expect(world.requests.filter(({ path }) => path.includes('/git/trees/'))).toHaveLength(3);
  });

  it('refuses a folder that is cut off by itself, instead of taking half of it', async () => {
    const body = { sha: 'a'.repeat(40), url: '', truncated: true, tree: [] };
    const fault = world.fault({ path: /\/git\/trees\//, status: 200, body, times: 2 });
    await expect(openApiTree(client, models, base)).rejects.toThrow('too large for the API');
    fault.remove();
  });

  it('does not take other bytes for those of the commit', async () => {
    const source = await (await openApiTree(client, models, base)).open('a.csv');
    const body = { encoding: 'base64', content: Buffer.from('x\r\n2\r\n').toString('base64') };
    world.fault({ path: /\/git\/blobs\//, status: 200, body });
    await expect(source?.sha256()).rejects.toThrow('other bytes of a.csv');
  });

  it.each([
    ['another form', { tree: 'none' }],
    [
      'a path that is none',
      { truncated: false, tree: [{ path: '', mode: '100644', type: 'blob', sha: 'x' }] },
    ],
  ])('is a failure of the environment for an answer of %s', async (_, body) => {
    world.fault({ path: /\/git\/trees\//, status: 200, body });
    await expect(openApiTree(client, models, base)).rejects.toThrow('another form than documented');
  });

  it('is a failure of the environment at a rate limit, and for a commit that is not there', async () => {
    const limit = world.fault({
      path: /\/git\/commits\//,
      times: Infinity,
      ...primaryRateLimit(2_100_000_000),
    });
    await expect(openApiTree(client, models, base)).rejects.toMatchObject({ kind: 'limited' });
    limit.remove();
    await expect(openApiTree(client, models, 'f'.repeat(40))).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('refuses what is too large for the blobs API without asking', async () => {
    const { tree: root } = await readApiCommit(client, models, base);
    const entry = { path: 'huge.csv', mode: '100644', type: 'blob', sha: 'a'.repeat(40), size: 100_000_001 };
    const link = { path: 'link.csv', mode: '120000', type: 'blob', sha: 'a'.repeat(40), size: 4 };
    const module = { path: 'module', mode: '160000', type: 'commit', sha: 'a'.repeat(40) };
    const body = { sha: root, truncated: false, tree: [entry, link, module] };
    world.fault({ path: /\/git\/trees\//, status: 200, body });
    const tree = await openApiTree(client, models, base);
    expect((await tree.list()).notLookedAt.map(({ path }) => path)).toEqual(['link.csv', 'module']);
    const source = await tree.open('huge.csv');
    world.forgetRequests();
    await expect(source?.sha256()).rejects.toThrow('no more than 100000000');
    expect(world.requests).toEqual([]);
  });

  it('finds the merge base, or says that there is none, or that it is unknown', async () => {
    expect(await apiMergeBase(client, models, base, head)).toEqual({ kind: 'found', commit: base });
    expect(await apiMergeBase(client, models, lonely, head)).toEqual({ kind: 'none' });
    expect(await apiMergeBase(client, models, 'f'.repeat(40), head)).toMatchObject({ kind: 'unknown' });
  });

  it('tells the tip of a branch', async () => {
    expect(await apiTip(client, models, 'main')).toBe(base);
    expect(await apiTip(client, models, '$(id)/../main')).toBeUndefined();
  });
});

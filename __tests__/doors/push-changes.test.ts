import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Changes } from '../../src/discover/touched.ts';
import { commitChanges } from '../../src/doors/tree/push-changes.ts';
import { openGit } from '../../src/platform/git/git.ts';
import { openClient } from '../../src/platform/github/client.ts';
import { gitEnvironment } from '../e2e/github/git-command.ts';
import type { GitRepository } from '../e2e/github/git-repository.ts';
import { makeGitRepository } from '../e2e/github/git-repository.ts';
import type { GithubWorld } from '../e2e/github/start-github.ts';
import { startGithub } from '../e2e/github/start-github.ts';

let world: GithubWorld;
let repository: GitRepository;
let commits: { readonly first: string; readonly second: string; readonly other: string };

beforeAll(async () => {
  world = await startGithub();
  repository = makeGitRepository();
  const text = Array.from({ length: 40 }, (_, row) => `row ${row}\n`).join('');
  const first = repository.commit('main', { 'a.csv': text, 'kept.md': 'kept\n', 'gone.md': 'gone\n' });
  const second = repository.commit('topic', { 'a.csv': null, 'b\t"ü.csv': text, 'gone.md': null }, first);
  const other = repository.commit('other', { 'other.md': 'other\n' }, first);
  commits = { first, second, other };
  await world.openPullRequest({
    repo: 'models',
    git: repository.path,
    base: { ref: 'main', sha: first },
    head: { ref: 'topic', sha: second },
  });
  await world.openPullRequest({
    repo: 'models',
    git: repository.path,
    base: { ref: 'main', sha: first },
    head: { ref: 'other', sha: other },
  });
}, 60_000);

afterEach(() => world.forgetRequests());
afterAll(async () => {
  repository.remove();
  await world.close();
});

interface Asked {
  readonly base: string;
  readonly head: string;
  readonly depth?: number;
  readonly token?: string;
}

function changes({ base, head, depth = 1, token = world.writeToken }: Asked): Promise<Changes> {
  const git = openGit(repository.checkout(head, { depth }), gitEnvironment);
  const client = openClient({
    token,
    apiUrl: world.url,
    purpose: 'read',
    timeout: 5000,
    version: '0',
    warn: () => undefined,
  });
  return commitChanges(
    token === '' ? undefined : client,
    { owner: world.owner, repo: 'models', base, head },
    git,
  );
}

function because(found: Changes): string {
  return found.kind === 'everything' ? found.because : found.kind;
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }) => (a.path < b.path ? -1 : 1);
const RENAMED = [{ path: 'b\t"ü.csv', previous: 'a.csv' }, { path: 'gone.md' }];

describe('what changed between two commits', () => {
  it('is told by git alone when it has both, with renames and whatever name', async () => {
    const found = await changes({ base: commits.first, head: commits.second, depth: 0 });
    expect(found.kind === 'files' ? [...found.files].sort(byPath) : found).toEqual(RENAMED);
    expect(found.kind === 'files' && [found.isUntracked('kept.md'), found.isUntracked('made.csv')]).toEqual([
      false,
      true,
    ]);
    expect(world.requests).toEqual([]);
  });

  it('is told by GitHub in a shallow checkout', async () => {
    const found = await changes({ base: commits.first, head: commits.second });
    const paths = found.kind === 'files' ? found.files.flatMap(({ path, previous }) => [path, previous]) : [];
    expect(paths).toEqual(expect.arrayContaining(['gone.md', 'b\t"ü.csv']));
    expect(world.requests.map(({ path }) => path).join()).toContain('/compare/');
  });

  it('is everything after a force-push that GitHub alone knows: its list leaves out what was thrown away', async () => {
    const found = await changes({ base: commits.other, head: commits.second });
    expect(because(found)).toContain('history was replaced');
  });

  it('is told by git after a force-push when it has both commits', async () => {
    const workspace = repository.checkout(commits.second, { depth: 0 });
    const git = openGit(workspace, gitEnvironment);
    await git('fetch', '--quiet', 'origin', commits.other);
    const range = { owner: world.owner, repo: 'models', base: commits.other, head: commits.second };
    const found = await commitChanges(undefined, range, git);
    expect(found.kind === 'files' ? found.files.map(({ path }) => path) : []).toContain('other.md');
  });

  it('is everything at the 300 files where GitHub stops', async () => {
    const files = Array.from({ length: 300 }, (_, at) => ({ filename: `f${at}`, status: 'added' }));
    world.fault({ path: /\/compare\//, status: 200, body: { status: 'ahead', files } });
    expect(because(await changes({ base: commits.first, head: commits.second }))).toBe(
      'the comparison lists 300 files, where GitHub stops counting',
    );
  });

  it('is everything when nobody can tell, and says why', async () => {
    const asked = { base: 'd'.repeat(40), head: commits.second };
    expect(because(await changes({ ...asked, token: '' }))).toContain('there is no token to ask GitHub');
    expect(because(await changes(asked))).toContain('nor can GitHub');
    world.fault({
      path: /\/compare\//,
      times: 9,
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    expect(because(await changes({ base: commits.first, head: commits.second }))).toContain(
      'may not compare',
    );
  });

  it('is everything when nothing differs, and outside a repository', async () => {
    const same = await changes({ base: commits.second, head: commits.second, depth: 0 });
    expect(because(same)).toContain('no file differs');
    const git = openGit('/', gitEnvironment);
    const range = { owner: 'o', repo: 'r', base: commits.first, head: commits.second };
    expect(because(await commitChanges(undefined, range, git))).toContain(
      'git cannot tell what the job made',
    );
  });
});

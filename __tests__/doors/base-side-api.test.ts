import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Client } from '../../src/platform/github/client.ts';
import { openClient } from '../../src/platform/github/client.ts';
import { isAvailable } from '../../src/discover/commit-tree.ts';
import type { GitRepository } from '../e2e/github/git-repository.ts';
import { makeGitRepository } from '../e2e/github/git-repository.ts';
import type { GithubWorld } from '../e2e/github/start-github.ts';
import { startGithub } from '../e2e/github/start-github.ts';
import { baseSideOf, told, WITHOUT_GIT } from './base-repositories.ts';

describe('the base of a checkout through the API', () => {
  let world: GithubWorld;
  let origin: GitRepository;
  let fork: string;
  let head: string;
  let tip: string;
  let merge: string;
  let client: Client;
  const event = () => ({ sha: merge, pull: { number: 1, head, base: fork, baseRef: 'main' } });

  beforeAll(async () => {
    world = await startGithub();
    origin = makeGitRepository();
    fork = origin.commit('main', { 'a.csv': 'x\n1\n', 'same.csv': 'x\n1\n', 'fates.yml': 'version: 1\n' });
    head = origin.commit('feature', { 'a.csv': 'x\n2\n' });
    tip = origin.commit('main', { 'fates.yml': 'version: 1 # newer\n' });
    merge = origin.mergePull(1, tip, head);
    await world.openPullRequest({
      repo: 'models',
      git: origin.path,
      base: { ref: 'main', sha: tip },
      head: { ref: 'feature', sha: head },
      mergeSha: merge,
    });
    client = openClient({
      token: world.readToken,
      apiUrl: world.url,
      purpose: 'read',
      timeout: 10_000,
      version: '1.0.0',
      warn: () => undefined,
    });
  });
  afterAll(async () => {
    origin.remove();
    await world.close();
  });

  it('is the first parent where the checkout cannot fetch', async () => {
    const side = await baseSideOf(origin.checkout(merge, { withoutOrigin: true }), event(), { client });
    expect([told(side?.policy), told(side?.baseline)]).toEqual([`${tip} api`, `${tip} api`]);
    expect(await side?.isUnchanged('same.csv')).toBe(true);
    expect(await side?.isUnchanged('a.csv')).toBe(false);
  });

  it('is the merge base that GitHub knows for a shallow head', async () => {
    const side = await baseSideOf(origin.checkout(head), event(), { client });
    expect([told(side?.policy), told(side?.baseline)]).toEqual([`${tip} fetch`, `${fork} fetch`]);
    const alone = await baseSideOf(origin.checkout(head, { withoutOrigin: true }), event(), { client });
    expect([told(alone?.policy), told(alone?.baseline)]).toEqual([`${tip} api`, `${fork} api`]);
  });

  it('needs no git: HEAD is read from its file, and what is the same by hashing it', async () => {
    const folder = origin.checkout(merge);
    writeFileSync(join(folder, 'converted.csv'), 'x\r\n1\r\n');
    const side = await baseSideOf(folder, event(), { client, environment: WITHOUT_GIT });
    expect([told(side?.policy), told(side?.baseline)]).toEqual([`${tip} api`, `${tip} api`]);
    const paths = ['same.csv', 'a.csv', 'converted.csv', 'none.csv', '../outside'];
    expect(await Promise.all(paths.map(async (path) => side?.isUnchanged(path)))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    writeFileSync(join(folder, 'same.csv'), 'x\r\n1\r\n');
    expect(await side?.isUnchanged('same.csv')).toBe(false);
  });

  it('needs no .git either: actions/checkout unpacks GITHUB_SHA where there is no git', async () => {
    const folder = origin.checkout(merge);
    rmSync(join(folder, '.git'), { recursive: true });
    const side = await baseSideOf(folder, event(), { client, environment: WITHOUT_GIT });
    expect(told(side?.baseline)).toBe(`${tip} api`);
  });

  it('refuses a checkout that git cannot name and the API neither', async () => {
    const folder = origin.checkout(merge);
    await expect(baseSideOf(folder, event(), { environment: WITHOUT_GIT })).rejects.toThrow(
      'git is not installed; there is no token for the API',
    );
    const gone = world.fault({ path: /\/git\/commits\//, status: 404, times: Infinity });
    await expect(baseSideOf(folder, event(), { client, environment: WITHOUT_GIT })).rejects.toThrow(
      'git is not installed; GitHub knows nothing to read the commit (404).',
    );
    // What is not there is not asked for again.
    expect(gone.met()).toBe(1);
    gone.remove();
    writeFileSync(join(folder, '.git', 'HEAD'), 'ref: refs/heads/../../secret\n');
    await expect(baseSideOf(folder, event(), { client, environment: WITHOUT_GIT })).rejects.toThrow(
      'Git cannot tell which commit is checked out',
    );
  });

  it('is unreadable, with all that was tried, when the API is out too', async () => {
    const folder = origin.checkout(merge, { withoutOrigin: true });
    const down = world.fault({ path: /\/git\//, status: 403, times: Infinity });
    const side = await baseSideOf(folder, event(), { client });
    down.remove();
    expect(told(side?.baseline)).toBe('base/unreadable');
    const message = side === undefined || isAvailable(side.baseline) ? '' : side.baseline.problem.message;
    expect(message).toMatch(/local git: .*; fetch: .*; API: GitHub refused to read the commit \(403/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { manyFiles } from '../github/changed-files.ts';
import type { OpenedPull } from '../github/opened-pull.ts';
import { openedPull, rejection } from '../github/opened-pull.ts';

describe('a pull request of the emulated GitHub', () => {
  let github: OpenedPull;
  beforeAll(async () => {
    github = await openedPull();
  });
  afterAll(() => github.close());

  it('has the shas of the real repository and its merge commit', async () => {
    const { pull, repository, as, world } = github;
    const { data } = await as(world.readToken).pulls.get({ ...repository, pull_number: 1 });
    expect([data.head.sha, data.base.sha, data.merge_commit_sha]).toEqual([
      pull.headSha,
      pull.baseSha,
      pull.mergeSha,
    ]);
    expect(data.head.ref).toBe('better-model');
    expect(data.base.repo.full_name).toBe('octo-org/models');
    expect(data.changed_files).toBe(1);
    expect(data.url).toBe(`${world.url}/repos/octo-org/models/pulls/1`);
  });

  it('lists the files that git sees changed', async () => {
    const { as, repository, world } = github;
    const { data } = await as(world.readToken).pulls.listFiles({ ...repository, pull_number: 1 });
    expect(data.map(({ filename, status }) => [filename, status])).toEqual([['predictions.csv', 'modified']]);
  });

  it('lists no more than 3,000 of 3,250 changed files, 100 a page', async () => {
    const { as, pull, repository, world } = github;
    world.setChangedFiles(pull, manyFiles(3_250));
    world.forgetRequests();
    const octokit = as(world.readToken);
    const files = await octokit.paginate(octokit.pulls.listFiles, {
      ...repository,
      pull_number: 1,
      per_page: 100,
    });
    expect(files).toHaveLength(3_000);
    expect(new Set(files.map((file) => file.filename)).size).toBe(3_000);
    expect(files.at(-1)?.filename).toBe('data/part-03000.csv');
    expect(world.requests).toHaveLength(30);
    const { data } = await octokit.pulls.get({ ...repository, pull_number: 1 });
    expect(data.changed_files).toBe(3_250);
    const behind = await octokit.pulls.listFiles({ ...repository, pull_number: 1, per_page: 100, page: 31 });
    expect(behind.data).toEqual([]);
  });

  it('gives 30 files a page unless asked, and at most 100', async () => {
    const { as, pull, repository, world } = github;
    world.setChangedFiles(pull, manyFiles(150));
    const list = as(world.readToken).pulls.listFiles;
    expect((await list({ ...repository, pull_number: 1 })).data).toHaveLength(30);
    expect((await list({ ...repository, pull_number: 1, per_page: 500 })).data).toHaveLength(100);
  });

  it('moves its head with a push, and its merge commit with it', async () => {
    const { as, git, pull, repository, world } = github;
    const headSha = git.commit('better-model', { 'predictions.csv': 'y,p\n0,0\n', 'card.md': '# Card\n' });
    const mergeSha = git.mergePull(1, pull.baseSha, headSha);
    const pushed = await world.push(pull, { headSha, mergeSha });
    expect([pushed.headSha, pushed.mergeSha]).toEqual([headSha, mergeSha]);
    const { data } = await as(world.readToken).pulls.get({ ...repository, pull_number: 1 });
    expect([data.head.sha, data.merge_commit_sha]).toEqual([headSha, mergeSha]);
    const [listed] = (await as(world.readToken).pulls.list({ ...repository, state: 'open' })).data;
    expect(listed?.head.sha).toBe(headSha);
  });

  it('is compared by content, with merge base and statuses', async () => {
    const { as, pull, repository, world } = github;
    const { data } = await as(world.readToken).repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${pull.baseSha}...${pull.headSha}`,
    });
    expect(data.merge_base_commit.sha).toBe(pull.baseSha);
    expect(data.files?.map((file) => [file.filename, file.status])).toEqual([
      ['predictions.csv', 'modified'],
    ]);
  });

  it('serves the base version of a file as bytes, by blob and by path', async () => {
    const { as, git, pull, repository, world } = github;
    const octokit = as(world.readToken);
    expect(git.path).not.toBe('');
    const content = await octokit.repos.getContent({
      ...repository,
      path: 'predictions.csv',
      ref: pull.baseSha,
    });
    if (Array.isArray(content.data) || content.data.type !== 'file') throw new Error('not a file');
    expect(Buffer.from(content.data.content, 'base64').toString()).toBe('y,p\n1,1\n');
    const blob = await octokit.git.getBlob({ ...repository, file_sha: content.data.sha });
    expect(Buffer.from(blob.data.content, 'base64').toString()).toBe('y,p\n1,1\n');
  });

  it('is not found under another number, and neither are its files', async () => {
    const { as, repository, world } = github;
    const { pulls } = as(world.readToken);
    expect(await rejection(pulls.get({ ...repository, pull_number: 99 }))).toMatchObject({ status: 404 });
    expect(await rejection(pulls.listFiles({ ...repository, pull_number: 99 }))).toMatchObject({
      status: 404,
    });
  });
});

describe('compare', () => {
  it('shows 300 files of 320', async () => {
    const { as, close, git, pull, repository, world } = await openedPull();
    const files = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`data/${index}.csv`, 'y\n']));
    const headSha = git.commit('better-model', files);
    const pushed = await world.push(pull, { headSha });
    const { data } = await as(world.readToken).repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${pushed.baseSha}...${pushed.headSha}`,
    });
    expect(data.files).toHaveLength(300);
    expect(pushed.mergeSha).toBeNull();
    await close();
  }, 60_000);
});

describe('a pull request from a fork', () => {
  it('has its head in the fork, and is found by the fork and its branch', async () => {
    const { as, close, repository, world } = await openedPull({ fork: 'mallory' });
    const { pulls } = as(world.readToken);
    const { data } = await pulls.get({ ...repository, pull_number: 1 });
    expect(data.head.repo?.full_name).toBe('mallory/models');
    expect(data.head.repo?.fork).toBe(true);
    const found = await pulls.list({ ...repository, state: 'open', head: 'mallory:better-model' });
    expect(found.data.map((pull) => pull.number)).toEqual([1]);
    expect((await pulls.list({ ...repository, head: 'octo-org:better-model' })).data).toEqual([]);
    await close();
  });
});

describe('a pull request number', () => {
  it('can be chosen, so that events and references look real', async () => {
    const { close, git, pull, world } = await openedPull();
    const head = git.commit('other', { 'other.csv': 'y\n' }, pull.baseSha);
    const opened = await world.openPullRequest({
      repo: 'models',
      git: git.path,
      base: { ref: 'main', sha: pull.baseSha },
      head: { ref: 'other', sha: head },
      number: 12,
    });
    expect(opened.number).toBe(12);
    await close();
  });
});

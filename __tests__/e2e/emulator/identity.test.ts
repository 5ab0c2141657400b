import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import type { OpenedPull } from '../github/opened-pull.ts';
import { openedPull, rejection } from '../github/opened-pull.ts';
import { startGithub } from '../github/start-github.ts';

const viewer = 'query { viewer { login } }';

describe('who a token is', () => {
  let github: OpenedPull;
  beforeAll(async () => {
    github = await openedPull();
  });
  afterAll(() => github.close());

  it('is the bot with its suffix in GraphQL for a job token', async () => {
    const { as, world } = github;
    expect(await as(world.writeToken).graphql(viewer)).toEqual({ viewer: { login: 'github-actions[bot]' } });
  });

  it('is the owner for a personal token, in GraphQL and in REST', async () => {
    const { as, world } = github;
    const octokit = as(world.userToken);
    expect(await octokit.graphql(viewer)).toEqual({ viewer: { login: 'octo-org' } });
    expect((await octokit.users.getAuthenticated()).data.login).toBe('octo-org');
  });

  it('is withheld by GET /user from a job token', async () => {
    const { as, world } = github;
    const refused = await rejection(as(world.writeToken).users.getAuthenticated());
    expect(refused.status).toBe(403);
    expect(refused.message).toContain('Resource not accessible by integration');
  });

  it('is nobody for a revoked token: 401 in REST and in GraphQL', async () => {
    const { as, repository, world } = github;
    const octokit = as(world.noToken);
    const refused = await rejection(octokit.pulls.get({ ...repository, pull_number: 1 }));
    expect(refused.status).toBe(401);
    expect(refused.message).toContain('Bad credentials');
    expect(await rejection(octokit.graphql(viewer))).toMatchObject({ status: 401 });
  });

  it('is nobody without a token', async () => {
    const { as, repository } = github;
    expect(await rejection(as(undefined).pulls.get({ ...repository, pull_number: 1 }))).toMatchObject({
      status: 401,
    });
  });

  it('answers GraphQL it does not know with errors, not with data', async () => {
    const { as, world } = github;
    await expect(
      as(world.writeToken).graphql('{ repository(owner: "a", name: "b") { id } }'),
    ).rejects.toThrow('The overlay answers only');
  });

  it('is understood under the paths of GitHub Enterprise Server', async () => {
    const { world } = github;
    const authorization = `Bearer ${world.writeToken}`;
    const rest = await fetch(`${world.url}/api/v3/repos/octo-org/models/pulls/1`, {
      headers: { authorization },
    });
    expect(z.looseObject({ number: z.int() }).parse(await rest.json()).number).toBe(1);
    const body = JSON.stringify({ query: viewer });
    const graphql = await fetch(`${world.url}/api/graphql`, {
      method: 'POST',
      headers: { authorization },
      body,
    });
    expect(await graphql.json()).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
  });
});

describe('what a token may do', () => {
  let github: OpenedPull;
  beforeAll(async () => {
    github = await openedPull();
  });
  afterAll(() => github.close());

  it('reads but does not write with a read-only token', async () => {
    const { as, pull, repository, world } = github;
    const octokit = as(world.readToken);
    expect((await octokit.issues.listComments({ ...repository, issue_number: 1 })).data).toEqual([]);
    const comment = await rejection(
      octokit.issues.createComment({ ...repository, issue_number: 1, body: 'Hello' }),
    );
    const check = await rejection(
      octokit.checks.create({ ...repository, name: 'FATES', head_sha: pull.headSha, status: 'in_progress' }),
    );
    for (const refused of [comment, check]) {
      expect(refused.status).toBe(403);
      expect(refused.message).toContain('Resource not accessible by integration');
    }
    expect(await world.comments(pull)).toEqual([]);
  });

  it('comments but writes no check with the middle of the three levels', async () => {
    const { as, pull, repository, world } = github;
    const token = await world.tokenWith({ contents: 'read', pull_requests: 'write' });
    const octokit = as(token);
    await octokit.issues.createComment({ ...repository, issue_number: 1, body: 'Hello' });
    const check = octokit.checks.create({
      ...repository,
      name: 'FATES',
      head_sha: pull.headSha,
      status: 'queued',
    });
    expect(await rejection(check)).toMatchObject({ status: 403 });
  });

  it('sees no pull request of a private repository without pull-requests: read', async () => {
    const { as, repository, world } = github;
    const { pulls } = as(await world.tokenWith({ contents: 'read' }));
    expect(await rejection(pulls.get({ ...repository, pull_number: 1 }))).toMatchObject({ status: 403 });
    expect(await rejection(pulls.listFiles({ ...repository, pull_number: 1 }))).toMatchObject({
      status: 403,
    });
  });

  it('may comment but not check with a personal token', async () => {
    const { as, pull, repository, world } = github;
    const octokit = as(world.userToken);
    const made = await octokit.issues.createComment({ ...repository, issue_number: 1, body: 'By hand' });
    expect(made.data.user?.login).toBe('octo-org');
    const refused = await rejection(
      octokit.checks.create({ ...repository, name: 'FATES', head_sha: pull.headSha, status: 'queued' }),
    );
    expect(refused.status).toBe(403);
    expect(refused.message).toContain('You must authenticate via a GitHub App');
  });
});

describe('a world of its own', () => {
  it('has its own owner, viewer and visibility', async () => {
    const world = await startGithub({ owner: 'acme', viewerLogin: 'github-actions', private: false });
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `token ${world.readToken}` },
      body: JSON.stringify({ query: viewer }),
    });
    expect(await response.json()).toEqual({ data: { viewer: { login: 'github-actions' } } });
    expect(world.owner).toBe('acme');
    await world.close();
  });
});

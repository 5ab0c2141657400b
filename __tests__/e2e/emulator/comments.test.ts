import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { OpenedPull } from '../github/opened-pull.ts';
import { openedPull, rejection } from '../github/opened-pull.ts';

const marker = '<!-- fates:income -->';

describe('comments of the emulated GitHub', () => {
  let github: OpenedPull;
  beforeAll(async () => {
    github = await openedPull();
  });
  afterAll(() => github.close());

  it('are paged: 300 need three pages of 100 and come in order', async () => {
    const { as, pull, repository, world } = github;
    const seeds = Array.from({ length: 300 }, (_, index) => ({
      author: `person-${index % 7}`,
      body: `note ${index}`,
    }));
    await world.seedComments(pull, seeds);
    world.forgetRequests();
    const octokit = as(world.readToken);
    const listed = await octokit.paginate(octokit.issues.listComments, {
      ...repository,
      issue_number: 1,
      per_page: 100,
    });
    expect(listed.map((comment) => comment.body)).toEqual(seeds.map((seed) => seed.body));
    expect(listed.map((comment) => comment.user?.login)).toEqual(seeds.map((seed) => seed.author));
    expect(world.requests.map((request) => request.query['page'] ?? '1')).toEqual(['1', '2', '3']);
    expect((await octokit.issues.listComments({ ...repository, issue_number: 1 })).data).toHaveLength(30);
    expect(await world.comments(pull)).toHaveLength(300);
  }, 180_000);

  it('keep their author when someone writes our marker, and when we overwrite them', async () => {
    const { as, pull, repository, world } = github;
    const [theirs] = await world.seedComments(pull, [{ author: 'mallory', body: `${marker} forged` }]);
    if (theirs === undefined) throw new Error('nothing was seeded');
    const { issues } = as(world.writeToken);
    const ours = await issues.createComment({ ...repository, issue_number: 1, body: `${marker} report` });
    expect(ours.data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    expect(ours.data.performed_via_github_app?.slug).toBe('github-actions');
    const found = await issues.getComment({ ...repository, comment_id: theirs });
    expect(found.data.user).toMatchObject({ login: 'mallory', type: 'User' });
    expect(found.data.performed_via_github_app).toBeNull();
    await issues.updateComment({ ...repository, comment_id: theirs, body: `${marker} overwritten` });
    const marked = (await world.comments(pull)).filter((comment) => comment.body.includes(marker));
    expect(marked.map(({ author, body }) => [author, body])).toEqual([
      ['mallory', `${marker} overwritten`],
      ['github-actions[bot]', `${marker} report`],
    ]);
  });

  it('are updated in place and deleted', async () => {
    const { as, pull, repository, world } = github;
    const { issues } = as(world.writeToken);
    const { data } = await issues.createComment({ ...repository, issue_number: 1, body: 'first' });
    await issues.updateComment({ ...repository, comment_id: data.id, body: 'second' });
    const held = (await world.comments(pull)).filter((comment) => comment.id === data.id);
    expect(held.map((comment) => comment.body)).toEqual(['second']);
    await issues.deleteComment({ ...repository, comment_id: data.id });
    expect((await world.comments(pull)).some((comment) => comment.id === data.id)).toBe(false);
  });

  it('hold 65,536 characters and not one more, counted as characters', async () => {
    const { as, repository, world } = github;
    const { issues } = as(world.writeToken);
    const longest = '𝛼'.repeat(65_536);
    const { data } = await issues.createComment({ ...repository, issue_number: 1, body: longest });
    expect(data.body).toBe(longest);
    const attempts = [
      issues.createComment({ ...repository, issue_number: 1, body: `${longest}x` }),
      issues.updateComment({ ...repository, comment_id: data.id, body: 'x'.repeat(65_537) }),
    ];
    for (const attempt of attempts) {
      const refused = await rejection(attempt);
      expect(refused.status).toBe(422);
      expect(refused.message).toContain('Body is too long (maximum is 65536 characters)');
    }
  });

  it('cannot be written to a pull request that is not there', async () => {
    const { as, repository, world } = github;
    const attempt = as(world.writeToken).issues.createComment({
      ...repository,
      issue_number: 404,
      body: 'x',
    });
    expect(await rejection(attempt)).toMatchObject({ status: 404 });
  });
});

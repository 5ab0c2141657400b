import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import type { FaultHandle, FaultRule } from '../github/fault.ts';
import { frontEndDown, primaryRateLimit, secondaryRateLimit } from '../github/fault.ts';
import type { OpenedPull } from '../github/opened-pull.ts';
import { openedPull, rejection } from '../github/opened-pull.ts';

describe('faults of the emulated GitHub', () => {
  let github: OpenedPull;
  const handles: FaultHandle[] = [];
  beforeAll(async () => {
    github = await openedPull();
  });
  afterEach(() => {
    for (const handle of handles.splice(0)) handle.remove();
    github.world.forgetRequests();
  });
  afterAll(() => github.close());

  const fault = (rule: FaultRule): FaultHandle => {
    const handle = github.world.fault(rule);
    handles.push(handle);
    return handle;
  };
  const getPull = () =>
    github.as(github.world.writeToken).pulls.get({ ...github.repository, pull_number: 1 });
  const comment = (body: string) =>
    github.as(github.world.writeToken).issues.createComment({ ...github.repository, issue_number: 1, body });

  it('meet as many requests as they are told, and no other method or path', async () => {
    const handle = fault({ method: 'get', path: /\/pulls\/1$/, times: 2, status: 500 });
    await comment('not met');
    expect(await rejection(getPull())).toMatchObject({ status: 500 });
    expect(await rejection(getPull())).toMatchObject({ status: 500 });
    expect((await getPull()).status).toBe(200);
    expect(handle.met()).toBe(2);
    expect(github.world.requests.map(({ status, answeredBy }) => [status, answeredBy])).toEqual([
      [201, 'overlay'],
      [500, 'fault'],
      [500, 'fault'],
      [200, 'overlay'],
    ]);
  });

  it('let some requests through first and can be lifted', async () => {
    const handle = fault({ path: /./, skip: 1, times: Number.POSITIVE_INFINITY, status: 503 });
    expect((await getPull()).status).toBe(200);
    expect(await rejection(getPull())).toMatchObject({ status: 503 });
    expect(await rejection(getPull())).toMatchObject({ status: 503 });
    handle.remove();
    expect((await getPull()).status).toBe(200);
  });

  it('follow one another when each is used up', async () => {
    fault({ path: /pulls/, status: 502 });
    fault({ path: /pulls/, status: 404 });
    expect([(await rejection(getPull())).status, (await rejection(getPull())).status]).toEqual([502, 404]);
  });

  it('see the query', async () => {
    fault({ path: /page=2/, status: 500 });
    const { issues } = github.as(github.world.writeToken);
    expect((await issues.listComments({ ...github.repository, issue_number: 1, page: 1 })).status).toBe(200);
    const second = issues.listComments({ ...github.repository, issue_number: 1, page: 2 });
    expect(await rejection(second)).toMatchObject({ status: 500 });
  });

  it('speak of rate limits as GitHub does', async () => {
    fault({ path: /pulls/, ...secondaryRateLimit(7) });
    fault({ path: /pulls/, ...primaryRateLimit(1_900_000_000) });
    const token = github.world.writeToken;
    const url = `${github.world.url}/repos/octo-org/models/pulls/1`;
    const secondary = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await secondary.text()).toContain('secondary rate limit');
    const primary = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    expect([primary.status, primary.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect(primary.headers.get('x-ratelimit-reset')).toBe('1900000000');
  });

  it('can answer with a page that is not JSON', async () => {
    fault({ path: /pulls/, ...frontEndDown() });
    const refused = await rejection(getPull());
    expect(refused.status).toBe(502);
  });

  it('hang until the client gives up, and the request stays in the log without a status', async () => {
    fault({ path: /pulls/, hang: true });
    const url = `${github.world.url}/repos/octo-org/models/pulls/1`;
    const patience = new AbortController();
    const asked = fetch(url, { signal: patience.signal });
    while (github.world.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    patience.abort();
    await expect(asked).rejects.toThrow('aborted');
    expect(github.world.requests).toMatchObject([{ path: '/repos/octo-org/models/pulls/1', status: null }]);
  });

  it('reset the connection', async () => {
    fault({ path: /pulls/, reset: true });
    await expect(fetch(`${github.world.url}/repos/octo-org/models/pulls/1`)).rejects.toThrow('fetch failed');
  });

  it('send half a body of the right length and cut the line', async () => {
    fault({ path: /pulls/, halfBody: true });
    const headers = { authorization: `Bearer ${github.world.writeToken}` };
    const response = await fetch(`${github.world.url}/repos/octo-org/models/pulls/1`, { headers });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('can lose the answer of a write that took effect', async () => {
    fault({ method: 'POST', path: /comments/, afterEffect: true, status: 502 });
    expect(await rejection(comment('written all the same'))).toMatchObject({ status: 502 });
    fault({ method: 'POST', path: /comments/, afterEffect: true, reset: true });
    expect(await rejection(comment('and this'))).toMatchObject({ status: 500 });
    expect(github.world.requests.at(-1)).toMatchObject({ method: 'POST', status: null, answeredBy: 'fault' });
    const bodies = (await github.world.comments(github.pull)).map((held) => held.body);
    expect(bodies).toEqual(expect.arrayContaining(['written all the same', 'and this']));
  });

  it('can push in the middle of a run, before the request is answered', async () => {
    const { git, pull, world } = github;
    const headSha = git.commit('better-model', { 'predictions.csv': 'y,p\n0,1\n' });
    fault({
      path: /\/pulls\/1$/,
      act: async () => {
        await world.push(pull, { headSha });
      },
    });
    expect((await getPull()).data.head.sha).toBe(headSha);
    expect(headSha).not.toBe(pull.headSha);
  });

  it('slow a request down until something else has happened', async () => {
    const order: string[] = [];
    fault({ path: /\/pulls\/1$/, delayMs: 300 });
    await Promise.all([
      getPull().then(() => order.push('slow')),
      comment('quick').then(() => order.push('quick')),
    ]);
    expect(order).toEqual(['quick', 'slow']);
  });
});

describe('a world that closes', () => {
  it('ends hanging requests and refuses new ones', async () => {
    const { close, world } = await openedPull();
    world.fault({ path: /./, hang: true });
    const hanging = fetch(`${world.url}/rate_limit`).then(
      () => 'answered',
      () => 'cut',
    );
    while (world.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await close();
    expect(await hanging).toBe('cut');
    await expect(fetch(`${world.url}/rate_limit`)).rejects.toThrow('fetch failed');
  });
});

import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { findForkPull } from '../../../src/platform/github/fork-pull.ts';

const HEAD = 'a'.repeat(40);
const FORK = 777;
const asked: string[] = [];
let listed: readonly object[] = [];

/** Lists what it is told, as GitHub would for a filter that somebody could get past. */
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(listed));
});
let client: Octokit;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  client = new Octokit({ baseUrl: `http://127.0.0.1:${address.port}` });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const pull = (number: number, repositoryId: number, sha = HEAD): object => ({
  number,
  head: { sha, ref: 'main', repo: { id: repositoryId } },
  base: { sha: 'b'.repeat(40), ref: 'main' },
});

async function found(...pulls: readonly object[]): Promise<number | string | undefined> {
  listed = pulls;
  const run = { id: 1, attempt: 1, head: HEAD, branch: 'main', owner: 'mallory', repositoryId: FORK };
  const result = await findForkPull(client, { owner: 'octo-org', repo: 'models' }, run);
  return result.ok ? result.value.number : result.problems[0]?.code;
}

describe('the pull request of a fork whose branch is called main', () => {
  it('is the one of its repository and its commit, not ours of the same name', async () => {
    expect(await found(pull(1, 1), pull(2, FORK), pull(3, FORK, 'c'.repeat(40)))).toBe(2);
    expect(asked.at(-1)).toContain('head=mallory%3Amain');
    expect(asked.at(-1)).toContain('state=open');
  });

  it('is none where there is no such one, or more than one', async () => {
    expect(await found(pull(1, 1))).toBe('fork/no-one-pull-request');
    expect(await found(pull(3, FORK, 'c'.repeat(40)))).toBe('fork/no-one-pull-request');
    expect(await found(pull(2, FORK), pull(4, FORK))).toBe('fork/no-one-pull-request');
  });
});

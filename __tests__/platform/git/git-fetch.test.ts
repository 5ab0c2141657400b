import { createServer } from 'node:http';
import type { Server } from 'node:http';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { authorised, fetchCommit, openFetchingGit } from '../../../src/platform/git/git-fetch.ts';
import { git, gitEnvironment } from '../../e2e/github/git-command.ts';
import type { Fixture } from './git-fixture.ts';
import { file, makeFixture } from './git-fixture.ts';

const commit = 'e'.repeat(40);
const basic = (token: string): string => `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;

describe('the token of a fetch', () => {
  let fixture: Fixture;
  let server: Server;
  let url: string;
  /** Authorization headers of each request, all of them. */
  let seen: (readonly string[])[];

  beforeEach(async () => {
    seen = [];
    server = createServer((request, response) => {
      const { rawHeaders } = request;
      seen.push(
        rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'authorization'),
      );
      response.writeHead(403).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
    fixture = makeFixture();
    fixture.commit([file('a', '1')]);
    git(fixture.folder, 'remote', 'add', 'origin', `${url}/octo-org/models`);
  });
  afterEach(async () => {
    fixture.remove();
    await new Promise((resolve) => server.close(resolve));
  });

  it('reaches the server of the run once, in the place of what the checkout has left', async () => {
    git(fixture.folder, 'config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    const reason = await fetchCommit(openFetchingGit(fixture, { url: `${url}/`, token: 'ghs_new' }), commit);
    expect(reason).toContain('403');
    expect(reason).not.toContain('ghs_new');
    expect(seen).toEqual([[basic('ghs_new')]]);
  });

  it('goes to no other server', async () => {
    const elsewhere = { url: 'https://github.example.com', token: 'ghs_new' };
    await fetchCommit(openFetchingGit(fixture, elsewhere), commit);
    expect(seen).toEqual([[]]);
  });

  it('leaves what the checkout has set up alone when there is none', async () => {
    git(fixture.folder, 'config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    await fetchCommit(openFetchingGit(fixture, { url, token: '' }), commit);
    expect(seen).toEqual([['basic b2xk']]);
  });

  it('stands behind configuration that the environment has already', () => {
    const environment = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'a.b', GIT_CONFIG_VALUE_0: 'c' };
    const key = 'http.https://ghe.example.com/.extraheader';
    expect(authorised(environment, { url: 'https://ghe.example.com', token: 't' })).toEqual({
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_0: 'a.b',
      GIT_CONFIG_VALUE_0: 'c',
      GIT_CONFIG_KEY_1: key,
      GIT_CONFIG_VALUE_1: '',
      GIT_CONFIG_KEY_2: key,
      GIT_CONFIG_VALUE_2: `AUTHORIZATION: ${basic('t')}`,
    });
    expect(authorised(gitEnvironment, { url: 'https://github.com', token: '' })).toBe(gitEnvironment);
  });
});

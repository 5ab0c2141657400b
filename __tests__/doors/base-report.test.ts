import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BaseReport, UnavailableBase, WantedBase } from '../../src/doors/baseline/base-report.ts';
import { readBaseReport } from '../../src/doors/baseline/base-report.ts';
import { baselineSource } from '../../src/doors/baseline/baseline-source.ts';
import { openClient } from '../../src/platform/github/client.ts';
import { sha256OfText } from '../../src/platform/table-ports.ts';
import { openWorkspace } from '../../src/platform/workspace.ts';
import type { ExpectedBase } from '../../src/report/base-report.ts';
import { makeZip } from '../e2e/actions-api/make-zip.ts';
import type { StorageServer } from '../e2e/actions-api/storage-server.ts';
import { startStorage } from '../e2e/actions-api/storage-server.ts';
import { ids } from '../e2e/github/event-payload.ts';
import type { RunState } from '../e2e/github/overlay-state.ts';
import type { GithubWorld } from '../e2e/github/start-github.ts';
import { startGithub } from '../e2e/github/start-github.ts';
import { BASE_COMMIT, baseReportOf } from './valid-report.ts';

let world: GithubWorld;
let storage: StorageServer;
let token: string;
let folder: string;
const report = await baseReportOf();
const TEXT = JSON.stringify(report);
const ZIP = makeZip([
  { name: 'fates-report.md', content: '## FATES' },
  { name: 'fates-report.json', content: TEXT },
]);

beforeEach(async () => {
  world = await startGithub();
  storage = await startStorage();
  token = await world.tokenWith({ metadata: 'read', contents: 'read', actions: 'read' });
});
afterEach(async () => {
  await world.close();
  await storage.close();
});
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'fates-base-')));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Asked {
  readonly source?: string;
  readonly expected?: Partial<ExpectedBase>;
  readonly from?: Partial<WantedBase['from']>;
  readonly token?: string | undefined;
  readonly isOfTheChange?: boolean;
}

async function read(asked: Asked = {}): Promise<BaseReport | UnavailableBase> {
  const source = baselineSource(asked.source ?? 'artifact');
  if (source.kind === 'none') throw new Error('no source');
  const apiUrl = world.url;
  const client = openClient({
    token: asked.token ?? token,
    apiUrl,
    purpose: 'read',
    timeout: 5000,
    version: '0',
    warn: () => undefined,
  });
  const { commit = BASE_COMMIT, ...expected } = asked.expected ?? {};
  const from = {
    owner: world.owner,
    repo: 'models',
    repositoryId: ids.repository,
    branch: 'main',
    workflow: 'fates.yml',
  };
  return readBaseReport(
    {
      source,
      expected: {
        policy: report.policy.path,
        asOf: '2030-01-01',
        ...(commit === '' ? {} : { commit }),
        ...expected,
      },
      from: { ...from, ...asked.from },
    },
    {
      workspace: await openWorkspace(folder),
      hash: sha256OfText,
      client: asked.token === '' ? undefined : client,
      apiUrl,
      timeout: 5000,
      isOfTheChange: () => Promise.resolve(asked.isOfTheChange === true),
    },
  );
}

/** A run that left an artifact with these bytes, or whose storage answers with a status. */
function ran(
  run: Partial<RunState> & { readonly id: number },
  content: Uint8Array | number = ZIP,
  name = 'fates-report',
): void {
  world.addRun(
    {
      workflow: 'fates.yml',
      event: 'push',
      conclusion: 'success',
      branch: 'main',
      sha: BASE_COMMIT,
      headRepositoryId: ids.repository,
      ...run,
    },
    {
      id: run.id * 10,
      runId: run.id,
      name,
      size: typeof content === 'number' ? 1 : content.length,
      location: storage.put(`/${run.id}.zip?sig=secret`, content),
    },
  );
}

function why(found: BaseReport | UnavailableBase): string {
  return found.ok ? found.from : found.problems.map(({ message }) => message).join('\n');
}

describe('the base report of an artifact', () => {
  it('is that of the newest successful run on the base commit', async () => {
    ran({ id: 1 });
    ran({ id: 3 });
    ran({ id: 2 });
    const found = await read();
    expect(found).toEqual({ ok: true, report, from: 'artifact fates-report of run 3' });
  });

  it('is fetched without the token, which only GitHub sees', async () => {
    ran({ id: 1 });
    await read();
    expect(
      storage.requests.map(({ headers }) => [headers.authorization, JSON.stringify(headers).includes(token)]),
    ).toEqual([[undefined, false]]);
    expect(world.requests.every((request) => request.token === token)).toBe(true);
  });

  it.each<[string, Partial<RunState>]>([
    ['a fork whose branch is called main', { headRepositoryId: ids.fork }],
    ['a pull request', { event: 'pull_request' }],
    ['a run on a fork’s behalf', { event: 'workflow_run' }],
    ['another such', { event: 'pull_request_target' }],
    ['a run that failed', { conclusion: 'failure' }],
    ['another branch', { branch: 'topic' }],
    ['another commit', { sha: 'd'.repeat(40) }],
  ])('is never that of %s', async (_, run) => {
    ran({ id: 7, ...run });
    expect(why(await read())).toContain(`No successful run for the commit ${BASE_COMMIT} on the branch main`);
    expect(storage.requests).toEqual([]);
  });

  it('is not believed to be filtered by the server', async () => {
    ran({ id: 1 });
    const stray = { id: 1, event: 'push', conclusion: 'success', head_branch: 'main', head_sha: BASE_COMMIT };
    world.fault({
      path: /\/actions\/runs\?/,
      status: 200,
      body: { total_count: 1, workflow_runs: [{ ...stray, head_repository: { id: ids.fork } }] },
    });
    expect(why(await read())).toContain('No successful run');
  });

  it('of an audit is the last of the same workflow, whatever its commit', async () => {
    ran({ id: 1 });
    ran({ id: 2, workflow: 'other.yml' });
    expect(why(await read({ expected: { commit: '' } }))).toBe('artifact fates-report of run 1');
  });

  it('may have another name', async () => {
    ran({ id: 1 }, ZIP, 'mine');
    expect(why(await read({ source: 'artifact:mine' }))).toBe('artifact mine of run 1');
    expect(why(await read())).toContain('No successful run');
  });

  it.each([
    ['of another commit', { commit: 'e'.repeat(40) }, 'This report is of another commit'],
    ['of another policy', { policy: 'models/other.yml' }, 'This report was judged by "fates.yml"'],
    ['of tomorrow', { asOf: '2020-01-01' }, 'This report says that it is of "2'],
  ])('is refused when it is %s', async (_, expected, words) => {
    ran({ id: 1, sha: 'commit' in expected ? expected.commit : BASE_COMMIT });
    expect(why(await read({ expected }))).toContain(words);
  });

  it.each<[string, Uint8Array | number, string]>([
    ['no zip', Buffer.from('{}'), 'it is no zip archive'],
    [
      'a zip without the report',
      makeZip([{ name: 'x/fates-report.json', content: TEXT }]),
      'has no fates-report.json',
    ],
    [
      'a path with dots',
      makeZip([{ name: '../fates-report.json', content: TEXT }]),
      'has no fates-report.json',
    ],
    [
      'two reports',
      makeZip([
        { name: 'fates-report.json', content: TEXT },
        { name: 'fates-report.json', content: '{}' },
      ]),
      'two of the name',
    ],
    [
      '21 members',
      makeZip(Array.from({ length: 21 }, (_, at) => ({ name: `${at}`, content: '' }))),
      'more than 20 members',
    ],
    [
      'a bomb that admits it',
      makeZip([{ name: 'fates-report.json', content: Buffer.alloc(40 << 20) }]),
      'more than 32 MiB',
    ],
    [
      'a bomb that lies',
      makeZip([{ name: 'fates-report.json', content: Buffer.alloc(40 << 20), claims: 9 }]),
      'cannot be unpacked',
    ],
    ['no UTF-8', makeZip([{ name: 'fates-report.json', content: Buffer.from([0xff]) }]), 'not UTF-8'],
    [
      'another schema',
      makeZip([{ name: 'fates-report.json', content: '{"schema":"fates-report/9"}' }]),
      'fates-report/9',
    ],
    ['a storage that fails', 500, 'its storage answers 500'],
    ['a storage that leads on', 302, 'its storage cannot be reached'],
    ['more than 64 MiB', Buffer.alloc((64 << 20) + 1), 'more than 64 MiB'],
  ])('is refused when it is %s', async (_, content, words) => {
    ran({ id: 1 }, content);
    const found = await read();
    expect(found.ok).toBe(false);
    expect(why(found)).toContain(words);
  });

  it('is cut off when it is larger than it says', async () => {
    ran({ id: 1 });
    storage.put('/1.zip?sig=secret', Buffer.alloc((64 << 20) + 1));
    expect(why(await read())).toContain('it has more than 64 MiB');
  });

  it('is nowhere when GitHub names no place, or an unsafe one', async () => {
    ran({ id: 1 });
    for (const location of [undefined, 'ftp://127.0.0.1/x', 'file:///etc/passwd', '/relative']) {
      const headers = location === undefined ? {} : { location };
      world.fault({ path: /\/zip$/, status: 302, headers, body: '' });
      expect(why(await read())).toContain('GitHub does not say where it lies');
    }
  });

  it('is unavailable, with the reason, when it cannot be asked for', async () => {
    expect(why(await read({ token: '' }))).toContain('there is no token');
    expect(why(await read({ token: world.readToken }))).toContain('may not list the workflow runs');
    expect(why(await read({ expected: { commit: '' } }))).toContain('of the workflow fates.yml');
    const unreadable = await read({ token: world.readToken });
    expect(unreadable.ok ? '' : unreadable.problems[0]?.hint).toContain('actions: read');
  });
});

describe('the base report of a file', () => {
  it('is read, with its path as its name', async () => {
    writeFileSync(join(folder, 'base.json'), TEXT);
    expect(await read({ source: 'base.json' })).toEqual({ ok: true, report, from: 'base.json' });
  });

  it('is refused when the change brings it itself', async () => {
    writeFileSync(join(folder, 'base.json'), TEXT);
    expect(why(await read({ source: 'base.json', isOfTheChange: true }))).toContain(
      'could say anything of its own base',
    );
  });

  it('is unavailable when it is not there, or lies outside', async () => {
    symlinkSync('/etc/hostname', join(folder, 'link.json'));
    expect(why(await read({ source: 'none.json' }))).toContain('There is no such file');
    for (const source of ['link.json', '../../etc/hostname', '/etc/hostname']) {
      expect((await read({ source })).ok).toBe(false);
    }
  });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { UserError } from '../../src/errors.ts';
import { openWorkspace } from '../../src/platform/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'fates-workspace-'));
const root = join(folder, 'repository');
mkdirSync(join(root, 'data'), { recursive: true });
mkdirSync(join(root, '.git'));
writeFileSync(join(root, '.git', 'HEAD'), 'ref');
writeFileSync(join(root, 'data', 'b.csv'), 'x\n1\n');
writeFileSync(join(root, 'a.csv'), 'x\n');
writeFileSync(join(folder, 'secret.csv'), 'password\n');
symlinkSync('../secret.csv', join(root, 'leak.csv'));
symlinkSync('a.csv', join(root, 'alias.csv'));
symlinkSync('nowhere', join(root, 'dangling.csv'));
symlinkSync('data', join(root, 'linked'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('a workspace', () => {
  it('lists its files sorted, without .git, and names the links that it does not follow', async () => {
    const listing = await (await openWorkspace(root)).list();
    expect(listing.files.map(({ path }) => path)).toEqual(['a.csv', 'alias.csv', 'data/b.csv']);
    expect(listing.notLookedAt).toEqual([
      { path: 'dangling.csv', reason: 'a symbolic link to nothing' },
      { path: 'leak.csv', reason: 'a symbolic link out of the workspace' },
      { path: 'linked', reason: 'a symbolic link to a folder' },
    ]);
  });

  it.each(['leak.csv', '../secret.csv', 'data/../../secret.csv'])(
    'refuses to open %s, which lies outside',
    async (path) => {
      const workspace = await openWorkspace(root);
      await expect(workspace.open(path)).rejects.toThrow(/leads out of the workspace/);
    },
  );

  it('has no file where there is none, and refuses a folder', async () => {
    const workspace = await openWorkspace(root);
    expect(await workspace.open('c.csv')).toBeNull();
    await expect(workspace.open('data')).rejects.toBeInstanceOf(UserError);
  });

  it('streams and hashes what is on disk', async () => {
    const source = await (await openWorkspace(root)).open('data/b.csv');
    const chunks: string[] = [];
    for await (const chunk of source?.stream() ?? []) {
      chunks.push(new TextDecoder().decode(chunk));
    }
    expect(chunks.join('')).toBe('x\n1\n');
    expect(await source?.sha256()).toBe('daff832f802000e645771a60983c76c963f6ee602a6230e45237bd360e91cc1a');
    expect(new TextDecoder().decode(await source?.read(2, 10))).toBe('1\n');
  });

  it.each([join(folder, 'missing'), join(root, 'a.csv')])(
    '%s is no folder, which is the user’s mistake',
    async (path) => {
      await expect(openWorkspace(path)).rejects.toBeInstanceOf(UserError);
    },
  );
});

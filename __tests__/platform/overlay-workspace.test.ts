import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Listing, Workspace } from '../../src/discover/workspace.ts';
import { UserError } from '../../src/errors.ts';
import { overlayWorkspace } from '../../src/platform/overlay-workspace.ts';
import { openWorkspace } from '../../src/platform/workspace.ts';

let folder: string;
let evidence: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'fates-overlay-')));
  evidence = join(folder, 'evidence');
  mkdirSync(evidence);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const listingOf = (...paths: readonly string[]): Listing => ({
  files: paths.map((path) => ({ path, size: 1 })),
  notLookedAt: [],
});

/** A checkout with these files, of which HEAD's commit has `tracked`, under the evidence. */
async function overlaid(
  files: Readonly<Record<string, string>>,
  tracked: Listing,
  within?: string,
): Promise<Workspace> {
  const checkout = within === undefined ? join(folder, 'checkout') : folder;
  mkdirSync(checkout, { recursive: true });
  write(checkout, files);
  const workspace = await openWorkspace(checkout);
  return overlayWorkspace({
    workspace,
    tracked,
    root: evidence,
    ...(within === undefined ? {} : { within }),
  });
}

async function textOf(workspace: Workspace, path: string): Promise<string | undefined> {
  const source = await workspace.open(path);
  return source === null ? undefined : Buffer.from(await source.read(0, source.size)).toString();
}

const seen = async (workspace: Workspace) => {
  const { files, notLookedAt } = await workspace.list();
  return {
    files: files.map(({ path }) => path),
    unseen: Object.fromEntries(notLookedAt.map(({ path, reason }) => [path, reason])),
  };
};

describe('evidence over a checkout', () => {
  it('counts where no commit has a say', async () => {
    write(evidence, { 'out/p.csv': 'made', 'a.csv': 'forged', 'models/m.bin': 'weights' });
    const tree = await overlaid(
      { 'a.csv': 'committed', 'models/README.md': 'x' },
      listingOf('a.csv', 'models/README.md'),
    );
    const { files, unseen } = await seen(tree);
    expect(files).toEqual(['a.csv', 'models/README.md', 'models/m.bin', 'out/p.csv']);
    expect(unseen).toEqual({
      'a.csv': 'in the folder of `evidence`; it is tracked, so the committed file counts',
    });
    expect([await textOf(tree, 'a.csv'), await textOf(tree, 'out/p.csv')]).toEqual(['committed', 'made']);
    expect((await tree.open('out/p.csv'))?.from).toBeUndefined();
    expect(await textOf(tree, 'nowhere')).toBeUndefined();
  });

  it('neither hides a folder of the commit nor lies below one of its files, links or submodules', async () => {
    write(evidence, { models: 'x', 'link/p.csv': 'x', 'a.csv/p.csv': 'x', 'vendor/deep/p.csv': 'x' });
    const tracked = {
      ...listingOf('models/m.bin', 'a.csv'),
      notLookedAt: [
        { path: 'link', reason: 'a symbolic link' },
        { path: 'vendor', reason: 'a submodule' },
      ],
    };
    const { files, unseen } = await seen(await overlaid({ 'models/m.bin': 'm', 'a.csv': 'a' }, tracked));
    expect(files).toEqual(['a.csv', 'models/m.bin']);
    expect(Object.keys(unseen)).toEqual(['a.csv/p.csv', 'link/p.csv', 'models', 'vendor/deep/p.csv']);
  });

  it('counts instead of what only the working tree has, which is said', async () => {
    write(evidence, { 'p.csv': 'evidence', 'm/a': 'x', n: 'x' });
    const tree = await overlaid(
      { 'p.csv': 'local', m: 'local', 'n/b': 'local', 'own.csv': 'local' },
      listingOf(),
    );
    const { files, unseen } = await seen(tree);
    expect(files).toEqual(['m/a', 'n', 'own.csv', 'p.csv']);
    expect(Object.keys(unseen).toSorted()).toEqual(['m', 'n/b', 'p.csv']);
    expect(unseen['p.csv']).toContain('and that counts');
    expect(await textOf(tree, 'p.csv')).toBe('evidence');
  });

  it('in a folder of the workspace is not there twice', async () => {
    write(evidence, { 'p.csv': 'made' });
    const files = { 'evidence/README.md': 'x', 'own.csv': 'x' };
    const tree = await overlaid(files, listingOf('evidence/README.md'), 'evidence/');
    expect((await seen(tree)).files).toEqual(['README.md', 'evidence/README.md', 'own.csv', 'p.csv']);
  });
});

describe('hostile evidence', () => {
  it('is not looked at, and named: links, sockets, git’s own, names that are no plain path', async () => {
    write(folder, { 'secret.csv': 'secret' });
    write(evidence, {
      'p.csv': 'made',
      '.git/config': '[core]',
      'sub/.GIT/hooks/x': 'x',
      'node_modules/x.csv': 'x',
      'a\u0007b.csv': 'x',
      'back\\slash.csv': 'x',
    });
    symlinkSync(join(folder, 'secret.csv'), join(evidence, 'link.csv'));
    symlinkSync('p.csv', join(evidence, 'inside.csv'));
    symlinkSync(folder, join(evidence, 'linked'));
    symlinkSync('nowhere', join(evidence, 'dangling'));
    const server = createServer().listen(join(evidence, 'socket'));
    await once(server, 'listening');
    const tree = await overlaid({}, listingOf());
    const { files, unseen } = await seen(tree);
    server.close();
    expect(files).toEqual(['p.csv']);
    const kinds = Object.entries(unseen).map(([path, why]) => [path, why.split(': ')[1]]);
    expect(Object.fromEntries(kinds)).toEqual({
      '.git': 'a folder that never is evidence',
      'a\u0007b.csv': 'a name that is no plain path',
      'back\\slash.csv': 'a name that is no plain path',
      dangling: 'a symbolic link',
      'inside.csv': 'a symbolic link',
      'link.csv': 'a symbolic link',
      linked: 'a symbolic link',
      node_modules: 'a folder that never is evidence',
      socket: 'a device, a pipe or a socket',
      'sub/.GIT': 'a name that is no plain path',
    });
    expect(await tree.open('link.csv')).toBeNull();
  });

  it('that becomes a link after it was listed is refused', async () => {
    write(folder, { 'secret/p.csv': 'secret' });
    write(evidence, { 'p.csv': 'made', 'sub/p.csv': 'made' });
    const tree = await overlaid({}, listingOf());
    rmSync(join(evidence, 'p.csv'));
    symlinkSync(join(folder, 'secret/p.csv'), join(evidence, 'p.csv'));
    rmSync(join(evidence, 'sub'), { recursive: true });
    await expect(tree.open('p.csv')).rejects.toThrow(UserError);
    expect(await tree.open('sub/p.csv')).toBeNull();
    symlinkSync(join(folder, 'secret'), join(evidence, 'sub'));
    await expect(tree.open('sub/p.csv')).rejects.toThrow(UserError);
  });

  it('of more than 20,000 files gives none; of many refusals the first thousand are named', async () => {
    const made = Array.from({ length: 20_001 }, (_, index) => `${String(index).padStart(5, '0')}.csv`);
    write(evidence, Object.fromEntries(made.slice(1).map((path) => [path, ''])));
    const all = listingOf(...made);
    const { unseen } = await seen(await overlaid({}, all));
    expect(Object.keys(unseen)).toHaveLength(1001);
    expect(unseen['.']).toBe('19000 more in the folder of `evidence` do not count');
    write(evidence, { [made[0] ?? '']: '' });
    const over = await seen(await overlaid({}, listingOf()));
    expect(over).toEqual({
      files: [],
      unseen: { '.': 'the folder of `evidence` holds more than 20000 files, so none of them counts' },
    });
  });
});

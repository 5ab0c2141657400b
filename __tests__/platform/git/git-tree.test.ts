import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { UserError } from '../../../src/errors.ts';
import { blobId } from '../../../src/platform/git/blob-id.ts';
import { openGitTree } from '../../../src/platform/git/git-tree.ts';
import { git, gitEnvironment } from '../../e2e/github/git-command.ts';
import type { Fixture } from './git-fixture.ts';
import { file, makeFixture } from './git-fixture.ts';

const pointer = `version https://git-lfs.github.com/spec/v1
oid sha256:${'4'.repeat(64)}
size 12345
`;

async function textOf(source: { stream: () => AsyncIterable<Uint8Array> } | null): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source?.stream() ?? []) {
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString();
}

describe('the tree of a commit', () => {
  let fixture: Fixture;
  let commit: string;
  const big = Buffer.alloc(3_000_000, (Math.PI * 1e15).toString());
  big.writeUInt32BE(1, 0);
  big.writeUInt32BE(2, big.length - 4);

  beforeAll(() => {
    fixture = makeFixture();
    const data = fixture.folderOf([file('b.csv', 'x\n1\n'), file('big.bin', big), file('lfs.csv', pointer)]);
    const modules = fixture.folderOf([file('evidence.csv', 'x\n')]);
    commit = fixture.commit([
      file('$(id)', 'substituted\n'),
      file('-n', 'an option\n'),
      file('a\nb "c".csv', 'new line\n'),
      file(Uint8Array.of(0x63, 0xff, 0x2e), 'not UTF-8\n'),
      file('crlf.csv', 'x\r\n1\r\n'),
      { mode: '100755', name: 'run.sh', content: 'exit 1\n' },
      { mode: '120000', name: 'leak.csv', content: '/etc/passwd' },
      { mode: '120000', name: 'linked', content: 'data' },
      { mode: '160000', name: 'module', content: 'c'.repeat(40) },
      { mode: '040000', name: 'data', content: data },
      { mode: '040000', name: 'node_modules', content: modules },
      file('empty', ''),
    ]);
  });
  afterAll(() => fixture.remove());

  const open = () => openGitTree(fixture, commit, { from: 'git' });

  it('lists regular files with their sizes, and names what it does not follow', async () => {
    const { files, notLookedAt } = await (await open()).list();
    expect(files).toEqual([
      { path: '$(id)', size: 12 },
      { path: '-n', size: 10 },
      { path: 'a\nb "c".csv', size: 9 },
      { path: 'crlf.csv', size: 6 },
      { path: 'data/b.csv', size: 4 },
      { path: 'data/big.bin', size: 3_000_000 },
      { path: 'data/lfs.csv', size: pointer.length },
      { path: 'empty', size: 0 },
      { path: 'run.sh', size: 7 },
    ]);
    expect(notLookedAt).toEqual([
      { path: 'c\uFFFD.', reason: 'its name is not UTF-8' },
      { path: 'leak.csv', reason: 'a symbolic link, which is not followed in a commit' },
      { path: 'linked', reason: 'a symbolic link, which is not followed in a commit' },
      { path: 'module', reason: 'a submodule: another repository' },
    ]);
  });

  it.each([
    ['$(id)', 'substituted\n'],
    ['-n', 'an option\n'],
    ['a\nb "c".csv', 'new line\n'],
    ['./data/../data/b.csv', 'x\n1\n'],
    ['node_modules/evidence.csv', 'x\n'],
    ['empty', ''],
  ])('opens %j by its exact name', async (path, content) => {
    const source = await (await open()).open(path);
    expect(await textOf(source)).toBe(content);
    expect(source?.size).toBe(content.length);
    expect(await source?.sha256()).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it('gives the committed bytes and ids, whatever the configuration says of line endings and filters', async () => {
    git(fixture.folder, 'config', 'core.autocrlf', 'true');
    git(fixture.folder, 'config', 'filter.evil.smudge', 'touch ran; cat');
    writeFileSync(join(fixture.folder, '.gitattributes'), '* text=auto eol=crlf filter=evil\n');
    const tree = await open();
    const source = await tree.open('data/b.csv');
    expect(await textOf(source)).toBe('x\n1\n');
    expect(await tree.blobOf('data/b.csv')).toBe(git(fixture.folder, 'rev-parse', `${commit}:data/b.csv`));
    expect(source === null ? '' : await blobId(source, 40)).toBe(await tree.blobOf('data/b.csv'));
    expect(await textOf(await tree.open('crlf.csv'))).toBe('x\r\n1\r\n');
  });

  it('gives what was committed even where an object is said to be replaced', async () => {
    const one = git(fixture.folder, 'rev-parse', `${commit}:data/b.csv`);
    const other = git(fixture.folder, 'rev-parse', `${commit}:crlf.csv`);
    git(fixture.folder, 'replace', one, other);
    expect(await textOf(await (await open()).open('data/b.csv'))).toBe('x\n1\n');
    git(fixture.folder, 'replace', '-d', one);
  });

  it('reads any part of a big file, from its beginning or its end', async () => {
    const source = await (await open()).open('data/big.bin');
    expect(Buffer.from((await source?.read(0, 8)) ?? [])).toEqual(big.subarray(0, 8));
    expect(Buffer.from((await source?.read(2_999_990, 100)) ?? [])).toEqual(big.subarray(2_999_990));
    expect(Buffer.from((await source?.read(1_500_000, 7)) ?? [])).toEqual(big.subarray(1_500_000, 1_500_007));
    expect((await source?.read(3_000_000, 10))?.length).toBe(0);
    expect(await source?.sha256()).toBe(createHash('sha256').update(big).digest('hex'));
  });

  it('may be left in the middle of a file', async () => {
    const source = await (await open()).open('data/big.bin');
    for await (const chunk of source?.stream() ?? []) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(await source?.sha256()).toBe(createHash('sha256').update(big).digest('hex'));
  });

  it('has no file where there is none', async () => {
    const tree = await open();
    expect(await tree.open('c.csv')).toBeNull();
    expect(await tree.blobOf('c.csv')).toBeUndefined();
    expect(await tree.blobOf('leak.csv')).toBeUndefined();
    expect(await tree.blobOf('data')).toBeUndefined();
  });

  it.each([
    ['leak.csv', 'tree/not-followed'],
    ['linked/b.csv', 'tree/not-followed'],
    ['module/a.csv', 'tree/not-followed'],
    ['data', 'workspace/not-a-file'],
    ['../outside.csv', 'workspace/outside'],
    ['/etc/passwd', 'workspace/outside'],
  ])('refuses %s, which is not the same as absent: %s', async (path, code) => {
    const error = await (await open()).open(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ problems: [{ code, path }] });
  });

  it('counts paths from a folder below the root when asked', async () => {
    const tree = await openGitTree(fixture, commit, { from: 'git', below: 'data/' });
    expect((await tree.list()).files.map(({ path }) => path)).toEqual(['b.csv', 'big.bin', 'lfs.csv']);
    expect(await textOf(await tree.open('b.csv'))).toBe('x\n1\n');
  });

  it('is the same in a repository whose ids are SHA-256', async () => {
    const twin = makeFixture('--object-format=sha256');
    const sha = twin.commit([file('a.csv', 'x\n')]);
    const tree = await openGitTree(twin, sha, { from: 'git' });
    const source = await tree.open('a.csv');
    expect(await textOf(source)).toBe('x\n');
    expect(source === null ? '' : await blobId(source, sha.length)).toBe(await tree.blobOf('a.csv'));
    twin.remove();
  });

  it('says that a commit cannot be listed, without git or without the commit', async () => {
    const nowhere = { ...fixture, environment: { ...gitEnvironment, PATH: '/nowhere' } };
    await expect(openGitTree(nowhere, commit, { from: 'git' })).rejects.toThrow('git is not installed');
    const other = 'd'.repeat(40);
    await expect(openGitTree(fixture, other, { from: 'git' })).rejects.toThrow(
      /not a tree object|bad|Not a valid/,
    );
  });

  it('notices when the object of a file is gone', async () => {
    const broken = makeFixture();
    const sha = broken.commit([file('a.csv', 'x\n')]);
    const tree = await openGitTree(broken, sha, { from: 'git' });
    const oid = (await tree.blobOf('a.csv')) ?? '';
    const source = await tree.open('a.csv');
    rmSync(join(broken.folder, '.git', 'objects', oid.slice(0, 2)), { recursive: true });
    await expect(source?.sha256()).rejects.toThrow('git cat-file failed');
    await expect(openGitTree(broken, sha, { from: 'git' })).rejects.toThrow(/git ls-tree failed|form/);
    broken.remove();
  });
});

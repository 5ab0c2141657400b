import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { spool } from '../../../src/platform/git/spool.ts';
import type { TreeEntry } from '../../../src/platform/git/tree-of-entries.ts';
import { treeOfEntries } from '../../../src/platform/git/tree-of-entries.ts';

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

describe('a tree with very many files', () => {
  const file: TreeEntry = { kind: 'file', oid: 'a'.repeat(40), size: 1 };
  const entries = new Map<string, TreeEntry>();
  for (let index = 0; index < 200_002; index += 1) {
    entries.set(`data/${String(index).padStart(6, '0')}.csv`, file);
  }
  const tree = treeOfEntries({
    commit: 'c'.repeat(40),
    from: 'git',
    entries,
    unnamed: [],
    bytesOf: ({ path, size }) => ({
      path,
      size,
      stream: () => pieces('x'),
      read: () => Promise.resolve(Buffer.from('x')),
      sha256: () => Promise.resolve(''),
    }),
  });

  it('lists as many as a workspace, and says that there are more', async () => {
    const { files, notLookedAt } = await tree.list();
    expect(files).toHaveLength(200_000);
    expect(notLookedAt).toEqual([
      { path: 'data/200000.csv', reason: 'the tree holds more than 200000 files' },
    ]);
  });

  it('still opens each of them: not listed is not absent', async () => {
    expect((await tree.open('data/200001.csv'))?.size).toBe(1);
    expect(await tree.blobOf('data/200001.csv')).toBe('a'.repeat(40));
  });
});

describe('a file that is laid down', () => {
  it('has the bytes in order', async () => {
    const path = await spool('a.csv', 6, pieces('x\n1', '\n2\n'));
    expect(readFileSync(path, 'utf8')).toBe('x\n1\n2\n');
  });

  it.each([
    ['fewer', 7],
    ['more', 5],
  ])('is refused with %s bytes than announced', async (_, size) => {
    await expect(spool('a.csv', size, pieces('x\n1', '\n2\n'))).rejects.toThrow(
      `other than its ${size} bytes`,
    );
  });

  it('is refused when there is no room, before anything is written', async () => {
    let asked = false;
    async function* never(): AsyncGenerator<Uint8Array> {
      asked = true;
      yield new Uint8Array(1);
    }
    await expect(spool('huge.csv', 2 ** 40, never())).rejects.toThrow('no room');
    expect(asked).toBe(false);
    expect(existsSync(await spool('b.csv', 1, pieces('x')))).toBe(true);
  });
});

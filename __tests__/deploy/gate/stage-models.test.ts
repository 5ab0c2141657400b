import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyHashed } from '../../../src/deploy/gate/copy-hashed.ts';
import { stageModels } from '../../../src/deploy/gate/stage-models.ts';
import type { ModelIdentity } from '../../../src/evidence/provenance/root-digest.ts';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

let root: string;

const files = (): string => join(root, 'files');
const stage = (): string => join(root, 'stage');

function put(path: string, content: string): void {
  mkdirSync(dirname(join(files(), path)), { recursive: true });
  writeFileSync(join(files(), path), content);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fates-stage-'));
  put('m/one.bin', 'one');
  put('m/deep/two.bin', 'two');
  put('lone.bin', 'lone');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const FILE: ModelIdentity = { path: 'lone.bin', kind: 'file', digest: sha256('lone'), files: 1, bytes: 4 };
const FOLDER: ModelIdentity = {
  path: 'm',
  kind: 'folder',
  digest: sha256(Buffer.from(`${sha256('two')}${sha256('one')}`, 'hex')),
  names: sha256('deep/two.bin\0one.bin\0'),
  files: 2,
  bytes: 6,
};

async function refusalsOf(model: ModelIdentity): Promise<string> {
  const staging = await stageModels([model], { files: files(), stage: stage() });
  await staging.drop();
  expect(existsSync(stage())).toBe(false);
  expect(readdirSync(root).filter((name) => name.includes('unverified'))).toEqual([]);
  return staging.found.flatMap(({ refusals }) => refusals).join(' ');
}

describe('models are laid out', () => {
  it('with the digests of what was written, in one step', async () => {
    const staging = await stageModels([FILE, FOLDER], { files: files(), stage: stage() });
    expect(staging.found).toEqual([
      { path: 'lone.bin', identity: FILE, refusals: [] },
      { path: 'm', identity: FOLDER, refusals: [] },
    ]);
    expect(existsSync(stage())).toBe(false);
    expect(await staging.keep()).toBeUndefined();
    await staging.drop();
    expect(readFileSync(join(stage(), 'm/deep/two.bin'), 'utf8')).toBe('two');
    expect(readdirSync(root).toSorted()).toEqual(['files', 'stage']);
  });

  it('into a place that is empty, and no other', async () => {
    mkdirSync(stage());
    const first = await stageModels([FILE], { files: files(), stage: stage() });
    expect(await first.keep()).toBeUndefined();
    const second = await stageModels([FILE], { files: files(), stage: stage() });
    expect(await second.keep()).toContain('is not empty');
    await second.drop();
    expect(readdirSync(stage())).toEqual(['lone.bin']);
    writeFileSync(join(root, 'a-file'), '');
    const nowhere = await stageModels([FILE], { files: files(), stage: join(root, 'a-file/stage') });
    expect(nowhere.found[0]?.refusals[0]).toContain('No folder can be made beside stage');
    expect(await nowhere.keep()).toContain('No folder can be made');
  });

  it('once where two subjects share files', async () => {
    const within = { path: 'm/one.bin', kind: 'file', digest: sha256('one'), files: 1, bytes: 3 } as const;
    const { found, drop } = await stageModels([FOLDER, within], { files: files(), stage: stage() });
    expect(found.map(({ identity }) => identity)).toEqual([FOLDER, within]);
    await drop();
  });
});

describe('a model is not laid out', () => {
  const swaps: readonly (readonly [string, ModelIdentity, () => void, string])[] = [
    ['that is not there', FILE, () => rmSync(join(files(), 'lone.bin')), 'lone.bin was not found.'],
    [
      'that is a link to the assessed file',
      FILE,
      () => {
        renameSync(join(files(), 'lone.bin'), join(files(), 'moved.bin'));
        symlinkSync('moved.bin', join(files(), 'lone.bin'));
      },
      'lone.bin is a symbolic link, and only files themselves are deployed.',
    ],
    [
      'that lies behind a linked folder',
      { ...FILE, path: 'linked/one.bin' },
      () => symlinkSync('m', join(files(), 'linked')),
      'linked is a symbolic link, and only files themselves are deployed.',
    ],
    [
      'that is a linked folder',
      FOLDER,
      () => {
        renameSync(join(files(), 'm'), join(root, 'moved'));
        symlinkSync(join(root, 'moved'), join(files(), 'm'));
      },
      'm is a symbolic link, and only files themselves are deployed.',
    ],
    [
      'in which a file is a link out of it',
      FOLDER,
      () => {
        rmSync(join(files(), 'm/one.bin'));
        writeFileSync(join(root, 'outside'), 'one');
        symlinkSync(join(root, 'outside'), join(files(), 'm/one.bin'));
      },
      'm/one.bin is a symbolic link, and only files themselves are deployed. m was assessed as a folder of 2 files and 6 bytes, and a folder of 1 file and 3 bytes was found.',
    ],
    [
      'with a file more, a hidden one in a hidden folder',
      FOLDER,
      () => put('m/.git/x', ''),
      'm was assessed as a folder of 2 files and 6 bytes, and a folder of 3 files and 6 bytes was found.',
    ],
    [
      'without one of its files',
      FOLDER,
      () => rmSync(join(files(), 'm/deep/two.bin')),
      'm was assessed as a folder of 2 files and 6 bytes, and a folder of 1 file and 3 bytes was found.',
    ],
    [
      'that was a file and is a folder',
      FILE,
      () => {
        rmSync(join(files(), 'lone.bin'));
        put('lone.bin/x', 'lone');
      },
      'lone.bin was assessed as a file of 4 bytes, and a folder of 1 file and 4 bytes was found.',
    ],
    [
      'under a file',
      { ...FILE, path: 'lone.bin/below' },
      () => undefined,
      'lone.bin is no folder, so it is not the model that was assessed.',
    ],
    ...['../files/lone.bin', '', '.', 'm/../lone.bin', '/etc/hostname', 'm\\one.bin'].map(
      (path) =>
        [
          `at ${JSON.stringify(path)}`,
          { ...FILE, path },
          () => undefined,
          'is no plain path below the workspace.',
        ] as const,
    ),
  ];

  it.each(swaps)('%s', async (_, model, swap, said) => {
    swap();
    expect(await refusalsOf(model)).toContain(said);
  });

  it('of one other byte, by its digest', async () => {
    writeFileSync(join(files(), 'm/one.bin'), 'onf');
    const { found, drop } = await stageModels([FOLDER], { files: files(), stage: stage() });
    expect(found[0]?.identity?.digest).not.toBe(FOLDER.digest);
    await drop();
  });
});

describe('a file that changes while it is copied', () => {
  const target = (): string => join(root, 'copy');

  it('is hashed as it was written, whatever lies in its place afterwards', async () => {
    async function* swapped(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(await Promise.resolve('lo'));
      writeFileSync(join(files(), 'lone.bin'), 'evil');
      yield readFileSync(join(files(), 'lone.bin')).subarray(2);
    }
    const copied = await copyHashed(swapped(), target(), 4);
    expect(readFileSync(target(), 'utf8')).toBe('loil');
    expect(copied).toEqual({ sha256: sha256('loil'), bytes: 4 });
  });

  it('has an end', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.from(await Promise.resolve('more'));
    }
    await expect(copyHashed(endless(), target(), 10)).rejects.toThrow('it had 10 bytes and grew');
  });

  it('is written through nothing that is there already', async () => {
    async function* text(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(await Promise.resolve('x'));
    }
    writeFileSync(join(root, 'victim'), 'safe');
    symlinkSync(join(root, 'victim'), target());
    await expect(copyHashed(text(), target(), 10)).rejects.toThrow('EEXIST');
    expect(readFileSync(join(root, 'victim'), 'utf8')).toBe('safe');
  });
});

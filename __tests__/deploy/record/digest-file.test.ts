import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { digestFile, NOWHERE, withNewFile } from '../../../src/deploy/record/digest-file.ts';
import { EnvironmentError } from '../../../src/errors.ts';

let root: string;
/** So that a change within one tick of the file system's clock is one. */
const LONG_AGO = new Date(0);

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'fates-digest-')));
  writeFileSync(join(root, 'w.bin'), 'weights');
  utimesSync(join(root, 'w.bin'), LONG_AGO, LONG_AGO);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const WEIGHTS = createHash('sha256').update('weights').digest('hex');

async function refusal(path: string, during: () => void = () => undefined): Promise<string> {
  const digest = await digestFile(root, path, { write: async () => during() });
  return digest.ok ? 'taken' : (digest.problems[0]?.message ?? '');
}

describe('a file that is digested', () => {
  it('is copied byte by byte', async () => {
    const large = Buffer.alloc(3_000_000, 'abc');
    writeFileSync(join(root, 'large'), large);
    const copy = join(root, 'stage/deep/large');
    const digest = await withNewFile(copy, (sink) => digestFile(root, 'large', sink));
    expect(digest).toEqual({
      ok: true,
      value: { path: 'large', sha256: createHash('sha256').update(large).digest('hex'), bytes: large.length },
    });
    expect(readFileSync(copy).equals(large)).toBe(true);
  });

  it('may be empty, or a link to a file of the workspace', async () => {
    writeFileSync(join(root, 'empty'), '');
    symlinkSync('w.bin', join(root, 'link'));
    expect(await digestFile(root, 'empty', NOWHERE)).toMatchObject({ value: { bytes: 0 } });
    expect(await digestFile(root, 'link', NOWHERE)).toMatchObject({ value: { sha256: WEIGHTS } });
  });

  it.each([
    ['grows', () => appendFileSync(join(root, 'w.bin'), '!')],
    ['is written over with as many bytes', () => writeFileSync(join(root, 'w.bin'), 'WEIGHTS')],
    ['is written over and given its old time', overwriteQuietly],
    ['is replaced by another', replace],
    ['is removed', () => rmSync(join(root, 'w.bin'))],
  ])('and %s meanwhile is refused', async (_, change) => {
    expect(await refusal('w.bin', change)).toMatch(/^It changed while it was read/);
  });

  it('is refused when it is gone, or leads out of the workspace', async () => {
    mkdirSync(join(root, 'inner'));
    symlinkSync('../w.bin', join(root, 'inner/out'));
    expect(await refusal('none')).toMatch(/^It is gone/);
    const inner = await digestFile(join(root, 'inner'), 'out', NOWHERE);
    expect(inner).toMatchObject({ ok: false, problems: [{ code: 'record/unreadable', path: 'out' }] });
  });

  it('is never copied over another', async () => {
    const copy = withNewFile(join(root, 'w.bin'), (sink) => digestFile(root, 'w.bin', sink));
    await expect(copy).rejects.toBeInstanceOf(EnvironmentError);
    expect(readFileSync(join(root, 'w.bin'), 'utf8')).toBe('weights');
  });
});

/** Only the time of the last change of status tells, once the clock has moved on. */
function overwriteQuietly(): void {
  const path = join(root, 'w.bin');
  const { ctimeNs } = statSync(path, { bigint: true });
  do {
    writeFileSync(path, 'WEIGHTS');
    utimesSync(path, LONG_AGO, LONG_AGO);
  } while (statSync(path, { bigint: true }).ctimeNs === ctimeNs);
}

function replace(): void {
  writeFileSync(join(root, 'new'), 'weights');
  renameSync(join(root, 'new'), join(root, 'w.bin'));
}

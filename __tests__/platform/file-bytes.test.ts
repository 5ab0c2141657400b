import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { examineModel } from '../../src/evidence/model/examine.ts';
import { fileBytes } from '../../src/platform/file-bytes.ts';
import { modelPorts } from '../../src/platform/model-ports.ts';
import { scanSources } from '../../src/platform/scan-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'fates-file-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CHUNK = 1 << 18;
const written = (name: string, content: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

describe('a file on disk', () => {
  it.each([
    ['was written to', (path: string) => writeFileSync(path, 'b'), 'it was written to meanwhile'],
    ['has grown', (path: string) => writeFileSync(path, 'abc'), '1 bytes before, 3 now'],
    ['is gone', (path: string) => rmSync(path), 'it is gone'],
    [
      'has another in its place',
      (path: string) => renameSync(written('other', 'b'), path),
      'another file is in its place',
    ],
    ['is as it was', () => undefined, undefined],
  ])('says when it %s while it is open', async (_, change, expected) => {
    const path = written('changing', 'a');
    const seen = await fileBytes(path, 'm', 1).opened?.(async (file) => {
      await file.read(0, 1);
      change(path);
      return await file.changed();
    }, true);
    expect(seen).toBe(expected);
  });

  it('is hashed once for all who open it, until it changes', async () => {
    const path = written('hashed', 'one');
    const known = new Map<string, string>();
    expect(await fileBytes(path, 'm', 3, known).sha256()).toBe(sha256('one'));
    const [[key = '', digest] = []] = known;
    expect(digest).toBe(sha256('one'));
    // What is known is not made again.
    known.set(key, 'known');
    expect(await fileBytes(path, 'm', 3, known).sha256()).toBe('known');
    rmSync(path);
    written('hashed', 'two');
    expect(await fileBytes(path, 'm', 3, known).sha256()).toBe(sha256('two'));
  });

  it('is hashed while a reader streams it, and read into the buffer of who asks', async () => {
    const content = new Uint8Array(CHUNK * 2 + 5).fill(7);
    const path = written('streamed', content);
    const known = new Map<string, string>();
    await fileBytes(path, 'm', content.length, known).opened?.(async (file) => {
      for await (const chunk of file.stream()) {
        expect(chunk.length).toBeGreaterThan(0);
      }
      expect([...known.values()]).toEqual([sha256(content)]);
      const buffer = new Uint8Array(8);
      const read = await file.read(content.length - 4, 8, buffer);
      expect([read.length, read.buffer === buffer.buffer]).toEqual([4, true]);
      expect(await file.read(content.length + 4, 8)).toHaveLength(0);
    }, true);
  });
});

it('a name that lies across two chunks of a file is read as it is written', async () => {
  // PROTO, BINBYTES with its length, POP: the name begins ten bytes before the end of the first chunk.
  const filling = CHUNK - 2 - 5 - 1 - 10;
  const length = Buffer.alloc(4);
  length.writeUInt32LE(filling);
  const content = Buffer.concat([
    Buffer.from([0x80, 4, 0x42]),
    length,
    Buffer.alloc(filling),
    Buffer.from("0cposix\nsystem\n(S'id'\ntR."),
    // The next chunk is as long as the buffer, and would be written over the first.
    Buffer.alloc(CHUNK, 0xff),
  ]);
  const path = written('across.pkl', content);
  const { findings } = await examineModel(fileBytes(path, 'across.pkl', content.length), modelPorts());
  expect(findings.map(({ detail }) => detail)).toContain('posix.system');
});

describe('files that are scanned', () => {
  const targets = Array.from({ length: 40 }, (_, index) => ({
    path: `f${index}`,
    absolute: index === 3 ? join(folder, 'absent') : written(`f${index}`, `content ${index}`),
  }));

  it.each(['at once', 'ahead'])('come in their order when they are read %s', async (how) => {
    // A disk that lets us wait is asked for several files at once.
    const clock = how === 'ahead' ? { now: ticking(5) } : performance;
    const sources = scanSources(targets, clock);
    const texts: string[] = [];
    for (const _ of targets) {
      const source = await sources.next();
      texts.push('because' in source ? source.because : Buffer.from(await source.read(0, 99)).toString());
    }
    expect(texts).toEqual(
      targets.map((_, index) =>
        index === 3 ? 'it is not there under the name that the folder lists' : `content ${index}`,
      ),
    );
  });

  it('a folder that took the place of a file is no file, and a large one is not held', async () => {
    const large = written('large', new Uint8Array(CHUNK + 1));
    for (const clock of [performance, { now: ticking(5) }]) {
      const sources = scanSources(
        Array.from({ length: 20 }, (_, index) => ({ path: 'x', absolute: index % 2 === 0 ? folder : large })),
        clock,
      );
      for (let pair = 0; pair < 10; pair++) {
        expect(await sources.next()).toEqual({ because: 'it is no regular file' });
        expect(await sources.next()).toMatchObject({ absolute: large, size: CHUNK + 1 });
      }
    }
  });
});

function ticking(milliseconds: number): () => number {
  let now = 0;
  return () => {
    now += milliseconds;
    return now;
  };
}

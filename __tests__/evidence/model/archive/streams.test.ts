import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { PACKED } from '../../../platform/unpack/packed.ts';
import { buildZip } from './build-zip.ts';
import { callingPickle, harmlessPickle, look } from './examine-bytes.ts';

const CALLS = 'pickle/dangerous-global';
const HIDDEN = 'archive/hidden-bytes';
/** What packs badly, so that it has many blocks. */
const NOISE = Buffer.from(
  Uint8Array.from({ length: 200_000 }, (_, index) => (Math.imul(index, 2_654_435_761) >>> 13) ^ (index % 7)),
);
const inZip = (content: Buffer): Buffer =>
  Buffer.from(buildZip([{ name: 'archive/data.pkl', content, method: 8 }]));

/** BINBYTES and POP: a string that a pickle has before what it calls. */
function string(bytes: Buffer): Buffer {
  const head = Buffer.alloc(7);
  head.set([0x80, 4, 0x42]);
  head.writeUInt32LE(bytes.length, 3);
  return Buffer.concat([head, bytes, Buffer.from('0')]);
}

describe('a compressed stream', () => {
  it.each([
    ['gzip', gzipSync],
    ['zlib', deflateSync],
    ['zstd', zstdCompressSync],
  ])('of %s has the pickle in it examined', async (_, pack) => {
    const { told, rules } = await look(pack(callingPickle()), 'model.joblib');
    expect(rules).toEqual([CALLS]);
    expect(told.join()).toContain('os.system');
    const harmless = await look(pack(harmlessPickle()), 'model.joblib');
    expect([harmless.format, harmless.answer]).toEqual(['pickle', 'no-known-indicator']);
  });

  it('of joblib before 0.10 is one behind a header', async () => {
    const packed = deflateSync(callingPickle());
    const header = `ZF0x${packed.length.toString(16)}`.padEnd(21);
    expect((await look(Buffer.concat([Buffer.from(header), packed]), 'model.pkl')).rules).toEqual([CALLS]);
  });

  it.each(PACKED)('of $name with text in it is no model', async ({ short }) => {
    const { answer, rules } = await look(Buffer.from(short, 'base64'), 'notes');
    expect({ answer, rules }).toEqual({ answer: 'not-a-model', rules: [] });
  });

  it.each(PACKED)('of $name in a zip, a gzip and itself is examined', async ({ short }) => {
    const stream = Buffer.from(short, 'base64');
    const { answer, rules } = await look(
      gzipSync(buildZip([{ name: 'a', content: stream, method: 8 }])),
      'notes',
    );
    expect({ answer, rules }).toEqual({ answer: 'not-a-model', rules: [] });
  });

  it.each([
    ['zlib', deflateSync(harmlessPickle())],
    ['gzip, and zeros,', Buffer.concat([gzipSync(harmlessPickle()), Buffer.alloc(9)])],
  ])('of %s has what stands behind it examined', async (_, stream) => {
    const behind = async (tail: Uint8Array): Promise<readonly string[]> => {
      const { answer, rules } = await look(Buffer.concat([stream, tail]), 'model.joblib');
      return [answer, ...rules];
    };
    expect(await behind(callingPickle())).toEqual(['dangerous', HIDDEN, CALLS]);
    expect(await behind(deflateSync(callingPickle()))).toEqual(
      expect.arrayContaining(['dangerous', HIDDEN, CALLS]),
    );
    expect(await behind(Buffer.from('a note'))).toEqual(['suspicious', HIDDEN]);
    expect(await behind(Buffer.alloc(1000))).toEqual(['no-known-indicator']);
  });

  it('that is split in two is inconclusive, and that there are two is told', async () => {
    const whole = Buffer.from(callingPickle());
    const halves = [whole.subarray(0, 8), whole.subarray(8)] as const;
    for (const content of [
      Buffer.concat(halves.map((half) => deflateSync(half))),
      Buffer.concat([gzipSync(halves[0]), Buffer.alloc(9), gzipSync(halves[1])]),
    ]) {
      const { answer, rules } = await look(content, 'model.joblib');
      expect(answer).toBe('inconclusive');
      expect(rules).toContain(HIDDEN);
    }
  });

  it('of LZMA that goes on is inconclusive', async () => {
    const { short } = PACKED.find(({ name }) => name === 'lzma') ?? { short: '' };
    const stream = Buffer.from(short, 'base64');
    expect((await look(stream, 'notes')).answer).toBe('not-a-model');
    expect((await look(Buffer.concat([stream, stream]), 'notes')).answer).toBe('inconclusive');
    expect((await look(Buffer.concat([stream, callingPickle()]), 'notes')).answer).toBe('inconclusive');
  });

  it('that is broken is inconclusive, and what comes before is examined', async () => {
    const long = Buffer.concat([callingPickle(), Buffer.alloc(100_000, 'abc')]);
    const packed = gzipSync(long, { level: 0 });
    const { rules, answer } = await look(packed.subarray(0, 5000), 'm.pkl.gz');
    expect(rules).toEqual(expect.arrayContaining(['archive/damaged', CALLS]));
    expect(answer).toBe('dangerous');
    expect((await look(gzipSync('text').subarray(0, 14), 'm.gz')).answer).toBe('inconclusive');
  });

  it.each([
    ['the checksum of a gzip', gzipSync(callingPickle()), -8],
    ['the size of a gzip', gzipSync(callingPickle()), -1],
    ['the checksum of a zlib stream', deflateSync(callingPickle()), -1],
    ['a later block', gzipSync(Buffer.concat([callingPickle(), NOISE]), { level: 1 }), 30_000],
    ['the end, far from the start', gzipSync(Buffer.concat([string(NOISE), callingPickle()])), -8],
    ['a member of a zip', inZip(Buffer.concat([callingPickle(), NOISE.subarray(0, 20_000)])), 4_000],
  ])('that is damaged in %s gives what comes before', async (_, packed, at) => {
    const damaged = Buffer.from(packed);
    damaged.writeUInt8(
      damaged.readUInt8(at < 0 ? packed.length + at : at) ^ 0xff,
      at < 0 ? packed.length + at : at,
    );
    const { rules, answer } = await look(damaged, 'm.pkl.gz');
    expect(rules).toEqual(expect.arrayContaining(['archive/damaged', CALLS]));
    expect(answer).toBe('dangerous');
  });

  it('with bytes behind it that are none gives what comes before', async () => {
    const { rules } = await look(
      Buffer.concat([gzipSync(callingPickle()), Buffer.from('garbage')]),
      'm.pkl.gz',
    );
    expect(rules).toEqual(expect.arrayContaining(['archive/damaged', CALLS]));
  });

  it('of which there are many that are damaged is looked at closely in the first only', async () => {
    const broken = gzipSync(callingPickle());
    broken.writeUInt8(broken.readUInt8(broken.length - 8) ^ 0xff, broken.length - 8);
    const { rules } = await look(broken, 'm.pkl.gz', { breaks: 0 });
    expect(rules).toEqual(['archive/damaged']);
  });

  it('with two members has both examined', async () => {
    const { rules } = await look(
      Buffer.concat([gzipSync(harmlessPickle()), gzipSync(callingPickle())]),
      'm.pkl.gz',
    );
    expect(rules).toContain(CALLS);
  });

  it('with an archive that is larger than what is held is read as far as that', async () => {
    const large = Buffer.alloc(66 * 2 ** 20, randomBytes(100_000));
    const zip = buildZip([
      { name: 'a', content: callingPickle() },
      { name: 'large', content: large },
    ]);
    const { rules } = await look(gzipSync(zip, { level: 1 }), 'm.zip.gz');
    expect(rules).toEqual(expect.arrayContaining(['archive/limit', CALLS]));
  });
});

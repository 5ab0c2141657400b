import { describe, expect, it } from '@jest/globals';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { buildZip } from './build-zip.ts';
import { callingPickle, harmlessPickle, look } from './examine-bytes.ts';

/** The end record's place of the directory and of its size, from the end. */
const [SIZE, OFFSET] = [22 - 12, 22 - 16];

/** Many entries of one member: each listed again, all at the same bytes. */
function overlapping(copies: number): Uint8Array {
  const zip = Buffer.from(buildZip([{ name: 'a', content: Buffer.alloc(3_000_000), method: 8 }]));
  const start = zip.readUInt32LE(zip.length - OFFSET);
  const entry = zip.subarray(start, zip.length - 22);
  const end = Buffer.from(zip.subarray(-22));
  end.writeUInt16LE(copies, 8);
  end.writeUInt16LE(copies, 10);
  end.writeUInt32LE(entry.length * copies, 22 - SIZE);
  return Uint8Array.from(
    Buffer.concat([zip.subarray(0, start), ...Array.from({ length: copies }, () => entry), end]),
  );
}

describe('what becomes many times its size', () => {
  it('is inconclusive by its ratio, in a zip as in a stream', async () => {
    const zeros = Buffer.alloc(30_000_000);
    const zipped = await look(buildZip([{ name: 'a.bin', content: zeros, method: 8 }]));
    expect(zipped.rules).toContain('archive/bomb');
    expect(zipped.answer).toBe('inconclusive');
    expect((await look(gzipSync(zeros), 'a.gz')).rules).toContain('archive/bomb');
  });

  it('is told when members share bytes, and not unpacked as often', async () => {
    const { rules, answer } = await look(overlapping(2000), 'm.zip');
    expect(rules).toContain('archive/overlap');
    expect(answer).toBe('dangerous');
  });

  it('ends at the budget of bytes and of members', async () => {
    const stored = buildZip([
      { name: 'a', content: Buffer.alloc(400_000, 1) },
      { name: 'b', content: callingPickle() },
    ]);
    expect((await look(stored, 'm', { bytes: 300_000 })).answer).toBe('inconclusive');
    const many = Array.from({ length: 30 }, (_, index) => ({ name: `${index}`, content: 'x' }));
    expect((await look(buildZip(many), 'm', { members: 20 })).rules).toEqual(['archive/limit']);
    expect((await look(buildZip(many, { withoutDirectory: true }), 'm', { members: 20 })).rules).toContain(
      'archive/limit',
    );
  });

  it('is read no deeper than the limit', async () => {
    let nested = callingPickle();
    const depths: Record<number, readonly string[]> = {};
    for (let depth = 1; depth <= 5; depth += 1) {
      nested = buildZip([{ name: 'inner', content: nested, method: depth % 2 === 0 ? 8 : 0 }]);
      depths[depth] = (await look(nested, 'm.zip')).rules;
    }
    expect(depths).toMatchObject({
      4: ['pickle/dangerous-global'],
      5: ['archive/too-deep'],
    });
  });
});

describe('an archive of many members', () => {
  it('has its last of ten thousand examined', async () => {
    const members = Array.from({ length: 10_000 }, (_, index) => ({
      name: `w/${index}.txt`,
      content: `${index}`,
    }));
    const zip = buildZip([...members, { name: 'w/last', content: callingPickle(), method: 8 }]);
    const { told, answer } = await look(zip, 'm.zip');
    expect(answer).toBe('dangerous');
    expect(told.join('\n')).toContain('in w/last: os.system');
  });

  it('does not hide a harm behind many lesser findings', async () => {
    const members = Array.from({ length: 500 }, (_, index) => ({ name: `a\\${index}`, content: 'x' }));
    const zip = buildZip([...members, { name: 'last', content: callingPickle() }]);
    expect((await look(zip)).answer).toBe('dangerous');
  });
});

/** Numbers that look random, the same on each run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a valid archive in which anything is changed', () => {
  const packed = deflateRawSync(harmlessPickle());
  const base = buildZip(
    [
      { name: 'm/data.pkl', content: harmlessPickle(), isStreamed: true },
      { name: 'm/data/0', content: Buffer.alloc(200, 7), method: 8 },
      { name: 'm/large', content: harmlessPickle(), isLarge: true, packed, method: 8 },
      { name: 'm/inner.zip', content: buildZip([{ name: 'x', content: callingPickle() }]) },
    ],
    { is64: true, comment: 'a comment' },
  );

  it('ends with an answer, and no examiner breaks', async () => {
    const roll = dice(7);
    for (let turn = 0; turn < 500; turn += 1) {
      const bytes = base.slice(0, turn % 4 === 0 ? roll(base.length) : base.length);
      for (let change = 0; change <= roll(4) && bytes.length > 0; change += 1) {
        bytes[roll(bytes.length)] = [0, 1, 0xff, 0x50, roll(256)][roll(5)] ?? 0;
      }
      const { told } = await look(bytes, 'm.zip', { bytes: 50_000_000 });
      const broken = told.filter((one) => /^(?:format\/unreadable|scan\/examiner-failed)/u.test(one));
      if (broken.length > 0) {
        throw new Error(`turn ${turn}: ${broken.join()} ${Buffer.from(bytes).toString('base64')}`);
      }
    }
  });
});

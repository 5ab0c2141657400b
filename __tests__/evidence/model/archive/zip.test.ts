import { describe, expect, it } from '@jest/globals';
import { buildZip } from './build-zip.ts';
import { callingPickle, harmlessPickle, look } from './examine-bytes.ts';

const calling = callingPickle();
const harmless = harmlessPickle();
const CALLS = 'pickle/dangerous-global';

/** As torch.save lays it out: stored, streamed, below one folder. */
function torchZip(main: Uint8Array, storage: Uint8Array = Buffer.alloc(256, 0x3f)): Uint8Array {
  return buildZip([
    { name: 'archive/data.pkl', content: main, isStreamed: true },
    { name: 'archive/byteorder', content: 'little' },
    { name: 'archive/data/0', content: storage, isStreamed: true },
    { name: 'archive/version', content: '3\n' },
    { name: 'archive/.data/serialization_id', content: '0123456789' },
  ]);
}

describe('a zip', () => {
  it('for TorchServe is a model, with its members examined, and the code that it brings is told', async () => {
    const archive = (...more: readonly { name: string; content: Uint8Array | string }[]): Uint8Array =>
      buildZip([{ name: 'MAR-INF/MANIFEST.json', content: '{"model": {"modelName": "m"}}' }, ...more]);
    const bare = await look(archive({ name: 'model.pt', content: torchZip(harmless) }), 'm.mar');
    expect([bare.format, bare.answer, bare.rules]).toEqual(['torchserve', 'no-known-indicator', []]);
    const handler = { name: 'handler.py', content: 'import os\n' };
    const served = await look(archive(handler), 'm.mar');
    expect([served.format, served.answer, served.rules]).toEqual([
      'torchserve',
      'suspicious',
      ['format/brought-code'],
    ]);
    expect(
      (await look(archive(handler, { name: 'model.pt', content: torchZip(calling) }), 'm.mar')).answer,
    ).toBe('dangerous');
  });

  it('of torch.package tells the modules that it brings', async () => {
    const zip = buildZip([
      { name: 'm/.data/extern_modules', content: 'torch\n' },
      { name: 'm/model/model.pkl', content: harmless },
      { name: 'm/net.py', content: 'import os\n' },
    ]);
    expect((await look(zip, 'm.pt')).rules).toContain('format/brought-code');
  });

  it('of PyTorch without harm has no known indicator', async () => {
    const { answer, format, rules, examination } = await look(torchZip(harmless), 'm.pt');
    expect({ answer, format, rules }).toEqual({
      answer: 'no-known-indicator',
      format: 'pytorch-zip',
      rules: [],
    });
    expect(examination.facts.framework).toBe('pytorch');
  });

  it('is examined member by member, whatever their names and methods', async () => {
    for (const method of [0, 8]) {
      const zip = buildZip([
        { name: 'readme.txt', content: 'nothing here' },
        { name: 'picture.png', content: calling, method },
      ]);
      const { answer, told } = await look(zip, 'model.zip');
      expect(answer).toBe('dangerous');
      expect(told.filter((one) => one.startsWith(CALLS)).join()).toContain('in picture.png: os.system');
    }
  });

  it('with raw numbers that begin like a pickle is judged by whole pickles only', async () => {
    const begins = Buffer.concat([calling.subarray(0, 20), Buffer.alloc(64, 0xff)]);
    expect((await look(torchZip(harmless, begins), 'm.pt')).answer).toBe('no-known-indicator');
    expect((await look(torchZip(harmless, calling), 'm.pt')).rules).toContain(CALLS);
  });

  it.each([
    ['name', { listed: { name: 'data.txt' } }],
    ['method', { local: { method: 8 } }],
    ['encryption', { local: { flags: 1 } }],
    ['encryption', { listed: { flags: 1 } }],
    ['checksum', { local: { crc: 7 } }],
    ['packed size', { local: { packed: 3 } }],
    ['size', { local: { whole: 3 } }],
  ])('whose headers disagree on the %s is dangerous, and examined all the same', async (field, lie) => {
    const { rules, told } = await look(buildZip([{ name: 'data.pkl', content: calling, ...lie }]), 'm.pt');
    expect(rules).toEqual(expect.arrayContaining(['archive/contradiction', CALLS]));
    expect(told.join('\n')).toContain(`: ${field}: `);
  });

  it('that hides a member from its directory is dangerous, and the member is examined', async () => {
    const { rules, told } = await look(
      buildZip([
        { name: 'a.txt', content: 'a' },
        { name: 'b.pkl', content: calling, isHidden: true, method: 8, isStreamed: true },
        { name: 'c.txt', content: 'c' },
      ]),
    );
    expect(rules).toEqual(expect.arrayContaining(['archive/contradiction', CALLS]));
    expect(told.join('\n')).toContain('in b.pkl: os.system');
  });

  it('whose directory names a member that is not there is dangerous', async () => {
    const zip = buildZip([{ name: 'a.txt', content: 'a' }]);
    zip[1] = 0x4c;
    expect((await look(zip, 'm.zip')).rules).toContain('archive/contradiction');
    const second = buildZip([
      { name: 'a.txt', content: 'a' },
      { name: 'b.txt', content: 'b' },
    ]);
    second[31 + 6] = 0;
    expect((await look(second, 'm.zip')).rules).toContain('archive/contradiction');
  });

  it('with another checksum or fewer bytes is inconclusive, and examined', async () => {
    const wrong = { crc: 99 };
    const damaged = await look(buildZip([{ name: 'a', content: harmless, local: wrong, listed: wrong }]));
    expect([damaged.answer, damaged.rules]).toEqual(['inconclusive', ['archive/damaged']]);
    const called = await look(buildZip([{ name: 'a', content: calling, local: wrong, listed: wrong }]));
    expect(called.rules).toEqual(expect.arrayContaining(['archive/damaged', CALLS]));
    const less = { whole: 4000 };
    const short = await look(
      buildZip([{ name: 'a', content: 'text', method: 8, local: less, listed: less }]),
    );
    expect(short.rules).toEqual(['archive/damaged']);
  });

  it('with more data than both headers say is dangerous', async () => {
    const lie = { whole: 4 };
    const zip = buildZip([{ name: 'a', content: 'much text', method: 8, local: lie, listed: lie }]);
    expect((await look(zip)).rules).toEqual(['archive/contradiction']);
  });

  it('without a directory is read by its headers, and inconclusive at best', async () => {
    const members = [
      { name: 'x/data.pkl', content: harmless, isStreamed: true },
      { name: 'x/version', content: '3\n' },
    ];
    const cut = await look(buildZip(members, { withoutDirectory: true }), 'm.pt');
    expect([cut.answer, cut.rules]).toEqual(['inconclusive', ['archive/truncated']]);
    const called = await look(
      buildZip([{ name: 'x', content: calling, method: 8 }], { withoutDirectory: true }),
    );
    expect(called.rules).toEqual(expect.arrayContaining(['archive/truncated', CALLS]));
  });

  it.each([
    ['in front', { prefix: calling }],
    ['between', { gap: calling }],
    ['behind', { suffix: calling }],
    ['as its comment', { comment: calling }],
  ])('with another file %s has both examined', async (_, options) => {
    const { rules } = await look(buildZip([{ name: 'a.txt', content: 'a' }], options), 'm.zip');
    expect(rules).toContain(CALLS);
  });

  it('with padding of zeros between its members is honest', async () => {
    const zip = buildZip([
      { name: 'a', content: harmless },
      { name: 'b', content: harmless, before: Buffer.alloc(63) },
    ]);
    expect((await look(zip)).rules).toEqual([]);
  });

  it('that is encrypted or packed by an unknown method is inconclusive', async () => {
    const flags = { flags: 1 };
    const locked = await look(
      buildZip([{ name: 'a', content: Buffer.alloc(50, 0xee), local: flags, listed: flags }]),
    );
    expect([locked.answer, locked.rules]).toEqual(['inconclusive', ['archive/encrypted']]);
    const pretends = await look(buildZip([{ name: 'a', content: calling, local: flags, listed: flags }]));
    expect(pretends.rules).toEqual(['archive/encrypted', CALLS]);
    const odd = { method: 9 };
    expect((await look(buildZip([{ name: 'a', content: 'x', local: odd, listed: odd }]))).rules).toEqual([
      'archive/unsupported',
    ]);
  });

  it('of 64-bit sizes is read, and one that says two things of itself is dangerous', async () => {
    const large = buildZip([{ name: 'a', content: calling, isLarge: true }], { is64: true });
    expect((await look(large)).rules).toEqual([CALLS]);
    large[large.length - 22 + 10] = 5;
    large[large.length - 22 + 11] = 0;
    expect((await look(large)).rules).toEqual(['archive/contradiction', CALLS]);
    expect((await look(buildZip([{ name: 'a', content: 'a' }], { count: 2 }))).rules).toContain(
      'archive/contradiction',
    );
  });

  it('of several volumes is inconclusive', async () => {
    const { rules } = await look(buildZip([{ name: 'a', content: 'a' }], { disk: 3 }));
    expect(rules).toEqual(['archive/unsupported']);
  });

  it('that says different things at two directories is dangerous', async () => {
    const first = buildZip([{ name: 'a', content: harmless }]);
    const second = buildZip([{ name: 'a', content: calling }]);
    const both = Buffer.concat([first, second]);
    expect((await look(both, 'm.pt')).rules).toEqual(
      expect.arrayContaining(['archive/contradiction', CALLS]),
    );
  });

  it.each([
    ['../a', 'archive/path-leaves-folder'],
    ['/etc/a', 'archive/path-leaves-folder'],
    ['C:\\a', 'archive/path-leaves-folder'],
    ['a\\..\\..\\b', 'archive/path-leaves-folder'],
    ['a\u0000b', 'archive/odd-name'],
    ['a\\b', 'archive/odd-name'],
  ])('with a member called %j is told', async (name, rule) => {
    expect((await look(buildZip([{ name, content: 'a' }]))).rules).toContain(rule);
  });

  it('with two members of one name has both examined', async () => {
    const zip = buildZip([
      { name: 'a', content: harmless },
      { name: 'a', content: calling },
    ]);
    expect((await look(zip)).rules).toEqual(['archive/duplicate-name', CALLS]);
  });

  it('with a link that leaves the folder is dangerous', async () => {
    const zip = buildZip([{ name: 'a', content: '../../etc/passwd', mode: 0o120777 }]);
    expect((await look(zip)).rules).toEqual(['archive/path-leaves-folder']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { buildTar, paxField } from './build-tar.ts';
import { buildZip } from './build-zip.ts';
import { callingPickle, harmlessPickle, look } from './examine-bytes.ts';

const CALLS = 'pickle/dangerous-global';

describe('a tar', () => {
  it('for TorchServe is a model, and the code that it brings is told', async () => {
    const tar = buildTar([
      { name: 'MAR-INF/MANIFEST.json', content: '{"model": {}}' },
      { name: 'handler.py', content: 'import os\n' },
    ]);
    const { format, answer, rules } = await look(gzipSync(tar), 'm.mar');
    expect([format, answer, rules]).toEqual(['torchserve', 'suspicious', ['format/brought-code']]);
  });

  it('is examined member by member, packed or not, whatever their names', async () => {
    const tar = buildTar([
      { name: 'readme', content: 'text' },
      { name: 'picture.png', content: callingPickle() },
      { name: 'model.pt', content: buildZip([{ name: 'm/data.pkl', content: harmlessPickle() }]) },
    ]);
    for (const bytes of [tar, gzipSync(tar)]) {
      const { told, answer } = await look(bytes, 'model.tar');
      expect(answer).toBe('dangerous');
      expect(told.join('\n')).toContain('picture.png: os.system');
      expect(told).toHaveLength(1);
    }
  });

  it('whose last member is a zip is not taken for that zip', async () => {
    const tar = buildTar([
      { name: 'model.pt', content: buildZip([{ name: 'm/data.pkl', content: harmlessPickle() }]) },
    ]);
    const { format, rules, answer } = await look(tar, 'model.tar');
    expect({ format, rules, answer }).toEqual({ format: 'tar', rules: [], answer: 'no-known-indicator' });
  });

  it('has the names that stand in members of their own', async () => {
    const long = `${'d/'.repeat(60)}../../../etc/x`;
    const gnu = buildTar([
      { name: 'L', type: 'L', content: `${long}\u0000` },
      { name: 'short', content: 'a' },
    ]);
    expect((await look(gnu, 'm.tar')).rules).toEqual(['archive/path-leaves-folder']);
    const pax = buildTar([
      { name: 'x', type: 'x', content: paxField('path', '/abs') },
      { name: 'a', content: 'a' },
    ]);
    expect((await look(pax, 'm.tar')).rules).toEqual(['archive/path-leaves-folder']);
    const sized = buildTar([
      { name: 'x', type: 'x', content: paxField('size', String(callingPickle().length)) },
      { name: 'a', content: callingPickle() },
    ]);
    expect((await look(sized, 'm.tar')).rules).toEqual([CALLS]);
  });

  it('is told about links, devices, holes and bytes behind its end', async () => {
    const rulesOf = async (...members: Parameters<typeof buildTar>) =>
      (await look(buildTar(...members), 'm.tar')).rules;
    expect(await rulesOf([{ name: 'a', type: '2', target: '../../x' }])).toEqual([
      'archive/path-leaves-folder',
    ]);
    expect(await rulesOf([{ name: 'a', type: '2', target: 'b' }])).toEqual(['archive/link']);
    expect(await rulesOf([{ name: 'a', type: '3' }])).toEqual(['archive/link']);
    expect(await rulesOf([{ name: 'a', type: 'S', content: 'x' }])).toEqual(['archive/unsupported']);
    const behind = Buffer.concat([Buffer.alloc(1024), callingPickle()]);
    expect(await rulesOf([{ name: 'a', content: 'a' }], behind)).toEqual(['archive/hidden-bytes', CALLS]);
  });

  it('that is cut off is inconclusive, and what is there is examined', async () => {
    const tar = buildTar([{ name: 'a', content: callingPickle(), size: 5000 }], new Uint8Array(0));
    const { rules } = await look(tar, 'm.tar');
    expect(rules).toEqual(expect.arrayContaining(['archive/truncated', CALLS]));
    expect((await look(buildTar([{ name: 'a', content: 'x' }]).slice(0, 512), 'm.tar')).answer).toBe(
      'inconclusive',
    );
  });

  it('in which anything is changed ends with an answer', async () => {
    const base = buildTar([
      { name: 'x', type: 'x', content: paxField('path', 'long') },
      { name: 'a', content: harmlessPickle() },
      { name: 'b', type: '2', target: 'c' },
    ]);
    for (let at = 0; at < base.length; at += 7) {
      const bytes = base.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x81;
      const { told } = await look(bytes, 'm.tar');
      expect(told.filter((one) => /^(?:format\/unreadable|scan\/examiner-failed)/u.test(one))).toEqual([]);
    }
  });
});

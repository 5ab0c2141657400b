import { describe, expect, it } from '@jest/globals';
import type { ByteSource } from '../../../../src/evidence/bytes.ts';
import { examineModel } from '../../../../src/evidence/model/examine.ts';
import { readRules } from '../../../../scripts/generate/rules-page.ts';
import { modelPorts } from '../../../../src/platform/model-ports.ts';
import { memorySource } from '../../memory-source.ts';
import { buildZip } from './build-zip.ts';
import { callingPickle, harmlessPickle, look } from './examine-bytes.ts';

const CALLS = 'pickle/dangerous-global';
const NOISE = Uint8Array.from({ length: 3000 }, (_, at) => (at * 167 + (at >> 3) * 13 + 1) & 0xff).fill(
  0xf7,
  0,
  3,
);

describe('a file is what its bytes say', () => {
  it('and a pickle by any name is one', async () => {
    for (const path of ['weights.safetensors', 'picture.png', 'model', 'notes.txt', 'table.csv']) {
      expect((await look(callingPickle(), path)).rules).toEqual([CALLS]);
    }
    expect((await look(harmlessPickle(), 'a.txt')).format).toBe('pickle');
  });

  it('and a pickle behind a string that is longer than what is looked at first is one', async () => {
    const string = Buffer.concat([Buffer.from([0x58, 0x10, 0x27, 0, 0]), Buffer.alloc(10_000, 0x41)]);
    expect((await look(Buffer.concat([string, Buffer.from('0'), callingPickle()]), 'data')).rules).toContain(
      CALLS,
    );
  });

  it.each([
    ['text', 'Notes. What is in this folder?'],
    ['png', Buffer.from('\u0089PNG\r\n\u001a\n and more', 'latin1')],
    ['parquet', 'PAR1\u0000\u0001'],
    ['json', '{"a": [1, 2]}'],
    ['empty', ''],
  ])('and %s is no model', async (format, content) => {
    const looked = await look(content, 'model.pkl');
    expect([looked.format, looked.answer]).toEqual([format, 'not-a-model']);
  });

  it('and what nobody knows is inconclusive where its name promises a model', async () => {
    for (const path of ['m.pkl', 'm.bin', 'm.pkl.gz', 'a/b.CKPT']) {
      expect((await look(NOISE, path)).rules).toEqual(['format/unidentified']);
    }
    expect((await look(NOISE, 'm.xyz')).answer).toBe('not-a-model');
    expect((await look(buildZip([{ name: 'm.pkl', content: NOISE }]), 'm.xyz')).answer).toBe('inconclusive');
  });

  it('and an archive that is not unpacked is inconclusive by its name', async () => {
    const seven = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]);
    const { format, rules, answer } = await look(seven, 'm.7z');
    expect({ format, rules, answer }).toEqual({
      format: '7z',
      rules: ['archive/unsupported'],
      answer: 'inconclusive',
    });
    expect((await look(Buffer.from('Rar!\u001a\u0007\u0001\u0000', 'latin1'), 'a')).format).toBe('rar');
  });

  it('and a picture that is a pickle as well is told', async () => {
    // `GIF89a…` is a number to a pickle loader, and `0` throws it away.
    const both = Buffer.concat([Buffer.from('GIF89a\u0001\u0001\u00010', 'latin1'), callingPickle()]);
    expect((await look(both, 'logo.gif')).rules).toContain(CALLS);
  });

  it('and a zip behind something else is examined', async () => {
    const zip = buildZip([{ name: 'a.pkl', content: callingPickle() }]);
    for (const front of [Buffer.from('#!/bin/sh\nexit\n'), harmlessPickle()]) {
      const { rules, answer } = await look(Buffer.concat([front, zip]), 'tool');
      expect(rules).toContain(CALLS);
      expect(answer).toBe('dangerous');
    }
  });

  it('and a pointer of Git LFS is not the model', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12345\n`;
    const { rules, answer, told } = await look(pointer, 'm.pt');
    expect({ rules, answer }).toEqual({ rules: ['format/lfs-pointer'], answer: 'inconclusive' });
    expect(told.join()).toContain('12345 bytes');
  });
});

describe('a file that does not stay as it is', () => {
  it('is inconclusive, by the word of the file system', async () => {
    const source: ByteSource = {
      ...memorySource('m.pkl', harmlessPickle()),
      opened: (use) =>
        use({
          ...memorySource('m.pkl', harmlessPickle()),
          changed: async () => 'it was written to meanwhile',
        }),
    };
    const { findings } = await examineModel(source, modelPorts());
    expect(findings.map(({ rule, detail }) => `${rule.id}: ${detail}`)).toEqual([
      'format/changed-while-read: it was written to meanwhile',
    ]);
  });

  it('or that cannot be read is inconclusive', async () => {
    const source = { ...memorySource('m.pkl', 'x'), sha256: () => Promise.reject(new Error('it is gone')) };
    const { findings } = await examineModel(source, modelPorts());
    expect(findings.map(({ rule, detail }) => `${rule.id}: ${detail}`)).toEqual([
      'format/unreadable: it is gone',
    ]);
  });
});

describe('the rules', () => {
  it('each say why, and end in a sentence that says what to do', async () => {
    const rules = await readRules();
    expect(rules.length).toBeGreaterThan(80);
    expect(rules.filter(({ remedy, why }) => remedy === '' || why === '')).toEqual([]);
  });
});

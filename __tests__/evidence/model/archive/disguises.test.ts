/** Files that are two things at once, or that say what they are in a way that only their loader takes. */
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { buildTar } from './build-tar.ts';
import { buildZip } from './build-zip.ts';
import { callingPickle, harmlessPickle, look } from './examine-bytes.ts';

const CALLS = 'pickle/dangerous-global';
const LAMBDA = JSON.stringify({
  module: 'keras.layers',
  class_name: 'Lambda',
  config: { name: 'l', function: { class_name: '__lambda__', config: { code: '4wEAAAA=' } } },
});
const keras = (config: Uint8Array): Uint8Array => buildZip([{ name: 'config.json', content: config }]);

describe('a file that begins as something else', () => {
  it('is a pickle too when the name of the first member of a tar is one', async () => {
    const name = Buffer.from(callingPickle()).toString('latin1');
    const { rules, answer } = await look(buildTar([{ name, content: 'hello' }]), 'm.pkl');
    expect([answer, rules.includes(CALLS)]).toEqual(['dangerous', true]);
  });

  it.each([
    ['zlib', deflateSync(harmlessPickle())],
    ['gzip', gzipSync('hello')],
    ['tar', buildTar([{ name: 'a.txt', content: 'hello' }])],
  ])('%s, and has a zip behind it, is the zip for those who read from the end', async (_, first) => {
    const zip = keras(Buffer.from(LAMBDA));
    const { rules, answer } = await look(Buffer.concat([first, zip]), 'model.keras');
    expect([answer, rules.includes('format/lambda-layer')]).toEqual(['dangerous', true]);
  });

  it.each([
    ['a long string', Buffer.from(`S'${'a'.repeat(9000)}'\n0`)],
    ['a line of numbers', Buffer.from(`I${'1'.repeat(5000)}\n0`)],
    ['one opcode again and again', Buffer.from('N'.repeat(5000))],
    ['marks', Buffer.from('('.repeat(5000))],
  ])('text with %s is a pickle when opcodes follow', async (_, beginning) => {
    for (const end of ['', 'no opcode']) {
      const content = Buffer.concat([
        beginning,
        callingPickle().slice(0, end === '' ? undefined : -1),
        Buffer.from(end),
      ]);
      const { rules, answer } = await look(content, 'notes.txt');
      expect([answer, rules.includes(CALLS)]).toEqual(['dangerous', true]);
    }
  });

  it.each([
    ['a long line', `Very ${'long '.repeat(2000)}\ncity\nname\nstreet\n`],
    ['one letter', 'N'.repeat(6000)],
    ['a word', 'In'],
  ])('text with %s is text', async (_, content) => {
    expect(await look(content, 'notes.txt')).toMatchObject({
      format: 'text',
      answer: 'not-a-model',
      rules: [],
    });
  });

  it('or holds a zip in a tar, as archives of models do, is quiet', async () => {
    const inner = buildZip([{ name: 'a/data.pkl', content: harmlessPickle() }]);
    for (const name of ['m.txt', 'm.pt']) {
      expect((await look(buildTar([{ name, content: inner }]), 'm.tar')).rules).toEqual([]);
    }
  });
});

/** `json.loads` of Python takes the bytes of each of these. */
function encodings(text: string): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const utf16 = Buffer.from(text, 'utf16le');
  const utf32 = Buffer.alloc([...text].length * 4);
  [...text].forEach((character, index) => utf32.writeUInt32LE(character.codePointAt(0) ?? 0, index * 4));
  const swapped = (bytes: Buffer, width: number): Buffer =>
    width === 2 ? Buffer.from(bytes).swap16() : Buffer.from(bytes).swap32();
  return [
    ['UTF-8 with its mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16, big-endian, with its mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(utf16, 2)])],
    ['UTF-16', utf16],
    ['UTF-16, big-endian', swapped(utf16, 2)],
    ['UTF-32 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32])],
    ['UTF-32', utf32],
    ['UTF-32, big-endian', swapped(utf32, 4)],
  ];
}

describe('JSON', () => {
  it.each(encodings(LAMBDA))('of Keras in %s is read as Keras does', async (_, config) => {
    const { format, rules, answer } = await look(keras(config), 'model.keras');
    expect([format, answer, rules]).toEqual(['keras', 'dangerous', ['format/lambda-layer']]);
  });

  const skops = JSON.stringify({ __class__: 'system', __module__: 'os', __loader__: 'TypeNode' });
  it.each(encodings(skops))('of skops in %s is read as skops does', async (_, schema) => {
    const { answer, rules } = await look(buildZip([{ name: 'schema.json', content: schema }]), 'model.skops');
    expect([answer, rules]).toEqual(['dangerous', ['format/code-reference']]);
  });

  it.each(encodings(`{"name": "Zoë ${'x'.repeat(70_000)} \u{1f600}", "b": [1]}`))(
    'that is no model, in %s, is none',
    async (_, content) => {
      expect(await look(content, 'settings.json')).toMatchObject({ answer: 'not-a-model', rules: [] });
    },
  );
});

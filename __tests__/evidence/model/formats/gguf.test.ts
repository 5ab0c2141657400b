import { expect, test } from '@jest/globals';
import { gguf } from '../../../../src/evidence/model/formats/gguf.ts';
import { examine, join, recognises, surviveChanges, u32, u64 } from './examine-bytes.ts';
import { fixture } from './fixture.ts';

const text = (value: string): Uint8Array => join(u64(Buffer.byteLength(value)), value);
const pair = (key: string, value: string): Uint8Array => join(text(key), u32(8), text(value));
const tensor = (name: string, type: number, offset: number, ...shape: readonly number[]): Uint8Array =>
  join(text(name), u32(shape.length), ...shape.map((size) => u64(size)), u32(type), u64(offset));

interface Shape {
  readonly version?: number;
  readonly pairs?: readonly Uint8Array[];
  readonly tensors?: readonly Uint8Array[];
  readonly data?: number;
  readonly counts?: readonly [number | bigint, number | bigint];
}

function file({ version = 3, pairs = [], tensors = [], data = 0, counts }: Shape): Uint8Array {
  const [tensorCount, pairCount] = counts ?? [tensors.length, pairs.length];
  const header = join('GGUF', u32(version), u64(tensorCount), u64(pairCount), ...pairs, ...tensors);
  return join(header, new Uint8Array((32 - (header.length % 32)) % 32), new Uint8Array(data));
}

test('what gguf-py writes is clean, with its facts', async () => {
  const bytes = fixture('tiny.gguf');
  expect(await recognises(gguf, bytes)).toBe(true);
  const { examination } = await examine(gguf, bytes);
  expect(examination.findings).toEqual([]);
  expect(examination.facts).toEqual({
    framework: 'ggml',
    frameworkVersion: 'GGUF 3',
    architecture: 'llama',
    parameters: 24,
    tensors: [
      { name: 'token_embd.weight', dtype: 'f32', shape: [4, 3] },
      { name: 'output.weight', dtype: 'f16', shape: [4, 3] },
    ],
    metadata: {
      'general.name': 'Tiny',
      'general.license': 'apache-2.0',
      'general.file_type': 'F16',
      'llama.context_length': '128',
    },
  });
});

test('version 1 counts in 32 bits, version 3 may be big-endian', async () => {
  const narrow = join('GGUF', u32(1), u32(0), u32(1), u32(20), 'general.architecture', u32(8), u32(3), 'gpt');
  expect((await examine(gguf, narrow)).examination).toMatchObject({
    findings: [],
    facts: { architecture: 'gpt' },
  });
  const big = join('GGUF', Uint8Array.of(0, 0, 0, 3), new Uint8Array(16));
  expect((await examine(gguf, big)).examination).toMatchObject({
    findings: [],
    facts: { frameworkVersion: 'GGUF 3' },
  });
});

test.each([
  ['tokenizer.chat_template', "{{ ''.__class__ }}", 'dangerous'],
  ['tokenizer.chat_template.tool_use', "{{ x|attr('a') }}", 'dangerous'],
  ['general.description', '{{ x.__globals__ }}', 'dangerous'],
  ['tokenizer.chat_template', '{{ x', 'inconclusive'],
  ['general.description', 'eval(1)', 'suspicious'],
  ['general.name', 'plain {{ name', 'no-known-indicator'],
])('%s %j is %s', async (key, value, answer) => {
  expect((await examine(gguf, file({ pairs: [pair(key, value)] }))).answer).toBe(answer);
});

test('what a template reaches has the byte at which its entry begins', async () => {
  const bytes = file({
    pairs: [pair('general.name', 'plain'), pair('tokenizer.chat_template', "{{ ''.__class__ }}")],
  });
  const { examination } = await examine(gguf, bytes);
  // The length of the key, of eight bytes, stands before it.
  const at = Buffer.from(bytes).indexOf('tokenizer.chat_template') - 8;
  expect(examination.findings.map(({ rule, offset }) => [rule.id, offset])).toEqual([
    ['format/template-escape', at],
  ]);
});

test('a template in an array of texts is judged', async () => {
  const array = join(text('tokenizer.chat_templates'), u32(9), u32(8), u64(1), text('{{ x.__class__ }}'));
  expect((await examine(gguf, file({ pairs: [array] }))).answer).toBe('dangerous');
});

test.each([
  ['overlap', file({ tensors: [tensor('a', 0, 0, 16), tensor('b', 0, 32, 8)], data: 64 }), 'inconsistent'],
  ['alignment', file({ tensors: [tensor('a', 0, 4, 8)], data: 36 }), 'inconsistent'],
  ['blocks', file({ tensors: [tensor('a', 2, 0, 31)], data: 18 }), 'inconsistent'],
  ['name twice', file({ tensors: [tensor('a', 0, 0, 8), tensor('a', 0, 32, 8)], data: 64 }), 'inconsistent'],
  ['key twice', file({ pairs: [pair('a', 'b'), pair('a', 'c')] }), 'inconsistent'],
  ['hole', file({ tensors: [tensor('a', 0, 64, 8)], data: 96 }), 'hidden-bytes'],
  ['trailing', file({ tensors: [tensor('a', 0, 0, 8)], data: 96 }), 'hidden-bytes'],
])('%s is suspicious', async (_, bytes, rule) => {
  const { answer, rules } = await examine(gguf, bytes);
  expect({ answer, rules }).toEqual({ answer: 'suspicious', rules: [`format/${rule}`] });
});

test.each([
  ['version', file({ version: 4 })],
  ['pairs', file({ counts: [0, 2n ** 60n] })],
  ['tensors', file({ counts: [2n ** 63n, 0] })],
  ['text', file({ pairs: [join(u64(2n ** 40n), 'a')] })],
  ['array', file({ pairs: [join(text('a'), u32(9), u32(8), u64(2n ** 50n))] })],
  ['array of numbers', file({ pairs: [join(text('a'), u32(9), u32(4), u64(2n ** 62n))] })],
  ['type', file({ pairs: [join(text('a'), u32(77), u32(0))] })],
  ['dimensions', file({ tensors: [tensor('a', 0, 0, 1, 1, 1, 1, 1)] })],
  ['beyond', file({ tensors: [tensor('a', 0, 0, 1000)], data: 32 })],
  ['type of tensor', file({ tensors: [tensor('a', 99, 0, 8)], data: 32 })],
  ['alignment of 3', file({ pairs: [join(text('general.alignment'), u32(4), u32(3))] })],
  ['nothing behind the magic', join('GGUF')],
])('%s that cannot be is inconclusive', async (_, bytes) => {
  expect((await examine(gguf, bytes)).answer).toBe('inconclusive');
});

test('arrays in arrays are bounded', async () => {
  const deep = Array.from({ length: 20 }, () => join(u32(9), u64(1)));
  const bytes = file({ pairs: [join(text('a'), u32(9), ...deep, u32(4), u64(0))] });
  expect((await examine(gguf, bytes)).answer).toBe('inconclusive');
});

test('changed files neither break nor hang it', async () => {
  await surviveChanges(gguf, fixture('tiny.gguf'), 500);
});

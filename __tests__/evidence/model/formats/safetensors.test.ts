import { expect, test } from '@jest/globals';
import { safetensors } from '../../../../src/evidence/model/formats/safetensors.ts';
import { examine, join, recognises, surviveChanges, u64 } from './examine-bytes.ts';

const HEADER = {
  __metadata__: { format: 'pt', licence: 'Apache-2.0' },
  'a.weight': { dtype: 'F32', shape: [2, 3], data_offsets: [0, 24] },
  'a.bias': { dtype: 'BF16', shape: [2], data_offsets: [24, 28] },
};

function file(header: unknown, data = 28): Uint8Array {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  return join(u64(text.length), text, new Uint8Array(data));
}

function changed(name: string, entry: unknown): Uint8Array {
  return file({ ...HEADER, [name]: entry });
}

test('a valid file is clean, with its tensors, parameters and metadata', async () => {
  const bytes = file(`${JSON.stringify(HEADER)}     `);
  expect(await recognises(safetensors, bytes)).toBe(true);
  const { examination, answer } = await examine(safetensors, bytes);
  expect(answer).toBe('no-known-indicator');
  expect(examination).toEqual({
    format: 'safetensors',
    findings: [],
    facts: {
      framework: 'safetensors',
      parameters: 8,
      tensors: [
        { name: 'a.weight', dtype: 'f32', shape: [2, 3] },
        { name: 'a.bias', dtype: 'bf16', shape: [2] },
      ],
      metadata: { format: 'pt', licence: 'Apache-2.0' },
    },
  });
  expect((await examine(safetensors, bytes, { canRead: false })).examination).toEqual(examination);
});

test('other files are none', async () => {
  for (const text of ['{"a": 1}', 'PK\x03\x04', '', 'ABCDEFGH{"learner": 1}']) {
    expect(await recognises(safetensors, join(text))).toBe(false);
  }
});

test.each([
  ['overlap', changed('a.bias', { dtype: 'BF16', shape: [2], data_offsets: [20, 24] }), 'inconsistent'],
  ['hole', file(HEADER, 28 + 9), 'hidden-bytes'],
  ['hole between', changed('a.bias', { dtype: 'I8', shape: [2], data_offsets: [26, 28] }), 'hidden-bytes'],
  ['beyond', file(HEADER, 27), 'inconsistent'],
  ['size', changed('a.bias', { dtype: 'F64', shape: [2], data_offsets: [24, 28] }), 'inconsistent'],
  [
    'product',
    changed('a.bias', { dtype: 'F64', shape: [2 ** 40, 2 ** 40], data_offsets: [24, 28] }),
    'inconsistent',
  ],
  [
    'key twice',
    file(
      '{"a":{"dtype":"I8","shape":[0],"data_offsets":[0,0]},"a":{"dtype":"I8","shape":[28],"data_offsets":[0,28]}}',
    ),
    'inconsistent',
  ],
  [
    'field',
    changed('a.bias', { dtype: 'BF16', shape: [2], data_offsets: [24, 28], code: 'x' }),
    'inconsistent',
  ],
  ['number in metadata', changed('__metadata__', { a: 1 }), 'inconsistent'],
  ['code', changed('__metadata__', { a: "__import__('os').system('id')" }), 'code-in-metadata'],
])('%s is suspicious', async (_, bytes, rule) => {
  const { rules, answer } = await examine(safetensors, bytes);
  expect(rules).toContain(`format/${rule}`);
  expect(answer).toBe('suspicious');
});

test.each([
  ['header beyond the end', join(u64(1000), '{"a":{}}'), 0],
  ['header longer than the library reads', join(u64(100_000_001), '{"a":{}}'), 0],
  ['header of 2^63', join(u64(2n ** 63n), '{"a":{}}'), 0],
  ['cut JSON', join(u64(8), '{"a":{"b'), 8],
  ['no entry', file({ a: 1 }), 8],
  ['too deep', file(`{"a":${'['.repeat(300)}${']'.repeat(300)}}`), undefined],
])('%s is inconclusive', async (_, bytes, offset) => {
  const { answer, examination } = await examine(safetensors, bytes);
  expect(answer).toBe('inconclusive');
  if (offset === 0) {
    expect(examination.findings[0]?.offset).toBe(0);
  }
});

test('a type that is not known is inconclusive', async () => {
  const { answer } = await examine(
    safetensors,
    changed('a.bias', { dtype: 'F3', shape: [2], data_offsets: [24, 28] }),
  );
  expect(answer).toBe('inconclusive');
});

test('a template in the metadata that leaves its sandbox is dangerous', async () => {
  const { answer } = await examine(
    safetensors,
    changed('__metadata__', { chat_template: "{{ ''.__class__.__mro__ }}" }),
  );
  expect(answer).toBe('dangerous');
});

test('many small findings do not hide a dangerous one', async () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, 'os.system(1)']));
  const { answer, examination } = await examine(
    safetensors,
    changed('__metadata__', { ...many, last: '{{ x.__globals__ }}' }),
  );
  expect(answer).toBe('dangerous');
  expect(examination.findings.length).toBeLessThanOrEqual(201);
});

test('changed files neither break nor hang it', async () => {
  await surviveChanges(safetensors, file(HEADER), 500);
});

test.each([
  ['of protocol 4', 'gASVHQAAAAAAAACMBXBvc2l4lIwGc3lzdGVtlJOUjAJpZJSFlFKULg=='],
  ['of protocol 2, with a string first', 'gAJYAQAAAGFjb3MKc3lzdGVtCnEALg=='],
  ['of protocol 0', 'Y29zCnN5c3RlbQooUydpZCcKdFIu'],
  ['for addresses', 'gASVHQAAAAAAAACMBXBvc2l4lIwGc3lzdGVt__-_'],
  ['behind other text', 'data: gASVHQAAAAAAAACMBXBvc2l4lIwGc3lzdGVtlJOUjAJpZJSFlFKULg=='],
  ['in hexadecimal digits', Buffer.from("cos\nsystem\n(S'id'\ntR.").toString('hex')],
  ['that is not encoded', "cos\nsystem\n(S'id'\ntR."],
])('a pickle %s in the metadata is suspicious', async (_, text) => {
  const { rules } = await examine(safetensors, file({ ...HEADER, __metadata__: { note: text } }));
  expect(rules).toEqual(['format/code-in-metadata']);
});

test('code as the name of a tensor is suspicious', async () => {
  const name = "__import__('os').system('id')";
  const { rules } = await examine(
    safetensors,
    changed(name, { dtype: 'F32', shape: [0], data_offsets: [28, 28] }),
  );
  expect(rules).toContain('format/code-in-metadata');
});

test('digests, pictures and texts in base64 are no pickles', async () => {
  const texts = [
    'gAAAAABk8f3mVbY7n0c2Fh1l',
    'gAIgAIgAIgAIgAIgAIgAIgAIgAIgAIgAIgAI',
    '8004f3d6b1c2a4958677aabbccddeeff00112233445566778899aabbccddeeff',
    'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBD',
    'Y29uZmlnIG9mIGEgbW9kZWw=',
    'sha256-gARhZGVhZGJlZWY0NTY3ODlhYmNkZWY=',
  ];
  const { rules } = await examine(
    safetensors,
    file({ ...HEADER, __metadata__: Object.fromEntries(texts.entries()) }),
  );
  expect(rules).toEqual([]);
});

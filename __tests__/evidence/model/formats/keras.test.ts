import { expect, test } from '@jest/globals';
import { hdf5 } from '../../../../src/evidence/model/formats/hdf5.ts';
import { kerasConfig } from '../../../../src/evidence/model/formats/keras-config.ts';
import { FORMAT_RULES } from '../../../../src/evidence/model/rules/format.ts';
import { contextOf, examine, join, recognises, surviveChanges } from './examine-bytes.ts';
import { fixture } from './fixture.ts';

const layer = (object: object): Uint8Array =>
  join(
    JSON.stringify({
      module: 'keras',
      class_name: 'Sequential',
      config: { layers: [object] },
      registered_name: null,
    }),
  );

test('what Keras 3 writes is clean, with its facts', async () => {
  const bytes = fixture('keras-v3-config.json');
  expect(await recognises(kerasConfig, bytes)).toBe(true);
  const { examination } = await examine(kerasConfig, bytes);
  expect(examination).toMatchObject({
    findings: [],
    facts: {
      framework: 'keras',
      architecture: 'Sequential',
      inputs: [{ name: 'features', dtype: 'float32', shape: ['?', 3] }],
    },
  });
  const metadata = fixture('keras-v3-metadata.json');
  expect(await recognises(kerasConfig, metadata)).toBe(true);
  expect((await examine(kerasConfig, metadata)).examination).toMatchObject({
    findings: [],
    facts: { frameworkVersion: '3.15.1' },
  });
});

test('the weights of Keras 3, and its older file, are clean, with their tensors', async () => {
  const weights = await examine(hdf5, fixture('keras-v3-model.weights.h5.gz'));
  expect(weights.examination.findings).toEqual([]);
  expect(weights.examination.facts.tensors?.map(({ name }) => name)).toContain('layers/dense/vars/0');
  const legacy = fixture('keras-legacy.h5.gz');
  expect(await recognises(hdf5, legacy)).toBe(true);
  const { examination } = await examine(hdf5, legacy);
  expect(examination.findings).toEqual([]);
  expect(examination.facts).toMatchObject({
    framework: 'keras',
    frameworkVersion: '3.15.1',
    architecture: 'Sequential',
  });
  expect((await examine(hdf5, legacy, { canRead: false })).examination).toEqual(examination);
});

const LAMBDA = { class_name: '__lambda__', config: { code: '4wEAAAA=', defaults: null, closure: null } };

test.each([
  [
    'lambda',
    { module: 'keras.layers', class_name: 'Lambda', config: { name: 'l', function: LAMBDA } },
    'lambda-layer',
  ],
  [
    'old lambda',
    {
      class_name: 'Lambda',
      config: { name: 'l', function: ['4wEAAAA=', null, null], function_type: 'lambda' },
    },
    'lambda-layer',
  ],
  ['lambda anywhere', { class_name: 'Dense', config: { activation: LAMBDA } }, 'lambda-layer'],
  ['os', { module: 'os', class_name: 'system', config: 'id', registered_name: null }, 'code-reference'],
  ['submodule', { module: 'os.path', class_name: 'X', config: {} }, 'code-reference'],
  [
    'eval',
    { module: 'builtins', class_name: 'function', config: 'eval', registered_name: 'function' },
    'code-reference',
  ],
  [
    'get_file',
    { module: 'keras.utils', class_name: 'get_file', config: { origin: 'https://host' } },
    'code-reference',
  ],
  [
    'function in utils',
    { module: 'keras.utils', class_name: 'function', config: 'get_file' },
    'code-reference',
  ],
  ['internal', { module: 'keras.src.saving.saving_lib', class_name: 'X', config: {} }, 'code-reference'],
  ['load_model', { module: 'keras.models', class_name: 'load_model', config: {} }, 'code-reference'],
  [
    'function of models',
    { module: 'keras.models', class_name: 'function', config: 'load_model' },
    'code-reference',
  ],
  ['tensorflow', { module: 'tensorflow.io', class_name: 'function', config: 'read_file' }, 'code-reference'],
  [
    'vocabulary',
    { module: 'keras.layers', class_name: 'StringLookup', config: { vocabulary: '/etc/passwd' } },
    'path-leaves-folder',
  ],
  [
    'vocabulary by URL',
    { module: 'keras.layers', class_name: 'TextVectorization', config: { vocabulary: 'gs://x/y' } },
    'path-leaves-folder',
  ],
  ['op layer', { class_name: 'TFOpLambda', config: { function: 'io.read_file' } }, 'dangerous-operator'],
])('%s is dangerous', async (_, object, rule) => {
  const { answer, rules } = await examine(kerasConfig, layer(object));
  expect(answer).toBe('dangerous');
  expect(rules).toContain(`format/${rule}`);
});

test.each([
  [
    'lambda by name',
    {
      module: 'keras.layers',
      class_name: 'Lambda',
      config: { function: 'my_fn', function_type: 'function' },
    },
    'lambda-by-name',
  ],
  [
    'custom class',
    { module: 'my_package.layers', class_name: 'Mine', config: {}, registered_name: 'Mine' },
    'custom-object',
  ],
  [
    'registered class',
    { module: null, class_name: 'Mine', config: {}, registered_name: 'Custom>Mine' },
    'custom-object',
  ],
  [
    'registered over a class of Keras',
    { module: 'keras.layers', class_name: 'Dense', config: {}, registered_name: 'evil>Dense' },
    'custom-object',
  ],
  ['old custom class', { class_name: 'Custom>Mine', config: {} }, 'custom-object'],
  [
    'custom function',
    { module: 'builtins', class_name: 'function', config: 'my_loss', registered_name: 'function' },
    'custom-object',
  ],
  [
    'vocabulary',
    { module: 'keras.layers', class_name: 'StringLookup', config: { vocabulary: 'words.txt' } },
    'file-read',
  ],
  [
    'SavedModel',
    { module: 'keras.layers', class_name: 'TFSMLayer', config: { filepath: 'inner' } },
    'nested-module',
  ],
])('%s is suspicious', async (_, object, rule) => {
  const { answer, rules } = await examine(kerasConfig, layer(object));
  expect(answer).toBe('suspicious');
  expect(rules).toContain(`format/${rule}`);
});

test('functions and layers of Keras are clean', async () => {
  for (const object of [
    { module: 'builtins', class_name: 'function', config: 'mse', registered_name: 'function' },
    { module: 'keras.activations', class_name: 'function', config: 'relu', registered_name: null },
    { module: 'keras.src.ops.numpy', class_name: 'Add', config: {}, registered_name: 'Add' },
    {
      module: 'keras.src.models.functional',
      class_name: 'Functional',
      config: {},
      registered_name: 'Functional',
    },
    {
      module: 'keras_hub.layers',
      class_name: 'RotaryEmbedding',
      config: {},
      registered_name: 'keras_hub>RotaryEmbedding',
    },
    { module: 'keras.layers', class_name: 'StringLookup', config: { vocabulary: ['a', 'b'] } },
    {
      class_name: '__keras_tensor__',
      config: { shape: [null, 3], dtype: 'float32', keras_history: ['a', 0, 0] },
    },
    { class_name: 'TFOpLambda', config: { name: 'x', function: 'math.add' } },
  ]) {
    expect((await examine(kerasConfig, layer(object))).details).toEqual([]);
  }
});

test('a pickled module of PyTorch is examined as what it is', async () => {
  const seen: string[] = [];
  const context = contextOf(async (part) => {
    for await (const chunk of part.chunks()) {
      seen.push(Buffer.from(chunk).toString());
    }
    const finding = { rule: FORMAT_RULES.lambdaLayer, message: 'x', detail: 'y', within: part.within };
    return { format: 'x', findings: [finding], facts: {} };
  });
  const module = Buffer.from('PK pickle').toString('base64');
  const bytes = layer({ module: 'keras.layers', class_name: 'TorchModuleWrapper', config: { module } });
  const { answer, rules } = await examine(kerasConfig, bytes, { context });
  expect(seen).toEqual(['PK pickle']);
  expect({ answer, rules }).toEqual({
    answer: 'dangerous',
    rules: ['format/nested-module', 'format/lambda-layer'],
  });
});

test('keys that stand twice and cut documents', async () => {
  const twice = join('{"class_name": "Sequential", "config": {}, "config": {"layers": []}}');
  expect((await examine(kerasConfig, twice)).rules).toEqual(['format/inconsistent']);
  const cut = join('{"class_name": "Sequential", "config": {');
  expect(await recognises(kerasConfig, cut)).toBe(true);
  expect((await examine(kerasConfig, cut)).answer).toBe('inconclusive');
});

test('what stands before the keys does not hide them', async () => {
  const filler = JSON.stringify('x'.repeat(100_000));
  expect(
    await recognises(kerasConfig, join(`\n {"a": ${filler}, "config": {}, "class_name": "Model"}`)),
  ).toBe(true);
  expect(await recognises(kerasConfig, join('{"a": {"class_name": "x", "config": {}}}'))).toBe(false);
});

function replaced(bytes: Uint8Array, old: string, by: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toContain(old);
  expect(by).toHaveLength(old.length);
  return Uint8Array.from(Buffer.from(text.replaceAll(old, by), 'latin1'));
}

test('a Lambda layer in an .h5 file is found, behind the data of another program too', async () => {
  const changed = replaced(fixture('keras-legacy.h5.gz'), '"Dropout"', '"Lambda" ');
  expect((await examine(hdf5, changed)).rules).toEqual(['format/lambda-by-name']);
  const behind = join(new Uint8Array(2048), changed);
  expect(await recognises(hdf5, behind)).toBe(true);
  expect((await examine(hdf5, behind)).rules).toEqual(['format/lambda-by-name']);
});

test('links and data in other files', async () => {
  const { answer, details, examination } = await examine(hdf5, fixture('links.h5.gz'));
  expect({ answer, details }).toEqual({
    answer: 'suspicious',
    details: ['outside: other.h5', 'raw: other.raw'],
  });
  expect(examination.facts).toMatchObject({ parameters: 10 });
  const leaves = replaced(replaced(fixture('links.h5.gz'), 'other.h5', '../ab.h5'), 'other.raw', '/etc/shad');
  expect((await examine(hdf5, leaves)).rules).toEqual([
    'format/path-leaves-folder',
    'format/path-leaves-folder',
  ]);
});

test('the newest layout is read, and what stands in dense storage is not called clean', async () => {
  const newest = await examine(hdf5, fixture('newest.h5.gz'));
  expect(newest.examination.facts).toMatchObject({ architecture: 'Sequential', parameters: 9 });
  expect(newest.details).toEqual(['outside: other.h5', 'group/virtual']);
  const dense = await examine(hdf5, fixture('dense.h5.gz'));
  expect({ answer: dense.answer, rules: dense.rules }).toEqual({
    answer: 'inconclusive',
    rules: ['format/unknown-version'],
  });
});

test('changed files neither break nor hang it', async () => {
  await surviveChanges(kerasConfig, fixture('keras-v3-config.json'), 100);
  await surviveChanges(hdf5, fixture('keras-v3-model.weights.h5.gz'), 150);
  await surviveChanges(hdf5, fixture('keras-legacy.h5.gz'), 100);
});

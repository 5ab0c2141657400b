import { expect, test } from '@jest/globals';
import { OTHER_FORMATS } from '../../../../src/evidence/model/other-formats.ts';
import { examine, join, partOf, surviveChanges } from './examine-bytes.ts';
import { fixture } from './fixture.ts';

async function formatOf(bytes: Uint8Array, path: string): Promise<string | undefined> {
  const part = partOf(bytes, path);
  for (const examiner of OTHER_FORMATS) {
    if (await examiner.recognise(bytes.slice(0, 4096), part)) {
      return examiner.format;
    }
  }
  return undefined;
}

const FILES = {
  'catboost.cbm': 'catboost-cbm',
  'catboost.json': 'catboost-json',
  'catboost.mlmodel': 'coreml',
  'catboost.pmml': 'pmml',
  'dense.h5.gz': 'hdf5',
  'fingerprint.pb': 'tensorflow-fingerprint',
  'forest.onnx': 'onnx',
  'graph.pb': 'tensorflow-graph',
  'keras-legacy.h5.gz': 'hdf5',
  'keras-v3-config.json': 'keras-config',
  'keras-v3-metadata.json': 'keras-config',
  'keras-v3-model.weights.h5.gz': 'hdf5',
  'lightgbm.txt': 'lightgbm',
  'linear.safetensors': 'safetensors',
  'logistic.onnx': 'onnx',
  'saved_model.pb.gz': 'saved-model',
  'skops-schema.json.gz': 'skops-schema',
  'tiny.gguf': 'gguf',
  'tiny.tflite': 'tflite',
  'variables.index': 'tensorflow-checkpoint-index',
  'xgboost.json': 'xgboost-json',
  'xgboost.ubj': 'xgboost-ubj',
};

test.each(Object.entries(FILES))('%s is recognised as %s', async (name, format) => {
  expect(await formatOf(fixture(name), name)).toBe(format);
});

test.each(Object.entries(FILES).filter(([name]) => name !== 'dense.h5.gz'))(
  '%s, as its library writes it, gives no finding',
  async (name) => {
    const format = await formatOf(fixture(name), name);
    const examiner = OTHER_FORMATS.find((candidate) => candidate.format === format);
    expect(examiner).toBeDefined();
    if (examiner !== undefined) {
      const { examination } = await examine(examiner, fixture(name), { path: name });
      expect(examination.findings).toEqual([]);
      expect(examination.facts.framework).toBeDefined();
    }
  },
);

test('what is no model is none of these', async () => {
  for (const text of [
    '',
    'a,b\n1,2\n',
    'print(1)\n',
    '\x80\x04K\x01.',
    'PK\x03\x04',
    '\x93NUMPY',
    '# Title\n',
    '<html></html>',
    '{ not json',
  ]) {
    expect([text, await formatOf(join(text), 'file')]).toEqual([text, undefined]);
  }
  expect(await formatOf(join('{"a": [1, 2]}'), 'data.json')).toBe('json');
});

test('other JSON is no model, and cut JSON is inconclusive', async () => {
  const json = OTHER_FORMATS.find(({ format }) => format === 'json');
  expect(json).toBeDefined();
  if (json !== undefined) {
    expect((await examine(json, join('{"a": [1, NaN, -1.5e3, "\\u00e9"]}'))).answer).toBe('not-a-model');
    expect((await examine(json, join('{"a": [1, 2'))).answer).toBe('inconclusive');
  }
});

test('names of formats are unlike', () => {
  const names = OTHER_FORMATS.map(({ format }) => format);
  expect(new Set(names).size).toBe(names.length);
});

test('no file makes any examiner break or hang, changed or whole', async () => {
  for (const examiner of OTHER_FORMATS) {
    for (const [name, format] of Object.entries(FILES)) {
      await surviveChanges(examiner, fixture(name), examiner.format === format ? 60 : 4, name);
    }
  }
});

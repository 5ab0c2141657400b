/** What libraries write has no finding, in any protocol; the samples are real (scripts/allow-list/benign.py). */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { Budget } from '../../../../src/evidence/model/budget.ts';
import { examinePickle } from '../../../../src/evidence/model/pickle/examine-pickle.ts';
import { looksLikePickle } from '../../../../src/evidence/model/pickle/looks-like-pickle.ts';
import { args, code, dict, little, pickle, proto, stackGlobal, text } from './assembler.ts';
import { partOf } from './examined.ts';

const SAMPLES = z
  .record(z.string(), z.base64())
  .parse(JSON.parse(readFileSync(new URL('fixtures/benign.json', import.meta.url), 'utf8')));

function sample(name: string): Uint8Array {
  return Uint8Array.from(Buffer.from(SAMPLES[name] ?? '', 'base64'));
}

test.each(Object.keys(SAMPLES))('%s', async (name) => {
  const content = sample(name);
  expect(looksLikePickle(content.subarray(0, 512))).toBe(true);
  const whole = await examinePickle(partOf(content), new Budget());
  expect(whole.findings).toStrictEqual([]);
  expect(await examinePickle(partOf(content, [1]), new Budget())).toStrictEqual(whole);
});

test('facts: what made the file, with which version', async () => {
  const facts = async (name: string) => (await examinePickle(partOf(sample(name)), new Budget())).facts;
  expect(await facts('scikit-learn 1.9.1, pipeline, protocol 4')).toStrictEqual({
    framework: 'scikit-learn',
    frameworkVersion: '1.9.1',
    architecture: 'Pipeline',
    metadata: {
      'scikit-learn version': '1.9.1',
      pipeline: 'MinMaxScaler → FunctionTransformer → LogisticRegression',
    },
  });
  expect(await facts('python, types, protocol 4')).toStrictEqual({});
});

test.each([
  ['xgboost.core', 'Booster', 'xgboost'],
  ['lightgbm.basic', 'Booster', 'lightgbm'],
])('%s %s: the trees are bytes for the library’s own parser', async (module, name, framework) => {
  const state = dict(text('handle'), code('BYTEARRAY8', little(3, 8), 'abc'));
  const content = pickle(
    proto(5),
    stackGlobal(module, name),
    args(),
    code('NEWOBJ'),
    state,
    code('BUILD'),
    code('STOP'),
  );
  const { findings, facts } = await examinePickle(partOf(content), new Budget());
  expect(findings).toStrictEqual([]);
  expect(facts).toStrictEqual({ framework, architecture: name });
});

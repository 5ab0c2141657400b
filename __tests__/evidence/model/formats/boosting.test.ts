import { expect, test } from '@jest/globals';
import { catboostCbm, catboostJson } from '../../../../src/evidence/model/formats/catboost.ts';
import { lightgbm } from '../../../../src/evidence/model/formats/lightgbm.ts';
import { xgboostBinary, xgboostJson, xgboostUbj } from '../../../../src/evidence/model/formats/xgboost.ts';
import { examine, join, recognises, u32, u64 } from './examine-bytes.ts';
import { fixture } from './fixture.ts';

const XGBOOST = {
  framework: 'xgboost',
  frameworkVersion: '3.2.0',
  architecture: 'gbtree',
  metadata: { num_trees: '2', objective: 'binary:logistic', num_feature: '3' },
};

test('XGBoost says the same in JSON and in UBJSON', async () => {
  const json = await examine(xgboostJson, fixture('xgboost.json'));
  expect(json.examination.facts).toMatchObject(XGBOOST);
  const ubj = await examine(xgboostUbj, fixture('xgboost.ubj'), { canRead: false });
  expect(ubj.examination).toMatchObject({ findings: [], facts: XGBOOST });
});

test('code in attributes, bytes behind the model, and breaks', async () => {
  const evil = join('{"learner":{"attributes":{"a":"import os"}},"version":[3,2,0]}');
  expect((await examine(xgboostJson, evil)).rules).toEqual(['format/code-in-metadata']);
  const bytes = fixture('xgboost.ubj');
  expect((await examine(xgboostUbj, join(bytes, 'PK'))).rules).toEqual(['format/hidden-bytes']);
  expect((await examine(xgboostUbj, bytes.slice(0, -20))).answer).toBe('inconclusive');
  expect((await examine(xgboostJson, fixture('xgboost.json').slice(0, -20))).answer).toBe('inconclusive');
  expect(await recognises(xgboostJson, join('{"learner": {'))).toBe(true);
});

test.each([
  ['a count beyond the end', '{U\x07learner[$d#l\x7f\x00\x00\x00'],
  ['a negative length', '{i\xfflearner'],
  ['a type that is none', '{U\x07learner?'],
  ['a typed object', '{U\x07learner{$d#U\x01'],
  ['depth', `{U\x07learner${'['.repeat(300)}`],
])('UBJSON with %s is inconclusive', async (_, text) => {
  expect((await examine(xgboostUbj, Uint8Array.from(Buffer.from(text, 'latin1')))).answer).toBe(
    'inconclusive',
  );
});

test('the binary format of XGBoost is named by its objective', async () => {
  const objective = (prefix: string, name: string): Uint8Array =>
    join(prefix, new Uint8Array(136), u64(name.length), name, u64(6), 'gbtree', new Uint8Array(20));
  for (const prefix of ['', 'binf']) {
    const bytes = objective(prefix, 'binary:logistic');
    expect(await recognises(xgboostBinary, bytes)).toBe(true);
    expect((await examine(xgboostBinary, bytes)).examination.facts.metadata).toEqual({
      objective: 'binary:logistic',
    });
  }
  expect(await recognises(xgboostBinary, objective('', 'something else'))).toBe(false);
});

test('LightGBM: facts, code and a cut', async () => {
  const bytes = fixture('lightgbm.txt');
  const { examination } = await examine(lightgbm, bytes);
  expect(examination).toMatchObject({
    findings: [],
    facts: {
      framework: 'lightgbm',
      metadata: { version: 'v4', objective: 'binary sigmoid:1', num_class: '1' },
    },
  });
  expect(examination.facts.inputs?.map(({ name }) => name)).toEqual(['Column_0', 'Column_1', 'Column_2']);
  expect((await examine(lightgbm, bytes.slice(0, 900))).answer).toBe('inconclusive');
  const evil = join('tree\nversion=v4\nfeature_names=a __import__\n\nTree=0\nend of trees\n');
  expect((await examine(lightgbm, evil)).rules).toEqual(['format/code-in-metadata']);
});

test('CatBoost: facts, and a core beyond the end', async () => {
  expect((await examine(catboostCbm, fixture('catboost.cbm'))).examination).toMatchObject({
    findings: [],
    facts: { framework: 'catboost', metadata: { format: 'FlabuffersModel_v1' } },
  });
  expect((await examine(catboostJson, fixture('catboost.json'))).examination.facts.metadata).toHaveProperty(
    'model_guid',
  );
  expect((await examine(catboostCbm, join('CBM1', u32(1000), new Uint8Array(20)))).answer).toBe(
    'inconclusive',
  );
});

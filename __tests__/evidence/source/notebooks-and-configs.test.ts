import { expect, test } from '@jest/globals';
import { examineSource } from '../../../src/evidence/source/examine-source.ts';

function notebook(
  ...cells: readonly { readonly type?: string; readonly source: readonly string[] }[]
): string {
  const written = cells.map(({ type = 'code', source }) => ({ cell_type: type, source }));
  return JSON.stringify({ cells: written, metadata: {}, nbformat: 4 }, null, 1);
}

test('a notebook’s findings have the line of the JSON file and the number of the cell', () => {
  const text = notebook(
    { type: 'markdown', source: ['eval(x)\n', 'import torch'] },
    { source: ['%matplotlib inline\n', '!pip install torch\n', 'import torch\n', 'torch.load(p)'] },
    { source: ['torch.load(q, weights_only=False)'] },
  );
  const lines = text.split('\n');
  const found = examineSource('a/b.ipynb', text);
  expect(found.map(({ rule, detail }) => [rule.id, detail])).toEqual([
    ['source/torch-load-default', 'torch.load (cell 2)'],
    ['source/torch-load-full', 'torch.load (cell 3)'],
  ]);
  expect(found.map(({ line }) => lines[line - 1]?.trim())).toEqual([
    '"torch.load(p)"',
    '"torch.load(q, weights_only=False)"',
  ]);
});

test.each(['{', '[]', '{"cells": 3}', '{"nbformat": 4}', `${'['.repeat(100_000)}`])(
  '%.20j is no notebook, which is said and is no error',
  (text) => {
    expect(examineSource('a.ipynb', text).map(({ rule, line }) => [rule.id, line])).toEqual([
      ['source/not-examined', 1],
    ]);
  },
);

test('an empty notebook, and one of another language, has no code of Python', () => {
  expect(examineSource('a.ipynb', '')).toEqual([]);
  const metadata = { kernelspec: { language: 'R' } };
  const cells = [{ cell_type: 'code', source: ['eval(x)'] }];
  expect(examineSource('a.ipynb', JSON.stringify({ cells, metadata }))).toEqual([]);
});

test('a notebook of format 3 is read', () => {
  const worksheets = [{ cells: [{ cell_type: 'code', input: ['import pickle\n', 'pickle.load(f)'] }] }];
  const text = JSON.stringify({ nbformat: 3, metadata: {}, worksheets }, null, 1);
  expect(examineSource('a.ipynb', text).map(({ rule }) => rule.id)).toEqual(['source/unpickle']);
});

test('pictures of many characters do not hide the code before and after them', () => {
  const outputs = [{ data: { 'image/png': 'iVBORw0KGgo'.repeat(150_000) } }];
  const cells = [
    { cell_type: 'code', source: ['import pickle\n', 'plot()'], outputs },
    { cell_type: 'code', source: ['pickle.load(f)'] },
  ];
  const text = JSON.stringify({ cells, metadata: {}, nbformat: 4 }, null, 1);
  expect(examineSource('a.ipynb', text).map(({ rule }) => rule.id)).toEqual(['source/unpickle']);
});

test('a base model without a revision is found in code and configurations', () => {
  const adapter = '{\n  "peft_type": "LORA",\n  "base_model_name_or_path": "owner/base"\n}';
  const [finding, ...more] = examineSource('m/adapter_config.json', adapter);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    rule: { id: 'source/unpinned-base-model' },
    path: 'm/adapter_config.json',
    line: 3,
    column: 3,
    detail: 'base_model_name_or_path: owner/base',
  });
  const pinned = `{"base_model_name_or_path": "owner/base", "revision": "${'0a'.repeat(20)}"}`;
  expect(examineSource('adapter_config.json', pinned)).toEqual([]);
  expect(
    examineSource('adapter_config.json', '{"base_model_name_or_path": "owner/base", "revision": "main"}'),
  ).toHaveLength(1);
  expect(examineSource('adapter_config.json', '{"base_model_name_or_path": "./models/base"}')).toEqual([]);
  expect(examineSource('adapter_config.json', '{"base_model_name_or_path": 4}')).toEqual([]);
  expect(examineSource('config.json', '{"_name_or_path": "gpt2"}')).toEqual([]);
});

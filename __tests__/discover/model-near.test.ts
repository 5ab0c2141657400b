import { describe, expect, it } from '@jest/globals';
import { inferColumns } from '../../src/discover/columns.ts';
import { modelNear } from '../../src/discover/model-near.ts';
import { suggestPolicy } from '../../src/discover/suggest.ts';
import { policyIn } from '../policy/stub-catalogue.ts';

describe('the model near a table', () => {
  it.each([
    ['beside it', 'e/p.csv', ['e/p.csv', 'e/m.onnx', 'other/n.onnx'], 'e/m.onnx'],
    ['in the folder around its own', 'x/e/p.csv', ['x/e/p.csv', 'x/models/m.pkl'], 'x/models/m.pkl'],
    ['anywhere, for a table in the root', 'p.csv', ['p.csv', 'a/b/m.pt'], 'a/b/m.pt'],
    [
      'a folder that is one model, however many files it has',
      'p.csv',
      ['m/config.json', 'm/a-00001-of-00002.safetensors', 'm/a-00002-of-00002.safetensors'],
      'm',
    ],
    ['a SavedModel', 'p.csv', ['s/m/saved_model.pb', 's/m/variables/x.index'], 's/m'],
    ['a folder in a folder that is one', 'p.csv', ['m/MLmodel', 'm/d/config.json', 'm/d/x.pkl'], 'm'],
    ['none of two', 'p.csv', ['m.pkl', 'n.pkl'], undefined],
    ['none of two near, though one is farther away', 'e/p.csv', ['e/m.pkl', 'e/n.pkl', 'o.pkl'], undefined],
    ['none too far away', 'a/b/p.csv', ['m.pkl'], undefined],
    ['none that a policy cannot name', 'p.csv', ['m\n.pkl'], undefined],
    ['none for a settings file in the root', 'p.csv', ['config.json', 'p.csv'], undefined],
    ['none of other files', 'p.csv', ['README.md', 'data.bin', 'x.json'], undefined],
  ])('is %s', (_, table, paths, expected) => {
    expect(modelNear(table, paths)?.path).toBe(expected);
  });
});

describe('the policy that is suggested', () => {
  const table = (path: string) => ({
    path,
    rows: 2,
    header: ['label', 'prediction'],
    columns: inferColumns([
      { name: 'label', values: ['0', '1'] },
      { name: 'prediction', values: ['1', '1'] },
    ]),
  });

  it('binds the model that is near, says why, and is read back as it was inferred', async () => {
    const { text, subjects } = suggestPolicy([table('e/p.csv')], 'https://example.org/s.json', [
      'e/p.csv',
      'models/a "b".onnx',
    ]);
    expect(text).toContain('    # Inferred: the only model in the repository.');
    expect(text).toContain('    model: "models/a \\"b\\".onnx"');
    expect((await policyIn(text ?? '')).subjects).toEqual(subjects);
  });

  it('binds none where two tables would have the same', () => {
    const paths = ['e/p.csv', 'e/q.csv', 'e/m.onnx'];
    const { text } = suggestPolicy([table('e/p.csv'), table('e/q.csv')], 'https://example.org/s.json', paths);
    expect(text).not.toContain('model:');
  });
});

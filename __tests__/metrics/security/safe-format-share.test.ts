import { describe, expect, it } from '@jest/globals';
import { exampleModel, exampleModels } from '../../../src/metrics/compare/files/example-files.ts';
import safeFormats from '../../../src/metrics/security/safe-format-share.ts';
import { measuredFiles, runFiles } from '../run-files.ts';

const ONNX = exampleModel('a.onnx', 'onnx', 'no-known-indicator');
const PICKLE = exampleModel('b.pkl', 'pickle', 'no-known-indicator');
const TEXT = exampleModel('readme.md', 'text', 'not-a-model');

describe('the share of safe formats', () => {
  it('is of the files that are models', () => {
    const tensors = exampleModel('c.safetensors', 'safetensors', 'suspicious');
    expect(measuredFiles(safeFormats, { files: exampleModels(ONNX, PICKLE, tensors, TEXT, TEXT) })).toEqual({
      status: 'measured',
      value: 2 / 3,
      n: 3,
      counted: 'file',
      interval: [2 / 3, 2 / 3],
    });
  });

  it('asks what the format can do, not what the file does, nor how large it is', () => {
    const unread = { ...exampleModel('d.bin', 'unknown', 'inconclusive'), canRunCode: true };
    const large = { ...ONNX, bytes: 10 ** 9 };
    expect(measuredFiles(safeFormats, { files: exampleModels(PICKLE, unread) }).value).toBe(0);
    expect(measuredFiles(safeFormats, { files: exampleModels(large, PICKLE) }).value).toBe(0.5);
  });

  it.each([{ files: [] }, { files: [TEXT] }])('needs a model', (modelFiles) => {
    expect(runFiles(safeFormats, { files: { modelFiles } })).toEqual({
      status: 'insufficient',
      n: 0,
      needed: 1,
      reason: 'no file is a model',
      hint: 'Bind `model:` to the file of the model.',
    });
  });
});

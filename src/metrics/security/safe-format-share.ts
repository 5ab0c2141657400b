import { exampleModel, exampleModels } from '../compare/files/example-files.ts';
import { FILE_FACTS, ML_STANDARDS } from '../compare/files/found-in-files.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...FILE_FACTS,
  id: 'security/safe-format-share',
  title: 'Share of safe formats',
  question: 'How many of the model files are in formats that cannot run code when they are loaded?',
  formula: 'files in a format that holds only data and named operators / files that are models',
  unit: 'share',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
  needs: ['modelFiles'],
  options: NO_OPTIONS,
  references: [
    { title: 'safetensors: format and audit', url: 'https://huggingface.co/docs/safetensors/index' },
    {
      title: 'Python documentation: the pickle module is not secure',
      url: 'https://docs.python.org/3/library/pickle.html',
    },
  ],
  limitations: [
    'A format that holds only data can still be read by a loader that has a flaw of its own.',
    'Files count alike, whatever their sizes are.',
    'A format that is not known counts as one that can run code.',
  ],
  remedies: ['Save weights as safetensors, and export pipelines to ONNX (skl2onnx, torch.onnx).'],
  standards: ML_STANDARDS,
  examples: [
    {
      title: 'ideal',
      table: 'path,format\nmodel.onnx,onnx\n',
      files: exampleModels(exampleModel('model.onnx', 'onnx', 'no-known-indicator')),
      gives: 1,
      explanation: 'A graph of named operators, and nothing to execute.',
    },
    {
      title: 'bad',
      table: 'path,format\nmodel.onnx,onnx\nscaler.pkl,pickle\n',
      files: exampleModels(
        exampleModel('model.onnx', 'onnx', 'no-known-indicator'),
        exampleModel('scaler.pkl', 'pickle', 'no-known-indicator'),
      ),
      gives: 0.5,
      explanation: 'Whoever loads the scaler runs whatever its pickle says, today something harmless.',
    },
    {
      title: 'degenerate',
      table: 'path,format\nreadme.md,text\n',
      files: exampleModels(exampleModel('readme.md', 'text', 'not-a-model')),
      gives: 'insufficient',
      explanation: 'There is no model among the files.',
    },
  ],
  compute: ({ modelFiles: { files } }) => {
    const models = files.filter(({ answer }) => answer !== 'not-a-model');
    if (models.length === 0) {
      return {
        status: 'insufficient',
        n: 0,
        needed: 1,
        reason: 'no file is a model',
        hint: 'Bind `model:` to the file of the model.',
      };
    }
    const value = models.filter(({ canRunCode }) => !canRunCode).length / models.length;
    return { status: 'measured', value, n: models.length, counted: 'file', interval: [value, value] };
  },
});

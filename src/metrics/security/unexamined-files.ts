import { exampleModel, exampleModels } from '../compare/files/example-files.ts';
import { ATLAS, COUNT_FACTS, countOf, ML_STANDARDS } from '../compare/files/found-in-files.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...COUNT_FACTS,
  id: 'security/unexamined-files',
  title: 'Unexamined files',
  question: 'How many model files could not be read to their end?',
  formula: 'files whose answer is inconclusive',
  needs: ['modelFiles'],
  options: NO_OPTIONS,
  references: ATLAS,
  limitations: [
    'It counts what this version cannot open or finish, whether or not another tool can.',
    'A file past the limits counts, however harmless its first part is.',
  ],
  remedies: [
    'Store the model in a format that can be read without a password and without running it: safetensors or ONNX.',
    'Fetch what Git LFS has (`lfs: true` on actions/checkout).',
  ],
  standards: ML_STANDARDS,
  examples: [
    {
      title: 'ideal',
      table: 'path,answer\nmodel.onnx,no known indicator\n',
      files: exampleModels(exampleModel('model.onnx', 'onnx', 'no-known-indicator')),
      gives: 0,
      explanation: 'The file was read to its end.',
    },
    {
      title: 'bad',
      table: 'path,answer\nmodel.7z,inconclusive\n',
      files: exampleModels(exampleModel('model.7z', '7z', 'inconclusive')),
      gives: 1,
      explanation: 'Nothing is said of what lies in the archive.',
    },
    {
      title: 'degenerate',
      table: 'path,answer\nmodel.pkl,dangerous\n',
      files: exampleModels(exampleModel('model.pkl', 'pickle', 'dangerous')),
      gives: 0,
      explanation: 'A dangerous file was examined: it counts among the unsafe ones.',
    },
  ],
  compute: ({ modelFiles: { files } }) => {
    const open = files.filter(({ answer }) => answer === 'inconclusive');
    const findings = open.flatMap((file) =>
      file.findings.filter(({ rule }) => rule.leadsTo === 'inconclusive'),
    );
    return countOf(open.length, files.length, findings);
  },
});

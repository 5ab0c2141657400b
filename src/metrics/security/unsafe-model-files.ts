import { z } from 'zod';
import type { ModelFile } from '../../evidence/files/file-evidence.ts';
import { exampleModel, exampleModels } from '../compare/files/example-files.ts';
import { ATLAS, COUNT_FACTS, countOf, ML_STANDARDS } from '../compare/files/found-in-files.ts';
import { defineMetric } from '../metric.ts';

const NAMED: ReadonlySet<string> = new Set(['dangerous', 'suspicious']);

/** What was found before reading stopped counts, whatever comes after it. */
function isSuspicious({ answer, findings }: ModelFile): boolean {
  return (
    answer === 'suspicious' ||
    (answer === 'inconclusive' && findings.some(({ rule }) => rule.leadsTo === 'suspicious'))
  );
}

export default defineMetric({
  ...COUNT_FACTS,
  id: 'security/unsafe-model-files',
  title: 'Unsafe model files',
  question: 'How many model files would run something that no model needs when they are loaded?',
  formula: 'files whose answer is dangerous; with `strict` also those that are suspicious',
  needs: ['modelFiles'],
  options: z.strictObject({
    strict: z.boolean().default(false).describe('Whether suspicious files count too. Default false.'),
  }),
  references: ATLAS,
  limitations: [
    'A file without a known indicator is not known to be harmless: what was looked for is on the page of rules.',
    'A suspicious file is not counted without `strict`: it is named, and what is inside its bound warns.',
    'What a loader of another version would do with the same bytes is not tried: nothing is run.',
  ],
  remedies: [
    'Do not load the file. Find out who wrote it, and store the weights as safetensors or ONNX.',
    'Replace it by a model that your own training made, with the run manifest that names it.',
  ],
  standards: ML_STANDARDS,
  examples: [
    {
      title: 'ideal',
      table: 'path,answer\nmodel.safetensors,no known indicator\n',
      files: exampleModels(exampleModel('model.safetensors', 'safetensors', 'no-known-indicator')),
      gives: 0,
      explanation: 'Nothing that is known to be unsafe stands in the file.',
    },
    {
      title: 'bad',
      table: 'path,answer\nmodel.pkl,dangerous\nother.pkl,suspicious\n',
      files: exampleModels(
        exampleModel('model.pkl', 'pickle', 'dangerous'),
        exampleModel('other.pkl', 'pickle', 'suspicious'),
      ),
      gives: 1,
      explanation: 'Loading model.pkl calls os.system; other.pkl counts only under `strict`.',
    },
    {
      title: 'degenerate',
      table: 'path,answer\nmodel.pkl,suspicious\n',
      files: exampleModels(exampleModel('model.pkl', 'pickle', 'suspicious')),
      options: { strict: true },
      gives: 1,
      explanation: 'What is not known to be harmless counts under `strict`.',
    },
  ],
  compute: ({ modelFiles: { files } }, { strict }) => {
    const dangerous = files.filter(({ answer }) => answer === 'dangerous');
    const suspicious = files.filter(isSuspicious);
    const unsafe = strict ? [...dangerous, ...suspicious] : dangerous;
    const open = files.filter((file) => file.answer === 'inconclusive' && !unsafe.includes(file)).length;
    const findings = files
      .filter((file) => dangerous.includes(file) || suspicious.includes(file))
      .flatMap((file) => file.findings.filter(({ rule }) => NAMED.has(rule.leadsTo)));
    const doubtful = strict ? 0 : suspicious.length;
    return {
      ...countOf(unsafe.length, files.length, findings, unsafe.length + open),
      ...(doubtful === 0 ? {} : { doubtful }),
    };
  },
});

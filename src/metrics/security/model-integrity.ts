import { exampleIntegrity } from '../compare/files/example-integrity.ts';
import { FILE_FACTS, found, ML_STANDARDS } from '../compare/files/found-in-files.ts';
import { listedShare } from '../compare/files/listed-share.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...FILE_FACTS,
  id: 'security/model-integrity',
  title: 'Model integrity',
  question:
    'Which share of the model’s files has the digest that a signature, an attestation or a run manifest lists?',
  formula:
    'files whose digest is listed / files of the model and of the list; where lists contradict the files, the least share; a list with an invalid signature, or of another origin than the policy says, lists nothing',
  unit: 'share',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
  needs: ['integrity'],
  options: NO_OPTIONS,
  references: [
    { title: 'OpenSSF Model Signing', url: 'https://github.com/ossf/model-signing-spec' },
    {
      title: 'in-toto Statement v1',
      url: 'https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md',
    },
  ],
  limitations: [
    'Whoever can change a file can change a list of digests that nobody verified: see the grade, and the signature.',
    'A list says that these are the bytes that were made, not that they are harmless.',
  ],
  remedies: [
    'Sign the model (`model_signing sign`), or record its training with `fates record`, and commit what that writes.',
    'Where a list contradicts the files, make the model again: somebody changed it after it was written down.',
  ],
  standards: [...ML_STANDARDS, 'SLSA v1.0 Build L1'],
  examples: [
    {
      title: 'ideal',
      table: 'file,listed\nmodel.onnx,same digest\n',
      files: exampleIntegrity(1, { matching: 1, verified: true }),
      gives: 1,
      explanation: 'The only file is the one that the signature lists.',
    },
    {
      title: 'bad',
      table: 'file,listed\na.onnx,same digest\nb.onnx,another digest\n',
      files: exampleIntegrity(2, { matching: 1, changed: ['b.onnx'], verified: true }),
      gives: 0.5,
      explanation: 'Somebody changed b.onnx after it was signed.',
    },
    {
      title: 'degenerate',
      table: 'file,listed\nmodel.onnx,nowhere\n',
      files: exampleIntegrity(1),
      gives: 0,
      explanation: 'Nobody has written down what the file has to be.',
    },
  ],
  compute: ({ integrity: { files, evidence } }) => {
    const value = listedShare(files, evidence);
    const findings = evidence.findings.filter(({ rule }) => rule.leadsTo !== 'note');
    return {
      status: 'measured',
      value,
      n: files,
      counted: 'file',
      interval: [value, value],
      ...found(findings),
    };
  },
});

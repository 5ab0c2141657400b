import { exampleIntegrity } from '../compare/files/example-integrity.ts';
import { FILE_FACTS, found, ML_STANDARDS } from '../compare/files/found-in-files.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...FILE_FACTS,
  id: 'security/signature',
  title: 'Verified signature',
  question:
    'Is there a signature of the model that lists these very files and that somebody we trust has made?',
  formula: '1 when a signature is there, its digests match and it verifies; else 0',
  unit: 'index',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
  needs: ['integrity'],
  options: NO_OPTIONS,
  references: [
    { title: 'OpenSSF Model Signing', url: 'https://github.com/ossf/model-signing-spec' },
    { title: 'Sigstore', url: 'https://docs.sigstore.dev/about/overview/' },
  ],
  limitations: [
    'Without a key, a certificate or an identity in the policy a signature is present and not verified.',
    'Who signed may have signed a harmful model: a signature says who, not what.',
  ],
  remedies: [
    'Sign the model (`model_signing sign`), commit model.sig, and say in the policy whom you trust.',
  ],
  standards: [...ML_STANDARDS, 'SLSA v1.0 Build L2'],
  examples: [
    {
      title: 'ideal',
      table: 'present,digests,signature\nyes,match,verified\n',
      files: exampleIntegrity(1, { matching: 1, verified: true }),
      gives: 1,
      explanation: 'All three answers are what they should be.',
    },
    {
      title: 'bad',
      table: 'present,digests,signature\nyes,match,not-verified\n',
      files: exampleIntegrity(1, { matching: 1, verified: false }),
      gives: 0,
      explanation: 'Nobody said whose signature counts.',
    },
    {
      title: 'degenerate',
      table: 'present,digests,signature\n',
      files: exampleIntegrity(1),
      gives: 0,
      explanation: 'There is no signature.',
    },
  ],
  compute: ({ integrity: { files, evidence } }) => {
    const { signatures } = evidence;
    const isGood = signatures.some(
      ({ digests, signature }) => digests.answer === 'match' && signature.answer === 'verified',
    );
    const answers = signatures.map(
      ({ present, digests, signature }) =>
        `Signature present: ${present}; digests: ${digests.answer}; signature: ${signature.answer}${
          signature.answer === 'verified' ? ` by ${signature.by}` : ''
        }.`,
    );
    const value = isGood ? 1 : 0;
    return {
      status: 'measured',
      value,
      n: files,
      counted: 'file',
      interval: [value, value],
      notes: answers.length === 0 ? ['Signature present: no.'] : answers.slice(0, 5),
      ...found(evidence.findings.filter(({ rule }) => rule.leadsTo !== 'note')),
    };
  },
});

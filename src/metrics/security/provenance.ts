import { exampleProvenance } from '../compare/files/example-integrity.ts';
import { FILE_FACTS, found, ML_STANDARDS } from '../compare/files/found-in-files.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const MOST_NAMED = 3;

/** The files that keep an attestation from being one of the whole model. */
function namesOf(unnamed: readonly string[]): string {
  const named = unnamed.slice(0, MOST_NAMED).join(', ');
  const more = unnamed.length - MOST_NAMED;
  return unnamed.length === 0 ? '' : ` (without ${named}${more > 0 ? ` and ${more} more` : ''})`;
}

export default defineMetric({
  ...FILE_FACTS,
  id: 'security/provenance',
  title: 'Verified provenance',
  question:
    'Does somebody we trust attest that these very files were built where and from what the policy says?',
  formula:
    '1 when each file of the model is named by an attestation, one for all or several together, that says the declared builder, source, ref and workflow, and verifies; else 0',
  unit: 'index',
  direction: 'higher',
  range: [0, 1],
  ideal: 1,
  needs: ['integrity'],
  options: NO_OPTIONS,
  references: [
    { title: 'SLSA v1.0: verifying artifacts', url: 'https://slsa.dev/spec/v1.0/verifying-artifacts' },
    { title: 'SLSA v1.0: provenance', url: 'https://slsa.dev/spec/v1.0/provenance' },
  ],
  limitations: [
    'Without `provenance` in the policy, and in it `signature`, nothing is declared that could be verified.',
    'Provenance says who built the files and from what, not that the source or the data are harmless.',
  ],
  remedies: [
    'Attest the model in the workflow that builds it, commit the attestation beside it, and declare `provenance` in the policy.',
  ],
  standards: [...ML_STANDARDS, 'SLSA v1.0 Build L2'],
  examples: [
    {
      title: 'ideal',
      table: 'subjects,origin,signature\nmatch,as-declared,verified\n',
      files: exampleProvenance('as-declared', true),
      gives: 1,
      explanation: 'The declared workflow has built these files, and its signature says so.',
    },
    {
      title: 'bad',
      table: 'subjects,origin,signature\nmatch,other,verified\n',
      files: exampleProvenance('other', true),
      gives: 0,
      explanation: 'Somebody we trust built it elsewhere, or from another ref.',
    },
    {
      title: 'degenerate',
      table: 'subjects,origin,signature\nmatch,as-declared,not-verified\n',
      files: exampleProvenance('as-declared', false),
      gives: 0,
      explanation: 'Anybody can write down who built a model.',
    },
  ],
  compute: ({ integrity: { files, evidence } }) => {
    const { attestations, together } = evidence;
    const answers = attestations.map(
      ({ present, subjects, unnamed, origin, signature }) =>
        `Attestation present: ${present}; subjects: ${subjects}${namesOf(unnamed)}; origin: ${origin}; signature: ${signature.answer}.`,
    );
    const value = together.isVerified ? 1 : 0;
    return {
      status: 'measured',
      value,
      n: files,
      counted: 'file',
      interval: [value, value],
      notes: answers.length === 0 ? ['Attestation present: no.'] : answers.slice(0, 5),
      ...found(evidence.findings.filter(({ rule }) => rule.leadsTo !== 'note')),
    };
  },
});

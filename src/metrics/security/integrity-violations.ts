import { exampleIntegrity } from '../compare/files/example-integrity.ts';
import { COUNT_FACTS, countOf, ML_STANDARDS } from '../compare/files/found-in-files.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const BROKEN: ReadonlySet<string> = new Set(['dangerous', 'suspicious']);

export default defineMetric({
  ...COUNT_FACTS,
  id: 'security/integrity-violations',
  title: 'Integrity violations',
  question:
    'How many files are not what a signature, an attestation or a run manifest says, are signed by somebody else than the policy asks for, or are a proof that this change takes away?',
  formula:
    'files with a finding of the table `integrity` that is dangerous or suspicious; what could not be compared may be one more each, and warns',
  needs: ['integrity'],
  options: NO_OPTIONS,
  references: [
    { title: 'OpenSSF Model Signing', url: 'https://github.com/ossf/model-signing-spec' },
    { title: 'SLSA v1.0: verifying artifacts', url: 'https://slsa.dev/spec/v1.0/verifying-artifacts' },
  ],
  limitations: [
    'A model of which nobody has written anything down violates nothing: see security/model-integrity.',
    'That a proof was taken away is seen where there is a base to compare with. Say in the policy whom the signature has to be by: then its absence counts in an audit too.',
    'A list that nobody signed can be replaced together with the files: say in the policy whose signature counts.',
  ],
  remedies: [
    'If the change is meant, sign the model again with the key that the policy trusts; if it is not, restore the files.',
    'A signature, an attestation or a manifest that is about an older model: replace it by one of this model, or remove it in a pull request of its own, with a waiver.',
  ],
  standards: [...ML_STANDARDS, 'SLSA v1.0 Build L2'],
  examples: [
    {
      title: 'ideal',
      table: 'file,listed\nmodel.onnx,same digest\n',
      files: exampleIntegrity(1, { matching: 1, verified: true }),
      gives: 0,
      explanation: 'The only file is the one that the signature lists.',
    },
    {
      title: 'bad',
      table: 'file,listed\na.onnx,same digest\nb.onnx,another digest\n',
      files: exampleIntegrity(2, { matching: 1, changed: ['b.onnx'], verified: true }),
      gives: 1,
      explanation: 'Somebody changed b.onnx after it was signed.',
    },
    {
      title: 'degenerate',
      table: 'file,listed\nmodel.onnx,nowhere\n',
      files: exampleIntegrity(1),
      gives: 0,
      explanation: 'Nobody has written down what the file has to be, and the policy asks nobody to.',
    },
  ],
  compute: ({ integrity: { files, evidence } }) => {
    const { findings, more } = evidence;
    const broken = findings.filter(({ rule }) => BROKEN.has(rule.leadsTo));
    const open = findings.filter(({ rule }) => rule.leadsTo === 'inconclusive');
    const paths = new Set(broken.map(({ path }) => path));
    const unknown = new Set(open.map(({ path }) => path).filter((path) => !paths.has(path)));
    const unusable = findings.find(({ rule }) => rule.id === 'integrity/unusable-trust');
    if (paths.size === 0 && unusable !== undefined) {
      return {
        status: 'insufficient',
        n: 0,
        needed: 1,
        reason: `nothing can be verified: ${unusable.detail}`,
        hint: unusable.rule.remedy,
      };
    }
    return {
      ...countOf(paths.size, files, [...broken, ...open], paths.size + unknown.size + more),
      ...(unknown.size === 0 ? {} : { doubtful: unknown.size }),
    };
  },
});

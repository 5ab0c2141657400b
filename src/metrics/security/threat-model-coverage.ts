import { exampleThreats } from '../compare/files/example-governance.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'security/threat-model-coverage',
  title: 'Coverage of the threat model',
  question: 'Which share of the attacks that apply to an asset does the threat model treat?',
  formula:
    '#{pairs of asset and attack with a threat that is wholly described and treated} / #{pairs that apply}; attacks: evasion, poisoning, extraction, inversion, membership, supply chain',
  needs: ['threatModel'],
  options: NO_OPTIONS,
  references: [
    {
      title:
        'Xiong et al., Towards a robust and trustworthy machine learning system development: An engineering perspective (2022)',
      url: 'https://doi.org/10.1016/j.jisa.2022.103121',
    },
    { title: 'MITRE ATLAS', url: 'https://atlas.mitre.org/techniques' },
    {
      title: 'OWASP Machine Learning Security Top Ten',
      url: 'https://owasp.org/www-project-machine-learning-security-top-10/',
    },
  ],
  limitations: [
    'That the evidence of a treatment is required is looked at here; whether the requirement holds, it says itself, and fails by itself.',
    'An asset that nobody lists is in no pair. One treated threat treats its attack; others on the same pair are findings.',
    'What is said not to apply is taken at its word.',
  ],
  remedies: [
    'Describe adversary, likelihood, impact and treatment of each threat, and name the metric that shows that the treatment works.',
    'Require that metric in the policy.',
    'Say under `not_applicable` why an attack does not apply.',
  ],
  standards: [
    'NIST AI RMF MEASURE 2.7',
    'EU AI Act Art. 15(5)',
    'OWASP Machine Learning Security Top Ten 2023',
    'MITRE ATLAS',
  ],
  examples: [
    {
      title: 'ideal',
      table: 'asset,attacks,treated\nmodel,6,6\n',
      files: exampleThreats(() => 'treated'),
      gives: 1,
      explanation: 'All six attacks on the model are treated.',
    },
    {
      title: 'bad',
      table: 'asset,attacks,treated\nmodel,6,3\n',
      files: exampleThreats((index) => (index % 2 === 0 ? 'treated' : 'open')),
      gives: 0.5,
      explanation: 'Of every other attack nothing is said.',
    },
    {
      title: 'degenerate',
      table: 'asset,attacks,applicable\nmodel,6,0\n',
      files: exampleThreats(() => 'not-applicable'),
      gives: 'insufficient',
      explanation: 'Nothing is said to apply, so there is nothing that could be treated.',
    },
  ],
  compute: ({ threatModel: { cells, findings } }) => {
    const applicable = cells.filter(({ state }) => state !== 'not-applicable');
    const treated = applicable.filter(({ state }) => state === 'treated');
    return applicable.length === 0
      ? {
          status: 'insufficient',
          n: 0,
          needed: 1,
          reason: 'The threat model says of every attack on every asset that it does not apply.',
          hint: 'Look again whether nothing can be done to the model, its data and its supply chain.',
        }
      : sharedOf(treated.length / applicable.length, applicable.length, findings, 'attack');
  },
});

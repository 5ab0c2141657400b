import type { DocumentTemplate, Known } from './template.ts';
import { fact, yaml } from './template.ts';

export const RISK_TEMPLATE: DocumentTemplate = {
  name: 'risk-register',
  path: () => 'risk-register.yml',
  text: ({ attributes }) => `# What may go wrong, how likely, how bad, and what is done about it.
version: 1
risks:
${[...attributes.map((attribute) => `worse-for-some-by-${fact(attribute)}`), 'another-risk']
  .map(
    (id) => `  - id: ${yaml(id)}
    risk: TBD # What may happen to whom, and because of what?
    likelihood: TBD # From 1, rare, to 5, almost certain?
    impact: TBD # From 1, hardly felt, to 5, beyond repair?
    treatment: TBD # avoid, reduce, transfer or accept?
    measure: TBD # What is done, or will be?
    reason: TBD # Why, where it is accepted?
    owner: TBD # Who answers for it?
    review: TBD # When is it looked at again, as 2027-01-31?
    status: TBD # open or closed?
    evidence: [] # Which metrics or files show it?`,
  )
  .join('\n')}
`,
};

const ATTACKS = ['evasion', 'poisoning', 'extraction', 'inversion', 'membership', 'supply-chain'];

export const THREAT_TEMPLATE: DocumentTemplate = {
  name: 'threat-model',
  path: () => 'threat-model.yml',
  text: (known) => `# Who may attack what, how, and what is done about it.
version: 1
assets:
${assetsOf(known)
  .map(([id, path]) => `  - id: ${id}\n    what: ${yaml(path)}`)
  .join('\n')}
threats:
${assetsOf(known)
  .flatMap(([asset]) => ATTACKS.map((attack) => threat(asset, attack)))
  .join('\n')}
`,
};

function assetsOf({ model, table, training }: Known): readonly (readonly [id: string, path: string])[] {
  return [...(model === undefined ? [] : [['model', model] as const]), ['training-data', training ?? table]];
}

function threat(asset: string, attack: string): string {
  return `  - asset: ${asset}
    attack: ${attack}
    adversary: TBD # Who, with which access?
    likelihood: TBD # From 1 to 5?
    impact: TBD # From 1 to 5?
    treatment: TBD # What is done against it?
    evidence: [] # Which metrics of the policy show that it is done?`;
}

export const DECLARATION_TEMPLATE: DocumentTemplate = {
  name: 'training-declaration',
  path: () => 'training-declaration.yml',
  text: ({
    model,
    training,
  }) => `# All that the training learned from: data, rules, constraints, rewards, pretrained weights, augmentation.
version: 1
${model === undefined ? '' : `model: ${yaml(model)}\n`}experiences:
  - id: ${yaml(training ?? 'training-data')}
    kind: data # data, rules, constraints, rewards, pretrained or augmentation?
    source: TBD # Where does it come from?
    licence: TBD # Under which licence?
    version: TBD # Which version, or digest?
    owner: TBD # Who answers for it?
`,
};

export const OWNERS_TEMPLATE: DocumentTemplate = {
  name: 'codeowners',
  path: () => '.github/CODEOWNERS',
  text: ({
    model,
    table,
    training,
  }) => `# Who looks at a change of which file? Name a team or a person, and take away the mark at the beginning.
${[model, table, training, 'fates.yml']
  .flatMap((path) => (path === undefined ? [] : [`# /${path.replaceAll(/[\p{Cc}\s]/gu, '?')} @your-team`]))
  .join('\n')}
`,
};

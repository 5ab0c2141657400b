import type { Rule } from '../../model/rules/rule.ts';

/** What can be found in workflows about how a model gets to those who use it. */
export const DELIVERY_RULES = {
  ungated: {
    id: 'delivery/ungated-deployment',
    title: 'A deployment that no evaluation comes before',
    leadsTo: 'note',
    severity: 'high',
    why: 'What nobody assessed reaches the people whom it decides about.',
    remedy:
      'Let the job need one that evaluates and gates (`needs:`), or deploy through the workflow `deploy.yml` of FATES gate, which asks for the decision.',
    references: [
      {
        title: 'NIST AI RMF 1.0, MANAGE 1.1: whether it should be deployed is decided',
        url: 'https://doi.org/10.6028/NIST.AI.100-1',
      },
    ],
  },
  noWayBack: {
    id: 'delivery/no-way-back',
    title: 'A deployment that nothing takes back',
    leadsTo: 'note',
    severity: 'medium',
    why: 'When the model harms somebody, it goes on until a way back was thought of.',
    remedy:
      'Give the deployment a step that restores the version before: `rollback-command` of `deploy.yml`.',
    references: [
      {
        title: 'NIST AI RMF 1.0, MANAGE 2.4: systems can be superseded, disengaged or deactivated',
        url: 'https://doi.org/10.6028/NIST.AI.100-1',
      },
    ],
  },
  notUnderstood: {
    id: 'delivery/not-understood',
    title: 'A workflow that is not understood',
    leadsTo: 'note',
    severity: 'low',
    why: 'What it does is not known, so it is evidence of nothing.',
    remedy: 'Mend its YAML; only workflows of GitHub Actions are read for what they deploy.',
    references: [],
  },
} as const satisfies Readonly<Record<string, Rule>>;

import { BOUNDS } from '../bounds.ts';
import type { Frame } from '../frame.ts';

export const mlopsPrinciples: Frame = {
  id: 'mlops-principles',
  title: 'MLOps principles P1 to P9',
  kind: 'gates',
  source: {
    title:
      'Kreuzberger, Kühl, Hirschl: Machine Learning Operations (MLOps): Overview, Definition, and Architecture, 2023',
    url: 'https://doi.org/10.1109/ACCESS.2023.3262138',
  },
  limitation:
    'What runs outside of the repository (an orchestrator, a monitor, a feature store) is seen only where a file of the repository says so.',
  groups: [
    {
      id: 'P1',
      title: 'P1 CI/CD automation',
      criteria: [
        {
          id: 'P1-ci',
          text: 'A workflow tests each change.',
          checks: [{ metric: 'accountability/tests-in-ci', min: 1 }],
        },
        {
          id: 'P1-cd',
          text: 'A workflow deploys through a gate.',
          checks: [{ metric: 'accountability/gated-deployment', min: 1 }],
        },
      ],
    },
    {
      id: 'P2',
      title: 'P2 Workflow orchestration',
      criteria: [
        {
          id: 'P2-chain',
          text: 'Training, evaluation and deployment are chained by a workflow.',
          checks: [{ metric: 'accountability/orchestrated-training', min: 1 }],
        },
      ],
    },
    {
      id: 'P3',
      title: 'P3 Reproducibility',
      criteria: [
        {
          id: 'P3-environment',
          text: 'The environment can be made again.',
          checks: [{ metric: 'accountability/reproducible-environment', min: BOUNDS.half }],
        },
        {
          id: 'P3-seeds',
          text: 'Randomness is seeded.',
          checks: [{ metric: 'accountability/random-seeds', min: 1 }],
        },
      ],
    },
    {
      id: 'P4',
      title: 'P4 Versioning',
      criteria: [
        {
          id: 'P4-triple',
          text: 'Model, data and code are tied to each other.',
          checks: [{ metric: 'accountability/version-triple', min: 1 }],
        },
      ],
    },
    {
      id: 'P5',
      title: 'P5 Collaboration',
      criteria: [
        {
          id: 'P5-owner',
          text: 'Somebody owns the model, and somebody else can review it.',
          checks: [
            { metric: 'accountability/named-owner', min: 1 },
            { metric: 'accountability/reviewer', min: 1 },
          ],
        },
        {
          id: 'P5-decisions',
          text: 'Decisions are written down.',
          checks: [{ metric: 'accountability/decision-log', min: 1 }],
        },
      ],
    },
    {
      id: 'P6',
      title: 'P6 Continuous ML training and evaluation',
      criteria: [
        {
          id: 'P6-training',
          text: 'A workflow trains.',
          checks: [{ metric: 'accountability/orchestrated-training', min: 1 }],
        },
        {
          id: 'P6-evaluation',
          text: 'What was trained is evaluated: how well it works was measured.',
          checks: [{ family: 'performance' }],
        },
      ],
    },
    {
      id: 'P7',
      title: 'P7 ML metadata tracking and logging',
      criteria: [
        {
          id: 'P7-run',
          text: 'Runs are recorded with what went in and came out.',
          checks: [{ metric: 'accountability/version-triple', min: 1 }],
        },
        {
          id: 'P7-bom',
          text: 'A bill of materials names what the model is made of.',
          checks: [{ metric: 'accountability/bill-of-materials', min: BOUNDS.half }],
        },
      ],
    },
    {
      id: 'P8',
      title: 'P8 Continuous monitoring',
      criteria: [
        {
          id: 'P8-schedule',
          text: 'A schedule looks at the model.',
          checks: [{ metric: 'accountability/scheduled-monitoring', min: 1 }],
        },
      ],
    },
    {
      id: 'P9',
      title: 'P9 Feedback loops',
      criteria: [
        {
          id: 'P9-retraining',
          text: 'What monitoring sees reaches the training: a schedule looks, and a workflow trains.',
          checks: [
            { metric: 'accountability/scheduled-monitoring', min: 1 },
            { metric: 'accountability/orchestrated-training', min: 1 },
          ],
        },
        {
          id: 'P9-incidents',
          text: 'Who is harmed by the model knows whom to tell.',
          checks: [{ metric: 'accountability/incident-channel', min: 1 }],
        },
        {
          id: 'P9-changes',
          text: 'What became of it is logged.',
          checks: [{ metric: 'accountability/change-log', min: 1 }],
        },
      ],
    },
  ],
};

import { BOUNDS } from '../bounds.ts';
import type { Frame } from '../frame.ts';

export const crispMlQ: Frame = {
  id: 'crisp-ml-q',
  title: 'CRISP-ML(Q) (a gate a phase)',
  kind: 'gates',
  source: {
    title:
      'Studer et al.: Towards CRISP-ML(Q): A Machine Learning Process Model with Quality Assurance Methodology, 2021',
    url: 'https://doi.org/10.3390/make3020020',
  },
  limitation: 'Whether the business question is the right one, and was understood, no file shows.',
  groups: [
    {
      id: 'understanding',
      title: 'Business and data understanding',
      criteria: [
        {
          id: 'understanding-scope',
          text: 'Scope and uses are written down, also those that it is not for.',
          checks: [
            { metric: 'ethics/intended-use', min: 1 },
            { metric: 'ethics/out-of-scope-use', min: 1 },
          ],
        },
        {
          id: 'understanding-feasible',
          text: 'The licence of the data is known and valid.',
          checks: [{ metric: 'ethics/data-licence', min: 1 }],
        },
        {
          id: 'understanding-data',
          text: 'The data are described.',
          checks: [
            { metric: 'transparency/datasheet-completeness', min: BOUNDS.half },
            { metric: 'transparency/dataset-metadata', min: BOUNDS.half },
          ],
          by: 'any',
        },
      ],
    },
    {
      id: 'data',
      title: 'Data preparation',
      criteria: [
        {
          id: 'data-leakage',
          text: 'No row of the evaluation stands in the training.',
          checks: [{ metric: 'security/train-test-leakage', max: BOUNDS.sharedRows }],
        },
        {
          id: 'data-personal',
          text: 'Committed tables hold no personal data that nobody declared.',
          checks: [{ metric: 'ethics/personal-data', max: 0 }],
        },
        {
          id: 'data-declared',
          text: 'What the training learned from is declared.',
          checks: [{ metric: 'accountability/training-declaration', min: BOUNDS.most }],
        },
      ],
    },
    {
      id: 'model',
      title: 'Modeling',
      criteria: [
        {
          id: 'model-reproducible',
          text: 'Environment, seeds and order of work can be repeated.',
          checks: [
            { metric: 'accountability/reproducible-environment', min: BOUNDS.half },
            { metric: 'accountability/random-seeds', min: 1 },
          ],
        },
        {
          id: 'model-card',
          text: 'The model is documented.',
          checks: [{ metric: 'transparency/card-completeness', min: BOUNDS.half }],
        },
        {
          id: 'model-versions',
          text: 'Model, data and code are tied to each other.',
          checks: [{ metric: 'accountability/version-triple', min: 1 }],
        },
      ],
    },
    {
      id: 'evaluation',
      title: 'Evaluation',
      criteria: [
        {
          id: 'evaluation-performance',
          text: 'How well it works was measured.',
          checks: [{ family: 'performance' }],
        },
        { id: 'evaluation-groups', text: 'It was measured by group.', checks: [{ family: 'fairness' }] },
        {
          id: 'evaluation-robust',
          text: 'How robust it is was measured: what it loses under other circumstances is known.',
          checks: [{ metric: 'security/performance-drop' }],
        },
        {
          id: 'evaluation-claims',
          text: 'What is claimed was recomputed.',
          checks: [{ metric: 'transparency/claims-confirmed', min: 1 }],
        },
      ],
    },
    {
      id: 'deployment',
      title: 'Deployment',
      criteria: [
        {
          id: 'deployment-gate',
          text: 'What is deployed passed a gate.',
          checks: [{ metric: 'accountability/gated-deployment', min: 1 }],
        },
        {
          id: 'deployment-rollback',
          text: 'It can be taken back.',
          checks: [{ metric: 'accountability/rollback', min: 1 }],
        },
      ],
    },
    {
      id: 'monitoring',
      title: 'Monitoring and maintenance',
      criteria: [
        {
          id: 'monitoring-schedule',
          text: 'A schedule looks at it.',
          checks: [{ metric: 'accountability/scheduled-monitoring', min: 1 }],
        },
        {
          id: 'monitoring-update',
          text: 'It can be brought up to date: a workflow trains, evaluates and deploys.',
          checks: [{ metric: 'accountability/orchestrated-training', min: 1 }],
        },
      ],
    },
  ],
};

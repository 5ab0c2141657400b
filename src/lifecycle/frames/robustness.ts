import { BOUNDS } from '../bounds.ts';
import type { Frame } from '../frame.ts';

export const robustness: Frame = {
  id: 'robustness',
  title: 'Robustness in MLOps',
  kind: 'gates',
  source: {
    title:
      'Bayram, Ahmed: Towards Trustworthy Machine Learning in Production: An Overview of the Robustness in MLOps Approach, 2025',
    url: 'https://doi.org/10.1145/3708497',
  },
  limitation: 'Adversarial robustness of the running model is not tried here.',
  groups: [
    {
      id: 'data-ops',
      title: 'DataOps',
      criteria: [
        {
          id: 'data-quality',
          text: 'Values are where the training had values.',
          checks: [{ metric: 'security/out-of-range-share', max: BOUNDS.outOfRange }],
        },
        {
          id: 'data-leakage',
          text: 'Evaluation and training do not share rows.',
          checks: [{ metric: 'security/train-test-leakage', max: BOUNDS.sharedRows }],
        },
        {
          id: 'data-documented',
          text: 'Where the data come from is written down.',
          checks: [
            { metric: 'transparency/datasheet-completeness', min: BOUNDS.half },
            { metric: 'transparency/dataset-metadata', min: BOUNDS.half },
          ],
          by: 'any',
        },
        {
          id: 'data-privacy',
          text: 'Committed tables hold no personal data that nobody declared.',
          checks: [{ metric: 'ethics/personal-data', max: 0 }],
        },
      ],
    },
    {
      id: 'model-ops',
      title: 'ModelOps',
      criteria: [
        {
          id: 'model-shift',
          text: 'The model was measured under other circumstances.',
          checks: [{ metric: 'security/performance-drop', max: BOUNDS.drop }],
        },
        { id: 'model-groups', text: 'It was measured by group.', checks: [{ family: 'fairness' }] },
        {
          id: 'model-reproducible',
          text: 'Training can be repeated.',
          checks: [
            { metric: 'accountability/reproducible-environment', min: BOUNDS.half },
            { metric: 'accountability/random-seeds', min: 1 },
          ],
        },
        {
          id: 'model-privacy',
          text: 'Rows of the training cannot be told from others by its scores.',
          checks: [{ metric: 'security/membership-inference-advantage', max: BOUNDS.advantage }],
        },
      ],
    },
    {
      id: 'operation',
      title: 'Deployment and operation',
      criteria: [
        {
          id: 'operation-integrity',
          text: 'The model that is deployed is the one that was made.',
          checks: [{ metric: 'security/model-integrity', min: 1 }],
        },
        {
          id: 'operation-scanned',
          text: 'Nothing dangerous is in its files.',
          checks: [
            { metric: 'security/unsafe-model-files', max: 0 },
            { metric: 'security/unexamined-files', max: 0 },
          ],
        },
        {
          id: 'operation-gate',
          text: 'What is deployed passed a gate, and can be taken back.',
          checks: [
            { metric: 'accountability/gated-deployment', min: 1 },
            { metric: 'accountability/rollback', min: 1 },
          ],
        },
        {
          id: 'operation-monitoring',
          text: 'A schedule looks at it.',
          checks: [{ metric: 'accountability/scheduled-monitoring', min: 1 }],
        },
        {
          id: 'operation-threats',
          text: 'Threats have a treatment.',
          checks: [{ metric: 'security/threat-model-coverage', min: BOUNDS.most }],
        },
      ],
    },
  ],
};

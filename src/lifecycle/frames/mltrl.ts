import { BOUNDS } from '../bounds.ts';
import type { Frame } from '../frame.ts';

/** Levels 0 to 9; the criteria are ours, after what the authors ask of each level. */
export const mltrl: Frame = {
  id: 'mltrl',
  title: 'MLTRL (technology readiness)',
  kind: 'ladder',
  source: {
    title: 'Lavin et al.: Technology readiness levels for machine learning systems, 2022',
    url: 'https://doi.org/10.1038/s41467-022-33128-9',
  },
  limitation:
    'A level is agreed on in a review by people. Shown is the highest one whose deliverables, and those of all below, a repository holds.',
  groups: [
    {
      id: '0',
      title: 'First Principles',
      criteria: [
        {
          id: '0-purpose',
          text: 'What the model is for is written down.',
          checks: [{ metric: 'ethics/intended-use', min: 1 }],
        },
      ],
    },
    {
      id: '1',
      title: 'Goal-oriented Research',
      criteria: [
        {
          id: '1-data',
          text: 'What it was trained on is described.',
          checks: [{ metric: 'transparency/training-data', min: 1 }],
        },
        {
          id: '1-limits',
          text: 'Its known limits are described.',
          checks: [{ metric: 'transparency/limitations', min: 1 }],
        },
      ],
    },
    {
      id: '2',
      title: 'Proof of Principle',
      criteria: [
        {
          id: '2-evaluation',
          text: 'What it was evaluated on is described.',
          checks: [{ metric: 'transparency/evaluation-data', min: 1 }],
        },
        {
          id: '2-measured',
          text: 'How well it works was measured on rows that are here.',
          checks: [{ family: 'performance' }],
        },
      ],
    },
    {
      id: '3',
      title: 'Systems Development',
      criteria: [
        {
          id: '3-tests',
          text: 'The code has tests that a workflow runs.',
          checks: [{ metric: 'accountability/tests-in-ci', min: 1 }],
        },
        {
          id: '3-environment',
          text: 'Its environment can be made again.',
          checks: [{ metric: 'accountability/reproducible-environment', min: BOUNDS.half }],
        },
      ],
    },
    {
      id: '4',
      title: 'Proof of Concept',
      criteria: [
        { id: '4-groups', text: 'It was measured by group.', checks: [{ family: 'fairness' }] },
        {
          id: '4-datasheet',
          text: 'The data have a datasheet.',
          checks: [{ metric: 'transparency/datasheet-completeness', min: BOUNDS.half }],
        },
        {
          id: '4-checklist',
          text: 'The questions of the ethics checklist were answered.',
          checks: [{ metric: 'ethics/ethics-checklist', min: 1 }],
        },
      ],
    },
    {
      id: '5',
      title: 'Machine Learning Capability',
      criteria: [
        {
          id: '5-owner',
          text: 'Somebody owns the model.',
          checks: [{ metric: 'accountability/named-owner', min: 1 }],
        },
        {
          id: '5-risks',
          text: 'Risks are listed with treatment and owner.',
          checks: [{ metric: 'accountability/risk-register', min: BOUNDS.most }],
        },
        {
          id: '5-versions',
          text: 'Model, data and code are tied to each other.',
          checks: [{ metric: 'accountability/version-triple', min: 1 }],
        },
      ],
    },
    {
      id: '6',
      title: 'Application Development',
      criteria: [
        {
          id: '6-card',
          text: 'The model card is complete.',
          checks: [{ metric: 'transparency/card-completeness', min: BOUNDS.most }],
        },
        {
          id: '6-claims',
          text: 'No number of the card is contradicted.',
          checks: [{ metric: 'transparency/contradicted-claims', max: 0 }],
        },
        {
          id: '6-pinned',
          text: 'Every dependency is fixed to a version.',
          checks: [{ metric: 'security/unpinned-dependencies', max: 0 }],
        },
      ],
    },
    {
      id: '7',
      title: 'Integrations',
      criteria: [
        {
          id: '7-model',
          text: 'The model files were read to their end, and nothing dangerous is in them.',
          checks: [
            { metric: 'security/unsafe-model-files', max: 0 },
            { metric: 'security/unexamined-files', max: 0 },
          ],
        },
        {
          id: '7-threats',
          text: 'Threats have a treatment.',
          checks: [{ metric: 'security/threat-model-coverage', min: BOUNDS.most }],
        },
        {
          id: '7-bom',
          text: 'A bill of materials names the model and its data.',
          checks: [{ metric: 'accountability/bill-of-materials', min: BOUNDS.most }],
        },
      ],
    },
    {
      id: '8',
      title: 'Flight-ready',
      criteria: [
        {
          id: '8-gate',
          text: 'What is deployed passed a gate.',
          checks: [{ metric: 'accountability/gated-deployment', min: 1 }],
        },
        {
          id: '8-integrity',
          text: 'The model is the one that somebody made and wrote down.',
          checks: [{ metric: 'security/model-integrity', min: 1 }],
        },
        {
          id: '8-oversight',
          text: 'Who may override and stop it is written down.',
          checks: [{ metric: 'ethics/human-oversight', min: 1 }],
        },
        {
          id: '8-impact',
          text: 'Impacts on people were assessed.',
          checks: [{ metric: 'ethics/impact-assessment', min: BOUNDS.most }],
        },
      ],
    },
    {
      id: '9',
      title: 'Deployment',
      criteria: [
        {
          id: '9-monitoring',
          text: 'A schedule looks at it after it is deployed.',
          checks: [{ metric: 'accountability/scheduled-monitoring', min: 1 }],
        },
        {
          id: '9-incidents',
          text: 'Who is harmed knows whom to tell.',
          checks: [{ metric: 'accountability/incident-channel', min: 1 }],
        },
        {
          id: '9-changes',
          text: 'Changes of the model are logged.',
          checks: [{ metric: 'accountability/change-log', min: 1 }],
        },
      ],
    },
  ],
};

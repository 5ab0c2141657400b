import type { Frame } from '../frame.ts';

/** The 28 tests in our words; half a point for what is declared, one for what is recomputed with every change. */
export const mlTestScore: Frame = {
  id: 'ml-test-score',
  title: 'ML Test Score',
  kind: 'score',
  source: {
    title:
      'Breck et al.: The ML Test Score: A Rubric for ML Production Readiness and Technical Debt Reduction, 2017',
    url: 'https://doi.org/10.1109/BigData.2017.8258038',
  },
  limitation:
    'Many of the tests run where the model runs. Those that no file of a repository shows count nothing here; a team that does them has a higher score than this.',
  bands: [
    { from: 0, title: 'more of a research project than a system in production' },
    { from: 0.5, title: 'not untested, but expect serious holes' },
    { from: 1.5, title: 'a first pass at basic production; more is needed' },
    { from: 2.5, title: 'reasonably tested; more could be automated' },
    { from: 3.5, title: 'strong automated testing and monitoring' },
    { from: 5.5, title: 'exceptional automated testing and monitoring' },
  ],
  groups: [
    {
      id: 'data',
      title: 'Data',
      criteria: [
        {
          id: 'data-1',
          text: 'What is expected of the features is in a schema.',
          checks: [{ metric: 'transparency/dataset-metadata', min: 0.5 }],
        },
        { id: 'data-2', text: 'All features are of use.', checks: [] },
        { id: 'data-3', text: 'No feature costs more than it brings.', checks: [] },
        {
          id: 'data-4',
          text: 'Features keep to requirements that are not about accuracy.',
          checks: [{ metric: 'ethics/sensitive-data-declared', min: 1 }],
        },
        {
          id: 'data-5',
          text: 'The pipeline of data controls privacy.',
          checks: [{ metric: 'ethics/personal-data', max: 0 }],
        },
        { id: 'data-6', text: 'New features can be added quickly.', checks: [] },
        {
          id: 'data-7',
          text: 'The code of input features is tested.',
          checks: [{ metric: 'accountability/tests-in-ci', min: 1 }],
        },
      ],
    },
    {
      id: 'model',
      title: 'Model',
      criteria: [
        {
          id: 'model-1',
          text: 'Specifications of models are reviewed and committed.',
          checks: [{ metric: 'accountability/reviewer', min: 1 }],
        },
        { id: 'model-2', text: 'Metrics offline and online go together.', checks: [] },
        { id: 'model-3', text: 'Hyperparameters were tuned.', checks: [] },
        {
          id: 'model-4',
          text: 'What an old model costs is known.',
          checks: [{ metric: 'security/performance-drop', max: 0.1 }],
        },
        { id: 'model-5', text: 'A simpler model is not better.', checks: [] },
        {
          id: 'model-6',
          text: 'Quality suffices on all important slices.',
          checks: [{ metric: 'transparency/disaggregated-results', min: 1 }],
        },
        { id: 'model-7', text: 'The model was tested for inclusion.', checks: [{ family: 'fairness' }] },
      ],
    },
    {
      id: 'infrastructure',
      title: 'Infrastructure',
      criteria: [
        {
          id: 'infrastructure-1',
          text: 'Training can be repeated.',
          checks: [
            { metric: 'accountability/reproducible-environment', min: 1 },
            { metric: 'accountability/random-seeds', min: 1 },
          ],
        },
        {
          id: 'infrastructure-2',
          text: 'The code of the model has unit tests.',
          checks: [{ metric: 'accountability/tests-in-ci', min: 1 }],
        },
        {
          id: 'infrastructure-3',
          text: 'The whole pipeline is tested together.',
          checks: [{ metric: 'accountability/orchestrated-training', min: 1 }],
        },
        {
          id: 'infrastructure-4',
          text: 'Quality is checked before serving.',
          checks: [{ metric: 'accountability/gated-deployment', min: 1 }],
        },
        { id: 'infrastructure-5', text: 'One example can be followed step by step.', checks: [] },
        { id: 'infrastructure-6', text: 'A model is tried on a few before all.', checks: [] },
        {
          id: 'infrastructure-7',
          text: 'A model can be taken back quickly.',
          checks: [{ metric: 'accountability/rollback', min: 1 }],
        },
      ],
    },
    {
      id: 'monitoring',
      title: 'Monitoring',
      criteria: [
        {
          id: 'monitoring-1',
          text: 'Changes of dependencies are noticed.',
          checks: [{ metric: 'security/unpinned-dependencies', max: 0 }],
        },
        {
          id: 'monitoring-2',
          text: 'What must hold of data holds in training and serving.',
          checks: [{ metric: 'security/out-of-range-share', max: 0.05 }],
        },
        { id: 'monitoring-3', text: 'Features are the same in training and serving.', checks: [] },
        {
          id: 'monitoring-4',
          text: 'Models are not too old.',
          checks: [{ metric: 'accountability/dated-evaluation', min: 1 }],
        },
        { id: 'monitoring-5', text: 'Numbers stay finite.', checks: [] },
        { id: 'monitoring-6', text: 'Speed and memory do not get worse.', checks: [] },
        {
          id: 'monitoring-7',
          text: 'Quality of what is served does not get worse.',
          checks: [{ metric: 'accountability/scheduled-monitoring', min: 1 }],
        },
      ],
    },
  ],
};

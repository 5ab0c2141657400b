import { BOUNDS } from '../bounds.ts';
import type { Frame } from '../frame.ts';

/**
 * The 28 tests in our words, in the order of Tables I to IV; the bands are those of Table V, in steps of half a point. The
 * authors give half a point for a test that was run by hand and written down, one for a test that runs by itself.
 */
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
    'Half a point is for what a document says, one for what was recomputed from files. Many of the tests run where the model runs: those that no file of a repository shows count nothing here, and a team that does them has a higher score than this.',
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
          checks: [{ metric: 'transparency/dataset-metadata', min: BOUNDS.half }],
        },
        { id: 'data-2', text: 'Each feature makes the model better.', checks: [] },
        { id: 'data-3', text: 'No feature costs more than it brings.', checks: [] },
        {
          id: 'data-4',
          text: 'Features keep to the rules above the model, such as what may not be used.',
          checks: [{ metric: 'ethics/sensitive-data-declared', min: 1 }],
        },
        {
          id: 'data-5',
          text: 'The pipeline of data controls privacy: committed tables hold no personal data.',
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
        { id: 'model-2', text: 'What gets better offline gets better in use.', checks: [] },
        { id: 'model-3', text: 'Hyperparameters were tuned.', checks: [] },
        {
          id: 'model-4',
          text: 'What an old model costs is known: its loss on data that moved on was measured.',
          checks: [{ metric: 'security/performance-drop' }],
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
          text: 'The code that specifies the model has unit tests.',
          checks: [{ metric: 'accountability/tests-in-ci', min: 1 }],
        },
        {
          id: 'infrastructure-3',
          text: 'The whole pipeline is run together, and tests of it run with each change.',
          checks: [
            { metric: 'accountability/orchestrated-training', min: 1 },
            { metric: 'accountability/tests-in-ci', min: 1 },
          ],
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
          text: 'A dependency does not change unnoticed: each is fixed to a version.',
          checks: [{ metric: 'security/unpinned-dependencies', max: 0 }],
        },
        {
          id: 'monitoring-2',
          text: 'What holds of the data in training holds of the input.',
          checks: [{ metric: 'security/out-of-range-share', max: BOUNDS.outOfRange }],
        },
        { id: 'monitoring-3', text: 'Features are the same in training and serving.', checks: [] },
        {
          id: 'monitoring-4',
          text: 'Models are not too old: the evaluation has a date that is near.',
          checks: [{ metric: 'accountability/dated-evaluation', min: 1 }],
        },
        { id: 'monitoring-5', text: 'Weights and outputs stay finite.', checks: [] },
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

import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  fullGrade: 'computed',
  id: 'accountability/tests-in-ci',
  title: 'Tests that run on each change',
  question: 'Is a change of this repository tested before it is merged?',
  formula:
    'answers that are yes ÷ 3: there are files of tests; a workflow runs tests and fails when they do; a pull request or a push starts it',
  needs: ['continuousTesting'],
  options: NO_OPTIONS,
  references: [
    { title: 'Breck et al. 2017: The ML Test Score', url: 'https://doi.org/10.1109/BigData.2017.8258038' },
    {
      title: 'GitHub: Events that trigger workflows',
      url: 'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows',
    },
  ],
  limitations: [
    'Tests are known by the names of their files and by usual commands; what they test is not looked at.',
    'Tests that an action or a reusable workflow runs are not seen.',
    'Whether the branch demands the workflow is a setting of the repository, and not in its files.',
  ],
  remedies: [
    'Write tests, and a workflow with `on: pull_request` and a step such as `run: pytest`, without `continue-on-error`.',
  ],
  standards: ['NIST AI RMF MEASURE 2.1', 'ISO/IEC 42001:2023 A.6.2.4', 'EU AI Act Annex IV 2(g)'],
  examples: [
    {
      title: 'ideal',
      table: 'tests,workflow,started by\n12,ci.yml,pull_request\n',
      files: {
        continuousTesting: { tests: 12, workflows: 1, runsTests: true, runsOnChange: true, findings: [] },
      },
      gives: 1,
      explanation: 'Each pull request is tested.',
    },
    {
      title: 'bad',
      table: 'tests,workflow,started by\n12,,\n',
      files: {
        continuousTesting: {
          tests: 12,
          workflows: 1,
          runsTests: false,
          runsOnChange: false,
          findings: [exampleNote('.github/workflows/docs.yml', 'repository/tests-not-run', 'no step')],
        },
      },
      gives: 1 / 3,
      explanation: 'There are tests, and no workflow runs them.',
    },
    {
      title: 'degenerate',
      table: 'tests,workflow,started by\n0,ci.yml,schedule\n',
      files: {
        continuousTesting: {
          tests: 0,
          workflows: 1,
          runsTests: true,
          runsOnChange: false,
          findings: [exampleNote('.github/workflows/ci.yml', 'repository/no-tests', 'none')],
        },
      },
      gives: 1 / 3,
      explanation: 'A step runs, and finds nothing that this repository wrote.',
    },
  ],
  compute: ({ continuousTesting: { tests, runsTests, runsOnChange, findings } }) =>
    sharedOf([tests > 0, runsTests, runsOnChange].filter(Boolean).length / 3, 3, findings),
});

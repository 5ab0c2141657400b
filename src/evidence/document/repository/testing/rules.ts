import type { Rule } from '../../../model/rules/rule.ts';

const GITHUB = [
  {
    title: 'GitHub: Events that trigger workflows',
    url: 'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows',
  },
];

/** What can be found in workflows. */
export const TESTING_RULES = {
  noTests: {
    id: 'repository/no-tests',
    title: 'A workflow, and no tests',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What runs on a change tests nothing that this repository wrote.',
    remedy: 'Write tests in files that their runner finds, for example `tests/test_model.py`.',
    references: [],
  },
  notRun: {
    id: 'repository/tests-not-run',
    title: 'No workflow runs the tests',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Tests that run on one machine only are forgotten, and nobody who reviews sees what they say.',
    remedy: 'Add a step that runs them, without `continue-on-error` and without `|| true`.',
    references: GITHUB,
  },
  notOnChange: {
    id: 'repository/tests-not-on-change',
    title: 'A workflow that runs tests, though not on a change',
    leadsTo: 'note',
    severity: 'medium',
    why: 'A change is merged before anybody knows that it breaks something.',
    remedy: 'Add `pull_request` to `on:`.',
    references: GITHUB,
  },
  badWorkflow: {
    id: 'repository/unreadable-workflow',
    title: 'A workflow that cannot be read',
    leadsTo: 'note',
    severity: 'low',
    why: 'A service that cannot read it runs nothing.',
    remedy: 'Mend the YAML at this line.',
    references: [],
  },
} as const satisfies Readonly<Record<string, Rule>>;

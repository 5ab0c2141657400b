import type { DocumentEvidence, KindFacts } from '../../document.ts';

/** Whether a change is tested before it is merged, as far as files tell. */
export interface ContinuousTestingEvidence extends DocumentEvidence {
  /** Files of tests, by their names. */
  readonly tests: number;
  /** Workflows that were understood. */
  readonly workflows: number;
  /** One of them has a step that runs tests, and fails when they do. */
  readonly runsTests: boolean;
  /** … and such a one is started by a pull request or a push. */
  readonly runsOnChange: boolean;
}

export const TESTING_HINT =
  'Write tests, and a workflow that runs them on each pull request: `on: pull_request`, `run: pytest`.';

export const TESTING_FACTS: KindFacts = { grade: 'computed', hint: TESTING_HINT };

import { type Finding, finding, jobsOf, stepsOf, type Workflow } from '../workflow.ts';

export function timeouts(workflow: Workflow): readonly Finding[] {
  return jobsOf(workflow)
    .filter(({ job }) => job.steps !== undefined && job['timeout-minutes'] === undefined)
    .map(({ id, keys }) =>
      finding(
        workflow,
        keys,
        `The job ${id} has no time-out, and one that hangs costs six hours. Add \`timeout-minutes\`.`,
      ),
    );
}

/** Each job of a matrix writes the same outputs, and the last one wins. */
export function matrixOutputs(workflow: Workflow): readonly Finding[] {
  return jobsOf(workflow)
    .filter(({ job }) => job.strategy?.matrix !== undefined && Object.keys(job.outputs).length > 0)
    .map(({ id, keys }) =>
      finding(
        workflow,
        keys,
        `The job ${id} is a matrix, and of its outputs the last one to end wins. Hand them on as artifacts.`,
      ),
    );
}

export function credentials(workflow: Workflow): readonly Finding[] {
  return stepsOf(workflow)
    .filter(({ step }) => step.uses?.startsWith('actions/checkout@') ?? false)
    .filter(({ step }) => step.with['persist-credentials'] !== false)
    .map(({ keys }) =>
      finding(
        workflow,
        [...keys, 'uses'],
        'The checkout leaves the token in .git, where every later command can read it. Add `persist-credentials: false`.',
      ),
    );
}

/** Caches are shared by the runs of a branch, whoever they trust. */
export function caches(workflow: Workflow): readonly Finding[] {
  return stepsOf(workflow)
    .filter(({ step }) => 'cache' in step.with || (step.uses?.startsWith('actions/cache') ?? false))
    .map(({ keys }) =>
      finding(
        workflow,
        keys,
        'A cache can be filled by a run that is not trusted and read by one that is. Leave it out.',
      ),
    );
}

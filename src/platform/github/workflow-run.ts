import { z } from 'zod';
import type { Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';

/** The finished run of a pull request's workflow, as `workflow_run` describes it. Nothing of it is trusted but ids and commits. */
export interface FinishedRun {
  readonly id: number;
  readonly attempt: number;
  /** Head of the pull request that it ran for. */
  readonly head: string;
  /** Whatever somebody called the branch: `main`, `$(id)`. */
  readonly branch: string;
  /** Account whose repository the branch is in. */
  readonly owner: string;
  /** Of that repository. */
  readonly repositoryId: number;
}

const SHA = z.string().regex(/^[0-9a-f]{40,64}$/);

const WORKFLOW_RUN = z.object({
  workflow_run: z.object({
    id: z.number().int().positive(),
    run_attempt: z.number().int().positive(),
    event: z.string(),
    head_sha: SHA,
    head_branch: z.string().min(1).max(255),
    head_repository: z.object({
      id: z.number().int().positive(),
      owner: z.object({ login: z.string().min(1).max(100) }),
    }),
  }),
});

const HINT =
  'Trigger the workflow that calls fork.yml with `on: workflow_run: { workflows: [<name of the pull request’s workflow>], types: [completed] }`, as workflows/fork.yml does.';

/** The run that ended; refused when it was not for a pull request. */
export function readFinishedRun(payload: unknown): Result<FinishedRun> {
  const parsed = WORKFLOW_RUN.safeParse(payload);
  if (!parsed.success) {
    return refuse({
      code: 'context/workflow-run',
      path: 'GITHUB_EVENT_PATH',
      message:
        'The event file has no usable workflow_run, so it is unknown which pull request this is about.',
      hint: HINT,
    });
  }
  const { event, ...run } = parsed.data.workflow_run;
  if (event !== 'pull_request') {
    return refuse({
      code: 'context/not-a-pull-request',
      path: 'GITHUB_EVENT_PATH',
      message: `The run that ended was for the event ${JSON.stringify(event.slice(0, 40))}, and this one is for pull requests only.`,
      hint: HINT,
    });
  }
  return succeed({
    id: run.id,
    attempt: run.run_attempt,
    head: run.head_sha,
    branch: run.head_branch,
    owner: run.head_repository.owner.login,
    repositoryId: run.head_repository.id,
  });
}

import { z } from 'zod';
import type { MergeGroupRef, PullRequestRef } from '../../discover/checkout.ts';
import type { Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { PushRef, RepositoryFacts } from './commit-event.ts';
import { branchOf, readMergeGroup, readPush, readRepositoryFacts, workflowFile } from './commit-event.ts';

/** The run's circumstances, from the runner's environment and its event file; every field checked once, here. */
export interface RunContext {
  readonly event: string;
  readonly repository: { readonly owner: string; readonly repo: string } & RepositoryFacts;
  /** The commit of the run: on pull requests the merge commit. */
  readonly sha: string;
  /** That the run is on; absent for tags and pull requests. */
  readonly branch?: string;
  /** File of the workflow that runs, when it is one of this repository. */
  readonly workflow?: string;
  readonly runId: number;
  readonly attempt: number;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly workspace: string;
  readonly pull?: PullRequestRef;
  readonly mergeGroup?: MergeGroupRef;
  readonly push?: PushRef;
}

const SHA = z.string().regex(/^[0-9a-f]{40,64}$/);

const ENVIRONMENT = z.object({
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_SHA: SHA,
  GITHUB_REF: z.string().optional(),
  GITHUB_WORKFLOW_REF: z.string().optional(),
  GITHUB_RUN_ID: z.coerce.number().int().nonnegative(),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().default(1),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_WORKSPACE: z.string().min(1),
});

const PULL_EVENT = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    head: z.object({ sha: SHA }),
    base: z.object({ sha: SHA, ref: z.string() }),
  }),
});

export const PULL_REQUEST_EVENTS: readonly string[] = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
];

/** The context from the runner's environment and the event's payload as @actions/github gives it. All problems at once. */
export function readContext(
  environment: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): Result<RunContext> {
  const parsed = ENVIRONMENT.safeParse(environment);
  if (!parsed.success) {
    return refuse(
      ...parsed.error.issues.map((issue) => ({
        code: 'context/environment',
        path: issue.path.join('.'),
        message: `The runner's environment variable is missing or unusable: ${issue.message}.`,
        hint: 'Run this inside GitHub Actions; elsewhere use the command line: node dist/cli.js assess.',
      })),
    );
  }
  return withEvent(circumstances(parsed.data, payload), payload);
}

function circumstances(environment: z.infer<typeof ENVIRONMENT>, payload: unknown): RunContext {
  const [owner = '', repo = ''] = environment.GITHUB_REPOSITORY.split('/');
  const branch = branchOf(environment.GITHUB_REF);
  const workflow = workflowFile(environment.GITHUB_WORKFLOW_REF, environment.GITHUB_REPOSITORY);
  return {
    event: environment.GITHUB_EVENT_NAME,
    repository: { owner, repo, ...readRepositoryFacts(payload) },
    sha: environment.GITHUB_SHA,
    ...(branch === undefined ? {} : { branch }),
    ...(workflow === undefined ? {} : { workflow }),
    runId: environment.GITHUB_RUN_ID,
    attempt: environment.GITHUB_RUN_ATTEMPT,
    serverUrl: environment.GITHUB_SERVER_URL,
    apiUrl: environment.GITHUB_API_URL,
    workspace: environment.GITHUB_WORKSPACE,
  };
}

/** Events that are not known say nothing more: their commit is assessed as a whole. */
function withEvent(context: RunContext, payload: unknown): Result<RunContext> {
  if (PULL_REQUEST_EVENTS.includes(context.event)) {
    const pull = readPull(payload);
    return pull.ok ? succeed({ ...context, pull: pull.value }) : pull;
  }
  if (context.event === 'merge_group') {
    const group = readMergeGroup(payload);
    return group.ok ? succeed({ ...context, mergeGroup: group.value }) : group;
  }
  const push = context.event === 'push' ? readPush(payload, context.sha) : undefined;
  return succeed(push === undefined ? context : { ...context, push });
}

/** Events whose run is about the state of a branch, not about a change that somebody proposes. */
const AUDITS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/** The default branch is audited: everything is assessed, and issues may be opened. Unknown names of branches are no match. */
export function isAudit({ event, branch, repository }: RunContext): boolean {
  return AUDITS.includes(event) && branch !== undefined && branch === repository.defaultBranch;
}

function readPull(payload: unknown): Result<PullRequestRef> {
  const parsed = PULL_EVENT.safeParse(payload);
  if (!parsed.success) {
    return refuse({
      code: 'context/event',
      path: 'GITHUB_EVENT_PATH',
      message: 'The event file has no usable pull_request, so the comment and the base are unknown.',
      hint: 'Trigger the workflow with `on: pull_request`; with act, pass an event file that holds pull_request.number, head.sha, base.sha and base.ref.',
    });
  }
  const { number, head, base } = parsed.data.pull_request;
  return succeed({ number, head: head.sha, base: base.sha, baseRef: base.ref });
}

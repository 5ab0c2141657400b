import { z } from 'zod';
import type { PullRequestRef } from '../../discover/checkout.ts';
import type { Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';

/** The run's circumstances, from the runner's environment and its event file; every field checked once, here. */
export interface RunContext {
  readonly event: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** The commit of the run: on pull requests the merge commit. */
  readonly sha: string;
  readonly runId: number;
  readonly attempt: number;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly workspace: string;
  readonly pull?: PullRequestRef;
}

const SHA = z.string().regex(/^[0-9a-f]{40,64}$/);

const ENVIRONMENT = z.object({
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_SHA: SHA,
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
  const environmentOf = parsed.data;
  const [owner = '', repo = ''] = environmentOf.GITHUB_REPOSITORY.split('/');
  const context: RunContext = {
    event: environmentOf.GITHUB_EVENT_NAME,
    repository: { owner, repo },
    sha: environmentOf.GITHUB_SHA,
    runId: environmentOf.GITHUB_RUN_ID,
    attempt: environmentOf.GITHUB_RUN_ATTEMPT,
    serverUrl: environmentOf.GITHUB_SERVER_URL,
    apiUrl: environmentOf.GITHUB_API_URL,
    workspace: environmentOf.GITHUB_WORKSPACE,
  };
  if (!PULL_REQUEST_EVENTS.includes(context.event)) {
    return succeed(context);
  }
  const pull = readPull(payload);
  return pull.ok ? succeed({ ...context, pull: pull.value }) : pull;
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

import { z } from 'zod';

import type { CheckRunRequest, SentAnnotation } from './check-run-limits.ts';
import { checkRunRequest } from './check-run-limits.ts';
import type { Answer, Exchange } from './exchange.ts';
import { failure, mapJson, parseJson } from './exchange.ts';
import type { OverlayState, Params, Route } from './overlay-state.ts';
import { credentialOf, forward, probe } from './overlay-state.ts';
import { pageAnswer } from './pagination.ts';

/** Every run here was made by the Actions app: user tokens are refused. */
export const actionsApp = {
  id: 15_368,
  slug: 'github-actions',
  node_id: 'MDM6QXBwMTUzNjg=',
  client_id: 'Iv1.05c79e9ad1f6bdfa',
  name: 'GitHub Actions',
  description: 'Automate your workflow from idea to production',
  external_url: 'https://help.github.com/en/actions',
  html_url: 'https://github.com/apps/github-actions',
  created_at: '2018-07-30T09:30:17Z',
  updated_at: '2025-03-07T16:35:00Z',
  permissions: { checks: 'write', contents: 'read', pull_requests: 'write' },
  events: [],
  owner: null,
} as const;

const runShape = z.looseObject({
  id: z.int(),
  url: z.string(),
  output: z.looseObject({ annotations_count: z.int() }),
});
const runListShape = z.looseObject({ check_runs: z.array(runShape) });

function decorate(state: OverlayState, run: z.infer<typeof runShape>): unknown {
  const output = {
    ...run.output,
    annotations_count: state.annotations.get(run.id)?.length ?? 0,
    annotations_url: `${run.url}/annotations`,
  };
  return { ...run, output, app: actionsApp };
}

const decorateOne = (state: OverlayState, answer: Answer): Answer =>
  mapJson(answer, (value) => decorate(state, runShape.parse(value)));

function decorateList(state: OverlayState, answer: Answer): Answer {
  return mapJson(answer, (value) => {
    const list = runListShape.parse(value);
    return { ...list, check_runs: list.check_runs.map((run) => decorate(state, run)) };
  });
}

/** GitHub's order: who are you, is the request well formed, does the commit exist. */
function refusalForUser(state: OverlayState, exchange: Exchange): Answer | undefined {
  const user = credentialOf(state, exchange)?.kind === 'user';
  return user ? failure(403, 'You must authenticate via a GitHub App.') : undefined;
}

function mayWriteChecks(state: OverlayState, exchange: Exchange): boolean {
  const credential = credentialOf(state, exchange);
  return credential?.kind === 'app' && credential.permissions['checks'] === 'write';
}

async function commitIsKnown(state: OverlayState, params: Params, sha: string): Promise<boolean> {
  const path = `/repos/${params['owner']}/${params['repo']}/git/commits/${encodeURIComponent(sha)}`;
  const answer = await state.emulator.call({ method: 'GET', path, token: state.ownerToken });
  return answer.status === 200;
}

/** The emulator gets everything but the annotations, which the overlay keeps: title, columns and details with them. */
async function write(state: OverlayState, exchange: Exchange, request: CheckRunRequest): Promise<Answer> {
  const { annotations = [], ...output } = request.output ?? { annotations: [] };
  const body = request.output === undefined ? request : { ...request, output };
  const answer = await forward(state, exchange, { body });
  if (answer.status >= 300) return answer;
  const { id } = runShape.parse(parseJson(answer.body));
  state.annotations.set(id, [...(state.annotations.get(id) ?? []), ...annotations]);
  return decorateOne(state, answer);
}

async function writeRun(
  kind: 'create' | 'update',
  state: OverlayState,
  exchange: Exchange,
  params: Params,
): Promise<Answer> {
  const refusal = refusalForUser(state, exchange);
  if (refusal !== undefined) return refusal;
  if (!mayWriteChecks(state, exchange)) return forward(state, exchange);
  const checked = checkRunRequest(kind, exchange.body);
  if (!checked.ok) return checked.answer;
  const sha = checked.request.head_sha;
  if (sha !== undefined && !(await commitIsKnown(state, params, sha))) {
    return failure(422, `No commit found for SHA: ${sha}`);
  }
  return write(state, exchange, checked.request);
}

function listedAnnotation(run: string, annotation: SentAnnotation): unknown {
  return {
    path: annotation.path,
    blob_href: `${run}/blob/${annotation.path}`,
    start_line: annotation.start_line,
    start_column: annotation.start_column ?? null,
    end_line: annotation.end_line,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  };
}

async function listAnnotations(state: OverlayState, exchange: Exchange, params: Params): Promise<Answer> {
  const path = exchange.path.slice(0, -'/annotations'.length);
  const run = await probe(state, exchange, path);
  if (run.status !== 200) return run;
  const kept = state.annotations.get(Number(params['id'])) ?? [];
  return pageAnswer(kept, exchange, (annotation) => listedAnnotation(`${state.url}${path}`, annotation));
}

/**
 * Check runs: stored by the emulator (permissions, suites, required checks), with what it gets wrong laid over it: limits, the
 * schema, unknown commits, tokens that are not an app's, annotations appended on update and listed as a bare array, the app.
 */
export const checkRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/check-runs$/,
    answer: (state, exchange, params) => writeRun('create', state, exchange, params),
  },
  {
    method: 'PATCH',
    pattern: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/check-runs\/(?<id>\d+)$/,
    answer: (state, exchange, params) => writeRun('update', state, exchange, params),
  },
  {
    method: 'GET',
    pattern: /^\/repos\/[^/]+\/[^/]+\/check-runs\/\d+$/,
    answer: async (state, exchange) => decorateOne(state, await forward(state, exchange)),
  },
  {
    method: 'GET',
    pattern: /^\/repos\/[^/]+\/[^/]+\/check-runs\/(?<id>\d+)\/annotations$/,
    answer: listAnnotations,
  },
  {
    method: 'GET',
    pattern: /^\/repos\/[^/]+\/[^/]+\/(?:commits\/.+|check-suites\/\d+)\/check-runs$/,
    answer: async (state, exchange) => decorateList(state, await forward(state, exchange)),
  },
];

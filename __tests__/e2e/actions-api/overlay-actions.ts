import { ids } from '../github/event-payload.ts';
import type { Answer, Exchange } from '../github/exchange.ts';
import { failure, jsonAnswer } from '../github/exchange.ts';
import type { ArtifactState, OverlayState, Params, Route, RunState } from '../github/overlay-state.ts';
import { credentialOf } from '../github/overlay-state.ts';

function listedRun(run: RunState): unknown {
  return {
    id: run.id,
    event: run.event,
    status: 'completed',
    conclusion: run.conclusion,
    head_branch: run.branch,
    head_sha: run.sha,
    path: `.github/workflows/${run.workflow}`,
    repository: { id: ids.repository },
    head_repository: { id: run.headRepositoryId },
  };
}

function listedArtifact(state: OverlayState, artifact: ArtifactState): unknown {
  const run = state.runs.find(({ id }) => id === artifact.runId);
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.size,
    expired: artifact.expired === true,
    workflow_run: {
      id: artifact.runId,
      repository_id: ids.repository,
      head_repository_id: run?.headRepositoryId,
      head_branch: run?.branch,
      head_sha: run?.sha,
    },
  };
}

/** A private repository's runs are shown to those who may read actions. */
function refusal(state: OverlayState, exchange: Exchange): Answer | undefined {
  const credential = credentialOf(state, exchange);
  const mayRead = credential?.kind === 'app' && credential.permissions['actions'] !== undefined;
  return mayRead ? undefined : failure(403, 'Resource not accessible by integration');
}

/** As on GitHub, a run of a fork's branch is listed under the branch's bare name. */
function listRuns(state: OverlayState, exchange: Exchange, params: Params): Answer {
  const { query } = exchange;
  const matches = (key: string, value: string): boolean => [null, value].includes(query.get(key));
  const runs = state.runs.filter(
    (run) =>
      matches('branch', run.branch) &&
      matches('status', run.conclusion) &&
      matches('head_sha', run.sha) &&
      (params['workflow'] === undefined || params['workflow'] === run.workflow),
  );
  return jsonAnswer(200, { total_count: runs.length, workflow_runs: runs.map(listedRun) });
}

function listArtifacts(state: OverlayState, exchange: Exchange, params: Params): Answer {
  const artifacts = state.artifacts.filter(
    ({ runId, name }) => runId === Number(params['run']) && [null, name].includes(exchange.query.get('name')),
  );
  return jsonAnswer(200, {
    total_count: artifacts.length,
    artifacts: artifacts.map((artifact) => listedArtifact(state, artifact)),
  });
}

function zipOf(state: OverlayState, _: Exchange, params: Params): Answer {
  const artifact = state.artifacts.find(({ id }) => id === Number(params['id']));
  if (artifact === undefined) return failure(404, 'Not Found');
  return { status: 302, headers: { location: artifact.location }, body: Buffer.alloc(0) };
}

function permitted(
  answer: (state: OverlayState, exchange: Exchange, params: Params) => Answer,
): Route['answer'] {
  return (state, exchange, params) =>
    Promise.resolve(refusal(state, exchange) ?? answer(state, exchange, params));
}

/** Workflow runs and artifacts: the emulator has none that a test could fill. */
export const actionRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^\/repos\/[^/]+\/[^/]+\/actions\/runs$/, answer: permitted(listRuns) },
  {
    method: 'GET',
    pattern: /^\/repos\/[^/]+\/[^/]+\/actions\/workflows\/(?<workflow>[^/]+)\/runs$/,
    answer: permitted(listRuns),
  },
  {
    method: 'GET',
    pattern: /^\/repos\/[^/]+\/[^/]+\/actions\/runs\/(?<run>\d+)\/artifacts$/,
    answer: permitted(listArtifacts),
  },
  {
    method: 'GET',
    pattern: /^\/repos\/[^/]+\/[^/]+\/actions\/artifacts\/(?<id>\d+)\/zip$/,
    answer: permitted(zipOf),
  },
];

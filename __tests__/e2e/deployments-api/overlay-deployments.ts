import { z } from 'zod';

import type { Answer, Exchange } from '../github/exchange.ts';
import { failure, jsonAnswer } from '../github/exchange.ts';
import type { OverlayState, Params, Permission, Route } from '../github/overlay-state.ts';
import { credentialOf, probe } from '../github/overlay-state.ts';

/** A deployment record with its statuses, oldest first. */
export interface DeploymentState {
  readonly id: number;
  readonly repository: string;
  readonly commit: string;
  readonly environment: string;
  readonly description: string;
  readonly payload: unknown;
  readonly statuses: {
    readonly state: string;
    readonly description: string;
    readonly logUrl: string;
    readonly url: string;
  }[];
}

/** An environment as an owner made it. */
export interface EnvironmentState {
  readonly name: string;
  /** Types of its rules: `required_reviewers`, `wait_timer`, `branch_policy`. */
  readonly rules: readonly string[];
}

const FIRST_ID = 4_100_000_001;

const created = z.strictObject({
  ref: z.string().min(1),
  task: z.string().optional(),
  auto_merge: z.boolean().default(true),
  required_contexts: z.array(z.string()).optional(),
  payload: z.unknown(),
  environment: z.string().default('production'),
  description: z.string().max(140).default(''),
});

const status = z.strictObject({
  state: z.enum(['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']),
  log_url: z.string().default(''),
  description: z.string().max(140).default(''),
  environment: z.string().optional(),
  environment_url: z.string().default(''),
  auto_inactive: z.boolean().default(true),
});

function invalid(resource: string, error: z.ZodError): Answer {
  const errors = error.issues.map(({ path, message }) => ({
    resource,
    code: 'invalid',
    field: path.join('.'),
    message,
  }));
  return failure(422, 'Validation Failed', { errors });
}

/** An app's token needs the permission; a token without any sees no private repository. */
function refusal(
  state: OverlayState,
  exchange: Exchange,
  permission: string,
  least: Permission,
): Answer | undefined {
  const credential = credentialOf(state, exchange);
  if (credential?.kind === 'user') return undefined;
  if (credential === undefined) return failure(404, 'Not Found');
  const granted = credential.permissions[permission];
  const suffices = granted === 'write' || granted === least;
  return suffices ? undefined : failure(403, 'Resource not accessible by integration');
}

const repositoryOf = ({ owner, repo }: Params): string => `${owner}/${repo}`;

function shown(state: OverlayState, deployment: DeploymentState): unknown {
  const { id, commit, environment, description, payload, repository } = deployment;
  return {
    id,
    sha: commit,
    ref: commit,
    task: 'deploy',
    environment,
    original_environment: environment,
    description,
    payload,
    url: `${state.url}/repos/${repository}/deployments/${id}`,
    statuses_url: `${state.url}/repos/${repository}/deployments/${id}/statuses`,
  };
}

async function create(state: OverlayState, exchange: Exchange, params: Params): Promise<Answer> {
  const refused = refusal(state, exchange, 'deployments', 'write');
  if (refused !== undefined) return refused;
  const parsed = created.safeParse(exchange.body);
  if (!parsed.success) return invalid('Deployment', parsed.error);
  const { ref, environment, description, payload, required_contexts: contexts } = parsed.data;
  const known = await probe(
    state,
    { ...exchange, token: state.ownerToken },
    `/repos/${repositoryOf(params)}/git/commits/${encodeURIComponent(ref)}`,
  );
  if (known.status !== 200) return failure(422, `No ref found for: ${ref}`);
  if (parsed.data.auto_merge || contexts === undefined) {
    return failure(409, 'Conflict: Commit status checks failed for the commit, or it is behind its base.');
  }
  const deployment = {
    id: FIRST_ID + state.deployments.length,
    repository: repositoryOf(params),
    commit: ref,
    environment,
    description,
    payload,
    statuses: [],
  };
  state.deployments.push(deployment);
  return jsonAnswer(201, shown(state, deployment));
}

function found(state: OverlayState, params: Params): DeploymentState | undefined {
  return state.deployments.find(
    ({ id, repository }) => id === Number(params['id']) && repository === repositoryOf(params),
  );
}

function read(state: OverlayState, exchange: Exchange, params: Params): Answer {
  const refused = refusal(state, exchange, 'deployments', 'read');
  const deployment = found(state, params);
  return (
    refused ??
    (deployment === undefined ? failure(404, 'Not Found') : jsonAnswer(200, shown(state, deployment)))
  );
}

function addStatus(state: OverlayState, exchange: Exchange, params: Params): Answer {
  const refused = refusal(state, exchange, 'deployments', 'write');
  if (refused !== undefined) return refused;
  const deployment = found(state, params);
  if (deployment === undefined) return failure(404, 'Not Found');
  const parsed = status.safeParse(exchange.body);
  if (!parsed.success) return invalid('DeploymentStatus', parsed.error);
  const { state: name, description, log_url: logUrl, environment_url: url } = parsed.data;
  deployment.statuses.push({ state: name, description, logUrl, url });
  return jsonAnswer(201, { id: deployment.statuses.length, state: name, description });
}

/** GitHub makes an environment when a job first names it; here only `addEnvironment` does. */
function showEnvironment(state: OverlayState, exchange: Exchange, params: Params): Answer {
  const refused = refusal(state, exchange, 'actions', 'read');
  if (refused !== undefined) return refused;
  const name = decodeURIComponent(params['name'] ?? '');
  const known = state.environments.find((each) => each.name === name);
  if (known === undefined) return failure(404, 'Not Found');
  const branches = known.rules.includes('branch_policy');
  return jsonAnswer(200, {
    id: 56_780_428,
    name,
    protection_rules: known.rules.map((type, index) => ({ id: index + 1, type })),
    deployment_branch_policy: branches ? { protected_branches: true, custom_branch_policies: false } : null,
  });
}

/** Deployments, their statuses, and environments: the emulator has none of them. */
export const deploymentRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/deployments$/,
    answer: create,
  },
  {
    method: 'GET',
    pattern: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/deployments\/(?<id>\d+)$/,
    answer: (...asked) => Promise.resolve(read(...asked)),
  },
  {
    method: 'POST',
    pattern: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/deployments\/(?<id>\d+)\/statuses$/,
    answer: (...asked) => Promise.resolve(addStatus(...asked)),
  },
  {
    method: 'GET',
    pattern: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/environments\/(?<name>[^/]+)$/,
    answer: (...asked) => Promise.resolve(showEnvironment(...asked)),
  },
];

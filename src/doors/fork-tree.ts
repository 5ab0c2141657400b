/** The head of a fork's pull request, for a run that is trusted: read as data, never checked out, nothing of it executed. */
import { tmpdir } from 'node:os';
import type { PullRequestRef } from '../discover/checkout.ts';
import { checkoutOf } from '../discover/checkout.ts';
import { isAvailable } from '../discover/commit-tree.ts';
import { EnvironmentError, UserError } from '../errors.ts';
import { makeBareRepository } from '../platform/bare-repository.ts';
import type { TreeSources } from '../platform/commit-trees.ts';
import { openCommitTree } from '../platform/commit-trees.ts';
import type { Client } from '../platform/github/client.ts';
import type { RunContext } from '../platform/github/event.ts';
import { findForkPull } from '../platform/github/fork-pull.ts';
import { listPullFiles } from '../platform/github/pull-request.ts';
import { readFinishedRun } from '../platform/github/workflow-run.ts';
import type { Problem } from '../problem.ts';
import type { AssessedTree } from './assessed-tree.ts';
import { openBaseSide } from './base-side.ts';

export interface ForkTreeInputs {
  readonly context: RunContext;
  readonly payload: unknown;
  readonly environment: NodeJS.ProcessEnv;
  readonly token: string;
  readonly client: Client | undefined;
}

/** Finds the pull request of the run that ended, and opens its head and its base. */
export async function openForkTree(inputs: ForkTreeInputs): Promise<AssessedTree> {
  const { context, payload, client } = inputs;
  if (client === undefined) {
    throw new UserError(noToken());
  }
  const run = readFinishedRun(payload);
  const pull = run.ok ? await findForkPull(client, context.repository, run.value) : run;
  if (!pull.ok) {
    throw new UserError(...pull.problems);
  }
  const sources = await sourcesOf(inputs, client);
  const head = await openCommitTree(pull.value.head, sources);
  if (!isAvailable(head)) {
    throw new UserError(head.problem);
  }
  const checkout = checkoutOf(pull.value, { sha: pull.value.head, parents: [] });
  if (!checkout.ok) {
    throw new UserError(...checkout.problems);
  }
  const base = await openBaseSide({
    ...sources,
    workspace: head,
    checkout: checkout.value,
    ref: pull.value.baseRef,
  });
  return {
    pull: pull.value,
    workspace: head,
    ...(base === undefined ? {} : { base }),
    commit: {
      head: pull.value.head,
      base: checkout.value.base,
      tree: pull.value.head,
      baseRef: pull.value.baseRef,
    },
    ...(await changesOf(client, context, pull.value)),
    notLookedAt: [],
  };
}

/** A repository of our own to fetch into; without git the API alone. */
async function sourcesOf(
  { context, environment, token }: ForkTreeInputs,
  client: Client,
): Promise<TreeSources> {
  const { owner, repo } = context.repository;
  const api = { client, repository: context.repository };
  const server = { url: context.serverUrl, token };
  const below = environment['RUNNER_TEMP'] ?? tmpdir();
  try {
    const place = await makeBareRepository(below, `${context.serverUrl}/${owner}/${repo}.git`, environment);
    return { place, server, api };
  } catch (error) {
    if (error instanceof EnvironmentError) {
      return { place: { folder: below, environment }, api };
    }
    throw error;
  }
}

/** Every file of the head is tracked: nothing was made by a job. */
async function changesOf(
  client: Client,
  { repository }: RunContext,
  { number }: PullRequestRef,
): Promise<Pick<AssessedTree, 'changes' | 'problems'>> {
  const { files, capped } = await listPullFiles(client, { ...repository, number });
  return capped || files.length === 0
    ? {
        changes: { kind: 'everything', because: 'the list of changed files is cut off or empty' },
        problems: [],
      }
    : { changes: { kind: 'files', files, isUntracked: () => false }, problems: [] };
}

function noToken(): Problem {
  return {
    code: 'fork/no-token',
    path: 'actions/assess/action.yml',
    key: 'inputs.token',
    message: 'There is no token, so neither the pull request nor its files can be found.',
    hint: 'Pass `token: ${{ github.token }}` with contents: read, pull-requests: read and actions: read.',
  };
}

/** The head of a fork's pull request, for a run that is trusted: read as data, never checked out, nothing of it executed. */
import { tmpdir } from 'node:os';
import type { PullRequestRef } from '../../discover/checkout.ts';
import { checkoutOf } from '../../discover/checkout.ts';
import type { CommitTree } from '../../discover/commit-tree.ts';
import { isAvailable } from '../../discover/commit-tree.ts';
import { asMistake, EnvironmentError, UserError } from '../../errors.ts';
import { makeBareRepository } from '../../platform/git/bare-repository.ts';
import type { TreeSources } from '../../platform/git/commit-trees.ts';
import { openCommitTree } from '../../platform/git/commit-trees.ts';
import type { Client } from '../../platform/github/client.ts';
import type { RunContext } from '../../platform/github/event.ts';
import { findForkPull } from '../../platform/github/fork-pull.ts';
import { listPullFiles } from '../../platform/github/pull-request.ts';
import { readFinishedRun } from '../../platform/github/workflow-run.ts';
import type { Problem } from '../../problem.ts';
import type { AssessedTree } from './assessed-tree.ts';
import { openBaseSide } from './base-side.ts';
import { withForkEvidence } from './fork-evidence.ts';

export interface ForkTreeInputs {
  readonly context: RunContext;
  readonly payload: unknown;
  readonly environment: NodeJS.ProcessEnv;
  readonly token: string;
  readonly client: Client | undefined;
  /** Name of the artifact with evidence that is in no commit; empty for none. */
  readonly evidenceArtifact: string;
  /** Of a download, in milliseconds. */
  readonly timeout: number;
}

/** Finds the pull request of the run that ended, and opens its head and its base. A refusal of GitHub is a UserError. */
export async function openForkTree(inputs: ForkTreeInputs): Promise<AssessedTree> {
  try {
    return await open(inputs);
  } catch (error) {
    throw asMistake(error, { code: 'fork/unreachable', path: 'GITHUB_API_URL' });
  }
}

async function open(inputs: ForkTreeInputs): Promise<AssessedTree> {
  const { context, payload, client } = inputs;
  if (client === undefined) {
    throw new UserError(noToken());
  }
  const run = readFinishedRun(payload);
  if (!run.ok) {
    throw new UserError(...run.problems);
  }
  const pull = await findForkPull(client, context.repository, run.value);
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
  const workspace = await withForkEvidence(head, {
    client,
    repository: context.repository,
    run: run.value,
    name: inputs.evidenceArtifact,
    apiUrl: context.apiUrl,
    timeout: inputs.timeout,
  });
  const base = await openBaseSide({
    ...sources,
    workspace,
    checkout: checkout.value,
    ref: pull.value.baseRef,
  });
  return {
    pull: pull.value,
    workspace,
    rules: head,
    ...(base === undefined ? {} : { base }),
    commit: {
      head: pull.value.head,
      base: checkout.value.base,
      tree: pull.value.head,
      baseRef: pull.value.baseRef,
    },
    ...(await changesOf(client, context, pull.value, head)),
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

/** What is not in the head's commit was made by the fork's run. */
async function changesOf(
  client: Client,
  { repository }: RunContext,
  { number }: PullRequestRef,
  head: CommitTree,
): Promise<Pick<AssessedTree, 'changes' | 'problems'>> {
  const [{ files, capped }, tracked] = await Promise.all([
    listPullFiles(client, { ...repository, number }),
    head.list(),
  ]);
  if (capped || files.length === 0) {
    const because = 'the list of changed files is cut off or empty';
    return { changes: { kind: 'everything', because }, problems: [] };
  }
  const paths = new Set(tracked.files.map(({ path }) => path));
  return { changes: { kind: 'files', files, isUntracked: (path) => !paths.has(path) }, problems: [] };
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

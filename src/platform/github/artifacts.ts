/** Artifacts of runs, and their bytes. */
import { EnvironmentError } from '../../errors.ts';
import type { Client } from './client.ts';
import { calling } from './failure.ts';

export interface ArtifactQuery {
  readonly owner: string;
  readonly repo: string;
  /** A fork may have a branch of the same name, and its runs are listed with ours: only the id tells them apart. */
  readonly repositoryId: number;
  readonly name: string;
  readonly branch: string;
  /** A run of any workflow on this commit; or the newest run of this workflow, by its file's name. */
  readonly runs: { readonly commit: string } | { readonly workflow: string };
}

export interface FoundArtifact {
  readonly id: number;
  readonly runId: number;
  readonly bytes: number;
}

/**
 * Events whose run had the branch's own files and nobody else's. A run on `workflow_run` or `pull_request_target` is listed under
 * the default branch too, and may hold what a fork has made.
 */
const OWN_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

const LISTED_RUNS = 50;
/** Runs whose artifacts are asked for: each is a request. */
const MOST_RUNS = 10;

/**
 * The artifact of the newest successful run on one of this repository's own branches that has one of this name; undefined when
 * the newest runs have none. What a fork's run has uploaded is never found here.
 */
export async function findArtifact(client: Client, query: ArtifactQuery): Promise<FoundArtifact | undefined> {
  const runs = await ownRuns(client, query);
  for (const runId of runs.slice(0, MOST_RUNS)) {
    const found = await artifactOfRun(client, query, runId);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** Ids of successful runs, newest first. */
async function ownRuns(client: Client, query: ArtifactQuery): Promise<readonly number[]> {
  const { owner, repo, branch, runs, repositoryId } = query;
  const common = { owner, repo, branch, status: 'success', per_page: LISTED_RUNS } as const;
  const { data } = await calling('list the workflow runs', 'actions: read', () =>
    'commit' in runs
      ? client.rest.actions.listWorkflowRunsForRepo({ ...common, head_sha: runs.commit })
      : client.rest.actions.listWorkflowRuns({ ...common, workflow_id: runs.workflow }),
  );
  return data.workflow_runs
    .filter(
      (run) =>
        run.head_repository?.id === repositoryId &&
        run.head_branch === branch &&
        run.conclusion === 'success' &&
        OWN_EVENTS.includes(run.event) &&
        (!('commit' in runs) || run.head_sha === runs.commit),
    )
    .map(({ id }) => id)
    .toSorted((a, b) => b - a);
}

/** The newest artifact of one run by its name, whose head is in the repository of this id; undefined when there is none. */
export async function artifactOfRun(
  client: Client,
  { owner, repo, name, repositoryId }: Pick<ArtifactQuery, 'owner' | 'repo' | 'name' | 'repositoryId'>,
  runId: number,
): Promise<FoundArtifact | undefined> {
  const { data } = await calling('list the artifacts of a run', 'actions: read', () =>
    client.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, name, per_page: 100 }),
  );
  // A run that was tried again has one for each attempt; the last has the highest id.
  const [newest] = data.artifacts
    .filter(
      (artifact) =>
        artifact.name === name &&
        !artifact.expired &&
        artifact.workflow_run?.id === runId &&
        artifact.workflow_run.head_repository_id === repositoryId,
    )
    .toSorted((a, b) => b.id - a.id);
  return newest === undefined ? undefined : { id: newest.id, runId, bytes: newest.size_in_bytes };
}

export interface DownloadOptions {
  /** Bytes; past them nothing is read, whatever the artifact says of its size. */
  readonly most: number;
  readonly apiUrl: string;
  /** Of the download, in milliseconds. */
  readonly timeout: number;
}

/** An artifact's zip. GitHub only says where it lies: the token goes to GitHub, and never to that other host. */
export async function downloadArtifact(
  client: Client,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  id: number,
  options: DownloadOptions,
): Promise<Uint8Array> {
  const { status, headers } = await calling('download the artifact', 'actions: read', () =>
    client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
      owner,
      repo,
      artifact_id: id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    }),
  );
  const location = storageUrl(headers.location, options.apiUrl);
  if (Number(status) !== 302 || location === undefined) {
    throw undelivered('GitHub does not say where it lies');
  }
  const response = await fetch(location, {
    redirect: 'error',
    signal: AbortSignal.timeout(options.timeout),
  }).catch((error: unknown) => {
    throw undelivered('its storage cannot be reached', error);
  });
  if (response.status !== 200 || response.body === null) {
    throw undelivered(`its storage answers ${response.status}`);
  }
  return wholeBody(response.body, options.most);
}

/** As safe a way as that to GitHub itself: https, but for a GitHub that is reached by http, as in tests. */
function storageUrl(location: string | undefined, apiUrl: string): URL | undefined {
  const url = location !== undefined && URL.canParse(location) ? new URL(location) : undefined;
  return url !== undefined && ['https:', new URL(apiUrl).protocol].includes(url.protocol) ? url : undefined;
}

async function wholeBody(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > most) {
        throw undelivered(`it has more than ${most / 2 ** 20} MiB`);
      }
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof EnvironmentError ? error : undelivered('its download breaks off', error);
  }
  return Buffer.concat(chunks);
}

function undelivered(why: string, cause?: unknown): EnvironmentError {
  return new EnvironmentError(
    `The artifact could not be downloaded: ${why}.`,
    'Run again; if it lasts, look whether the artifact is still there and holds the report alone.',
    cause,
  );
}

import type { Client } from './client.ts';
import { calling } from './failure.ts';
import type { Repository } from './issues.ts';

export interface NewDeployment {
  readonly commit: string;
  readonly environment: string;
  /** At most 140 characters. */
  readonly description: string;
  readonly payload: { readonly [key: string]: unknown };
}

export interface DeploymentStatus {
  readonly state: 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';
  /** At most 140 characters. */
  readonly description: string;
  /** Of the run. */
  readonly logUrl: string;
  /** Of what was deployed. */
  readonly url?: string;
}

/**
 * Makes the record and gives its id. It merges nothing and waits for no status of the commit: what may be deployed was decided
 * before.
 */
export async function createDeployment(
  client: Client,
  { owner, repo }: Repository,
  { commit, environment, description, payload }: NewDeployment,
): Promise<number> {
  return calling('make the deployment record', 'deployments: write', async () => {
    const { data } = await client.rest.repos.createDeployment({
      owner,
      repo,
      ref: commit,
      environment,
      description,
      payload,
      auto_merge: false,
      required_contexts: [],
    });
    if (!('id' in data)) {
      throw new Error('it answered without an id');
    }
    return data.id;
  });
}

export async function setDeploymentStatus(
  client: Client,
  { owner, repo }: Repository,
  deployment: number,
  { state, description, logUrl, url }: DeploymentStatus,
): Promise<void> {
  await calling('set the status of the deployment record', 'deployments: write', () =>
    client.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: deployment,
      state,
      description,
      log_url: logUrl,
      ...(url === undefined ? {} : { environment_url: url }),
    }),
  );
}

/** The record as it stands. */
export async function readDeployment(
  client: Client,
  { owner, repo }: Repository,
  deployment: number,
): Promise<{ readonly commit: string; readonly environment: string; readonly payload: unknown }> {
  return calling('read the deployment record', 'deployments: write', async () => {
    const { data } = await client.rest.repos.getDeployment({ owner, repo, deployment_id: deployment });
    return { commit: data.sha, environment: data.environment, payload: data.payload };
  });
}

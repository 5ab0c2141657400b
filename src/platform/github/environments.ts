import type { Client } from './client.ts';
import { calling } from './failure.ts';
import type { Repository } from './issues.ts';

/** Whether anything stands between a workflow and the environment: reviewers, a timer, branches, an app's own rule. */
export async function isProtected(
  client: Client,
  { owner, repo }: Repository,
  environment: string,
): Promise<boolean> {
  return calling('look at the protection of the environment', 'actions: read', async () => {
    const { data } = await client.rest.repos.getEnvironment({ owner, repo, environment_name: environment });
    const branches = data.deployment_branch_policy ?? null;
    return (data.protection_rules ?? []).length > 0 || branches !== null;
  });
}

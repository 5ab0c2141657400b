import type { Decision } from '../../deploy/decision.ts';
import type { RunContext } from '../../platform/github/event.ts';

/** What the runner says of this run, in the words of a decision. */
export function runFacts({
  repository: { owner, repo },
  sha,
  runId,
  attempt,
}: RunContext): Pick<Decision, 'repository' | 'commit' | 'run'> {
  return { repository: `${owner}/${repo}`, commit: sha, run: { id: runId, attempt } };
}

/** Page of the run, which deployment records link to. */
export function runPage({ serverUrl, repository: { owner, repo }, runId }: RunContext): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
}

import type { ContextValue } from './expression.ts';
import { Closed } from './expression.ts';
import type { Result, Run } from './run.ts';

/** Payloads are JSON, but typed as anything. */
function payloadOf(run: Run): ContextValue {
  return JSON.parse(JSON.stringify(run.start.event.payload));
}

/** `github`, the same in every workflow of a run: that of the caller. `event` is open, everything else is named here. */
export function githubContext(
  run: Run,
  job: { readonly id: string; readonly token: string; readonly workspace: string } | undefined,
): Closed {
  const { host, start } = run;
  const { event } = start;
  const owner = host.repository.split('/')[0] ?? '';
  return new Closed('github', {
    actor: owner,
    triggering_actor: owner,
    api_url: host.world.url,
    graphql_url: host.world.graphqlUrl,
    server_url: host.world.url,
    base_ref: event.baseRef ?? '',
    head_ref: event.headRef ?? '',
    event: payloadOf(run),
    event_name: event.name,
    job: job?.id ?? '',
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(?:heads|pull|tags)\//, ''),
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: host.repository,
    repository_owner: owner,
    run_attempt: String(start.runAttempt ?? 1),
    run_id: String(start.runId ?? 9_000_000_001),
    run_number: '1',
    sha: event.sha,
    token: job?.token ?? '',
    workflow: run.workflow,
    workflow_ref: `${host.repository}/${start.workflow}@${event.ref}`,
    workflow_sha: event.sha,
    workspace: job?.workspace ?? '',
  });
}

export function runnerContext(folder: string): Closed {
  return new Closed('runner', {
    name: 'test runner',
    os: 'Linux',
    arch: 'X64',
    temp: `${folder}/runner-temp`,
    tool_cache: `${folder}/tool-cache`,
    environment: 'github-hosted',
    debug: '',
  });
}

export interface JobEnd {
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
}

/** `needs` or `jobs`: each with the outputs that it declares, empty where it gave none. */
export function endsContext(
  name: 'needs' | 'jobs',
  ends: ReadonlyMap<string, { readonly end: JobEnd; readonly declared: readonly string[] }>,
): Closed {
  const entries = [...ends].map(([id, { end, declared }]) => {
    const outputs = Object.fromEntries(declared.map((output) => [output, end.outputs[output] ?? '']));
    const all = { result: end.result, outputs: new Closed(`${name}.${id}.outputs`, outputs) };
    return [id, new Closed(`${name}.${id}`, all)] as const;
  });
  return new Closed(name, Object.fromEntries(entries));
}

export interface StepFacts {
  readonly outcome: Result;
  readonly conclusion: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly declared: readonly string[];
}

/** `steps`: those that have had their turn. */
export function stepsContext(steps: ReadonlyMap<string, StepFacts>): Closed {
  const entries = [...steps].map(([id, { outcome, conclusion, outputs, declared }]) => {
    const known = Object.fromEntries(declared.map((output) => [output, outputs[output] ?? '']));
    const all = { outcome, conclusion, outputs: new Closed(`steps.${id}.outputs`, known) };
    return [id, new Closed(`steps.${id}`, all)] as const;
  });
  return new Closed('steps', Object.fromEntries(entries));
}

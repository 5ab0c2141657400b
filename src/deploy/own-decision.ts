/** Whether a decision file is the one of this very run: the commands of the caller have run since it was written. */
import type { Problem } from '../problem.ts';
import type { Decision } from './decision.ts';

/** What the run knows by itself. */
export interface OwnRun {
  readonly repository: string;
  readonly commit: string;
  readonly run: Decision['run'];
  /** SHA-256 of the file as `verify` wrote it, from that step's output; empty when it was not given. */
  readonly digest: string;
}

/** Everything that speaks against it, all at once. `sha256` is that of the file as it lies there now. */
export function foreignDecision(
  decision: Decision,
  own: OwnRun,
  { path, sha256 }: { readonly path: string; readonly sha256: string },
): readonly Problem[] {
  const problem = (key: string, message: string): Problem => ({
    code: 'conclude/not-this-run',
    path,
    key,
    message,
    hint: 'Conclude the decision that actions/verify made in this very job, and let no other step write its file.',
  });
  const differs = (key: string, found: string, wanted: string): readonly Problem[] =>
    found === wanted ? [] : [problem(key, `The decision says ${found}, and this is ${wanted}.`)];
  return [
    ...(own.digest === '' || own.digest === sha256
      ? []
      : [
          problem(
            '',
            `Its SHA-256 is ${sha256}, and it was ${own.digest} when it was written: somebody changed it.`,
          ),
        ]),
    ...differs('repository', decision.repository, own.repository),
    ...differs('commit', decision.commit, own.commit),
    ...differs('run', runOf(decision.run), runOf(own.run)),
    ...(decision.decision === 'allowed'
      ? []
      : [problem('decision', 'The deployment was refused, so there is nothing to conclude.')]),
    ...(decision.outcome === undefined
      ? []
      : [problem('outcome', `It is concluded already, as ${decision.outcome.state}.`)]),
  ];
}

function runOf({ id, attempt }: Decision['run']): string {
  return `attempt ${attempt} of run ${id}`;
}

import type { Problem } from './problem.ts';
import { whereOf } from './problem.ts';

/** A mistake in an input, a policy or a file that the user named. Shown without a stack; exit 64, or the job fails. */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: readonly Problem[]) {
    super(problems.map((problem) => `${whereOf(problem)}: ${problem.message} ${problem.hint}`).join('\n'));
    this.name = 'UserError';
    this.problems = problems;
  }
}

/** The world did not play along (permission, rate limit, network): a sink degrades, a read becomes an ERROR verdict. */
export class EnvironmentError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'EnvironmentError';
    this.hint = hint;
  }
}

/** The world's refusal of what somebody named, as a mistake with a place; any other error as it is. */
export function asMistake(error: unknown, at: Pick<Problem, 'code' | 'path' | 'key'>): unknown {
  return error instanceof EnvironmentError
    ? new UserError({ ...at, message: error.message, hint: error.hint })
    : error;
}

/** For the `default` of a closed union: reached only by a bug of ours. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case ${JSON.stringify(value)}`);
}

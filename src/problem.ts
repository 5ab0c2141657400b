/**
 * What went wrong with an input, in three parts: what and where, why it matters (in `message`), what to do (`hint`).
 * Parsers return problems, they do not throw for data; a door prints them all at once.
 */
export interface Problem {
  /** Stable, kebab-case: `csv/open-quote`, `policy/unknown-key`. */
  readonly code: string;
  /** Relative to the workspace, with `/`; or the name of an input or option. */
  readonly path: string;
  /** One-based. */
  readonly line?: number;
  readonly column?: number;
  /** The key inside the file: `requirements[2].max`. */
  readonly key?: string;
  readonly message: string;
  readonly hint: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(...problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}

/** `fates.yml:12:5 (requirements[0].max)`, as far as it is known. */
export function whereOf(problem: Problem): string {
  const position = [problem.path, problem.line, problem.column]
    .filter((part) => part !== undefined)
    .join(':');
  return problem.key === undefined ? position : `${position} (${problem.key})`;
}

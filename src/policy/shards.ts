import { compare } from './mistake.ts';
import type { Policy, SubjectPolicy } from './policy.ts';

/** Tests paths against one glob, with picomatch's meaning of `*`, `**`, `?`, `[…]` and `{…}`. */
export type Matcher = (glob: string) => (path: string) => boolean;

/**
 * The files that a table's path or glob stands for, sorted. A path that exists stands for itself, whatever signs it
 * has; nothing that matches gives none.
 */
export function shardsOf(table: string, paths: readonly string[], match: Matcher): readonly string[] {
  if (paths.includes(table)) {
    return [table];
  }
  if (!hasGlobSigns(table)) {
    return [];
  }
  const matches = match(table);
  // A matcher of picomatch takes more than a path: `filter` itself would give it the index too.
  return paths.filter((path) => matches(path)).toSorted(compare);
}

/** The file of this path, or all files below it where it is a folder; in the order of `paths`. */
export function filesAt(path: string, paths: readonly string[]): readonly string[] {
  return paths.includes(path) ? [path] : paths.filter((each) => each.startsWith(`${path}/`));
}

/** Whether a path may be a glob; of one without such signs it is certain that it stands for one file. */
export function hasGlobSigns(path: string): boolean {
  return /[*?[\]{}()!+@]/u.test(path);
}

/** All files whose headers `plan` looks at, sorted. */
export function evaluationTables(
  policy: Policy,
  paths: readonly string[],
  match: Matcher,
): readonly string[] {
  const all = policy.subjects.flatMap(({ evaluation }) => shardsOf(evaluation.table, paths, match));
  return [...new Set(all)].toSorted(compare);
}

/** Paths or globs of the tables beside the evaluation's: of training, and of each shift. */
export function furtherTables({ training, shifts = {} }: SubjectPolicy): readonly string[] {
  return [
    ...(training === undefined ? [] : [training.table]),
    ...Object.values(shifts).map(({ table }) => table),
  ];
}

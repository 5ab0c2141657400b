/** What the files that list dependencies fix, and what they leave open. */

export type Ecosystem = 'pypi' | 'conda' | 'npm' | 'docker';

export interface Unpinned {
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** As the file writes it; empty: any version. */
  readonly constraint: string;
}

export interface DependencyFile {
  readonly path: string;
  readonly ecosystem: Ecosystem;
  readonly total: number;
  /** Fixed to one version, here or by the lock file beside it. */
  readonly pinned: number;
  /** Fixed by a digest of the content, here or by the lock file beside it. */
  readonly hashed: number;
  /** At most 100. */
  readonly unpinned: readonly Unpinned[];
}

export interface DependencyReport {
  readonly files: readonly DependencyFile[];
}

/** One dependency as a file writes it. */
export interface Dependency extends Unpinned {
  readonly isPinned: boolean;
  readonly isHashed: boolean;
}

/** Names of what a lock file fixes; `hashed` is the part that has digests too. */
export interface Lock {
  readonly pinned: ReadonlySet<string>;
  readonly hashed: ReadonlySet<string>;
}

const MAX_UNPINNED = 100;

export function fileOf(
  path: string,
  ecosystem: Ecosystem,
  dependencies: readonly Dependency[],
): DependencyFile {
  return {
    path,
    ecosystem,
    total: dependencies.length,
    pinned: dependencies.filter(({ isPinned }) => isPinned).length,
    hashed: dependencies.filter(({ isHashed }) => isHashed).length,
    unpinned: dependencies
      .filter(({ isPinned }) => !isPinned)
      .slice(0, MAX_UNPINNED)
      .map(({ name, line, constraint }) => ({ name, line, constraint })),
  };
}

/** What a lock file fixes counts as fixed, whatever the list itself leaves open. */
export function underLock(
  dependencies: readonly Dependency[],
  lock: Lock | undefined,
): readonly Dependency[] {
  return lock === undefined
    ? dependencies
    : dependencies.map((each) => ({
        ...each,
        isPinned: each.isPinned || lock.pinned.has(each.name),
        isHashed: each.isHashed || lock.hashed.has(each.name),
      }));
}

/** PEP 503: one spelling of a name. */
export function pypiName(name: string): string {
  return name.replaceAll(/[-_.]+/gu, '-').toLowerCase();
}

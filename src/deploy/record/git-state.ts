/** What git says about the checkout after the command. */
import type { Git, GitAnswer } from '../../platform/git/git.ts';

export interface Repository {
  readonly kind: 'repository';
  /** HEAD. */
  readonly commit: string;
  /** Paths at HEAD, from the root of the workspace. */
  readonly tracked: ReadonlySet<string>;
  /** Tracked at HEAD, and no longer as they were there. */
  readonly changed: readonly string[];
  /** Not tracked at HEAD and not ignored. */
  readonly untracked: readonly string[];
}

export type GitState = Repository | { readonly kind: 'none'; readonly reason: string };

/** The workspace has to be the root of the repository; else, and where git does not answer, the reason. */
export async function readGitState(git: Git): Promise<GitState> {
  const [head, above, tree, status] = await Promise.all([
    git('rev-parse', '--verify', 'HEAD^{commit}'),
    git('rev-parse', '--show-prefix'),
    git('ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD'),
    git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=none'),
  ]);
  if (!head.ok || !above.ok || !tree.ok || !status.ok) {
    return { kind: 'none', reason: reasonAmong([head, above, tree, status]) };
  }
  if (above.text.trim() !== '') {
    return { kind: 'none', reason: 'the workspace is a folder within another repository' };
  }
  const tracked = new Set(names(tree.text));
  const touched = names(status.text).map((entry) => entry.slice('XY '.length));
  return {
    kind: 'repository',
    commit: head.text.trim(),
    tracked,
    changed: touched.filter((path) => tracked.has(path)),
    untracked: touched.filter((path) => !tracked.has(path)),
  };
}

function reasonAmong(answers: readonly GitAnswer[]): string {
  return answers.flatMap((answer) => (answer.ok ? [] : [answer.reason]))[0] ?? '';
}

function names(listing: string): readonly string[] {
  return listing.split('\0').filter((name) => name !== '');
}

import type { Problem } from '../problem.ts';
import type { Workspace } from './workspace.ts';

/** The files of one commit, read as data from git's objects or GitHub's API: nothing is checked out or run. */
export interface CommitTree extends Workspace {
  /** Full id of the commit. */
  readonly commit: string;
  /** Where its objects come from, for the report: what was there, a fetch of this commit alone, or the API. */
  readonly from: 'git' | 'fetch' | 'api';
  /** Git's id of the file's bytes as they were committed; undefined when the commit has no such file. */
  blobOf(path: string): Promise<string | undefined>;
}

/** A tree that exists and cannot be read: what would be compared with it is MISSING, not good. */
export interface UnavailableTree {
  readonly commit?: string;
  readonly problem: Problem;
}

/** What a change is judged by and compared with (github.md, "Which tree, which base"). */
export interface BaseSide {
  /** Tip of the base branch: its policy, presets and waivers count. Absent: the commit is judged by its own. */
  readonly policy?: CommitTree | UnavailableTree;
  /** What the numbers are compared with: the merge commit's first parent, else the merge base. */
  readonly baseline: CommitTree | UnavailableTree;
  /** `main` … for people. */
  readonly ref?: string;
  /**
   * Whether a file of the assessed tree has the bytes that it has in the baseline, where its path may have been another; false
   * when git cannot tell.
   */
  isUnchanged(path: string, before?: string): Promise<boolean>;
}

export function isAvailable(tree: CommitTree | UnavailableTree): tree is CommitTree {
  return !('problem' in tree);
}

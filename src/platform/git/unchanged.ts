import type { BaseSide, CommitTree, UnavailableTree } from '../../discover/commit-tree.ts';
import type { Workspace } from '../../discover/workspace.ts';
import { EnvironmentError, UserError } from '../../errors.ts';
import { blobId } from './blob-id.ts';
import { openCommitTree } from './commit-trees.ts';
import type { GitPlace } from './git-process.ts';
import type { Git } from './git.ts';
import { madeByTheJob, openGit } from './git.ts';

export interface UnchangedInputs {
  readonly place: GitPlace;
  /** Git in that place, where somebody has it already: what it was asked before it need not be asked again. */
  readonly git?: Git;
  readonly workspace: Workspace;
  /** What is checked out: the full id of HEAD. */
  readonly head: string;
  readonly baseline: CommitTree | UnavailableTree;
  /** Folder of the workspace below the repository's root, with a final `/`; absent for the root itself. */
  readonly below?: string;
}

/** What git says of a path of the workspace: its committed id, if what is there now is what was committed. */
type Committed = (path: string) => Promise<string | undefined>;

/**
 * Whether a file of the workspace is the same as in the baseline, in the sense of `BaseSide.isUnchanged`. Git is asked once, on the
 * first question; where it cannot tell, the file's own bytes are hashed, so converted line endings then count as a change.
 */
export function unchangedSince(inputs: UnchangedInputs): BaseSide['isUnchanged'] {
  const { workspace, baseline } = inputs;
  let asked: Promise<Committed | undefined> | undefined;
  return async (path, earlier = path) => {
    try {
      const before = 'problem' in baseline ? undefined : await baseline.blobOf(earlier);
      if (before === undefined) {
        return false;
      }
      asked ??= askGit(inputs);
      const committed = await asked;
      const now =
        committed === undefined ? await idOf(workspace, path, before.length) : await committed(path);
      return now === before;
    } catch (error) {
      if (error instanceof EnvironmentError || error instanceof UserError) {
        return false;
      }
      throw error;
    }
  };
}

async function askGit(inputs: UnchangedInputs): Promise<Committed | undefined> {
  const { place, head, below = '', git = openGit(place.folder, place.environment) } = inputs;
  const made = await madeByTheJob(git);
  if ('reason' in made) {
    return undefined;
  }
  const tree = await openCommitTree(head, { place });
  return 'problem' in tree
    ? undefined
    : async (path) => (made.isMade(below + path) ? undefined : tree.blobOf(below + path));
}

async function idOf(workspace: Workspace, path: string, digits: number): Promise<string | undefined> {
  const source = await workspace.open(path);
  return source === null ? undefined : blobId(source, digits);
}

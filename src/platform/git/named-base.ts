import type { BaseSide } from '../../discover/commit-tree.ts';
import type { Workspace } from '../../discover/workspace.ts';
import type { Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import { presenceOf } from './git-fetch.ts';
import { folderBelowRoot, resolveRef } from './git-history.ts';
import type { GitPlace } from './git-process.ts';
import { openGitTree } from './git-tree.ts';
import { openGit } from './git.ts';
import { unchangedSince } from './unchanged.ts';

/**
 * The base that somebody names on the command line, from local git alone: nothing is fetched. Policy and baseline are
 * the same commit. The folder may lie below the repository's root; paths then count from it.
 */
export async function openNamedBase(
  place: GitPlace,
  ref: string,
  workspace: Workspace,
): Promise<Result<BaseSide>> {
  const git = openGit(place.folder, place.environment);
  const commit = await resolveRef(git, ref);
  if (!commit.ok) {
    return commit;
  }
  const presence = await presenceOf(git, commit.value);
  if (presence.kind !== 'whole') {
    return refuse({
      code: 'base/unreadable',
      path: '--base',
      message: `${ref} is the commit ${commit.value}, and not all of its objects are in this repository.`,
      hint: `Fetch them first: git fetch --no-filter --refetch --depth=1 origin ${commit.value}`,
    });
  }
  const below = await folderBelowRoot(git);
  const tree = await openGitTree(place, commit.value, { from: 'git', below });
  const head = await resolveRef(git, 'HEAD');
  const isUnchanged = unchangedSince({
    place,
    workspace,
    head: head.ok ? head.value : commit.value,
    baseline: tree,
    below,
  });
  return succeed({ policy: tree, baseline: tree, ref, isUnchanged });
}

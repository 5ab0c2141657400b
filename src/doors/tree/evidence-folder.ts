/** The input `evidence`: a folder with what earlier jobs made, over the checkout, read as a hostile one. */
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isAvailable } from '../../discover/commit-tree.ts';
import type { Workspace } from '../../discover/workspace.ts';
import { UserError } from '../../errors.ts';
import type { TreeSources } from '../../platform/git/commit-trees.ts';
import { openCommitTree } from '../../platform/git/commit-trees.ts';
import { overlayWorkspace } from '../../platform/overlay-workspace.ts';
import { MOST_FILES } from '../../platform/workspace.ts';

export interface EvidenceFolder {
  /** As the input gives it: from the workspace, or absolute. */
  readonly folder: string;
  /** Folder of the workspace. */
  readonly root: string;
  readonly workspace: Workspace;
  /** Full id of HEAD. */
  readonly head: string;
  readonly sources: TreeSources;
}

/** The workspace with the folder over it. Which files are tracked has to be known: else a made file could pass for a committed one. */
export async function withEvidenceFolder(given: EvidenceFolder): Promise<Workspace> {
  const place = await placeOf(given);
  const tree = await openCommitTree(given.head, given.sources);
  if (!isAvailable(tree)) {
    throw unusable(
      `it is unknown which files are tracked, and those would have to count instead (${tree.problem.message})`,
      tree.problem.hint,
    );
  }
  const tracked = await tree.list();
  if (tracked.files.length >= MOST_FILES) {
    throw unusable(
      `the commit has ${MOST_FILES} files or more, so it is unknown which are tracked`,
      'Commit the evidence.',
    );
  }
  return overlayWorkspace({ workspace: given.workspace, tracked, ...place });
}

/** Real path of the folder. Inside the workspace no link may lead to it: whoever changes the tree would choose what is read. */
async function placeOf({
  folder,
  root,
}: EvidenceFolder): Promise<{ readonly root: string; readonly within?: string }> {
  const base = await realpath(root);
  const named = isAbsolute(folder) ? folder : resolve(base, folder);
  const real = await realpath(named).catch(() => undefined);
  if (real === undefined || !(await stat(real)).isDirectory()) {
    throw unusable(
      real === undefined ? 'there is no such folder' : 'it is a file',
      'Download the artifact of the job that made the evidence into this folder before this step.',
    );
  }
  const [above, below, asNamed] = [relative(real, base), relative(base, real), relative(base, named)];
  if (!leaves(above)) {
    throw unusable(
      'it is the workspace, or holds it',
      'Give a folder of its own, like `${{ runner.temp }}/fates-evidence`.',
    );
  }
  const isInside = !leaves(below);
  if (leaves(asNamed) ? isInside && !isAbsolute(folder) : asNamed !== below) {
    throw unusable(
      'a symbolic link of the workspace is on the way to it',
      'Give the folder itself; nobody who changes the tree may choose what is read.',
    );
  }
  return { root: real, ...(isInside ? { within: `${below.split(sep).join('/')}/` } : {}) };
}

/** Whether a relative path leads out. */
function leaves(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

function unusable(why: string, hint: string): UserError {
  return new UserError({
    code: 'action/evidence',
    path: 'action.yml',
    key: 'inputs.evidence',
    message: `The folder of \`evidence\` cannot be used: ${why}.`,
    hint,
  });
}

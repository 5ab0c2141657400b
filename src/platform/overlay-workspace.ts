/** A workspace with evidence over it that earlier jobs made: files of another folder, where no commit has a say. */
import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Listing, Workspace } from '../discover/workspace.ts';
import { UserError } from '../errors.ts';
import type { ByteSource } from '../evidence/bytes.ts';
import type { Digests } from './file-bytes.ts';
import { fileBytes } from './file-bytes.ts';
import { overlayFiles } from './overlay-files.ts';

export interface OverlayInputs {
  readonly workspace: Workspace;
  /** All that HEAD's commit has; links and submodules are in its `notLookedAt`. */
  readonly tracked: Listing;
  /** Real path of the folder with evidence. */
  readonly root: string;
  /** Where that folder lies in the workspace, with a final `/`; absent when it lies elsewhere. */
  readonly within?: string;
}

/** Refusals that are named one by one; the rest is counted. */
const MOST_NAMED = 1000;

/**
 * A file of the overlay counts under its path in it, unless HEAD's commit has a file of that path, or one of the two is a file where the other
 * has a folder. A file that is only in the working tree gives way: both are what jobs made, and the folder is what somebody
 * named. Of what does not count the listing says why.
 */
export async function overlayWorkspace(inputs: OverlayInputs): Promise<Workspace> {
  const { workspace, tracked, root, within } = inputs;
  const [under, over] = await Promise.all([workspace.list(), overlayFiles(root)]);
  const committed = pathsOf([...tracked.files, ...tracked.notLookedAt]);
  const refused = over.files.flatMap(({ path }) => refusal(path, committed));
  const isRefused = new Set(refused.map(({ path }) => path));
  const given = new Map(
    over.files.filter(({ path }) => !isRefused.has(path)).map((file) => [file.path, file.size]),
  );
  const givenPaths = pathsOf([...given.keys()].map((path) => ({ path })));
  const made = under.files.filter(({ path }) => !committed.leaves.has(path));
  const replaced = new Set(made.flatMap(({ path }) => (collides(path, givenPaths) ? [path] : [])));
  const same = (path: string): boolean =>
    within !== undefined && path.startsWith(within) && !committed.leaves.has(path);
  const files = [
    ...under.files.filter(({ path }) => !replaced.has(path) && !same(path)),
    ...[...given].map(([path, size]) => ({ path, size })),
  ];
  const digests: Digests = new Map();
  return {
    list: () =>
      Promise.resolve({
        files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        notLookedAt: [
          ...under.notLookedAt,
          ...bounded([...over.notLookedAt, ...refused]),
          ...[...replaced].map((path) => ({ path, reason: REPLACED })),
        ],
      }),
    open: (path) => (given.has(path) ? openGiven(root, path, digests) : workspace.open(path)),
  };
}

const REPLACED =
  'in the workspace, where no commit has it; the folder of `evidence` has it too, and that counts';

interface Paths {
  readonly leaves: ReadonlySet<string>;
  /** All folders above them. */
  readonly folders: ReadonlySet<string>;
}

function pathsOf(entries: readonly { readonly path: string }[]): Paths {
  return {
    leaves: new Set(entries.map(({ path }) => path)),
    folders: new Set(entries.flatMap(({ path }) => foldersOf(path))),
  };
}

/** `a/b/c` → `a`, `a/b`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Whether the same path is there, or a file where the other has a folder. */
function collides(path: string, { leaves, folders }: Paths): boolean {
  return leaves.has(path) || folders.has(path) || foldersOf(path).some((folder) => leaves.has(folder));
}

function refusal(path: string, committed: Paths): Listing['notLookedAt'] {
  if (!collides(path, committed)) {
    return [];
  }
  const what = committed.leaves.has(path)
    ? 'it is tracked, so the committed file counts'
    : 'a commit has a file where it has a folder, or a folder where it is a file';
  return [{ path, reason: `in the folder of \`evidence\`; ${what}` }];
}

function bounded(entries: Listing['notLookedAt']): Listing['notLookedAt'] {
  const rest = entries.length - MOST_NAMED;
  return rest <= 0
    ? entries
    : [
        ...entries.slice(0, MOST_NAMED),
        { path: '.', reason: `${rest} more in the folder of \`evidence\` do not count` },
      ];
}

/** Looked at again: between the listing and now it may have become a link. */
async function openGiven(root: string, path: string, digests: Digests): Promise<ByteSource | null> {
  const absolute = join(root, path);
  const status = await lstat(absolute).catch(() => null);
  if (status === null) {
    return null;
  }
  if (!status.isFile() || (await realpath(absolute)) !== absolute) {
    throw new UserError({
      code: 'evidence/not-a-file',
      path,
      message: 'In the folder of `evidence` it was a file and is none any more, so nothing of it is read.',
      hint: 'Let nothing write into that folder while this action runs.',
    });
  }
  return fileBytes(absolute, path, status.size, digests);
}

import type { CommitTree } from '../discover/commit-tree.ts';
import type { Listing, Workspace } from '../discover/workspace.ts';
import { UserError } from '../errors.ts';
import type { ZipEntry } from '../evidence/bytes.ts';
import { memoryBytes } from './memory-bytes.ts';
import { isPlainPath } from './plain-path.ts';
import { unpackEntry } from './zip-entry.ts';

/** An artifact as it was downloaded: one zip in memory, and its entries. */
export interface Artifact {
  readonly zip: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

/** Of all its files together, unpacked. */
export const MOST_UNPACKED = 256 * 1024 * 1024;

/**
 * A commit's tree, and what a run gave that is in no commit. A file that is tracked is the commit's, whatever the artifact
 * says. Names lead nowhere: they are keys of a table, never paths of a file system.
 */
export function withArtifact(tree: CommitTree, { zip, entries }: Artifact, tracked: Listing): Workspace {
  const own = new Set(tracked.files.map(({ path }) => path));
  const given = new Map<string, ZipEntry>();
  const notLookedAt = [...tracked.notLookedAt];
  for (const entry of entries) {
    const { name } = entry;
    const reason = refusalOf(name, own, given);
    if (reason === undefined) {
      given.set(name, entry);
    } else if (!name.endsWith('/')) {
      notLookedAt.push({ path: name, reason });
    }
  }
  const files = [
    ...tracked.files,
    ...[...given.values()].map(({ name, whole }) => ({ path: name, size: whole })),
  ];
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    list: () => Promise.resolve({ files, notLookedAt }),
    open: async (path) => {
      const entry = given.get(path);
      return entry === undefined ? tree.open(path) : memoryBytes(path, unpacked(zip, entry), 'artifact');
    },
  };
}

function refusalOf(
  name: string,
  tracked: ReadonlySet<string>,
  given: ReadonlyMap<string, ZipEntry>,
): string | undefined {
  if (name.endsWith('/')) {
    return 'a folder';
  }
  if (!isPlainPath(name)) {
    return 'in the artifact of the pull request’s run under a name that is no plain path';
  }
  if (tracked.has(name)) {
    return 'in the artifact of the pull request’s run; it is tracked, so the committed file counts';
  }
  return given.has(name) ? 'twice in the artifact of the pull request’s run; the first counts' : undefined;
}

function unpacked(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return unpackEntry(zip, entry);
  } catch (error) {
    throw new UserError({
      code: 'fork/artifact',
      path: entry.name,
      message: `The artifact of the pull request's run cannot be unpacked: ${error instanceof Error ? error.message : String(error)}.`,
      hint: 'Upload the evidence with actions/upload-artifact, and nothing else.',
    });
  }
}

/** The files of a folder that somebody else filled: a list of regular files, bounded, and all that is none by name. */
import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Listing } from '../discover/workspace.ts';
import { isPlainPath } from './plain-path.ts';
import { SKIPPED } from './workspace.ts';

/** Entries of any kind. */
export const MOST_ENTRIES = 20_000;

/** Sorted by path. No link is followed, not even one that stays inside. Of a folder with too many entries nothing is given. */
export async function overlayFiles(root: string): Promise<Listing> {
  const files: { path: string; size: number }[] = [];
  const notLookedAt: { path: string; reason: string }[] = [];
  const folders = [''];
  let entries = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for await (const { name } of await opendir(join(root, folder))) {
      entries += 1;
      if (entries > MOST_ENTRIES) {
        return { files: [], notLookedAt: [{ path: '.', reason: TOO_MANY }] };
      }
      const path = folder === '' ? name : `${folder}/${name}`;
      const status = await lstat(join(root, path)).catch(() => undefined);
      const reason = refusalOf(path, name, status);
      if (reason !== undefined) {
        notLookedAt.push({ path, reason: `in the folder of \`evidence\`: ${reason}` });
      } else if (status?.isDirectory() === true) {
        folders.push(path);
      } else {
        files.push({ path, size: status?.size ?? 0 });
      }
    }
  }
  return { files: files.toSorted(byPath), notLookedAt: notLookedAt.toSorted(byPath) };
}

const TOO_MANY = `the folder of \`evidence\` holds more than ${MOST_ENTRIES} files, so none of them counts`;

function refusalOf(
  path: string,
  name: string,
  status: Awaited<ReturnType<typeof lstat>> | undefined,
): string | undefined {
  if (SKIPPED.has(name)) {
    return 'a folder that never is evidence';
  }
  if (status === undefined || !isPlainPath(path)) {
    return 'a name that is no plain path';
  }
  if (status.isSymbolicLink()) {
    return 'a symbolic link';
  }
  return status.isFile() || status.isDirectory() ? undefined : 'a device, a pipe or a socket';
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

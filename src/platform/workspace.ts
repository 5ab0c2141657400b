import type { Dirent } from 'node:fs';
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Listing, Workspace } from '../discover/workspace.ts';
import { UserError } from '../errors.ts';
import type { ByteSource } from '../evidence/bytes.ts';
import type { Digests } from './file-bytes.ts';
import { fileBytes } from './file-bytes.ts';

/** Folders that hold no evidence of ours and may hold a hundred thousand files. */
export const SKIPPED = new Set(['.git', 'node_modules', '.venv', '__pycache__']);
/** Files of one tree; past it the listing names what was left out. */
export const MOST_FILES = 200_000;

/** Why a link to a folder is not followed. */
export const FOLDER_LINK = 'a symbolic link to a folder';

/** The tree below a folder. Symbolic links are followed only to files inside it. */
export async function openWorkspace(folder: string): Promise<Workspace> {
  const root = await realpath(folder).catch(() => {
    throw new UserError({
      code: 'workspace/no-such-folder',
      path: folder,
      message: 'There is no such folder, so nothing can be assessed.',
      hint: 'Give the folder that holds fates.yml or the evaluation table.',
    });
  });
  if (!(await stat(root)).isDirectory()) {
    throw new UserError({
      code: 'workspace/not-a-folder',
      path: folder,
      message: 'This is a file, and a folder is assessed.',
      hint: 'Give the folder around it, or use `fates measure --table` for one file.',
    });
  }
  const digests: Digests = new Map();
  return { list: () => list(root), open: (path) => openFile(root, path, digests) };
}

function isInside(root: string, absolute: string): boolean {
  return absolute === root || absolute.startsWith(root.endsWith(sep) ? root : root + sep);
}

async function openFile(root: string, path: string, digests: Digests): Promise<ByteSource | null> {
  const real = realOf(resolve(root, path), path);
  if (real === null) {
    return null;
  }
  if (!isInside(root, real)) {
    throw new UserError({
      code: 'workspace/outside',
      path,
      message: 'It leads out of the workspace, and nothing outside is read.',
      hint: 'Put the file itself into the repository instead of a link or a path with `..`.',
    });
  }
  const status = statSync(real);
  if (!status.isFile()) {
    throw new UserError({
      code: 'workspace/not-a-file',
      path,
      message: 'It is a folder or a device, and a file is needed here.',
      hint: 'Name the file itself, or a glob for several shards of one table.',
    });
  }
  return fileBytes(real, path, status.size, digests);
}

/**
 * Where a path leads; null where nothing is. A folder on the way that may not be entered is no proof of that. Asked synchronously, as
 * all that is asked of one file: a thread for each costs more than the answer.
 */
export function realOf(absolute: string, path: string): string | null {
  try {
    return realpathSync.native(absolute);
  } catch (error) {
    const code = refusalOf(error);
    if (code === undefined) {
      return null;
    }
    throw new UserError({
      code: 'workspace/refused',
      path,
      message: `The file system refused to look for it (${code}), so whether it is there is not known.`,
      hint: 'Let this user enter the folders above it (`chmod`), then run again.',
    });
  }
}

/** The code of an error by which the file system denies access; undefined for any other. */
function refusalOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'EACCES' || code === 'EPERM' ? code : undefined;
}

interface Collected {
  readonly files: { path: string; size: number }[];
  readonly notLookedAt: { path: string; reason: string }[];
}

async function list(root: string): Promise<Listing> {
  const found: Collected = { files: [], notLookedAt: [] };
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (found.files.length > MOST_FILES) {
      const reason = `the tree holds more than ${MOST_FILES} files`;
      found.notLookedAt.push(...[folder, ...folders].map((path) => ({ path, reason })));
      break;
    }
    folders.push(...(await listFolder(root, folder, found)));
  }
  found.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  found.notLookedAt.sort((a, b) => (a.path < b.path ? -1 : 1));
  return found;
}

/** Entries of a folder; one that may not be looked into is named as that, and has none. */
async function entriesOf(root: string, folder: string, found: Collected): Promise<readonly Dirent[]> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const code = refusalOf(error);
    if (code === undefined) {
      throw error;
    }
    const reason = `a folder that the file system refused to list (${code})`;
    found.notLookedAt.push({ path: folder === '' ? '.' : folder, reason });
    return [];
  }
}

/** Adds the folder's files and gives its sub-folders. */
async function listFolder(root: string, folder: string, found: Collected): Promise<readonly string[]> {
  const subfolders: string[] = [];
  for (const entry of await entriesOf(root, folder, found)) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) {
      subfolders.push(path);
    } else if (entry.isFile()) {
      found.files.push({ path, size: lstatSync(join(root, path)).size });
    } else if (entry.isSymbolicLink()) {
      listLink(root, path, found);
    }
  }
  return subfolders;
}

function listLink(root: string, path: string, found: Collected): void {
  const real = targetOf(join(root, path));
  if ('reason' in real) {
    found.notLookedAt.push({ path, reason: real.reason });
    return;
  }
  if (!isInside(root, real.path)) {
    found.notLookedAt.push({ path, reason: 'a symbolic link out of the workspace' });
    return;
  }
  const status = statSync(real.path);
  if (status.isFile()) {
    found.files.push({ path, size: status.size });
  } else {
    found.notLookedAt.push({ path, reason: FOLDER_LINK });
  }
}

/** Where a link leads, or why that is not known. */
function targetOf(link: string): { readonly path: string } | { readonly reason: string } {
  try {
    return { path: realpathSync.native(link) };
  } catch (error) {
    const code = refusalOf(error);
    return {
      reason:
        code === undefined
          ? 'a symbolic link to nothing'
          : `a symbolic link that the file system refused to follow (${code})`,
    };
  }
}

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

/** The file behind all symbolic links; null when there is none. Asked synchronously: a thread for each file costs more than the answer. */
function realPathOf(absolute: string): string | null {
  try {
    return realpathSync.native(absolute);
  } catch {
    return null;
  }
}

async function openFile(root: string, path: string, digests: Digests): Promise<ByteSource | null> {
  const real = realPathOf(resolve(root, path));
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

/** Adds the folder's files and gives its sub-folders. */
async function listFolder(root: string, folder: string, found: Collected): Promise<readonly string[]> {
  const subfolders: string[] = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
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
  const real = realPathOf(join(root, path));
  const reason =
    real === null
      ? 'a symbolic link to nothing'
      : isInside(root, real)
        ? undefined
        : 'a symbolic link out of the workspace';
  if (real === null || reason !== undefined) {
    found.notLookedAt.push({ path, reason: reason ?? 'a symbolic link to nothing' });
    return;
  }
  const status = statSync(real);
  if (status.isFile()) {
    found.files.push({ path, size: status.size });
  } else {
    found.notLookedAt.push({ path, reason: 'a symbolic link to a folder' });
  }
}

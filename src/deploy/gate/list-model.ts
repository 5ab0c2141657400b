import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface ListedFile {
  /** From the folder of files, with `/`. */
  readonly path: string;
  readonly bytes: number;
}

export interface ModelListing {
  readonly kind: 'file' | 'folder';
  readonly files: readonly ListedFile[];
  /** What is neither a file nor a folder, and may not be deployed. */
  readonly refusals: readonly string[];
}

/** Models of more files than this are not deployed: their listing would not end in sensible time. */
const MOST_FILES = 200_000;

/**
 * The regular files of a model below `root`: nothing is left out, hidden ones neither, and no symbolic link is followed,
 * on the way to it or inside it. A string says why there is no listing.
 */
export async function listModel(root: string, path: string): Promise<ModelListing | string> {
  const parts = path.split('/');
  for (const depth of parts.keys()) {
    const at = parts.slice(0, depth + 1).join('/');
    const status = await lstat(join(root, at)).catch(() => undefined);
    if (status === undefined) {
      return `${path} was not found.`;
    }
    if (status.isSymbolicLink()) {
      return `${at} is a symbolic link, and only files themselves are deployed.`;
    }
    if (at === path && status.isFile()) {
      return { kind: 'file', files: [{ path, bytes: status.size }], refusals: [] };
    }
    if (!status.isDirectory()) {
      return `${at} is ${at === path ? 'neither a file nor a folder' : 'no folder'}, so it is not the model that was assessed.`;
    }
  }
  return listFolder(root, path);
}

async function listFolder(root: string, path: string): Promise<ModelListing | string> {
  const [files, refusals, folders]: [ListedFile[], string[], string[]] = [[], [], [path]];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const at = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        folders.push(at);
      } else if (entry.isFile()) {
        files.push({ path: at, bytes: (await lstat(join(root, at))).size });
      } else {
        refusals.push(`${at} is ${unusual(entry)}, and only files themselves are deployed.`);
      }
    }
    if (files.length + folders.length > MOST_FILES) {
      return `${path} holds more than ${MOST_FILES} files.`;
    }
  }
  return { kind: 'folder', files, refusals };
}

function unusual(entry: Dirent): string {
  return entry.isSymbolicLink() ? 'a symbolic link' : 'neither a file nor a folder';
}

/** What a scan of given paths looks at: regular files only, each once, and by name all that is left out. */
import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize, sep } from 'node:path';

/** Folders that are not walked unless they are named themselves. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);
/** Files of one scan; past it what is left is listed as not examined. */
const MOST_FILES = 500_000;

export interface ScanTarget {
  /** As the user would name it: relative where the given path was. */
  readonly path: string;
  readonly absolute: string;
}

export interface ScanTargets {
  /** By path. */
  readonly files: readonly ScanTarget[];
  /** By path, each with a reason that completes "not examined: ". */
  readonly notExamined: readonly { readonly path: string; readonly reason: string }[];
  /** Folders that were passed over by their name. */
  readonly skipped: readonly string[];
  /** Given paths where nothing is. */
  readonly missing: readonly string[];
}

/** Never rejects for what a path holds: what cannot be read is listed. */
export async function scanTargets(paths: readonly string[]): Promise<ScanTargets> {
  const walk = new Walk();
  for (const path of paths) {
    await walk.start(path);
  }
  return walk.targets();
}

class Walk {
  /** By real path, so that a file is there once. */
  readonly #files = new Map<string, ScanTarget>();
  readonly #notExamined = new Map<string, string>();
  readonly #skipped = new Set<string>();
  readonly #missing: string[] = [];
  readonly #folders = new Set<string>();
  /** Links to files of the same root: only those whose file is not met otherwise count. */
  readonly #links: { path: string; real: string }[] = [];

  async start(given: string): Promise<void> {
    if (given === '') {
      this.#missing.push(given);
      return;
    }
    const path = normalize(given).replace(/(?<=.)[/\\]+$/, '');
    const real = await realpath(path).catch(reasonOf);
    if (typeof real !== 'string') {
      this.#refuse(path, real, given);
      return;
    }
    const status = await stat(real).catch(reasonOf);
    if ('reason' in status) {
      this.#refuse(path, status, given);
    } else if (status.isDirectory()) {
      await this.#walk(real, path);
      await this.#followLinks();
    } else {
      this.#add(path, real, status);
    }
  }

  targets(): ScanTargets {
    const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
    return {
      files: [...this.#files.values()].sort(byPath),
      notExamined: [...this.#notExamined].map(([path, reason]) => ({ path, reason })).sort(byPath),
      skipped: [...this.#skipped].sort(),
      missing: this.#missing,
    };
  }

  #refuse(path: string, { reason, isAbsent }: Refusal, given: string): void {
    if (isAbsent) {
      this.#missing.push(given);
    } else {
      this.#notExamined.set(path, reason);
    }
  }

  #add(path: string, real: string, status: Kind): void {
    if (!status.isFile()) {
      this.#notExamined.set(path, kindOf(status));
    } else if (this.#files.has(real)) {
      return;
    } else if (this.#files.size >= MOST_FILES) {
      this.#notExamined.set(path, `a scan takes at most ${MOST_FILES} files`);
    } else {
      this.#files.set(real, { path, absolute: real });
    }
  }

  async #walk(root: string, shown: string): Promise<void> {
    const folders = [{ real: root, path: shown }];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      if (!this.#folders.has(folder.real)) {
        this.#folders.add(folder.real);
        folders.push(...(await this.#list(root, folder)));
      }
    }
  }

  /** Adds what a folder holds, and gives its folders. */
  async #list(root: string, { real, path }: Folder): Promise<readonly Folder[]> {
    const entries = await readdir(real, { withFileTypes: true }).catch(reasonOf);
    if ('reason' in entries) {
      this.#notExamined.set(path, entries.reason);
      return [];
    }
    const folders: Folder[] = [];
    for (const entry of entries) {
      const inner = { real: join(real, entry.name), path: shownBelow(path, entry.name) };
      if (entry.isDirectory() && SKIPPED.has(entry.name)) {
        this.#skipped.add(inner.path);
      } else if (entry.isDirectory()) {
        folders.push(inner);
      } else if (entry.isSymbolicLink()) {
        await this.#link(root, inner);
      } else {
        // What it is stands in the folder: a look at each of thousands of files would cost more than reading the small ones.
        this.#add(inner.path, inner.real, entry);
      }
    }
    return folders;
  }

  async #link(root: string, { real, path }: Folder): Promise<void> {
    const target = await realpath(real).catch(() => undefined);
    if (target === undefined) {
      this.#notExamined.set(path, 'it is a symbolic link to nothing');
    } else if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      this.#notExamined.set(path, 'it is a symbolic link out of the given folder');
    } else {
      this.#links.push({ path, real: target });
    }
  }

  async #followLinks(): Promise<void> {
    for (const { path, real } of this.#links.splice(0)) {
      const status = await stat(real).catch(reasonOf);
      if ('reason' in status) {
        this.#notExamined.set(path, status.reason);
      } else if (!status.isDirectory()) {
        this.#add(path, real, status);
      } else if (!this.#folders.has(real)) {
        this.#notExamined.set(path, 'it is a symbolic link to a folder that is skipped');
      }
    }
  }
}

interface Folder {
  readonly real: string;
  readonly path: string;
}

interface Refusal {
  readonly reason: string;
  readonly isAbsent: boolean;
}

function shownBelow(path: string, name: string): string {
  return path === '.' ? name : isAbsolute(path) && path === sep ? sep + name : `${path}/${name}`;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'its symbolic links go in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it is not there under the name that the folder lists',
};

/** Why a file cannot be looked at, in words, from what the system's call said. */
export function reasonOf(error: unknown): Refusal {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code] ?? `it cannot be read (${code === '' ? 'unknown error' : code})`;
  return { reason, isAbsent: code === 'ENOENT' || code === 'ENOTDIR' };
}

type Kind = Stats | Dirent;

/** Why something that is no regular file is not opened. */
export function kindOf(status: Kind): string {
  if (status.isFIFO()) {
    return 'it is a pipe';
  }
  if (status.isSocket()) {
    return 'it is a socket';
  }
  return status.isBlockDevice() || status.isCharacterDevice() ? 'it is a device' : 'it is no regular file';
}

/**
 * Paths of a policy are relative to its folder, those of a report, a change and a workspace to the root. All use `/`.
 */

/** Folder of a path, `''` for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** `a/b/../c` → `a/c`; null when it leaves the root or is absolute. */
export function normalise(path: string): string | null {
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
    return null;
  }
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) {
        return null;
      }
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

/** A path or glob as written in a policy in `folder`, from the root; null when it leaves the root. */
export function fromRoot(folder: string, written: string): string | null {
  return normalise(folder === '' ? written : `${folder}/${written}`);
}

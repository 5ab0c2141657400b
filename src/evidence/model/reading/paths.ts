/** Whether a path that a file names can lead out of the file's own folder: absolute, a drive, a URL, `..`, or cut by a NUL. */
export function leavesFolder(path: string): boolean {
  return (
    /^[/\\~]/u.test(path) ||
    /^[A-Za-z][A-Za-z0-9+.-]*:/u.test(path) ||
    path.includes('\0') ||
    path.split(/[/\\]/u).includes('..')
  );
}

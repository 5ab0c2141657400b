import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The repository's folder: the scripts stand one level below it. */
export const ROOT: string = resolve(import.meta.dirname, '..');

/** Reads a text file of the repository by its path relative to the root. */
export function readText(path: string): string {
  return readFileSync(resolve(ROOT, path), 'utf8');
}

/** Whether the repository has this file or folder. */
export function present(path: string): boolean {
  return existsSync(resolve(ROOT, path));
}

/** Names that `.gitignore` lists, without slashes: enough for an ignore file that has only names. */
function ignoredNames(root: string): ReadonlySet<string> {
  const file = join(root, '.gitignore');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Set([
    '.git',
    ...lines.map((line) => line.trim().replace(/\/$/u, '')).filter((line) => line !== ''),
  ]);
}

/**
 * All files below `folder` (relative to `root`, '' for everything), as sorted paths with `/`, relative to `root`.
 * Leaves out what `.gitignore` names; needs no git, so that the tests run in an unpacked archive too.
 */
export function filesUnder(folder: string, root: string = ROOT): readonly string[] {
  const ignored = ignoredNames(root);
  const walk = (at: string): string[] =>
    readdirSync(join(root, at), { withFileTypes: true })
      .filter((entry) => !ignored.has(entry.name) && !entry.name.endsWith('.log'))
      .flatMap((entry) => {
        const path = at === '' ? entry.name : `${at}/${entry.name}`;
        return entry.isDirectory() ? walk(path) : [path];
      });
  return existsSync(join(root, folder)) ? walk(folder).sort() : [];
}

/** Whether this module is the program that was started, not an import of a test. */
export function isProgram(meta: ImportMeta): boolean {
  const started = process.argv[1];
  return started !== undefined && resolve(started) === resolve(meta.filename);
}

/** The folder of a path with `/`; '' at the top. */
export function folderOf(path: string): string {
  const folder = dirname(path);
  return folder === '.' ? '' : folder;
}

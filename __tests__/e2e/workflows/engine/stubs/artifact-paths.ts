import { globSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve, sep } from 'node:path';

const magic = /[*?[]/;

/** The part of a pattern before its first wildcard: where the search begins. */
function searchPath(pattern: string): string {
  if (!magic.test(pattern)) return pattern;
  const literal = pattern.split(sep).slice(
    0,
    pattern.split(sep).findIndex((part) => magic.test(part)),
  );
  return literal.join(sep) || sep;
}

const inside = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);

function commonAncestor(paths: readonly string[]): string {
  const split = paths.map((path) => path.split(sep));
  const [first = []] = split;
  const end = first.findIndex((part, at) => split.some((parts) => parts[at] !== part));
  return first.slice(0, end < 0 ? first.length : end).join(sep) || sep;
}

function found(pattern: string): readonly string[] {
  const everything = magic.test(pattern) ? globSync(pattern) : [pattern];
  return everything.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return [];
    return stat.isDirectory()
      ? globSync(join(path, '**')).filter((inner) => statSync(inner).isFile())
      : [path];
  });
}

export interface Found {
  /** What the paths in the artifact are relative to. */
  readonly root: string;
  /** Absolute. */
  readonly files: readonly string[];
}

/**
 * What actions/upload-artifact v4 takes for `path`: lines, `!` excludes, no hidden files unless asked for. One folder is the root itself, one
 * file lies at the root, several search paths have their least common ancestor as the root.
 */
export function artifactFiles(lines: string, workspace: string, hidden: boolean): Found {
  const patterns = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const absolute = (pattern: string): string =>
    normalize(resolve(workspace, pattern)).replace(/(.)\/$/, '$1');
  const wanted = patterns.filter((line) => !line.startsWith('!')).map(absolute);
  const excluded = new Set(
    patterns.filter((line) => line.startsWith('!')).flatMap((line) => found(absolute(line.slice(1)))),
  );
  const searched = [...new Set(wanted.map(searchPath))];
  const roots = searched.filter((path) => !searched.some((other) => other !== path && inside(path, other)));
  const [only = workspace] = roots;
  const seen = [...new Set(wanted.flatMap(found))].filter((path) => !excluded.has(path)).sort();
  const oneFile = roots.length === 1 && seen.length === 1 && seen[0] === only;
  const root = roots.length > 1 ? commonAncestor(roots) : oneFile ? dirname(only) : only;
  const isHidden = (path: string): boolean =>
    relative(root, path)
      .split(sep)
      .some((part) => part.startsWith('.'));
  return { root, files: hidden ? seen : seen.filter((path) => !isHidden(path)) };
}

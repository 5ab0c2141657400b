/** Which files are looked at for one subject, by their paths alone. */
import type { Listing } from '../../discover/workspace.ts';
import type { Changes, Matcher } from '../../discover/touched.ts';
import type { SubjectPolicy } from '../../policy/policy.ts';
import { filesAt } from '../../policy/shards.ts';

/** Text files of one subject; past it the rest is named. */
export const MOST_TEXTS = 2000;
/** Candidates whose first bytes are read. */
export const MOST_CANDIDATES = 20_000;
/** Bytes of one text. */
export const MOST_TEXT_BYTES = 8 * 2 ** 20;

const TEXT = /\.(?:pyw?|ipynb|json|ya?ml|toml|cfg|conf|ini|env|sh|ps1|txt|md|r|jl|js|ts)$|(?:^|\/)(?:\.env[^/]*|dockerfile[^/]*|pipfile(?:\.lock)?)$/iu;

/** The model's own files, from the root; empty where it is not there, or none is bound. */
export function boundFiles({ model }: Pick<SubjectPolicy, 'model'>, listing: Listing): readonly string[] {
  return model === undefined ? [] : filesAt(model, pathsOf(listing));
}

/** Files of the change, or of the tree in an audit, that are there. */
export function changedFiles(changes: Changes, listing: Listing): readonly string[] {
  const paths = pathsOf(listing);
  if (changes.kind === 'everything') {
    return paths;
  }
  const changed = new Set(changes.files.map(({ path }) => path));
  return paths.filter((path) => changed.has(path) || changes.isUntracked(path));
}

/** Texts in the model's folder and in what the policy watches. In the root only the root's own. */
export function textsBeside(
  { model, watch }: Pick<SubjectPolicy, 'model' | 'watch'>,
  listing: Listing,
  match: Matcher,
): readonly string[] {
  const watched = watch.map(match);
  const bound = model === undefined ? [] : filesAt(model, pathsOf(listing));
  const folder = model === undefined ? undefined : bound.includes(model) ? folderOf(model) : model;
  const isBeside = (path: string): boolean =>
    folder !== undefined && (folder === '' ? !path.includes('/') : path.startsWith(`${folder}/`));
  return listing.files
    .filter(({ path, size }) => TEXT.test(path) && size <= MOST_TEXT_BYTES)
    .map(({ path }) => path)
    .filter((path) => isBeside(path) || watched.some((matches) => matches(path)));
}

function pathsOf({ files }: Listing): readonly string[] {
  return files.map(({ path }) => path);
}

/** Folder of a path, empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

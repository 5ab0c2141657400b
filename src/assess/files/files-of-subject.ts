/** Which files are looked at for one subject, by their paths alone. */
import type { Listing } from '../../discover/workspace.ts';
import type { Changes, Matcher } from '../../discover/touched.ts';
import type { SubjectPolicy } from '../../policy/policy.ts';
import { filesAt } from '../../policy/shards.ts';
import type { NotLookedAt } from '../../report/report.ts';

/** Text files of one subject. */
export const MOST_TEXTS = 2000;
/** Candidates whose first bytes are read. */
export const MOST_CANDIDATES = 20_000;
/** Paths that are named for one reason. */
const MOST_NAMED = 20;
/** Bytes of one text. */
export const MOST_TEXT_BYTES = 8 * 2 ** 20;
/** Bytes of all texts of one subject together: they are held at once, and a hostile one takes a second for 8 MiB. */
export const MOST_ALL_TEXT_BYTES = 128 * 2 ** 20;

/** What is code, a configuration, a list or a lock of dependencies, and where keys are kept. */
const TEXT =
  /\.(?:pyw?|ipynb|json|ya?ml|toml|lock|in|cfg|cnf|conf|ini|properties|xml|env|tf|tfvars|sh|bash|bat|ps1|txt|md|r|jl|js|ts|pem|key)$|(?:^|\/)(?:\.env[^/]*|\.netrc|\.npmrc|\.pypirc|credentials|id_(?:rsa|dsa|ecdsa|ed25519)|(?:docker|container)file[^/]*|[^/]*\.dockerfile|pipfile)$/iu;

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

export interface TextsBeside {
  readonly paths: readonly string[];
  /** Texts beyond one of the limits. */
  readonly notLookedAt: readonly NotLookedAt[];
  /** How many of these are code: a data file of many MiB is common, and code of that size is not. */
  readonly unread: number;
}

/** Texts in the model's folder and in what the policy watches. In the root only the root's own. */
export function textsBeside(
  { model, watch }: Pick<SubjectPolicy, 'model' | 'watch'>,
  listing: Listing,
  match: Matcher,
): TextsBeside {
  const watched = watch.map(match);
  const bound = model === undefined ? [] : filesAt(model, pathsOf(listing));
  const folder = model === undefined ? undefined : bound.includes(model) ? folderOf(model) : model;
  const isBeside = (path: string): boolean =>
    folder !== undefined && (folder === '' ? !path.includes('/') : path.startsWith(`${folder}/`));
  const all = listing.files.filter(
    ({ path }) => TEXT.test(path) && (isBeside(path) || watched.some((matches) => matches(path))),
  );
  const large = all.filter(({ size }) => size > MOST_TEXT_BYTES);
  const texts = all.filter(({ size }) => size <= MOST_TEXT_BYTES);
  const taken = takenOf(texts);
  const beyond = texts.slice(taken);
  return {
    paths: texts.slice(0, taken).map(({ path }) => path),
    unread: [...large, ...beyond].filter(({ path }) => isCode(path)).length,
    notLookedAt: [
      ...named(large, `a text of more than ${MOST_TEXT_BYTES / 2 ** 20} MiB is not searched for unsafe code`),
      ...named(
        beyond,
        `beside a model ${MOST_TEXTS} texts of ${MOST_ALL_TEXT_BYTES / 2 ** 20} MiB together are searched for unsafe code, and this one comes later`,
      ),
    ],
  };
}

/** How many of the texts are within both limits. */
function takenOf(texts: Listing['files']): number {
  let bytes = 0;
  const last = texts.findIndex(({ size }, index) => {
    bytes += size;
    return index === MOST_TEXTS || bytes > MOST_ALL_TEXT_BYTES;
  });
  return last === -1 ? texts.length : last;
}

/** Programs and notebooks. */
export function isCode(path: string): boolean {
  return /\.(?:pyw?|ipynb|r|jl|js|ts|sh|bash|bat|ps1)$/iu.test(path);
}

/** The first by their names; of the others how many there are. */
function named(files: Listing['files'], reason: string): readonly NotLookedAt[] {
  return files.slice(0, MOST_NAMED).map(({ path }, index) => {
    const more = index === MOST_NAMED - 1 ? files.length - MOST_NAMED : 0;
    return { path, reason: more > 0 ? `${reason}; the same holds for ${more} more` : reason };
  });
}

function pathsOf({ files }: Listing): readonly string[] {
  return files.map(({ path }) => path);
}

/** Folder of a path, empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

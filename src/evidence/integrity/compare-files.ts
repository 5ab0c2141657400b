/** What a signature lists against what lies there. */
import type { FileHashes } from './file-hashes.ts';
import type { DigestAnswer, IntegrityFile } from './integrity-evidence.ts';
import { type State, stateOf } from './resource-state.ts';
import type { SignedList, SignedResource } from './signed-list.ts';

/** Paths of one list. */
export const MOST_LISTED = 1000;
/** Left out by the reference tool in every signature that it makes. */
const GIT = ['.git', '.gitattributes', '.github', '.gitignore'];

/** Whether no signature can list the file, because it is git's and lies at the top of the signed folder. */
export function isOfGit(path: string, folder: string): boolean {
  return isBelow(path, new Set(GIT.map((name) => pathOf(folder, name))));
}

/** Where the signed names are relative to, and what has to be covered. Paths from the root of the workspace. */
export interface Ground {
  /** Folder, `''` for the root; or the one file that `.` stands for. */
  readonly base: string;
  readonly files: ReadonlyMap<string, IntegrityFile>;
  /** Of the model. */
  readonly required: readonly string[];
  /** The signature's own path. */
  readonly signature: string;
}

interface Listed {
  readonly path: string;
  readonly state: State;
}

export async function compareFiles(
  list: SignedList,
  ground: Ground,
  hashes: FileHashes,
): Promise<DigestAnswer> {
  const groups = byPath(list, ground.base);
  const listed: Listed[] = [];
  for (const [path, resources] of groups) {
    listed.push({ path, state: await stateOf(path, resources, ground.files.get(path), hashes) });
  }
  const missing = pathsOf(listed, 'missing');
  const { uncovered, ignored } = unlisted(list, ground, new Set(groups.keys()));
  const renamed = await renamedFiles(missing, uncovered, groups, hashes);
  const from = new Set(renamed.map((pair) => pair.from));
  const to = new Set(renamed.map((pair) => pair.to));
  const lists = {
    changed: pathsOf(listed, 'changed'),
    missing: missing.filter((path) => !from.has(path)),
    renamed,
    uncovered: uncovered.filter((path) => !to.has(path)),
    notCompared: pathsOf(listed, 'not-compared'),
  };
  const contradiction = await rootContradiction(list, hashes);
  return {
    answer: answerOf(lists, contradiction !== undefined),
    ...(contradiction === undefined ? {} : { contradiction }),
    ...reasonOf(lists.notCompared, groups, ground),
    matching: pathsOf(listed, 'matching').length,
    changed: lists.changed.slice(0, MOST_LISTED),
    missing: lists.missing.slice(0, MOST_LISTED),
    renamed: renamed.slice(0, MOST_LISTED),
    uncovered: lists.uncovered.slice(0, MOST_LISTED),
    ignored: ignored.slice(0, MOST_LISTED),
    notCompared: lists.notCompared.slice(0, MOST_LISTED),
  };
}

type Lists = Pick<DigestAnswer, 'changed' | 'missing' | 'renamed' | 'uncovered' | 'notCompared'>;

function answerOf(
  { changed, missing, renamed, uncovered, notCompared }: Lists,
  contradicts: boolean,
): DigestAnswer['answer'] {
  if (contradicts || changed.length + missing.length + renamed.length > 0) {
    return 'mismatch';
  }
  if (notCompared.length > 0) {
    return 'inconclusive';
  }
  return uncovered.length > 0 ? 'incomplete' : 'match';
}

/** SHA-256 over the raw digests in the order of the list: the reference refuses a list for which it is another. */
async function rootContradiction(list: SignedList, hashes: FileHashes): Promise<string | undefined> {
  if (list.rootDigest === undefined) {
    return undefined;
  }
  const raw = list.resources.flatMap(({ digest }) =>
    Array.from({ length: digest.length / 2 }, (_, at) =>
      Number.parseInt(digest.slice(2 * at, 2 * at + 2), 16),
    ),
  );
  const root = await hashes.ofBytes(Uint8Array.from(raw));
  return root === list.rootDigest
    ? undefined
    : `its subject has the root digest ${list.rootDigest.slice(0, 64)}, and what it lists gives ${root}`;
}

function reasonOf(
  notCompared: readonly string[],
  groups: ReadonlyMap<string, readonly SignedResource[]>,
  { files }: Ground,
): { readonly reason?: string } {
  const [first] = notCompared;
  if (first === undefined) {
    return {};
  }
  const unknown = groups.get(first)?.find(({ algorithm }) => algorithm === undefined);
  const isLink = files.get(first)?.isLink === true;
  const why = isLink
    ? 'a symbolic link is not followed'
    : unknown === undefined
      ? 'it cannot be opened'
      : `we have no hash called ${JSON.stringify(unknown.algorithmName)}`;
  return { reason: `${first}: ${why}` };
}

function unlisted(
  { ignorePaths, method }: SignedList,
  { base, files, required, signature }: Ground,
  listed: ReadonlySet<string>,
): { readonly uncovered: readonly string[]; readonly ignored: readonly string[] } {
  const rest = required.filter((path) => path !== signature && !listed.has(path));
  const git = new Set(GIT.map((name) => pathOf(base, name)));
  const others = rest.filter((path) => !isBelow(path, git));
  const left = new Set(ignorePaths.map((name) => pathOf(base, name.replace(/\/+$/u, ''))));
  return {
    // The reference makes no shard of an empty file.
    uncovered: others.filter(
      (path) => !isBelow(path, left) && !(method === 'shards' && files.get(path)?.size === 0),
    ),
    ignored: others.filter((path) => isBelow(path, left)),
  };
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  const parts = path.split('/');
  return folders.has('') || parts.some((_, at) => folders.has(parts.slice(0, at + 1).join('/')));
}

/** A missing file whose bytes lie, as listed, in a file that is not. */
async function renamedFiles(
  missing: readonly string[],
  uncovered: readonly string[],
  groups: ReadonlyMap<string, readonly SignedResource[]>,
  hashes: FileHashes,
): Promise<readonly { readonly from: string; readonly to: string }[]> {
  const renamed: { from: string; to: string }[] = [];
  const free = new Set(uncovered);
  for (const from of missing) {
    const [resource] = groups.get(from) ?? [];
    if (resource?.algorithm === undefined || resource.shard !== undefined) {
      continue;
    }
    for (const to of free) {
      if ((await hashes.whole(to, resource.algorithm)) === resource.digest) {
        renamed.push({ from, to });
        free.delete(to);
        break;
      }
    }
  }
  return renamed;
}

function byPath({ resources }: SignedList, base: string): ReadonlyMap<string, readonly SignedResource[]> {
  const groups = new Map<string, SignedResource[]>();
  for (const resource of resources) {
    const path = pathOf(base, resource.name);
    const group = groups.get(path) ?? [];
    group.push(resource);
    groups.set(path, group);
  }
  return groups;
}

function pathsOf(listed: readonly Listed[], state: State): readonly string[] {
  return listed
    .filter((one) => one.state === state)
    .map(({ path }) => path)
    .toSorted();
}

function pathOf(base: string, name: string): string {
  if (name === '.') {
    return base;
  }
  return base === '' ? name : `${base}/${name}`;
}

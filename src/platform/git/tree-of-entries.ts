import { posix } from 'node:path';
import type { CommitTree } from '../../discover/commit-tree.ts';
import type { Listing } from '../../discover/workspace.ts';
import { UserError } from '../../errors.ts';
import type { ByteSource } from '../../evidence/bytes.ts';
import { MOST_FILES, SKIPPED } from '../workspace.ts';

/** A leaf of a commit's tree; `link` and `submodule` have no bytes that are read. */
export type TreeEntry =
  | { readonly kind: 'file'; readonly oid: string; readonly size: number }
  | { readonly kind: 'link' | 'submodule' };

export interface TreeEntries {
  readonly commit: string;
  readonly from: CommitTree['from'];
  /** By path from the root. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Entries whose path cannot be named. */
  readonly unnamed: Listing['notLookedAt'];
  readonly bytesOf: (file: {
    readonly path: string;
    readonly oid: string;
    readonly size: number;
  }) => ByteSource;
}

const REASON = {
  link: 'a symbolic link, which is not followed in a commit',
  submodule: 'a submodule: another repository',
} as const;

/** A commit's tree over its entries, wherever their bytes come from. */
export function treeOfEntries({ commit, from, entries, unnamed, bytesOf }: TreeEntries): CommitTree {
  return {
    commit,
    from,
    list: () => Promise.resolve(listingOf(entries, unnamed)),
    async open(path) {
      const name = normal(path);
      const entry = entries.get(name);
      if (entry?.kind === 'file') {
        return bytesOf({ path, oid: entry.oid, size: entry.size });
      }
      refuseWhatIsNoFile(entries, name, path);
      return null;
    },
    blobOf(path) {
      const entry = entries.get(normal(path));
      return Promise.resolve(entry?.kind === 'file' ? entry.oid : undefined);
    },
  };
}

/** Bounded as a workspace's; past it the listing says so, and each file can still be opened. */
function listingOf(entries: TreeEntries['entries'], unnamed: Listing['notLookedAt']): Listing {
  const files: { path: string; size: number }[] = [];
  const notLookedAt = [...unnamed];
  for (const [path, entry] of entries) {
    if (path.split('/').some((part) => SKIPPED.has(part))) {
      continue;
    }
    if (entry.kind !== 'file') {
      notLookedAt.push({ path, reason: REASON[entry.kind] });
    } else if (files.length < MOST_FILES) {
      files.push({ path, size: entry.size });
    } else {
      notLookedAt.push({ path, reason: `the tree holds more than ${MOST_FILES} files` });
      break;
    }
  }
  return { files: files.toSorted(byPath), notLookedAt: notLookedAt.toSorted(byPath) };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** As a workspace takes it: `./a/../b` is `b`. */
function normal(path: string): string {
  const name = posix.normalize(path).replace(/\/$/, '');
  if (name === '..' || name.startsWith('../') || posix.isAbsolute(name)) {
    throw new UserError({
      code: 'workspace/outside',
      path,
      message: 'It leads out of the repository, and nothing outside is read.',
      hint: 'Name a file by its path from the root of the repository.',
    });
  }
  return name;
}

/** What is no file, or lies behind something that is not followed, is not the same as absent: absent would count as new. */
function refuseWhatIsNoFile(entries: TreeEntries['entries'], name: string, path: string): void {
  const parts = name.split('/');
  const ways = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  const way = ways.find((each) => entries.has(each) && entries.get(each)?.kind !== 'file');
  const kind = way === undefined ? undefined : entries.get(way)?.kind;
  if (way !== undefined && (kind === 'link' || kind === 'submodule')) {
    throw new UserError({
      code: 'tree/not-followed',
      path,
      message: `In the commit ${way} is ${REASON[kind]}, so this file cannot be read there.`,
      hint: 'Put the file itself into the repository.',
    });
  }
  const below = `${name}/`;
  if ([...entries.keys()].some((each) => each.startsWith(below))) {
    throw new UserError({
      code: 'workspace/not-a-file',
      path,
      message: 'In the commit it is a folder, and a file is needed here.',
      hint: 'Name the file itself, or a glob for several shards of one table.',
    });
  }
}

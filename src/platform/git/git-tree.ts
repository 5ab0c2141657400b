import type { CommitTree } from '../../discover/commit-tree.ts';
import { EnvironmentError } from '../../errors.ts';
import { gitBlob } from './git-blob.ts';
import type { GitPlace } from './git-process.ts';
import { gitOutput } from './git-process.ts';
import type { TreeEntry } from './tree-of-entries.ts';
import { treeOfEntries } from './tree-of-entries.ts';

/** Bytes of a listing: about half a million files with ordinary names. */
const MOST_BYTES = 64 * 1024 * 1024;

const LINE = /^(?<mode>\d{6}) (?:blob|commit|tree) (?<oid>[0-9a-f]{40,64}) +(?<size>\d+|-)\t(?<path>[^]+)$/;

/**
 * The tree of a commit whose objects are all in this repository. `commit` is a full id. `below` is a folder with a final `/`,
 * or empty: paths then count from there. An EnvironmentError when git cannot list it.
 */
export async function openGitTree(
  place: GitPlace,
  commit: string,
  { from, below = '' }: { readonly from: 'git' | 'fetch'; readonly below?: string },
): Promise<CommitTree> {
  const entries = new Map<string, TreeEntry>();
  const unnamed: { path: string; reason: string }[] = [];
  for await (const record of records(
    gitOutput(place, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]),
  )) {
    const read = readRecord(record);
    if ('reason' in read) {
      unnamed.push(read);
    } else if (read.path.startsWith(below)) {
      entries.set(read.path.slice(below.length), read.entry);
    }
  }
  return treeOfEntries({ commit, from, entries, unnamed, bytesOf: (file) => gitBlob(place, file) });
}

/** What stands between null bytes, with a bound on all of it together. */
async function* records(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  let seen = 0;
  for await (const chunk of chunks) {
    seen += chunk.length;
    if (seen > MOST_BYTES) {
      throw new EnvironmentError(
        `The list of the commit's files has more than ${MOST_BYTES} bytes.`,
        'Assess a repository with fewer files.',
      );
    }
    rest = Buffer.concat([rest, chunk]);
    let begin = 0;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0, begin)) {
      yield rest.subarray(begin, end);
      begin = end + 1;
    }
    rest = rest.subarray(begin);
  }
}

function readRecord(
  record: Buffer,
): { readonly path: string; readonly entry: TreeEntry } | { readonly path: string; readonly reason: string } {
  const text = record.toString('utf8');
  const { mode = '', oid = '', size = '', path = '' } = LINE.exec(text)?.groups ?? {};
  if (path === '') {
    throw new EnvironmentError(
      'Git lists the files of the commit in a form that is not known.',
      'Update git.',
    );
  }
  if (!Buffer.from(text).equals(record)) {
    return { path, reason: 'its name is not UTF-8' };
  }
  switch (mode.slice(0, 3)) {
    case '100':
      return { path, entry: { kind: 'file', oid, size: Number(size) } };
    case '120':
      return { path, entry: { kind: 'link' } };
    default:
      return { path, entry: { kind: 'submodule' } };
  }
}

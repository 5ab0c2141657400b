import { z } from 'zod';
import type { CommitTree } from '../../discover/commit-tree.ts';
import { EnvironmentError } from '../../errors.ts';
import type { TreeEntry } from '../git/tree-of-entries.ts';
import { treeOfEntries } from '../git/tree-of-entries.ts';
import { readAnswer } from './answer.ts';
import { apiBlob } from './blob-api.ts';
import type { Client } from './client.ts';
import { calling } from './failure.ts';

export interface RepositoryAddress {
  readonly owner: string;
  readonly repo: string;
}

const ID = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

const COMMIT = z.object({ sha: ID, tree: z.object({ sha: ID }), parents: z.array(z.object({ sha: ID })) });

const TREE = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string().min(1),
      mode: z.string(),
      type: z.enum(['blob', 'tree', 'commit']),
      sha: ID,
      size: z.number().int().nonnegative().optional(),
    }),
  ),
});

type ApiEntry = z.infer<typeof TREE>['tree'][number];

/** Files of a tree, and requests for one that GitHub does not give in one piece (100,000 entries, 7 MB). */
const MOST_FILES = 500_000;
const MOST_REQUESTS = 500;

/** A commit as the API has it: its tree, and its parents in order. Rejects with a GithubFailure or an EnvironmentError. */
export async function readApiCommit(
  client: Client,
  repository: RepositoryAddress,
  commit: string,
): Promise<{ readonly tree: string; readonly parents: readonly string[] }> {
  return calling('read the commit', 'contents: read', async () => {
    const { data } = await client.rest.git.getCommit({ ...repository, commit_sha: commit });
    const read = readAnswer(COMMIT, data);
    if (read.sha !== commit) {
      throw new Error(`the API answered with another commit than ${commit}`);
    }
    return { tree: read.tree.sha, parents: read.parents.map(({ sha }) => sha) };
  });
}

/** The tree of a commit through git's data API, for machines without git. Blobs up to 100 MB. */
export async function openApiTree(
  client: Client,
  repository: RepositoryAddress,
  commit: string,
): Promise<CommitTree> {
  const { tree } = await readApiCommit(client, repository, commit);
  const entries = new Map<string, TreeEntry>();
  for await (const { path, entry } of leaves(client, repository, tree)) {
    entries.set(path, entry);
    if (entries.size > MOST_FILES) {
      throw new EnvironmentError(
        `The commit has more than ${MOST_FILES} files, and the API gives them piece by piece.`,
        'Run in a job or container that has git.',
      );
    }
  }
  return treeOfEntries({
    commit,
    from: 'api',
    entries,
    unnamed: [],
    bytesOf: (file) => apiBlob(client, repository, file),
  });
}

/** All leaves: in one request, or folder by folder when GitHub cuts the list off. */
async function* leaves(
  client: Client,
  repository: RepositoryAddress,
  root: string,
): AsyncGenerator<{ readonly path: string; readonly entry: TreeEntry }> {
  const folders = [{ path: '', sha: root }];
  let requests = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let listing = await readTree(client, repository, folder.sha, true);
    const isWhole = !listing.truncated;
    if (!isWhole) {
      listing = await readTree(client, repository, folder.sha, false);
    }
    requests += isWhole ? 1 : 2;
    if (requests > MOST_REQUESTS || (listing.truncated && !isWhole)) {
      throw new EnvironmentError(
        'The tree of the commit is too large for the API.',
        'Run in a job or container that has git.',
      );
    }
    for (const each of listing.tree) {
      const path = folder.path === '' ? each.path : `${folder.path}/${each.path}`;
      if (each.type !== 'tree') {
        yield { path, entry: entryOf(each) };
      } else if (!isWhole) {
        folders.push({ path, sha: each.sha });
      }
    }
  }
}

function readTree(
  client: Client,
  repository: RepositoryAddress,
  sha: string,
  recursive: boolean,
): Promise<z.infer<typeof TREE>> {
  return calling('list the files of the commit', 'contents: read', async () => {
    const { data } = await client.rest.git.getTree({
      ...repository,
      tree_sha: sha,
      ...(recursive ? { recursive: '1' } : {}),
    });
    return readAnswer(TREE, data);
  });
}

function entryOf({ type, mode, sha, size }: ApiEntry): TreeEntry {
  if (type === 'commit' || mode === '160000') {
    return { kind: 'submodule' };
  }
  if (mode === '120000') {
    return { kind: 'link' };
  }
  if (size === undefined) {
    throw new EnvironmentError(
      "The API does not tell the sizes of the commit's files.",
      'Run in a job or container that has git.',
    );
  }
  return { kind: 'file', oid: sha, size };
}

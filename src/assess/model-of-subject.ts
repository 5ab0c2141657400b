/** Which model a subject has, by its bytes: the digest that deployment is bound to. Nothing of it is run or deserialised. */
import type { Listing, Workspace } from '../discover/workspace.ts';
import { isLfsPointer } from '../evidence/provenance/lfs-pointer.ts';
import type { FileDigest, HashBytes, ModelIdentity } from '../evidence/provenance/root-digest.ts';
import { modelIdentity } from '../evidence/provenance/root-digest.ts';
import { MOST_FILES } from '../platform/workspace.ts';
import { filesAt } from '../policy/shards.ts';
import { problemsOf } from './gather-subject.ts';

/** A model in the tree. Without an identity it says why. */
export interface FoundModel {
  /** Its files, from the root; empty where there is none. */
  readonly files: readonly string[];
  readonly identity?: ModelIdentity;
  /** Why there is no identity. */
  readonly because?: string;
}

/** Half a model has no digest: a file that cannot be read, or is only a pointer, leaves the whole without one. */
export async function modelAt(
  path: string,
  listing: Listing,
  workspace: Workspace,
  hash: HashBytes,
): Promise<FoundModel> {
  const listed = filesAt(
    path,
    listing.files.map((file) => file.path),
  );
  const hidden = listed.includes(path) ? undefined : hiddenIn(path, listing);
  if (hidden !== undefined) {
    return { files: listed, because: hidden };
  }
  // A file that no listing has, since it lies in a folder that none looks into, can still be named.
  const files = listed.length === 0 ? [path] : listed;
  const digests: FileDigest[] = [];
  for (const file of files) {
    const read = await digestOf(file, workspace);
    if ('because' in read) {
      return { files: listed, because: read.because };
    }
    digests.push(read);
  }
  const identity = await modelIdentity(path, digests, hash);
  return { files, ...(identity === undefined ? {} : { identity }) };
}

/** What of a folder, or of its place, was not looked at. */
function hiddenIn(path: string, { files, notLookedAt }: Listing): string | undefined {
  if (files.length >= MOST_FILES) {
    return `the tree holds ${MOST_FILES} files or more, so it is unknown which are the model's`;
  }
  const seen = new Set(files.map((file) => file.path));
  const hidden = notLookedAt.find(
    (each) => !seen.has(each.path) && (isBelow(each.path, path) || isBelow(path, each.path)),
  );
  return hidden === undefined ? undefined : `${hidden.path} was not looked at (${hidden.reason})`;
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

async function digestOf(
  path: string,
  workspace: Workspace,
): Promise<FileDigest | { readonly because: string }> {
  try {
    const source = await workspace.open(path);
    if (source === null) {
      return { because: 'there is no such file or folder' };
    }
    if (await isLfsPointer(source)) {
      return {
        because: `${path} is a Git LFS pointer: the checkout did not fetch the file itself (\`lfs: true\` on actions/checkout does)`,
      };
    }
    return { path, sha256: await source.sha256(), bytes: source.size };
  } catch (error) {
    return {
      because: problemsOf(error, path)
        .map((problem) => `${problem.path}: ${problem.message}`)
        .join(' '),
    };
  }
}

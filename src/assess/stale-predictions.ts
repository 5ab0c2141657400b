import type { BaseSide, CommitTree } from '../discover/commit-tree.ts';
import { isAvailable } from '../discover/commit-tree.ts';
import { filesAt } from '../policy/shards.ts';
import type { SubjectAtBase } from './baseline.ts';
import { areUnchanged } from './baseline.ts';

/** A model, a file or a folder, and the files that it has. */
interface ModelFiles {
  readonly path: string;
  readonly files: readonly string[];
}

/**
 * Whether the predictions may be of an older model: the model's bytes changed since the base, and those of its predictions did
 * not. `modelFiles` are the head's. Who knows what binds the two does not have to ask.
 */
export async function hasStalePredictions(
  { subject, bindings }: SubjectAtBase,
  modelFiles: readonly string[],
  base: BaseSide,
): Promise<boolean> {
  const { baseline } = base;
  const path = subject.bindings.model;
  if (path === undefined || !isAvailable(baseline) || subject.shards.length === 0) {
    return false;
  }
  const before = await filesAtBase(bindings?.model ?? path, baseline);
  return (
    before.files.length > 0 &&
    !(await isSameModel({ path, files: modelFiles }, before, base)) &&
    (await areUnchanged(subject.shards, base))
  );
}

/** A listing leaves some folders out, of which a file can still be named. */
async function filesAtBase(path: string, tree: CommitTree): Promise<ModelFiles> {
  const { files } = await tree.list();
  const listed = filesAt(
    path,
    files.map((file) => file.path),
  );
  const isThere = listed.length > 0 || (await tree.blobOf(path)) !== undefined;
  return { path, files: listed.length === 0 && isThere ? [path] : listed };
}

async function isSameModel(now: ModelFiles, before: ModelFiles, base: BaseSide): Promise<boolean> {
  const earlier = new Map(before.files.map((file) => [nameIn(before, file), file]));
  if (now.files.length !== earlier.size) {
    return false;
  }
  for (const file of now.files) {
    const old = earlier.get(nameIn(now, file));
    if (old === undefined || !(await base.isUnchanged(file, old))) {
      return false;
    }
  }
  return true;
}

/** Below the model's folder; empty for a model that is a file. */
function nameIn({ path }: ModelFiles, file: string): string {
  return file.slice(path.length);
}

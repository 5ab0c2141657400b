/** Copies the models that are to be deployed into a folder of their own, and says what was copied: the only effect of the gate. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, mkdir, mkdtemp, open, readdir, realpath, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileDigest, ModelIdentity } from '../../evidence/provenance/root-digest.ts';
import { modelIdentity } from '../../evidence/provenance/root-digest.ts';
import { isPlainPath } from '../../platform/plain-path.ts';
import type { FoundModel } from './check-files.ts';
import { listingRefusal } from './check-files.ts';
import { copyHashed } from './copy-hashed.ts';
import type { ListedFile } from './list-model.ts';
import { listModel } from './list-model.ts';

export interface Staging {
  readonly found: readonly FoundModel[];
  /** Gives the copies their place; a string says why it could not be done. */
  readonly keep: () => Promise<string | undefined>;
  /** Removes what was copied and not kept. */
  readonly drop: () => Promise<void>;
}

export interface StageFolders {
  /** Absolute; holds the downloaded files under their workspace paths. */
  readonly files: string;
  /** Absolute; has to be absent or empty. */
  readonly stage: string;
}

/**
 * Copies each file while hashing it into a folder beside `stage` that nobody deploys from; `keep` renames it. Never throws
 * for what lies in `files`: that is a refusal.
 */
export async function stageModels(
  models: readonly ModelIdentity[],
  { files, stage }: StageFolders,
): Promise<Staging> {
  const made = await makeFolder(stage);
  if ('because' in made) {
    return nowhere(models, made.because);
  }
  const { unverified } = made;
  const root = await realpath(files).catch(() => files);
  const copied = new Map<string, FileDigest>();
  const found: FoundModel[] = [];
  for (const model of models) {
    found.push(await stageModel(model, { root, unverified, copied }));
  }
  return {
    found,
    keep: () => keep(unverified, stage),
    drop: () => rm(unverified, { recursive: true, force: true }),
  };
}

type Made = { readonly unverified: string } | { readonly because: string };

/** Beside the stage, so that a rename is all that is left to do. */
async function makeFolder(stage: string): Promise<Made> {
  try {
    await mkdir(dirname(stage), { recursive: true });
    return { unverified: await mkdtemp(join(dirname(stage), `.${basename(stage)}-unverified-`)) };
  } catch (error) {
    return { because: `No folder can be made beside ${basename(stage)}: ${reasonOf(error)}.` };
  }
}

function nowhere(models: readonly ModelIdentity[], because: string): Staging {
  return {
    found: models.map(({ path }) => ({ path, refusals: [because] })),
    keep: () => Promise.resolve(because),
    drop: () => Promise.resolve(),
  };
}

interface Copying {
  readonly root: string;
  readonly unverified: string;
  /** By path: two subjects may share a model, or a file of it. */
  readonly copied: Map<string, FileDigest>;
}

async function stageModel(model: ModelIdentity, copying: Copying): Promise<FoundModel> {
  const { path } = model;
  if (!isPlainPath(path)) {
    return { path, refusals: [`${path} is no plain path below the workspace.`] };
  }
  const listing = await listModel(copying.root, path).catch(
    (error: unknown) => `${path} cannot be listed: ${reasonOf(error)}.`,
  );
  if (typeof listing === 'string') {
    return { path, refusals: [listing] };
  }
  const { kind, files, refusals } = listing;
  const bytes = files.reduce((sum, each) => sum + each.bytes, 0);
  const other = listingRefusal(model, { kind, files: files.length, bytes });
  if (other !== undefined || refusals.length > 0) {
    return { path, refusals: [...refusals, ...(other === undefined ? [] : [other])] };
  }
  return copyModel(path, files, copying);
}

async function copyModel(path: string, files: readonly ListedFile[], copying: Copying): Promise<FoundModel> {
  const digests: FileDigest[] = [];
  for (const file of files) {
    const digest = copying.copied.get(file.path) ?? (await copyFile(file, copying));
    if (typeof digest === 'string') {
      return { path, refusals: [digest] };
    }
    copying.copied.set(file.path, digest);
    digests.push(digest);
  }
  const identity = await modelIdentity(path, digests, (bytes) => Promise.resolve(sha256(bytes)));
  return { path, refusals: [], ...(identity === undefined ? {} : { identity }) };
}

async function copyFile(
  { path, bytes }: ListedFile,
  { root, unverified }: Copying,
): Promise<FileDigest | string> {
  const target = join(unverified, path);
  try {
    await mkdir(dirname(target), { recursive: true });
    // Whatever became of the name since it was listed: a link is not followed, and what is hashed is what was copied.
    const source = await open(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return { path, ...(await copyHashed(source.createReadStream({ autoClose: false }), target, bytes)) };
    } finally {
      await source.close();
    }
  } catch (error) {
    return `${path} could not be copied: ${reasonOf(error)}.`;
  }
}

async function keep(unverified: string, stage: string): Promise<string | undefined> {
  try {
    const held = await readdir(stage).catch(() => undefined);
    if (held !== undefined && held.length > 0) {
      return `The folder for the verified files, ${basename(stage)}, is not empty, so it would hold more than was verified.`;
    }
    if (held !== undefined) {
      await rmdir(stage);
    }
    // It was made for this user alone; a deploy command may run as another, in a container.
    await chmod(unverified, 0o755);
    await rename(unverified, stage);
    return undefined;
  } catch (error) {
    return `The verified files could not be put into ${basename(stage)}: ${reasonOf(error)}.`;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

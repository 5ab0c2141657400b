/** Where the manifest and the copies are put: looked at before anything is read, written last. */
import { lstat, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { dirname, join, posix, sep } from 'node:path';
import { writeText } from '../../platform/text-files.ts';
import type { Problem } from '../../problem.ts';
import { orUnwritable, withNewFile } from './digest-file.ts';

/** A stage holds nothing but what is recorded now, so it has to be absent or an empty folder. */
export async function stageProblems(stage: string | undefined): Promise<readonly Problem[]> {
  const status = stage === undefined ? undefined : await lstat(stage).catch(() => undefined);
  if (stage === undefined || status === undefined) {
    return [];
  }
  const isEmpty = status.isDirectory() && (await readdir(stage)).length === 0;
  return isEmpty
    ? []
    : [
        problem(
          'stage',
          stage,
          'There is something already, so an upload of it would hold more than what was digested.',
          'Give the path of a folder that does not exist yet.',
        ),
      ];
}

/** Why the manifest cannot be written to this path of the workspace. */
export async function manifestProblems(root: string, path: string): Promise<readonly Problem[]> {
  const status = await lstat(join(root, path)).catch(() => undefined);
  if (status !== undefined && !status.isFile()) {
    return [
      problem(
        'manifest',
        path,
        'There is a folder or a link of this name, so the manifest cannot be written.',
        'Give another path.',
      ),
    ];
  }
  return (await leadsOut(root, dirname(path)))
    ? [
        problem(
          'manifest',
          path,
          'It leads out of the workspace, so the manifest is not written.',
          'Give a path without a link.',
        ),
      ]
    : [];
}

/** Whether the nearest folder that exists is outside. `root` is a real path. */
async function leadsOut(root: string, folder: string): Promise<boolean> {
  const real = await realpath(join(root, folder)).catch(() => undefined);
  if (real === undefined) {
    return folder !== '.' && leadsOut(root, dirname(folder));
  }
  return real !== root && !real.startsWith(root + sep);
}

/** Writes the manifest whole or not at all, and its copy; gives whether there was one before. */
export async function writeManifest(
  root: string,
  path: string,
  text: string,
  stage: string | undefined,
): Promise<boolean> {
  const isReplaced = (await lstat(join(root, path)).catch(() => undefined)) !== undefined;
  await writeText(join(root, dirname(path)), posix.basename(path), text);
  if (stage !== undefined) {
    await withNewFile(join(stage, path), (sink) => sink.write(Buffer.from(text)));
  }
  return isReplaced;
}

/** Fills a stage that `stageProblems` had nothing against; after an error nothing is left that looks like a finished one. */
export async function withStage<T>(stage: string | undefined, fill: () => Promise<T>): Promise<T> {
  if (stage === undefined) {
    return fill();
  }
  await orUnwritable(stage, () => mkdir(stage, { recursive: true }));
  try {
    return await fill();
  } catch (error) {
    await orUnwritable(stage, () => rm(stage, { recursive: true, force: true }));
    throw error;
  }
}

function problem(input: string, path: string, message: string, hint: string): Problem {
  return { code: `record/${input}`, path, key: `inputs.${input}`, message, hint };
}

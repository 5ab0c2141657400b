/** One file, hashed while it is copied: what has the digest is what was copied. */
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { EnvironmentError } from '../../errors.ts';
import type { FileDigest } from '../../evidence/provenance/root-digest.ts';
import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import { type ByteSink, type Hashed, hashInto } from '../hash-into.ts';

export const NOWHERE: ByteSink = { write: () => Promise.resolve() };

const CHUNK = 1 << 20;

/**
 * SHA-256 of the regular file at `path` below `root`, which is a real path. A problem when it leads out of `root`, cannot be
 * read, or is not the same file with the same content and times after as before.
 */
export async function digestFile(root: string, path: string, sink: ByteSink): Promise<Result<FileDigest>> {
  const real = await realpath(join(root, path)).catch(() => undefined);
  if (real === undefined) {
    return refuse(unreadable(path, 'It is gone'));
  }
  if (!real.startsWith(root + sep)) {
    return refuse(unreadable(path, 'It leads out of the workspace'));
  }
  const handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => undefined);
  if (handle === undefined) {
    return refuse(unreadable(path, 'It cannot be opened'));
  }
  try {
    const before = await stateOf(handle);
    const { sha256, bytes } = await hashedFrom(handle, sink, Number(before.split(' ')[0]));
    const after = [await stateOf(handle), await stateOf(real)];
    if (after.some((state) => state !== before) || !before.startsWith(`${bytes} `)) {
      return refuse(unreadable(path, 'It changed while it was read'));
    }
    return succeed({ path, sha256, bytes });
  } finally {
    await handle.close();
  }
}

/** Size first; then what tells one state of a file from another. */
async function stateOf(file: FileHandle | string): Promise<string> {
  const options = { bigint: true } as const;
  const status = await (typeof file === 'string' ? stat(file, options) : file.stat(options)).catch(
    () => undefined,
  );
  return status === undefined
    ? 'gone'
    : [status.size, status.dev, status.ino, status.mtimeNs, status.ctimeNs].join(' ');
}

function hashedFrom(handle: FileHandle, sink: ByteSink, most: number): Promise<Hashed> {
  return hashInto(chunksOf(handle, Math.min(CHUNK, most + 1)), sink, most);
}

/** The buffer of a chunk is used again. */
async function* chunksOf(handle: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(size);
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) {
      return;
    }
    yield buffer.subarray(0, bytesRead);
  }
}

/** Writes a new file and whatever folders it needs; an EnvironmentError when there is one already or the disk refuses. */
export async function withNewFile<T>(absolute: string, use: (sink: ByteSink) => Promise<T>): Promise<T> {
  const handle = await orUnwritable(absolute, async () => {
    await mkdir(dirname(absolute), { recursive: true });
    return open(absolute, 'wx');
  });
  try {
    return await use({
      write: (chunk) => orUnwritable(absolute, () => handle.writeFile(chunk)),
    });
  } finally {
    await handle.close();
  }
}

/** A refusal of the disk as an EnvironmentError. */
export async function orUnwritable<T>(absolute: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EnvironmentError(
      `${absolute} could not be written (${reason}).`,
      'Give a folder that the job may write to, on a disk with room.',
      error,
    );
  }
}

function unreadable(path: string, what: string): Problem {
  return {
    code: 'record/unreadable',
    path,
    message: `${what}, so it has no digest that could be relied on.`,
    hint: 'Let the command end with all its processes before this step, and write regular files into the workspace.',
  };
}

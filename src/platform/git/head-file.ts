import { open } from 'node:fs/promises';
import { join } from 'node:path';

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MOST_BYTES = 1 << 20;

/**
 * The commit that `.git/HEAD` names, read without git, as actions/checkout leaves it: an id, or a branch with a file of its
 * own. `absent`: there is no `.git` at all; undefined: it cannot be read that simply.
 */
export async function readHeadFile(
  folder: string,
): Promise<{ readonly commit: string } | { readonly absent: true } | undefined> {
  const head = await textOf(join(folder, '.git', 'HEAD'));
  if (head === undefined) {
    return (await textOf(join(folder, '.git'))) === undefined ? { absent: true } : undefined;
  }
  if (ID.test(head)) {
    return { commit: head };
  }
  const ref = /^ref: (?<name>refs\/[A-Za-z0-9._/-]+)$/.exec(head)?.groups?.['name'];
  if (ref === undefined || ref.includes('..')) {
    return undefined;
  }
  const id = await textOf(join(folder, '.git', ...ref.split('/')));
  return id !== undefined && ID.test(id) ? { commit: id } : undefined;
}

/** Undefined when there is no such file, or it is a folder. */
async function textOf(path: string): Promise<string | undefined> {
  const handle = await open(path, 'r').catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await handle?.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0)) ?? {};
    return buffer?.subarray(0, bytesRead).toString('utf8').trim();
  } catch {
    return undefined;
  } finally {
    await handle?.close();
  }
}

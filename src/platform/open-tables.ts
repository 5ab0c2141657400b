import { realpath } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { ByteSource } from '../evidence/bytes.ts';
import { openWorkspace } from './workspace.ts';

/**
 * The table that a person names on the command line: a path anywhere, or a glob whose matches are shards, sorted.
 * Nothing found gives an empty list.
 */
export async function openTables(written: string): Promise<readonly ByteSource[]> {
  const real = await realpath(resolve(written)).catch(() => null);
  if (real !== null) {
    const workspace = await openWorkspace(dirname(real));
    const source = await workspace.open(basename(real));
    return source === null ? [] : [{ ...source, path: written }];
  }
  return /[*?[\]{}()!+@]/.test(written) ? openGlob(written) : [];
}

async function openGlob(glob: string): Promise<readonly ByteSource[]> {
  const { matchGlob } = await import('./match.ts');
  const base = resolve(dirname(`${/^[^*?[\]{}()!+@]*/.exec(glob)?.[0] ?? ''}x`));
  const workspace = await openWorkspace(base);
  const { files } = await workspace.list();
  const inside = relative(base, resolve(glob)).split(sep).join('/');
  const paths = files.map(({ path }) => path).filter(matchGlob(inside));
  const sources = await Promise.all(paths.map((path) => workspace.open(path)));
  return sources.flatMap((source) => source ?? []);
}

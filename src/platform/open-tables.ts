import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import type { ByteSource } from '../evidence/bytes.ts';
import type { Problem } from '../problem.ts';
import { FOLDER_LINK, openWorkspace, realOf } from './workspace.ts';

/**
 * The table that a person names on the command line: a path anywhere, or a glob whose matches are shards, sorted.
 * Nothing found gives an empty list.
 */
export async function openTables(written: string): Promise<readonly ByteSource[]> {
  const real = realOf(resolve(written), written);
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
  const { files, notLookedAt } = await workspace.list();
  const matches = matchGlob(relative(base, resolve(glob)).split(sep).join('/'));
  const lost = notLookedAt.filter(
    ({ path, reason }) => path === '.' || (reason !== FOLDER_LINK && matches(path)),
  );
  if (lost.length > 0) {
    throw new UserError(...lost.map((each) => lostShard(join(base, each.path), each.reason)));
  }
  const paths = files.map(({ path }) => path).filter(matches);
  const sources = await Promise.all(paths.map((path) => workspace.open(path)));
  return sources.flatMap((source) => source ?? []);
}

/** What the glob matches is a shard, and without it the others are a part of a table. */
function lostShard(absolute: string, reason: string): Problem {
  return {
    code: 'table/lost-shard',
    path: relative('', absolute) || '.',
    message: `The glob of the table matches it, and it is ${reason}; a part of a table is not measured.`,
    hint: 'Put the file itself there and let this user read it, or narrow the glob.',
  };
}

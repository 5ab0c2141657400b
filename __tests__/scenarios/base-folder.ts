import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseSide, CommitTree } from '../../src/discover/commit-tree.ts';
import type { Changes } from '../../src/discover/touched.ts';
import { openWorkspace } from '../../src/platform/workspace.ts';
import type { Scenario } from './scenario.ts';

const BASE_COMMIT = 'e4f5a6b'.padEnd(40, '0');

type Sides = Pick<Scenario, 'repository' | 'base' | 'changes' | 'renames' | 'unavailable'>;

/** The base side of a scenario: a folder as a commit's tree. */
export async function baseOf({ repository, base, unavailable }: Sides): Promise<BaseSide | undefined> {
  if (unavailable !== undefined) {
    const problem = { code: 'base/unavailable', path: '.git', message: unavailable, hint: 'Fetch the base.' };
    return {
      policy: { problem },
      baseline: { problem },
      ref: 'main',
      isUnchanged: () => Promise.resolve(false),
    };
  }
  if (base === undefined) {
    return undefined;
  }
  const textOf = (folder: string, path: string): string | undefined =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'latin1') : undefined;
  const tree: CommitTree = {
    ...(await openWorkspace(base)),
    commit: BASE_COMMIT,
    from: 'git',
    blobOf: (path) => Promise.resolve(textOf(base, path)),
  };
  return {
    policy: tree,
    baseline: tree,
    ref: 'main',
    isUnchanged: (path, before = path) => Promise.resolve(textOf(repository, path) === textOf(base, before)),
  };
}

/** What differs between both folders; everything where there is one folder and nothing is said. */
export async function changesOf({ repository, base, changes, renames = {} }: Sides): Promise<Changes> {
  if (base === undefined) {
    return changes === undefined
      ? { kind: 'everything', because: 'a scenario' }
      : { kind: 'files', files: changes.map((path) => ({ path })), isUntracked: () => false };
  }
  const listings = await Promise.all(
    [repository, base].map(async (folder) => (await openWorkspace(folder)).list()),
  );
  const paths = new Set(listings.flatMap(({ files }) => files.map(({ path }) => path)));
  const same = (path: string): boolean =>
    [repository, base].every((folder) => existsSync(join(folder, path))) &&
    readFileSync(join(repository, path)).equals(readFileSync(join(base, path)));
  const old = new Map(Object.entries(renames).map(([before, after]) => [after, before]));
  const files = [...paths]
    .filter((path) => !same(path) && !Object.hasOwn(renames, path))
    .map((path) => {
      const previous = old.get(path);
      return previous === undefined ? { path } : { path, previous };
    });
  return { kind: 'files', files, isUntracked: () => false };
}

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { git, gitBytes, gitEnvironment } from '../../e2e/github/git-command.ts';

/** One entry of a commit's tree; names are bytes, as git has them. */
export interface FixtureEntry {
  readonly mode: '100644' | '100755' | '120000' | '160000' | '040000';
  readonly name: string | Uint8Array;
  /** Content; of a submodule or a folder the id. */
  readonly content: string | Uint8Array;
}

export interface Fixture {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** A commit of exactly these entries in the root; gives its id. */
  readonly commit: (entries: readonly FixtureEntry[], ...parents: readonly string[]) => string;
  /** The id of a folder, for an entry of mode 040000. */
  readonly folderOf: (entries: readonly FixtureEntry[]) => string;
  readonly remove: () => void;
}

export const file = (name: string | Uint8Array, content: string | Uint8Array): FixtureEntry => ({
  mode: '100644',
  name,
  content,
});

/** An empty repository in a temporary folder, made of objects alone: no working tree is needed for the strangest names. */
export function makeFixture(...init: readonly string[]): Fixture {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fates-tree-')));
  git(folder, 'init', '--quiet', '--initial-branch=main', ...init);
  const folderOf = (entries: readonly FixtureEntry[]): string => {
    const lines = entries.flatMap(({ mode, name, content }) => {
      const isObject = mode === '160000' || mode === '040000';
      const type = mode === '160000' ? 'commit' : mode === '040000' ? 'tree' : 'blob';
      const oid = isObject
        ? String(content)
        : gitBytes(folder, ['hash-object', '-w', '--stdin'], { input: content }).toString().trim();
      return [Buffer.from(`${mode} ${type} ${oid}\t`), Buffer.from(name), Buffer.from([0])];
    });
    return gitBytes(folder, ['mktree', '-z', '--missing'], { input: Buffer.concat(lines) })
      .toString()
      .trim();
  };
  return {
    folder,
    environment: gitEnvironment,
    folderOf,
    commit: (entries, ...parents) =>
      git(
        folder,
        '-c',
        'user.name=Ada',
        '-c',
        'user.email=ada@example.org',
        'commit-tree',
        folderOf(entries),
        '-m',
        'A commit',
        ...parents.flatMap((parent) => ['-p', parent]),
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { git, gitBytes } from './git-command.ts';

/** A commit of another repository, as a submodule has it. */
export interface Submodule {
  readonly submodule: string;
}

/** Files of a commit by path with `/`; null deletes. */
export type FileChanges = Readonly<Record<string, string | Uint8Array | Submodule | null>>;

export interface CheckoutOptions {
  /** Commits below the one checked out: 1 is what actions/checkout does, 0 is the whole history. */
  readonly depth?: number;
  /** What HEAD is fetched as, `refs/remotes/pull/1/merge` on a pull request. HEAD itself is detached. */
  readonly ref?: string;
  /** Without an origin nothing can be fetched afterwards. */
  readonly withoutOrigin?: boolean;
}

/** A real, bare git repository in the temporary folder, in the role of the one on GitHub. */
export interface GitRepository {
  readonly path: string;
  /** A commit on `branch`. A new branch starts at `from`, a sha or a branch, else at the first branch's tip. Returns the sha. */
  readonly commit: (branch: string, files: FileChanges, from?: string) => string;
  /** The merge that GitHub makes as refs/pull/N/merge: parents are [base, head], in this order. Returns its sha. */
  readonly mergePull: (number: number, base: string, head: string) => string;
  /** A new folder with `sha` checked out as actions/checkout does it. Returns the path. */
  readonly checkout: (sha: string, options?: CheckoutOptions) => string;
  /** Removes the repository and every checkout of it. */
  readonly remove: () => void;
}

const epochSeconds = 1_767_225_600;
const spacingSeconds = 60;
const zeroes = '0'.repeat(40);

type Piece = string | Uint8Array;

/** Everything of one commit but its number: `changes` are fast-import's file commands. */
interface CommitDraft {
  readonly ref: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly changes: readonly Piece[];
  readonly alsoAt?: Readonly<Record<string, string>>;
}

const data = (bytes: Piece): readonly Piece[] => [`data ${Buffer.byteLength(bytes)}\n`, bytes, '\n'];

/** What begins with `#!` can be executed. */
const isScript = (content: Piece): boolean => typeof content === 'string' && content.startsWith('#!');

function fileCommands(files: FileChanges): readonly Piece[] {
  return Object.entries(files).flatMap(([path, content]) => {
    if (content === null) return [`D ${path}\n`];
    return typeof content === 'object' && 'submodule' in content
      ? [`M 160000 ${content.submodule} ${path}\n`]
      : [`M ${isScript(content) ? 100755 : 100644} inline ${path}\n`, ...data(content)];
  });
}

/**
 * One commit in one process, without a working tree. Author and committer are fixed and the nth commit is n minutes after the
 * epoch of these tests, so that equal content has equal shas in every run.
 */
function fastImport(path: string, nth: number, draft: CommitDraft): string {
  const [first, ...others] = draft.parents;
  const who = `Ada Author <ada@example.org> ${epochSeconds + nth * spacingSeconds} +0000`;
  const pieces: readonly Piece[] = [
    `reset ${draft.ref}\n`,
    `commit ${draft.ref}\nmark :1\nauthor ${who}\ncommitter ${who}\n`,
    ...data(draft.message),
    first === undefined ? '' : `from ${first}\n`,
    ...others.map((parent) => `merge ${parent}\n`),
    ...draft.changes,
    '\nget-mark :1\n',
    ...Object.entries(draft.alsoAt ?? {}).map(([ref, sha]) => `reset ${ref}\nfrom ${sha}\n\n`),
    'done\n',
  ];
  const input = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
  const command = ['fast-import', '--quiet', '--done', '--force', '--date-format=raw'];
  const sha = gitBytes(path, command, { input }).toString().trim();
  if (!/^[0-9a-f]{40}$/.test(sha) || sha === zeroes)
    throw new Error(`git fast-import answered "${sha}", not a commit`);
  return sha;
}

/** Checks `sha` out of the bare repository `origin` into an empty folder, as actions/checkout does it. */
export function checkoutCommit(
  origin: string,
  workspace: string,
  sha: string,
  options: CheckoutOptions,
): void {
  const ref = options.ref ?? 'refs/remotes/pull/1/merge';
  const depth = options.depth ?? 1;
  const url = pathToFileURL(origin).href;
  git(workspace, 'init', '--quiet', '--initial-branch=main');
  const fetched = [
    'fetch',
    '--quiet',
    '--no-tags',
    ...(depth === 0 ? [] : [`--depth=${depth}`]),
    url,
    `+${sha}:${ref}`,
  ];
  git(workspace, ...fetched);
  git(workspace, 'checkout', '--quiet', '--force', '--detach', ref);
  if (options.withoutOrigin === true) return;
  const remote = `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
  appendFileSync(join(workspace, '.git', 'config'), remote);
}

/** Makes an empty repository whose default branch is `main`. The caller removes it. */
export function makeGitRepository(): GitRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'fates-git-')));
  const path = join(root, 'origin.git');
  mkdirSync(path);
  git(path, 'init', '--quiet', '--bare', '--initial-branch=main');
  appendFileSync(join(path, 'config'), '[uploadpack]\n\tallowAnySHA1InWant = true\n');
  const tips = new Map<string, string>();
  let commits = 0;
  let checkouts = 0;

  const record = (draft: CommitDraft): string => {
    const sha = fastImport(path, commits, draft);
    commits += 1;
    return sha;
  };

  return {
    path,
    commit: (branch, files, from) => {
      const start = tips.get(branch) ?? from ?? [...tips.values()][0];
      const names = Object.keys(files).slice(0, 3).join(', ');
      const sha = record({
        ref: `refs/heads/${branch}`,
        message: `Change ${names || 'nothing'}\n`,
        parents: start === undefined ? [] : [tips.get(start) ?? start],
        changes: fileCommands(files),
      });
      tips.set(branch, sha);
      return sha;
    },
    mergePull: (number, base, head) => {
      const tree = git(path, 'merge-tree', '--write-tree', base, head).split('\n')[0] ?? '';
      return record({
        ref: `refs/pull/${number}/merge`,
        message: `Merge ${head} into ${base}\n`,
        parents: [base, head],
        changes: [`M 040000 ${tree} \n`],
        alsoAt: { [`refs/pull/${number}/head`]: head },
      });
    },
    checkout: (sha, options = {}) => {
      checkouts += 1;
      const workspace = join(root, `checkout-${checkouts}`);
      mkdirSync(workspace);
      checkoutCommit(path, workspace, sha, options);
      return workspace;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

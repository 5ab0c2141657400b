import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a command printed, or why git could not answer. */
export type GitAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

export interface Git {
  /** Runs git with these arguments, never through a shell; null bytes and options from the repository cannot occur. */
  (...args: readonly string[]): Promise<GitAnswer>;
}

/** Read-only questions are safe in a folder of another user too, as containers have it: hooks and monitors are off. */
const SAFE = [
  'safe.directory=*',
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
].flatMap((setting) => ['-c', setting]);

const MOST_OUTPUT = 64 * 1024 * 1024;

/** Git in a folder. Hooks, pagers, prompts and file-system monitors are off: nothing of the repository runs. */
export function openGit(folder: string, environment: NodeJS.ProcessEnv): Git {
  return async (...args) => {
    try {
      const { stdout } = await run('git', [...SAFE, '--no-pager', ...args], {
        cwd: folder,
        env: { ...environment, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        maxBuffer: MOST_OUTPUT,
        timeout: 60_000,
      });
      return { ok: true, text: stdout };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return 'git is not installed';
  }
  if (
    error instanceof Error &&
    'stderr' in error &&
    typeof error.stderr === 'string' &&
    error.stderr.trim() !== ''
  ) {
    return error.stderr.trim().split('\n')[0] ?? 'git failed';
  }
  return error instanceof Error ? error.message : String(error);
}

/** Commit and parents of HEAD; works in a checkout of depth 1, where `HEAD^1` does not. */
export async function readHead(
  git: Git,
): Promise<{ readonly sha: string; readonly parents: readonly string[] } | { readonly reason: string }> {
  const [name, commit] = await Promise.all([git('rev-parse', 'HEAD'), git('cat-file', '-p', 'HEAD')]);
  if (!name.ok || !commit.ok) {
    return { reason: name.ok ? (commit.ok ? '' : commit.reason) : name.reason };
  }
  const header = commit.text.split('\n\n')[0] ?? '';
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap((match) => match[1] ?? []);
  return { sha: name.text.trim(), parents };
}

/** Whether a path is not tracked at HEAD, or was changed since: either way the job made what is there now. */
export async function madeByTheJob(
  git: Git,
): Promise<{ readonly isMade: (path: string) => boolean } | { readonly reason: string }> {
  const [tree, changed] = await Promise.all([
    git('ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD'),
    git('diff', '--name-only', '-z', '--no-ext-diff', '--no-textconv', 'HEAD'),
  ]);
  if (!tree.ok || !changed.ok) {
    return { reason: tree.ok ? (changed.ok ? '' : changed.reason) : tree.reason };
  }
  const tracked = new Set(names(tree.text));
  const dirty = new Set(names(changed.text));
  return { isMade: (path) => !tracked.has(path) || dirty.has(path) };
}

function names(listing: string): readonly string[] {
  return listing.split('\0').filter((path) => path !== '');
}

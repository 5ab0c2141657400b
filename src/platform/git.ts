import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a command printed, or why git could not answer. */
export type GitAnswer = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

export interface Git {
  /** Runs git with these arguments, never through a shell; null bytes and options from the repository cannot occur. */
  (...args: readonly string[]): Promise<GitAnswer>;
}

const MOST_OUTPUT = 64 * 1024 * 1024;

/** Git in a folder. Hooks, pagers, prompts and file-system monitors are off: nothing of the repository runs. */
export function openGit(folder: string, environment: NodeJS.ProcessEnv): Git {
  return async (...args) => {
    const safe = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '--no-pager'];
    try {
      const { stdout } = await run('git', [...safe, ...args], {
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
  if (error instanceof Error && 'stderr' in error && typeof error.stderr === 'string' && error.stderr.trim() !== '') {
    return error.stderr.trim().split('\n')[0] ?? 'git failed';
  }
  return error instanceof Error ? error.message : String(error);
}

/** Commit and parents of HEAD; works in a checkout of depth 1, where `HEAD^1` does not. */
export async function readHead(git: Git): Promise<{ readonly sha: string; readonly parents: readonly string[] } | { readonly reason: string }> {
  const [name, commit] = [await git('rev-parse', 'HEAD'), await git('cat-file', '-p', 'HEAD')];
  if (!name.ok || !commit.ok) {
    return { reason: name.ok ? (commit.ok ? '' : commit.reason) : name.reason };
  }
  const header = commit.text.split('\n\n')[0] ?? '';
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap((match) => match[1] ?? []);
  return { sha: name.text.trim(), parents };
}

/** Paths that are tracked at HEAD, from the root of the repository. */
export async function trackedFiles(git: Git): Promise<ReadonlySet<string> | { readonly reason: string }> {
  const listing = await git('ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD');
  return listing.ok ? new Set(listing.text.split('\0').filter((path) => path !== '')) : { reason: listing.reason };
}

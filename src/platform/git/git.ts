import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitArguments, gitEnvironment, reasonOf } from './git-process.ts';

const run = promisify(execFile);

/** What a command printed, or why git could not answer. */
export type GitAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

export interface Git {
  /** Runs git with these arguments, never through a shell; null bytes and options from the repository cannot occur. */
  (...args: readonly string[]): Promise<GitAnswer>;
}

const MOST_OUTPUT = 64 * 1024 * 1024;
/** In milliseconds. */
const LONGEST_ANSWER = 60_000;

/** Git in a folder. Hooks, pagers, prompts and file-system monitors are off: nothing of the repository runs. */
export function openGit(
  folder: string,
  environment: NodeJS.ProcessEnv,
  timeout: number = LONGEST_ANSWER,
): Git {
  return async (...args) => {
    try {
      const { stdout } = await run('git', gitArguments(args), {
        cwd: folder,
        env: gitEnvironment(environment),
        maxBuffer: MOST_OUTPUT,
        timeout,
      });
      return { ok: true, text: stdout };
    } catch (error) {
      return { ok: false, reason: reasonOf(error, complaintOf(error)) };
    }
  };
}

function complaintOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '';
}

/** Commit and parents of HEAD; works in a checkout of depth 1, where `HEAD^1` does not. */
export async function readHead(
  git: Git,
): Promise<{ readonly sha: string; readonly parents: readonly string[] } | { readonly reason: string }> {
  // `raw` shows the parents that the object has, also those that a shallow repository cuts off.
  const answer = await git('rev-list', '--no-walk', '--max-count=1', '--pretty=raw', 'HEAD', '--');
  if (!answer.ok) {
    return answer;
  }
  const header = answer.text.split('\n\n')[0] ?? '';
  const named = (word: string): readonly string[] =>
    [...header.matchAll(new RegExp(`^${word} ([0-9a-f]{40,64})$`, 'gm'))].flatMap((match) => match[1] ?? []);
  return { sha: named('commit').join(), parents: named('parent') };
}

/** Which paths the job made, or why git cannot tell. */
export type Made = { readonly isMade: (path: string) => boolean } | { readonly reason: string };

/**
 * Whether a path is not tracked at HEAD, or was changed since: either way the job made what is there now. A `Git` is asked
 * once: while this runs, the job's other steps do not.
 */
export function madeByTheJob(git: Git): Promise<Made> {
  const known = asked.get(git);
  if (known !== undefined) {
    return known;
  }
  const made = askWhatIsMade(git);
  asked.set(git, made);
  return made;
}

const asked = new WeakMap<Git, Promise<Made>>();

async function askWhatIsMade(git: Git): Promise<Made> {
  const [tree, changed, flags] = await Promise.all([
    git('ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD'),
    git('diff', '--name-only', '-z', '--no-ext-diff', '--no-textconv', 'HEAD'),
    git('ls-files', '-z', '-v', '--full-name', ':/'),
  ]);
  if (!tree.ok || !changed.ok || !flags.ok) {
    const failed = [tree, changed, flags].find(({ ok }) => !ok);
    return { reason: failed === undefined || failed.ok ? '' : failed.reason };
  }
  const tracked = new Set(names(tree.text));
  const dirty = new Set([...names(changed.text), ...unwatched(flags.text)]);
  return { isMade: (path) => !tracked.has(path) || dirty.has(path) };
}

/** Files that git was told not to look at (`assume-unchanged`: lower case, `skip-worktree`: S): it cannot vouch for them. */
function unwatched(listing: string): readonly string[] {
  return names(listing).flatMap((line) => (/^[a-zS] /.test(line) ? [line.slice(2)] : []));
}

function names(listing: string): readonly string[] {
  return listing.split('\0').filter((path) => path !== '');
}

import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { Git } from './git.ts';

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The newest commit that two histories share; `none` when they share none, `unknown` when this repository cannot tell. */
export type MergeBase =
  | { readonly kind: 'found'; readonly commit: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Asks local git. A shallow repository is not believed: where history is cut off, an older commit, or none, would look like
 * the newest shared one.
 */
export async function localMergeBase(git: Git, one: string, other: string): Promise<MergeBase> {
  const shallow = await git('rev-parse', '--is-shallow-repository');
  if (!shallow.ok) {
    return { kind: 'unknown', reason: shallow.reason };
  }
  if (shallow.text.trim() !== 'false') {
    return { kind: 'unknown', reason: 'the checkout is shallow' };
  }
  for (const commit of [one, other]) {
    const there = ID.test(commit) ? await git('cat-file', '-e', `${commit}^{commit}`) : { ok: false };
    if (!there.ok) {
      return { kind: 'unknown', reason: `${commit} is not in the repository` };
    }
  }
  // Without `--all`: of several best ones, git's first is what `git diff A...B` takes, too.
  const found = await git('merge-base', one, other);
  const commit = found.ok ? found.text.trim() : '';
  return ID.test(commit) ? { kind: 'found', commit } : { kind: 'none' };
}

/** The commit that a branch of `origin` has now; undefined when the server does not tell. */
export async function remoteTip(network: Git, branch: string): Promise<string | undefined> {
  const name = `refs/heads/${branch}`;
  const answer = await network('ls-remote', '--quiet', 'origin', name);
  const line = answer.ok ? answer.text.split('\n').find((each) => each.endsWith(`\t${name}`)) : undefined;
  const id = line?.split('\t')[0] ?? '';
  return ID.test(id) ? id : undefined;
}

/** The folder of the repository that git was asked in, with a final `/`; empty in its root. */
export async function folderBelowRoot(git: Git): Promise<string> {
  const answer = await git('rev-parse', '--show-prefix');
  return answer.ok ? answer.text.replace(/\n$/, '') : '';
}

/** A branch, tag or commit as people write it (`main`, `HEAD~1`) as the full id of a commit. It never is an option, a path or a search. */
export async function resolveRef(git: Git, ref: string): Promise<Result<string>> {
  if (!/^[\p{L}\p{N}_@][\p{L}\p{N}_@{}./~^+#-]*$/u.test(ref) || /\.\.|\{\//.test(ref)) {
    return refuse(
      badRef(
        ref,
        'is not the name of one commit',
        'Give a branch, a tag or a commit, like main or origin/main.',
      ),
    );
  }
  const answer = await git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  const commit = answer.ok ? answer.text.trim() : '';
  if (ID.test(commit)) {
    return succeed(commit);
  }
  return refuse(
    badRef(
      ref,
      'is no commit of this repository',
      'Look with `git branch --all`; fetch the branch before, if it is on the server only.',
    ),
  );
}

function badRef(ref: string, what: string, hint: string): Problem {
  return {
    code: 'base/no-such-commit',
    path: '--base',
    message: `${JSON.stringify(ref)} ${what}, so there is nothing to compare with.`,
    hint,
  };
}

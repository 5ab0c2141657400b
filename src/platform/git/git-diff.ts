import type { ChangedFile } from '../../discover/touched.ts';
import type { Git } from './git.ts';

/**
 * What differs between two commits that are both here, a rename with the name before; or why git cannot say, as in a shallow
 * checkout that has only one of them.
 */
export async function diffCommits(
  git: Git,
  base: string,
  head: string,
): Promise<{ readonly files: readonly ChangedFile[] } | { readonly reason: string }> {
  // Git's own limit of renames would end in deletions and additions, which is safe: both paths are listed then.
  const options = ['--name-status', '-z', '-M', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none'];
  const answer = await git('diff', ...options, `${base}^{commit}`, `${head}^{commit}`, '--');
  return answer.ok ? changesOf(answer.text.split('\0')) : { reason: answer.reason };
}

/** `M path`, or `R100 before after`: words of one listing, which ends with an empty one. */
function changesOf(
  words: readonly string[],
): { readonly files: readonly ChangedFile[] } | { readonly reason: string } {
  const files: ChangedFile[] = [];
  for (let at = 0; at < words.length - 1; ) {
    const [status = '', first, second] = words.slice(at, at + 3);
    const isPair = /^[RC]\d+$/.test(status);
    const path = isPair ? second : first;
    if (first === undefined || path === undefined || !/^(?:[ADMTUX]|[RC]\d+)$/.test(status)) {
      return { reason: `its list of changes has the status ${JSON.stringify(status.slice(0, 20))}` };
    }
    files.push(isPair ? { path, previous: first } : { path });
    at += isPair ? 3 : 2;
  }
  return { files };
}

import { spawnSync } from 'node:child_process';

/** What git prints, as bytes. Throws what git said when it fails. */
export function gitBytes(root: string, ...args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: root, maxBuffer: 2 ** 29 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr.toString('utf8').trim()}`);
  return stdout;
}

/** All tags `v…` of the repository. */
export function versionTags(root: string): readonly string[] {
  return gitBytes(root, 'tag', '--list', 'v*')
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

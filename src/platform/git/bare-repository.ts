import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../../errors.ts';
import type { GitPlace } from './git-process.ts';
import { openGit } from './git.ts';

/**
 * An empty repository without a working tree, below the runner's temporary folder: commits are fetched into it and read as
 * data, nothing is ever checked out. `address` is where `origin` is. The runner empties the folder after the job.
 */
export async function makeBareRepository(
  below: string,
  address: string,
  environment: NodeJS.ProcessEnv,
): Promise<GitPlace> {
  const folder = await mkdtemp(join(below, 'fates-gate-'));
  const git = openGit(folder, environment);
  for (const args of [
    ['init', '--quiet', '--bare', '--template='],
    ['config', 'remote.origin.url', address],
  ]) {
    const answer = await git(...args);
    if (!answer.ok) {
      throw new EnvironmentError(
        `git cannot make a repository in the runner's temporary folder (${answer.reason}).`,
        'Use a runner that has git and a writable RUNNER_TEMP.',
      );
    }
  }
  return { folder, environment };
}

import type { Changes } from '../../discover/touched.ts';
import { EnvironmentError } from '../../errors.ts';
import type { Git } from '../../platform/git/git.ts';
import { madeByTheJob } from '../../platform/git/git.ts';
import type { Client } from '../../platform/github/client.ts';
import type { PullRequestAddress } from '../../platform/github/pull-request.ts';
import { listPullFiles } from '../../platform/github/pull-request.ts';
import type { Problem } from '../../problem.ts';

/** What changed, and what kept us from knowing: then everything counts as changed, and the run fails. */
export interface KnownChanges {
  readonly changes: Changes;
  readonly problems: readonly Problem[];
}

/** Changes of a pull request from the API, with what the job itself made from git (github.md, "What changed"). */
export async function pullChanges(
  client: Client | undefined,
  pull: PullRequestAddress,
  git: Git,
): Promise<KnownChanges> {
  if (client === undefined) {
    return unknown(
      'token',
      'There is no token, so the changed files of the pull request are unknown.',
      'Pass `token: ${{ github.token }}`.',
    );
  }
  try {
    const [{ files, capped }, made] = await Promise.all([listPullFiles(client, pull), madeByTheJob(git)]);
    if (capped) {
      return known({
        kind: 'everything',
        because: `the pull request lists ${files.length} files, where GitHub stops counting`,
      });
    }
    if (files.length === 0) {
      return known({ kind: 'everything', because: 'the pull request lists no changed file' });
    }
    if ('reason' in made) {
      return known({ kind: 'everything', because: `git cannot tell what the job made (${made.reason})` });
    }
    return known({ kind: 'files', files, isUntracked: made.isMade });
  } catch (error) {
    if (error instanceof EnvironmentError) {
      return unknown('GITHUB_API_URL', error.message, error.hint);
    }
    throw error;
  }
}

function known(changes: Changes): KnownChanges {
  return { changes, problems: [] };
}

function unknown(path: string, message: string, hint: string): KnownChanges {
  return {
    changes: { kind: 'everything', because: 'the changed files are unknown' },
    problems: [{ code: 'changes/unknown', path, message, hint }],
  };
}

import type { ChangedFile, Changes } from '../../discover/touched.ts';
import { EnvironmentError } from '../../errors.ts';
import { diffCommits } from '../../platform/git/git-diff.ts';
import type { Git } from '../../platform/git/git.ts';
import { madeByTheJob } from '../../platform/git/git.ts';
import type { Client } from '../../platform/github/client.ts';
import { compareCommits } from '../../platform/github/compare.ts';

/** Two commits of one repository; `base` is what `head` was made from. */
export interface CommitRange {
  readonly owner: string;
  readonly repo: string;
  readonly base: string;
  readonly head: string;
}

type Files = { readonly files: readonly ChangedFile[] } | { readonly because: string };

/**
 * Changes of a merge group or a push: from git when it has both commits, else from the API, with what the job itself made.
 * Whatever cannot be known makes everything count as changed: more is assessed then, never less, so that is no problem.
 */
export async function commitChanges(
  client: Client | undefined,
  range: CommitRange,
  git: Git,
): Promise<Changes> {
  const made = await madeByTheJob(git);
  if ('reason' in made) {
    return everything(`git cannot tell what the job made (${made.reason})`);
  }
  const local = await diffCommits(git, range.base, range.head);
  const found = 'files' in local ? local : await fromApi(client, range, local.reason);
  if ('because' in found) {
    return everything(found.because);
  }
  return found.files.length === 0
    ? everything(`no file differs between ${range.base} and ${range.head}`)
    : { kind: 'files', files: found.files, isUntracked: made.isMade };
}

async function fromApi(client: Client | undefined, range: CommitRange, reason: string): Promise<Files> {
  if (client === undefined) {
    return { because: `git cannot tell what changed (${reason}), and there is no token to ask GitHub` };
  }
  try {
    const { files, capped, isAhead } = await compareCommits(client, range, range.base, range.head);
    if (!isAhead) {
      return { because: `${range.head} does not stand on ${range.base}: history was replaced` };
    }
    return capped
      ? { because: `the comparison lists ${files.length} files, where GitHub stops counting` }
      : { files };
  } catch (error) {
    if (error instanceof EnvironmentError) {
      return { because: `git cannot tell what changed (${reason}), nor can GitHub: ${error.message}` };
    }
    throw error;
  }
}

function everything(because: string): Changes {
  return { kind: 'everything', because };
}

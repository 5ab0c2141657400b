import { z } from 'zod';
import type { MergeBase } from '../git/git-history.ts';
import { readAnswer } from './answer.ts';
import type { Client } from './client.ts';
import { calling, GithubFailure } from './failure.ts';

const ID = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const COMPARISON = z.object({ merge_base_commit: z.object({ sha: ID }) });
const REF = z.object({ ref: z.string(), object: z.object({ type: z.literal('commit'), sha: ID }) });

/** Asks the compare API, for checkouts whose history is cut off. Never rejects for what GitHub answers. */
export async function apiMergeBase(
  client: Client,
  repository: { readonly owner: string; readonly repo: string },
  one: string,
  other: string,
): Promise<MergeBase> {
  try {
    return await calling('compare the two commits', 'contents: read', async () => {
      const { data } = await client.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${one}...${other}`,
        per_page: 1,
      });
      return { kind: 'found', commit: readAnswer(COMPARISON, data).merge_base_commit.sha };
    });
  } catch (error) {
    if (!(error instanceof GithubFailure)) {
      throw error;
    }
    const { cause } = error;
    return cause instanceof Error && /no common ancestor/i.test(cause.message)
      ? { kind: 'none' }
      : { kind: 'unknown', reason: error.message };
  }
}

/** The commit that a branch has now; undefined when GitHub does not tell. */
export async function apiTip(
  client: Client,
  repository: { readonly owner: string; readonly repo: string },
  branch: string,
): Promise<string | undefined> {
  try {
    return await calling('read the base branch', 'contents: read', async () => {
      const { data } = await client.rest.git.getRef({ ...repository, ref: `heads/${branch}` });
      const { ref, object } = readAnswer(REF, data);
      return ref === `refs/heads/${branch}` ? object.sha : undefined;
    });
  } catch (error) {
    if (error instanceof GithubFailure) {
      return undefined;
    }
    throw error;
  }
}

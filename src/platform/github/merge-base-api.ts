import { z } from 'zod';
import type { MergeBase } from '../git-history.ts';
import { readAnswer } from './answer.ts';
import type { Client } from './client.ts';
import { calling, GithubFailure } from './failure.ts';

const COMPARISON = z.object({
  merge_base_commit: z.object({ sha: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/) }),
});

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

import type { ChangedFile } from '../../discover/touched.ts';
import type { Client } from './client.ts';
import { calling } from './failure.ts';

/** GitHub stops listing here, whatever lies between the two commits. */
export const MOST_COMPARED_FILES = 300;

export interface Compared {
  readonly files: readonly ChangedFile[];
  /** The list ends at GitHub's limit, and more may have changed. */
  readonly capped: boolean;
  /** The head stands on the base. Else the list is against a commit before both, and leaves out what the base had alone. */
  readonly isAhead: boolean;
}

/** Changed files between two commits, as the API lists them on its first page. */
export async function compareCommits(
  client: Client,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  base: string,
  head: string,
): Promise<Compared> {
  return calling('compare the two commits', 'contents: read', async () => {
    // Files are on the first page whatever its length; commits are not looked at.
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: 1,
      page: 1,
    });
    const listed = data.files ?? [];
    return {
      files: listed.map(({ filename, previous_filename: previous }) => ({
        path: filename,
        ...(previous === undefined ? {} : { previous }),
      })),
      capped: listed.length >= MOST_COMPARED_FILES,
      isAhead: data.status === 'ahead',
    };
  });
}
